import { type ArchivedMatch, archiveKey } from '../../articles/archive.ts'
import { type Article, articleCard, searchable } from '../../articles/article.ts'
import { evidenceCards } from '../../articles/evidence-cards.ts'
import type { NewsEvent } from '../../events.ts'
import { numberOf } from '../../text/documents/document.ts'
import type { Verdict } from '../../topics/matching/evidence.ts'
import { type Prepared, prepare } from '../../topics/matching/prepare.ts'
import type { Topic } from '../../topics/topic.ts'
import { markDirty } from '../publishing/pending.ts'
import { beside, storiesOf, withAlso } from '../publishing/story-members.ts'
import type { Source } from '../sources/source.ts'
import { readArticles } from './archive-rows.ts'
import { matchCard, stillStanding } from './cards.ts'
import { appendEvent } from './event-rows.ts'
import { matchesOf, writeMatch } from './match-rows.ts'

/** The topics that articles are matched against. One that matches nothing for now is still known by its id. */
export interface TopicsAtWork {
  get(id: string): Topic | undefined
  match(article: Prepared): { topic: Topic; verdict: Verdict }[]
}

/** What a change of a source's articles is made with. `dirty` takes the KV keys that no longer say what rows say. */
export interface Work {
  sql: SqlStorage
  source: Source
  topics: TopicsAtWork
  /** ms since 1970 UTC. */
  now: number
  dirty: Set<string>
}

/**
 * Matches an article against all topics; answers how many are new. Matches are monotone: an edit adds some and
 * withdraws none; only a new one makes an event, or waits with its article for a date.
 */
export function matchArticle(work: Work, article: Article, matches: readonly ArchivedMatch[]): number {
  const { sql, topics, now, dirty } = work
  const before = new Map(matches.map((match) => [match.topic, match]))
  dirty.add(archiveKey(article))
  markStory(work, article)
  let added = 0
  for (const { topic, verdict } of topics.match(prepare(searchable(article, work.source.name)))) {
    const known = before.get(topic.id)
    before.delete(topic.id)
    const found = { score: verdict.score, evidence: evidenceCards(verdict.evidence, article.body) }
    if (known) {
      const { withdrawn: _, ...standing } = known
      writeMatch(sql, article, { ...standing, ...found })
    } else {
      const match = { topic: topic.id, version: article.version, matchedAt: now, ...found }
      const seq = article.alerts ? announce(work, article, topic, match) : null
      writeMatch(sql, article, { ...match, seq, ...(article.awaitsDate ? { held: true } : {}) })
      added += 1
    }
    for (const key of shownIn(topic)) dirty.add(key)
  }
  for (const lost of before.values()) {
    writeMatch(sql, article, { ...lost, evidence: stillStanding(lost.evidence, article) })
    const topic = topics.get(lost.topic)
    if (topic) for (const key of shownIn(topic)) dirty.add(key)
  }
  return added
}

/** Makes the event of a match; answers its `seq`. */
export function announce(
  { sql, source, now }: Work,
  article: Article,
  topic: Topic,
  { version, score, evidence }: Pick<ArchivedMatch, 'version' | 'score' | 'evidence'>,
): number {
  const event: Omit<NewsEvent, 'seq'> = {
    article: article.hash,
    topic: topic.id,
    version,
    story: article.story ?? article.hash,
    update: false,
    at: now,
    card: {
      article: withAlso(sql, articleCard(article, source.name)),
      match: matchCard(topic, score, evidence),
    },
  }
  return appendEvent(sql, event)
}

/** Marks what names an article beside the others of its story. */
function markStory(work: Work, { hash }: Article): void {
  markArticles(work, beside(storiesOf(work.sql, [hash]).get(hash) ?? [], hash))
}

/** Marks what shows articles with the others of their stories. The Library, which makes the names itself, is told nothing. */
export function markArticles({ sql, topics }: Work, hashes: readonly string[]): void {
  const keys = new Set<string>()
  for (const other of readArticles(sql, hashes).values()) {
    keys.add(archiveKey(other))
    for (const { id } of other.documents ?? []) keys.add(`document:${numberOf(id)}`)
  }
  for (const { match } of matchesOf(sql, hashes)) {
    const topic = topics.get(match.topic)
    if (topic && !match.withdrawn) for (const key of shownIn(topic)) keys.add(key)
  }
  markDirty(sql, keys, 'matches')
}

/** The KV keys that show a topic's matches: none for a private one. */
export function shownIn(topic: Topic): string[] {
  return topic.visibility === 'public' ? [`front:${topic.id}`, 'home'] : []
}
