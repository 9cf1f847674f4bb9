import type { ArchivedMatch } from '../../articles/archive.ts'
import { archiveKey } from '../../articles/archive.ts'
import { type Article, articleCard } from '../../articles/article.ts'
import { toTell, withChange } from '../../articles/versions/history.ts'
import { materialChanges } from '../../articles/versions/material.ts'
import type { Change } from '../../events.ts'
import { writeCitations } from '../documents/citation-rows.ts'
import { withAlso } from '../publishing/story-members.ts'
import { matchCard } from './cards.ts'
import { appendEvent } from './event-rows.ts'
import { matchArticle, type Work } from './match-article.ts'
import { readMatches, writeMatch } from './match-rows.ts'
import { writeInStory } from './move-story.ts'

/** Updates that a match remembers, as many as its article remembers changes. */
const KEPT_UPDATES = 10

/** What a new version led to: matches that were added, and updates that were told. */
export interface Changed {
  matched: number
  updates: number
}

/** The article with what is material in its new texts noted in its history, if it is to be compared at all. */
export function noted(before: Article, after: Article): Article {
  return withHistory(after, materialChanges(before, after))
}

export function withHistory(article: Article, changes: readonly Change[]): Article {
  if (changes.length === 0) return article
  const { history = [], version, changedAt } = article
  return { ...article, history: withChange(history, { version, changes, now: changedAt }) }
}

/**
 * Writes an article's next version with all that follows from it: what it cites, its matches, and an update for each
 * match that was told before, where its history says that this version is to be told. Runs inside a transaction; the
 * caller marks what `work` says is dirty.
 */
export function changeArticle(work: Work, before: Article, next: Article): Changed {
  const { sql, dirty } = work
  const article = writeInStory(work, next)
  dirty.add(archiveKey(article))
  for (const key of writeCitations(sql, article, before.documents)) dirty.add(key)
  const known = readMatches(sql, article.hash)
  const matched = matchArticle(work, article, known)
  const updates = tellUpdates(work, article, new Set(known.map(({ topic }) => topic)))
  return { matched, updates }
}

/** Makes an update of each match that was told before this version. */
function tellUpdates(work: Work, article: Article, known: ReadonlySet<string>): number {
  const changes = toTell(article)
  if (changes.length === 0) return 0
  const told = readMatches(work.sql, article.hash).filter(
    ({ topic, seq, withdrawn }) => known.has(topic) && seq !== null && !withdrawn,
  )
  return told.filter((match) => tellUpdate(work, article, match, changes)).length
}

/** False where its topic is no more. */
function tellUpdate(work: Work, article: Article, match: ArchivedMatch, changes: Change[]): boolean {
  const { sql, source, topics, now } = work
  const topic = topics.get(match.topic)
  if (!topic) return false
  const { version } = article
  const seq = appendEvent(sql, {
    article: article.hash,
    topic: topic.id,
    version,
    story: article.story ?? article.hash,
    update: true,
    changes,
    at: now,
    card: {
      article: withAlso(sql, articleCard(article, source.name)),
      match: matchCard(topic, match.score, match.evidence),
    },
  })
  const updates = [...(match.updates ?? []), { seq, version, at: now }].slice(-KEPT_UPDATES)
  writeMatch(sql, article, { ...match, updates })
  return true
}
