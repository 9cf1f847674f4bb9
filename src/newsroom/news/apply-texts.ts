import { archiveKey, cutToBytes, MAX_BODY_BYTES } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { compared } from '../../articles/versions/history.ts'
import { saidOf } from '../../articles/versions/said.ts'
import { readArticle, writeArticle } from './archive-rows.ts'
import { type Changed, changeArticle } from './change-article.ts'
import { hasOtherTexts, MAX_LEAD_BYTES, MAX_TITLE_BYTES, nextVersion } from './make-article.ts'
import type { Work } from './match-article.ts'

/** Texts that an article gets; what is left out stays as it is. */
export interface NewTexts {
  title?: string
  lead?: string
  body?: string
  author?: string | null
}

const NOTHING: Changed = { matched: 0, updates: 0 }

/**
 * Gives an article the texts that its page has now, or its source. The first text of its page is no change of what it
 * says, any later one may be a material one, and one that was gone is there again. The same texts change nothing. Runs
 * inside a transaction; the caller marks what `work` says is dirty. An unknown article is left alone.
 */
export function applyTexts(work: Work, hash: string, texts: NewTexts, from: 'page' | 'source'): Changed {
  const before = readArticle(work.sql, hash)
  if (!before) return NOTHING
  const isFirst = from === 'page' && before.textFrom !== 'page'
  const { gone, ...there } = { ...before, ...cut(texts) }
  const article: Article = isFirst
    ? { ...there, textFrom: 'page', said: before.said ?? saidOf(before) }
    : there
  if (hasOtherTexts(before, article) || gone) {
    const next = nextVersion(article, {}, work.now)
    return changeArticle(work, before, isFirst ? next : compared(before, next, work.now))
  }
  if (isFirst || article.author !== before.author) {
    writeArticle(work.sql, article)
    work.dirty.add(archiveKey(article))
  }
  return NOTHING
}

/**
 * Notes that the page of an article is gone: those who were told of it are told so at once, the first time. Runs
 * inside a transaction; the caller marks what `work` says is dirty.
 */
export function applyGone(work: Work, hash: string): Changed {
  const before = readArticle(work.sql, hash)
  if (!before || before.gone) return NOTHING
  const article: Article = { ...before, gone: true, changedAt: work.now, version: before.version + 1 }
  return changeArticle(work, before, compared(before, article, work.now))
}

/**
 * Ends an article's wait for its page, which was read after its source had changed: what readers are still to be told
 * is due as it would be without. Runs inside a transaction; the caller marks what `work` says is dirty.
 */
export function endWaitForPage(work: Work, hash: string): Changed {
  const before = readArticle(work.sql, hash)
  if (!before?.untold) return NOTHING
  return changeArticle(work, before, compared(before, before, work.now))
}

function cut({ title, lead, body, author }: NewTexts): NewTexts {
  return {
    ...(title ? { title: cutToBytes(title, MAX_TITLE_BYTES) } : {}),
    ...(lead === undefined ? {} : { lead: cutToBytes(lead, MAX_LEAD_BYTES) }),
    ...(body === undefined ? {} : { body: cutToBytes(body, MAX_BODY_BYTES) }),
    ...(author === undefined ? {} : { author }),
  }
}
