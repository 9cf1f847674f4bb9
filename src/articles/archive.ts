import type { EvidenceCard, OtherArticle } from '../events.ts'
import type { Article } from './article.ts'

/** Articles in one archive value: few enough that it stays far below KV's 25 MiB, enough that a day takes few. */
export const ARTICLES_PER_PART = 40
/** Text kept of one article, in UTF-8 bytes. */
export const MAX_BODY_BYTES = 12_288

/**
 * A match as the archive keeps it; `seq` is null for one that alerted nobody. One that is `held` was made while its
 * article awaited a date, and alerts when that is settled. One that is `withdrawn` was told, and its topic was edited
 * since so that it no longer holds: it is shown nowhere, and not told again should it hold once more.
 */
export interface ArchivedMatch {
  topic: string
  version: number
  seq: number | null
  held?: true
  withdrawn?: true
  matchedAt: number
  score: number
  evidence: EvidenceCard[]
  /** What was told of it since, the last ten: material changes of its article. */
  updates?: MatchUpdate[]
}

/** The event of a material change: of which version of the article, and when (ms since 1970 UTC). */
export interface MatchUpdate {
  seq: number
  version: number
  at: number
}

/** Everything of one article from which the Newsroom's rows can be made again. */
export interface ArchivedArticle {
  article: Article
  matches: ArchivedMatch[]
  /** The other articles of its story, for its page; a restore finds them anew. */
  also?: OtherArticle[]
  /** Only in what an earlier version archived, whose articles did not carry them. */
  keys?: string[]
}

/** The value of an `archive:` key. */
export interface ArchivePart {
  /** What its source is called, for pages; missing in what an earlier version put. */
  sourceName?: string
  articles: ArchivedArticle[]
}

export function archiveKey(article: Pick<Article, 'source' | 'day' | 'part'>): string {
  return `archive:${article.source}:${article.day}:${article.part}`
}

/** Cuts a text to at most `bytes` of UTF-8, between words where it can. */
export function cutToBytes(text: string, bytes: number): string {
  const encoded = new TextEncoder().encode(text)
  if (encoded.length <= bytes) return text
  const cut = new TextDecoder().decode(encoded.subarray(0, bytes)).replace(/\uFFFD+$/, '')
  const space = cut.lastIndexOf(' ')
  return space > cut.length / 2 ? cut.slice(0, space) : cut
}

const DAY_MS = 86_400_000

/** The time (ms since 1970 UTC) before which an article must have been first seen to be kept no longer: a midnight of UTC. */
export function keptSince(now: number, archiveDays: number): number {
  return Math.floor(now / DAY_MS - archiveDays) * DAY_MS
}
