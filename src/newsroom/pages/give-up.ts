import { archiveKey } from '../../articles/archive.ts'
import { readArticle, writeArticle } from '../news/archive-rows.ts'
import { markDirty } from '../publishing/pending.ts'
import { forgetPage, pagesOf } from './page-rows.ts'

/** Ends the wait of an article for its page; one that came without a date alerts nobody. Runs inside a transaction. */
export function giveUpPage(sql: SqlStorage, hash: string): void {
  forgetPage(sql, hash)
  const article = readArticle(sql, hash)
  if (!article?.awaitsDate) return
  writeArticle(sql, { ...article, awaitsDate: false })
  markDirty(sql, [archiveKey(article)])
}

/** Ends the wait of all of a source's articles: nobody follows what is read no more. */
export function giveUpPagesOf(sql: SqlStorage, source: string): void {
  for (const { article } of pagesOf(sql, source)) giveUpPage(sql, article)
}
