import type { ArticleCard } from '../../events.ts'
import type { Explanation, Sentence } from '../../topics/explain/explanation.ts'
import type { Topic } from '../../topics/topic.ts'

/**
 * Where an article stopped on its way to the readers of a topic. `topic`: the topic matches nothing now. `address`: no
 * such article is known. `query`, `score`: it does not match. `archive`: it would match, and was not looked at. `silent`:
 * it is shown and alerted nobody. `alerted`: it went out to be delivered. `matched`: an article that was handed in would
 * match.
 */
export type Stage = 'topic' | 'address' | 'query' | 'score' | 'archive' | 'silent' | 'alerted' | 'matched'

/** Why it stopped there, where a stage has several reasons. */
export type Reason = TopicReason | AddressReason | ArchiveReason | SilentReason | OutlivedReason
export type TopicReason = 'topic_broken'
export type AddressReason = 'no_source' | 'not_listed'
export type ArchiveReason = 'looking_back' | 'too_old'
/**
 * `baseline`: the source was new, and held it already. `old`: published more than 72 hours before it was seen.
 * `awaits_date`: its page is still to be read for a date. `undated`: that was given up. `topic_later`: the topic was
 * made or edited after it.
 */
export type SilentReason = 'baseline' | 'old' | 'awaits_date' | 'undated' | 'topic_later'

/**
 * Why an article stands on a topic (`silent`, `alerted`) that its present texts do not match. `looking_back`: the topic
 * was edited, and this match is still to be judged anew. `edited_since`: the article was edited, and what was shown
 * stays. `text_since`: its source's texts made the match, and those of its page would not. `judged_before`: nothing of these; its source was renamed, or another version of the product judges otherwise.
 */
export type OutlivedReason = 'looking_back' | 'edited_since' | 'text_since' | 'judged_before'

/** What a source of the address's site last came to. Times are RFC 3339. */
export interface SourceSaid extends Sentence {
  source: string
  name: string
  /** A fault of the source, or `disabled`, `not_polled`, `failed`, `not_listed`. */
  code: string
  lastPollAt: string | null
  lastStatus: string | null
}

/** A match as it was made; `seq` and `alertedAt` are null for one that alerted nobody. Times are RFC 3339. */
export interface MatchSaid {
  matchedAt: string
  version: number
  score: number
  seq: number | null
  alertedAt: string | null
  /** It was told, and the topic was edited since so that it no longer holds. */
  withdrawn: boolean
}

/** An article of the archive as it is explained. */
export interface ArticleSaid extends ArticleCard {
  firstSeen: string
  version: number
}

/**
 * Why an article's text is only what its source gave. `waiting`: its page is still to be read. `unread`: that failed, and
 * is tried again. `given_up`: it is not tried any more. `no_more`: its page says no more.
 */
export interface PageSaid extends Sentence {
  code: 'waiting' | 'unread' | 'given_up' | 'no_more'
  /** What the last attempt came to; null where none failed. */
  why: string | null
}

/** What the archive says of one article and a topic. */
export interface ArticleExplained extends Sentence {
  stage: Stage
  reason: Reason | null
  article: ArticleSaid | null
  match: MatchSaid | null
  /** Null where its text is that of its page, or its page is none that is read. */
  page: PageSaid | null
  /** By the texts as they are now, which may not be those that it was matched by. */
  query: Explanation | null
}

export interface Explained extends ArticleExplained {
  topic: Pick<Topic, 'id' | 'name' | 'query' | 'visibility' | 'minScore' | 'version'>
  /** Sources of the site of an address that is not known. */
  sources: SourceSaid[]
  /** Other articles of the same address, as several sources list one. */
  others: ArticleExplained[]
}
