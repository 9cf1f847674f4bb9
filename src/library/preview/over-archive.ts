import { searchable } from '../../articles/article.ts'
import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { prepare } from '../../topics/matching/prepare.ts'
import type { Query } from '../../topics/query/tree.ts'
import { wanted } from '../candidates.ts'
import { type Found, found } from '../search.ts'
import { idAt, sourceNames, timeOfId } from '../shelf.ts'
import { type Bounds, beginOfArchive, countFrom, walk } from '../walk.ts'
import { type ArchiveNearMiss, nearMissesInArchive } from './near-misses.ts'
import { type Counts, Tally } from './tally.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** Matches that are shown; all are counted. */
const SHOWN = 50
/** An operator's request: some 2 s of the object at most. A province brings some 3,000 articles a month. */
const BOUNDS: Bounds = { candidates: 4_000, characters: 12_000_000, termArticles: 1_000_000 }

/** What a query would have brought over the last days of the archive. */
export interface ArchivePreview extends Counts {
  /** The newest, at most 50. */
  matches: Found[]
  /** Articles of that span: those without any word of the query are known to be off by the index alone. */
  examined: number
  /** Matches a week over the span, to one decimal. */
  perWeek: number
  /** What the rate is of: RFC 3339 in UTC. It begins later than asked where the archive does, or where it was cut. */
  span: { from: string; to: string }
  /** Whether the bounds of a request ended it before the span's beginning. */
  cut: boolean
  nearMisses: ArchiveNearMiss[]
}

/** Lays a query over the last `days` of the archive; `now` in ms since 1970 UTC. */
export function previewOverArchive(
  sql: SqlStorage,
  tree: Query,
  concepts: ConceptTable,
  { minScore, days, now }: { minScore: number; days: number; now: number },
): ArchivePreview {
  const sources = sourceNames(sql)
  const tally = new Tally(tree, concepts, minScore)
  const matches: Found[] = []
  const from = idAt(now - days * DAY_MS)
  const range = { before: Number.MAX_SAFE_INTEGER, from }
  const known = new Set<number>()
  const candidates = wanted(tree, { concepts, sources })
  const { reached } = walk(sql, candidates, range, BOUNDS, ({ id, article }) => {
    const name = sources.get(article.source) ?? article.source
    const verdict = tally.judge(prepare(searchable(article, name)))
    if (verdict) known.add(id)
    if (verdict && matches.length < SHOWN) matches.push(found(article, name, verdict))
    return true
  })
  const counts = tally.counts()
  // Near misses are looked for where the query itself was: older ones could be its own.
  const seen = { ...range, from: reached ?? from }
  const begin = Math.max(timeOfId(seen.from), beginOfArchive(sql) ?? now)
  // One day of an archive that is younger says little of a week, and an hour nothing.
  const spanMs = Math.max(now - begin, DAY_MS)
  const inSpan = [...known].filter((id) => id >= idAt(now - spanMs)).length
  return {
    ...counts,
    matches,
    examined: countFrom(sql, reached ?? from),
    perWeek: Math.round((inSpan / spanMs) * WEEK_MS * 10) / 10,
    span: { from: new Date(now - spanMs).toISOString(), to: new Date(now).toISOString() },
    cut: reached !== null,
    nearMisses: nearMissesInArchive(sql, tree, known, seen, { concepts, sources, minScore }),
  }
}
