import type { ArchivedMatch } from '../../articles/archive.ts'
import { archiveKey } from '../../articles/archive.ts'
import { type Article, articleCard } from '../../articles/article.ts'
import { withTold } from '../../articles/versions/history.ts'
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

/**
 * Writes an article's next version with all that follows from it: what it cites, its matches, and, where something of
 * it is due to be told, an update for each match that was told before. Runs inside a transaction; the caller marks what
 * `work` says is dirty.
 */
export function changeArticle(work: Work, before: Article, next: Article): Changed {
  const { sql, dirty } = work
  const told = withTold(next, work.now)
  const article = writeInStory(work, told ?? next)
  dirty.add(archiveKey(article))
  for (const key of writeCitations(sql, article, before.documents)) dirty.add(key)
  const known = readMatches(sql, article.hash)
  const matched = matchArticle(work, article, known)
  const updates = told ? tellUpdates(work, article) : 0
  return { matched, updates }
}

/** Makes an update of each match whose readers know an earlier version. */
function tellUpdates(work: Work, article: Article): number {
  const changes = article.history?.at(-1)?.changes ?? []
  const told = readMatches(work.sql, article.hash).filter(
    ({ version, seq, withdrawn }) => version < article.version && seq !== null && !withdrawn,
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
