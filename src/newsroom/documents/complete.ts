import type { Article } from '../../articles/article.ts'
import { documentsOf } from '../../articles/documents.ts'
import { writeArticle } from '../news/archive-rows.ts'
import { writeCitations } from './citation-rows.ts'

/** Articles of one run: with their whole text some 0.2 s of work. */
const ARTICLES_PER_RUN = 200

const INCOMPLETE = "FROM articles WHERE article ->> '$.documents' IS NULL"

/** What an earlier version kept lacks its documents; made once the table of articles is there. */
export const INCOMPLETE_INDEX = `
CREATE INDEX IF NOT EXISTS articles_without_documents ON articles (first_seen) WHERE article ->> '$.documents' IS NULL;
`

/**
 * Looks some articles through for documents that an earlier version kept without, newest first. No KV key says so: a
 * document's page asks for what KV does not have, and the archive's parts get them when they are put next.
 */
export function completeDocuments(storage: DurableObjectStorage): void {
  const { sql } = storage
  storage.transactionSync(() => {
    const rows = sql
      .exec<{ article: string }>(
        `SELECT article ${INCOMPLETE} ORDER BY first_seen DESC LIMIT ?`,
        ARTICLES_PER_RUN,
      )
      .toArray()
    for (const row of rows) {
      const before = JSON.parse(row.article) as Article
      const article = { ...before, documents: documentsOf(before) }
      writeArticle(sql, article)
      writeCitations(sql, article)
    }
  })
}

export function areDocumentsComplete(sql: SqlStorage): boolean {
  return sql.exec(`SELECT 1 ${INCOMPLETE} LIMIT 1`).toArray().length === 0
}
