import { markDirty } from '../publishing/pending.ts'
import { findSource } from '../sources/source-rows.ts'
import { readArticle, writeArticle } from './archive-rows.ts'
import { changeArticle } from './change-article.ts'
import type { TopicsAtWork } from './match-article.ts'
import { dueToTell } from './untold-rows.ts'

/** Articles of one run; the rest comes with the next alarm, at once. */
const TOLD_PER_RUN = 100

/** Tells readers what of articles is due at `now` (ms since 1970 UTC) and was not told when it was noticed. */
export function tellDue(storage: DurableObjectStorage, topics: TopicsAtWork, now: number): void {
  const { sql } = storage
  storage.transactionSync(() => {
    const dirty = new Set<string>()
    for (const hash of dueToTell(sql, now, TOLD_PER_RUN)) {
      const article = readArticle(sql, hash)
      if (!article) continue
      const source = findSource(sql, article.source)?.source
      if (source) changeArticle({ sql, source, topics, now, dirty }, article, article)
      else {
        // Nobody follows a source that is no more.
        const { untold: _, ...rest } = article
        writeArticle(sql, rest)
      }
    }
    markDirty(sql, dirty)
  })
}
