import { type Article, articleCard, searchable } from '../articles/article.ts'
import { excerpt } from '../articles/evidence-cards.ts'
import { shownUpdate } from '../articles/versions/shown.ts'
import type { ArticleCard, EvidenceCard, OtherArticle, ShownUpdate } from '../events.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import { judge } from '../topics/matching/evaluate.ts'
import type { Evidence, Verdict } from '../topics/matching/evidence.ts'
import { prepare } from '../topics/matching/prepare.ts'
import type { Query } from '../topics/query/tree.ts'
import { wanted } from './candidates.ts'
import { effortOf } from './effort.ts'
import { sourceNames } from './shelf.ts'
import { type FoundStory, Stories } from './stories.ts'
import { type Bounds, walk } from './walk.ts'

/** What of an article matched, and how much it is about that. */
export interface FoundPieces {
  score: number
  /** Pieces in the body bring the words around them along. */
  evidence: (Evidence & Pick<EvidenceCard, 'excerpt'>)[]
}

/** A match as answers show it; a search shows one of each story. */
export interface Found extends FoundPieces {
  article: ArticleCard
  /** The other articles of its story, whether they match or not. */
  also?: OtherArticle[]
  /** Its last material change. */
  update?: ShownUpdate
  /** When it was first seen, ms since 1970 UTC. */
  firstSeen: number
  /** When its text or its story last changed, ms since 1970 UTC. */
  changedAt: number
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
export const PUBLIC_BOUNDS: Bounds = { candidates: 400, characters: 2_000_000, termArticles: 200_000 }

/**
 * The newest matches below `before` (an id; null: from the newest), `skip` of them left out, at most `limit`. A story is
 * one match, in the place of the first of its articles that matches.
 */
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
  const bounds = { ...PUBLIC_BOUNDS, characters: PUBLIC_BOUNDS.characters / effortOf(tree, concepts) }
  const judged = (article: Article) =>
    judge(tree, concepts, prepare(searchable(article, sources.get(article.source) ?? article.source)))
  const stories = new Stories(sql, sources, (article) => judged(article) !== null)
  const { examined, reached } = walk(sql, candidates, range, bounds, ({ id, article }) => {
    const verdict = judged(article)
    if (!verdict) return true
    const story = stories.of({ id, article })
    if (story.first === id && left === 0) {
      isMore = matches.length === limit
      if (isMore) return false
      last = id
      matches.push(inStory(found(article, sources.get(article.source) ?? article.source, verdict), story))
    } else if (story.first === id) {
      left -= 1
    }
    return stories.characters < bounds.characters
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

function inStory(match: Found, { also, joinedAt }: FoundStory): Found {
  if (also.length === 0) return match
  return { ...match, also, changedAt: Math.max(match.changedAt, joinedAt) }
}

/** A match with its article's card. */
export function found(article: Article, sourceName: string, verdict: Verdict): Found {
  const update = shownUpdate(article)
  return {
    article: articleCard(article, sourceName),
    ...(update ? { update } : {}),
    firstSeen: article.firstSeen,
    changedAt: article.changedAt,
    ...foundPieces(article, verdict),
  }
}

export function foundPieces({ body }: Article, { score, evidence }: Verdict): FoundPieces {
  return {
    score,
    evidence: evidence
      .slice(0, MAX_PIECES)
      .map((piece) => (piece.field === 'body' ? { ...piece, excerpt: excerpt(piece, body) } : piece)),
  }
}
