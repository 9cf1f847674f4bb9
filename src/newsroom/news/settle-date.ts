import { archiveKey } from '../../articles/archive.ts'
import { writeCitations } from '../documents/citation-rows.ts'
import { endWaitForDate } from '../pages/page-rows.ts'
import { settleStories } from '../publishing/entry-rows.ts'
import { markDirty } from '../publishing/pending.ts'
import type { Source } from '../sources/source.ts'
import { readArticle, writeArticle } from './archive-rows.ts'
import { dated } from './make-article.ts'
import { announce, matchArticle, shownIn, type TopicsAtWork, type Work } from './match-article.ts'
import { readMatches, writeMatch } from './match-rows.ts'

/** What an article's page says; `published` is ms since 1970 UTC, null where no date was found. */
export interface PageFacts {
  published: number | null
  title?: string | null
}

/**
 * Ends the wait of an article that came without a date: takes the date that was found, and the page's title where
 * the article had only its address for one. Its matches alert by the rule of 72 hours, first sight counting as the
 * date where none was found. An article that does not wait is left as it is, so that it is safe to repeat. Runs
 * inside a transaction. Answers how many events were made.
 */
export function settleDate(
  sql: SqlStorage,
  source: Source,
  hash: string,
  facts: PageFacts,
  topics: TopicsAtWork,
  now: number,
): { alerted: number } {
  const before = readArticle(sql, hash)
  if (!before?.awaitsDate) return { alerted: 0 }
  const work: Work = { sql, source, topics, now, dirty: new Set([archiveKey(before)]) }
  const article = dated(before, facts, now)
  writeArticle(sql, article)
  endWaitForDate(sql, hash, source.fullText)
  settleStories(sql, [article.story ?? article.hash])
  for (const key of writeCitations(sql, article, before.documents)) work.dirty.add(key)
  let alerted = 0
  for (const { held, ...match } of readMatches(sql, hash)) {
    if (!held) continue
    const topic = topics.get(match.topic)
    const seq = topic && article.alerts ? announce(work, article, topic, match) : null
    writeMatch(sql, article, { ...match, seq })
    if (seq !== null) alerted += 1
    if (topic) for (const key of shownIn(topic)) work.dirty.add(key)
  }
  if (article.version > before.version) {
    const added = matchArticle(work, article, readMatches(sql, hash))
    if (article.alerts) alerted += added
  }
  markDirty(sql, work.dirty)
  return { alerted }
}
