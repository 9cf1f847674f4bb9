import { type Article, searchable } from '../articles/article.ts'
import { type OtherWordings, otherWordings } from '../topics/builder/other-wordings.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import { judge } from '../topics/matching/evaluate.ts'
import { prepare } from '../topics/matching/prepare.ts'
import { GENERAL_CONCEPTS } from '../topics/pack/concepts.ts'
import type { Query } from '../topics/query/tree.ts'
import { wanted } from './candidates.ts'
import { effortOf } from './effort.ts'
import { type Found, found, PUBLIC_BOUNDS } from './search.ts'
import { idAt, sourceNames, timeOfId } from './shelf.ts'
import { Stories } from './stories.ts'
import { beginOfArchive, walk } from './walk.ts'

/** What a query finds, for who is still writing it. */
export interface Glance {
  /** The newest, at most five, however old; one of each story. */
  matches: Found[]
  rate: Rate
  otherWordings: OtherWordings[]
}

/** How often a query matches. */
export interface Rate {
  /** Matches of the last `days`, one of each story. */
  count: number
  /** At most 28; fewer where the archive is younger, or where the bounds of a request ended it. 0 of an empty archive. */
  days: number
  /** Whether the bounds ended it before 28 days were looked at. */
  cut: boolean
}

const GENERAL_IDS = GENERAL_CONCEPTS.map(({ id }) => id)
const SHOWN = 5
const MAX_DAYS = 28
const DAY_MS = 86_400_000

/**
 * Looks once over the newest articles: back to 28 days before `now` (ms since 1970 UTC), further for something to show
 * where these have too little, and never longer than a search may. `query` is the text of which `tree` was read.
 */
export function glance(
  sql: SqlStorage,
  tree: Query,
  concepts: ConceptTable,
  { query, now }: { query: string; now: number },
): Glance {
  const sources = sourceNames(sql)
  const nameOf = ({ source }: Article) => sources.get(source) ?? source
  const judged = (article: Article) => judge(tree, concepts, prepare(searchable(article, nameOf(article))))
  const stories = new Stories(sql, sources, (article) => judged(article) !== null)
  const bounds = { ...PUBLIC_BOUNDS, characters: PUBLIC_BOUNDS.characters / effortOf(tree, concepts) }
  const from = idAt(now - MAX_DAYS * DAY_MS)
  const matches: Found[] = []
  const recent: number[] = []
  const range = { before: Number.MAX_SAFE_INTEGER, from: 0 }
  const { reached } = walk(sql, wanted(tree, { concepts, sources }), range, bounds, ({ id, article }) => {
    if (id < from && matches.length >= SHOWN) return false
    const verdict = judged(article)
    if (!verdict || stories.of({ id, article }).first !== id) return stories.characters < bounds.characters
    if (id >= from) recent.push(id)
    if (matches.length < SHOWN) matches.push(found(article, nameOf(article), verdict))
    return stories.characters < bounds.characters
  })
  const cut = reached !== null && reached > from
  const begin = beginOfArchive(sql)
  const since = Math.max(now - MAX_DAYS * DAY_MS, cut ? timeOfId(reached) : 0, begin ?? now)
  return {
    matches,
    rate: {
      count: recent.filter((id) => id >= idAt(since)).length,
      days: begin === null ? 0 : Math.max(1, Math.round((now - since) / DAY_MS)),
      cut,
    },
    otherWordings: otherWordings(query, tree, concepts, GENERAL_IDS),
  }
}
