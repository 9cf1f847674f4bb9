import { archiveKey } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { settleStories } from '../publishing/entry-rows.ts'
import { offeredTo } from '../publishing/offered.ts'
import { storiesOf, withAlso } from '../publishing/story-members.ts'
import { reconsiderStory } from '../stories/place.ts'
import { readArticle, writeArticle } from './archive-rows.ts'
import { eventAt, rewriteEvent } from './event-rows.ts'
import { markArticles, type Work } from './match-article.ts'
import { readMatches } from './match-rows.ts'

/** The article with the story that it tells; one that it tells alone, or first, is not said. */
export function inStory(article: Article, story: string): Article {
  if (story === (article.story ?? article.hash)) return article
  const { story: _, ...alone } = article
  return story === article.hash ? alone : { ...alone, story }
}

/**
 * Writes an article that has other texts, in the story that these tell; others may go with it, or go from it. What no
 * reader was told yet is told of the story that it is in now. Runs inside a transaction.
 */
export function writeInStory(work: Work, article: Article): Article {
  const { sql, dirty } = work
  const beside = storiesOf(sql, [article.hash]).get(article.hash) ?? []
  const { story, moved } = reconsiderStory(sql, article)
  const settled = inStory(article, story)
  writeArticle(sql, settled)
  if (settled === article && moved.size === 0) return settled
  for (const [hash, to] of moved) {
    const other = readArticle(sql, hash)
    if (!other) continue
    const there = inStory(other, to)
    writeArticle(sql, there)
    dirty.add(archiveKey(there))
  }
  settleStories(sql, [article, settled].map((one) => one.story ?? one.hash).concat(...moved.values()))
  const concerned = new Set([...beside, ...(storiesOf(sql, [article.hash]).get(article.hash) ?? [])])
  markArticles(work, [...concerned])
  for (const hash of concerned) retell(sql, hash)
  return settled
}

/** Brings an article's events that no shard may know yet to the story that it is in, and to who else tells it. */
function retell(sql: SqlStorage, hash: string): void {
  const known = offeredTo(sql)
  const seqs = readMatches(sql, hash)
    .flatMap(({ seq, updates = [] }) => [seq, ...updates.map((update) => update.seq)])
    .filter((seq) => seq !== null && seq > known)
  const article = seqs.length > 0 ? readArticle(sql, hash) : undefined
  if (!article) return
  for (const seq of seqs) {
    const event = seq === null ? undefined : eventAt(sql, seq)
    if (!event) continue
    const { also: _, ...card } = event.card.article
    rewriteEvent(sql, {
      ...event,
      story: article.story ?? hash,
      card: { ...event.card, article: withAlso(sql, card) },
    })
  }
}
