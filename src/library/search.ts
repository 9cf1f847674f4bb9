import { type Article, articleCard, searchable } from '../articles/article.ts'
import { excerpt } from '../articles/evidence-cards.ts'
import type { ArticleCard, EvidenceCard } from '../events.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import { judge } from '../topics/matching/evaluate.ts'
import type { Evidence, Verdict } from '../topics/matching/evidence.ts'
import { prepare } from '../topics/matching/prepare.ts'
import type { Query } from '../topics/query/tree.ts'
import { wanted } from './candidates.ts'
import { effortOf } from './effort.ts'
import { sourceNames } from './shelf.ts'
import { type Bounds, walk } from './walk.ts'

/** A match as answers show it. */
export interface Found {
  article: ArticleCard
  /** When it was first seen, ms since 1970 UTC. */
  firstSeen: number
  /** When its text last changed, ms since 1970 UTC. */
  changedAt: number
  score: number
  /** Pieces in the body bring the words around them along. */
  evidence: (Evidence & Pick<EvidenceCard, 'excerpt'>)[]
}

/** Pieces of evidence that an answer carries: more help nobody. */
const MAX_PIECES = 20

export interface SearchAnswer {
  /** Newest first. */
  matches: Found[]
  /** How many articles were judged for this answer. */
  examined: number
  /** How many matches the archive holds; null unless all of it was looked at. */
  total: number | null
  /** Where to go on; null at the end of the archive. */
  cursor: number | null
  /** Whether the bounds of a request ended it before it had as many matches as were asked for. */
  cut: boolean
}

/** A public request: some 0.5 s of the object at most, and mostly some hundredths of it. */
const BOUNDS: Bounds = { candidates: 400, characters: 2_000_000, termArticles: 200_000 }

/** The newest matches below `before` (an id; null: from the newest), `skip` of them left out, at most `limit`. */
export function search(
  sql: SqlStorage,
  tree: Query,
  concepts: ConceptTable,
  { before, skip, limit }: { before: number | null; skip: number; limit: number },
): SearchAnswer {
  const sources = sourceNames(sql)
  const matches: Found[] = []
  let left = skip
  let last = 0
  let isMore = false
  const range = { before: before ?? Number.MAX_SAFE_INTEGER, from: 0 }
  const candidates = wanted(tree, { concepts, sources })
  const bounds = { ...BOUNDS, characters: BOUNDS.characters / effortOf(tree, concepts) }
  const { examined, reached } = walk(sql, candidates, range, bounds, ({ id, article }) => {
    const name = sources.get(article.source) ?? article.source
    const verdict = judge(tree, concepts, prepare(searchable(article, name)))
    if (!verdict) return true
    if (left > 0) {
      left -= 1
      return true
    }
    isMore = matches.length === limit
    if (isMore) return false
    last = id
    matches.push(found(article, name, verdict))
    return true
  })
  const isWhole = before === null && reached === null
  return {
    matches,
    examined,
    total: isWhole ? skip - left + matches.length : null,
    cursor: isMore ? last : reached,
    cut: reached !== null && matches.length < limit,
  }
}

/** A match with its article's card. */
export function found(article: Article, sourceName: string, { score, evidence }: Verdict): Found {
  return {
    article: articleCard(article, sourceName),
    firstSeen: article.firstSeen,
    changedAt: article.changedAt,
    score,
    evidence: evidence
      .slice(0, MAX_PIECES)
      .map((piece) => (piece.field === 'body' ? { ...piece, excerpt: excerpt(piece, article.body) } : piece)),
  }
}
