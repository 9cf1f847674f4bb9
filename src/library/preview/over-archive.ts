import { searchable } from '../../articles/article.ts'
import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { prepare } from '../../topics/matching/prepare.ts'
import { wanted } from '../candidates.ts'
import type { Found } from '../search.ts'
import { sourceNames } from '../shelf.ts'
import { type Bounds, beginOfArchive, countFrom, type Range, walk } from '../walk.ts'
import type { Noisiest } from './branch-count.ts'
import { type Comparison, compareInArchive } from './compare.ts'
import { foundBy, type Laid } from './laid.ts'
import { type ArchiveNearMiss, nearMissesInArchive } from './near-misses.ts'
import { Tally } from './tally.ts'

/** Matches that are shown, and of those below the least score; all are counted. */
export const SHOWN = 50
export const SHOWN_BELOW = 10
/** A step, in which the object answers nobody else: below a second. A province brings some 3,000 articles a month. */
const BOUNDS: Bounds = { candidates: 1_500, characters: 4_500_000, termArticles: 400_000 }

/** What a query brings from a part of the archive: the newest, or what a step before it left. */
export interface ArchiveStep {
  /** Ids of the matches, newest first; the newest of them, at most 50. */
  known: number[]
  matches: Found[]
  /** Matches below the least score, and the ten of them that come closest to it. */
  belowMinScore: number
  below: Found[]
  /** In how many matches each branch of the query stands. */
  branches: Noisiest[]
  /** Those of the newest part alone: each is a walk of its own. */
  nearMisses: ArchiveNearMiss[]
  /** Null without a query to be compared with. */
  comparison: Comparison | null
  /** Articles from the end of the step to the newest, and all of the days that were asked for. */
  examined: number
  all: number
  /** Where the archive begins, ms since 1970 UTC; null where it is empty. */
  begin: number | null
  /** The range that the step was given, and the id down to which it came; null when that is all of it. */
  range: Range
  reached: number | null
}

/** Lays a query over a range of the archive, as far as one step may go. `was` is what it is compared with. */
export function previewStep(
  sql: SqlStorage,
  [laid, was]: readonly [laid: Laid, was: Laid | null],
  concepts: ConceptTable,
  { range, isFirst }: { range: Range; isFirst: boolean },
): ArchiveStep {
  const { tree, minScore } = laid
  const sources = sourceNames(sql)
  const knowing = { concepts, sources }
  const tally = new Tally(tree, concepts, minScore)
  const matches: Found[] = []
  const below: Found[] = []
  const known = new Set<number>()
  const { reached } = walk(sql, wanted(tree, knowing), range, BOUNDS, ({ id, article }) => {
    const name = sources.get(article.source) ?? article.source
    const tallied = tally.judge(prepare(searchable(article, name)))
    if (!tallied) return true
    const { verdict, isEnough } = tallied
    if (isEnough) known.add(id)
    if (isEnough && matches.length < SHOWN) matches.push(foundBy(article, verdict, knowing))
    if (!isEnough) keepClosest(below, verdict.score, () => foundBy(article, verdict, knowing))
    return true
  })
  // Both are looked for where the query itself was: older ones could be its own.
  const seen = { ...range, from: reached ?? range.from }
  return {
    known: [...known],
    matches,
    belowMinScore: tally.counts().belowMinScore,
    below,
    branches: tally.branches(),
    nearMisses: isFirst ? nearMissesInArchive(sql, tree, known, seen, { concepts, sources, minScore }) : [],
    comparison: was && compareInArchive(sql, [was, laid], known, seen, BOUNDS, knowing),
    examined: countFrom(sql, seen.from),
    all: countFrom(sql, range.from),
    begin: beginOfArchive(sql),
    range,
    reached,
  }
}

/** Keeps those of the highest scores, the highest first. */
function keepClosest(kept: Found[], score: number, make: () => Found): void {
  const at = kept.findIndex((other) => other.score < score)
  if (at < 0 && kept.length === SHOWN_BELOW) return
  kept.splice(at < 0 ? kept.length : at, 0, make())
  if (kept.length > SHOWN_BELOW) kept.pop()
}
