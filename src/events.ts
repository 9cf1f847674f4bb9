import * as z from 'zod'

/**
 * What the Newsroom tells the Mailroom, and what both publish: the card of a match. Types and their check, nothing
 * else; these two objects know each other by this file alone.
 */

/** Whether a topic is somebody's own query, whose name is that query: what a stranger may have written. */
export function isOwnQuery(topic: string): boolean {
  return /^q-[0-9a-f]{16}$/.test(topic)
}

const evidence = z.object({
  field: z.enum(['title', 'lead', 'body']),
  /** UTF-16 units into the field's text as it stands in the card (body: into the whole text, see `excerpt`). */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** The word or phrase of the query that this satisfied. */
  branch: z.string(),
  /** Evidence in the body, which a card does not carry: the words around it, and where in them it stands. */
  excerpt: z.object({ text: z.string(), start: z.int(), end: z.int() }).optional(),
})

/** An article by name, where another stands for the story that both tell. */
const otherArticle = z.object({
  id: z.string(),
  source: z.string(),
  sourceName: z.string(),
  url: z.string().nullable(),
  title: z.string(),
})

const articleCard = z.object({
  id: z.string(),
  /** Of source and first identity key: stays when the archive is built anew. */
  hash: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  author: z.string().nullable(),
  /** RFC 3339 in UTC. */
  published: z.string().nullable(),
  source: z.string(),
  sourceName: z.string(),
  lead: z.string(),
  documents: z.array(z.object({ id: z.string(), number: z.string() })),
  /** Its paper has taken it down. */
  gone: z.literal(true).optional(),
  /** Other articles that tell its story, as far as they were known when the card was made; the first ones first. */
  also: z.array(otherArticle).optional(),
})

const change = z.object({
  kind: z.enum(['figure', 'name', 'date', 'document', 'headline', 'meaning', 'correction', 'withdrawn']),
  /** The words that were changed and those that stand there now; empty for what was added or removed. */
  before: z.string(),
  after: z.string(),
})

const matchCard = z.object({
  topic: z.string(),
  topicName: z.string(),
  score: z.number(),
  evidence: z.array(evidence),
})

const event = z.object({
  /** Only grows; every shard takes events in its order. */
  seq: z.int().positive(),
  article: z.string(),
  topic: z.string(),
  version: z.int().positive(),
  story: z.string(),
  /** A material update of a match that was told before. */
  update: z.boolean(),
  /** What an update changed. */
  changes: z.array(change).optional(),
  /** When it was made, ms since 1970 UTC. */
  at: z.int(),
  card: z.object({ article: articleCard, match: matchCard }),
})

const push = z.object({
  /** The range (from, to] of `seq` that this push covers, whole. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  events: z.array(event),
  /** True when events of the range were already swept at the sender: the shard stayed away too long. */
  lost: z.boolean(),
})

export type EvidenceCard = z.infer<typeof evidence>
export type OtherArticle = z.infer<typeof otherArticle>
export type ArticleCard = z.infer<typeof articleCard>
export type MatchCard = z.infer<typeof matchCard>
export type Change = z.infer<typeof change>
export type NewsEvent = z.infer<typeof event>
export type Push = z.infer<typeof push>

/** A match as an entry shows it; `of` names the article whose texts its evidence stands in, where that is another. */
export interface ShownMatch extends MatchCard {
  of?: { id: string; sourceName: string }
}

/** What changed; `of` names the paper where that is not the one of the entry's article. */
export interface ShownChange extends Change {
  of?: string
}

/** What changed in what an entry tells, and when that was noticed, ms since 1970 UTC. */
export interface ShownUpdate {
  at: number
  changes: ShownChange[]
  /** In a digest: when an earlier one told the reader of it, ms; null where none did. */
  toldAt?: number | null
}

/** One entry of a page, feed or digest: the article that stands for its story, with all the topics it is shown for. */
export interface Item {
  article: ArticleCard
  matches: ShownMatch[]
  /** The other articles of its story; missing where it is alone, and in what an earlier version kept. */
  also?: OtherArticle[]
  update?: ShownUpdate
}

/** Checks a push as it arrives; throws on what the Newsroom can never have meant. */
export function checkPush(value: unknown): Push {
  return push.parse(value)
}
