import type { Article } from '../../articles/article.ts'
import { type DocumentRef, numberOf } from '../../text/documents/document.ts'
import { listsOfDocument, settleEntries } from '../publishing/entry-rows.ts'

/**
 * Documents that articles name, and which articles name each, in the order of lists. Both follow from the articles,
 * which carry their documents; a document that nobody cites any more has no row.
 */
export const CITATIONS_TABLES = `
CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_unclear ON documents (document ->> '$.number') WHERE document ->> '$.ambiguous';
CREATE TABLE IF NOT EXISTS citations (
  document TEXT NOT NULL, seen INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (document, seen, article)
) WITHOUT ROWID;
`

/** Documents that are looked at where a mention can mean several. */
const MAX_MEANT = 50

/**
 * Writes what an article cites now in place of what it cited before; answers the KV keys that show it. Runs inside a
 * transaction.
 */
export function writeCitations(
  sql: SqlStorage,
  article: Pick<Article, 'hash' | 'firstSeen' | 'story' | 'documents'>,
  before: readonly DocumentRef[] = [],
): Set<string> {
  const { hash, firstSeen, story = hash, documents = [] } = article
  const dirty = new Set<string>()
  const ids = new Set(documents.map(({ id }) => id))
  for (const document of documents) {
    const isOther = noteDocument(sql, document)
    sql.exec('INSERT OR IGNORE INTO citations VALUES (?, ?, ?)', document.id, firstSeen, hash)
    for (const number of shownUnder(sql, document)) dirty.add(`document:${number}`)
    if (isOther) for (const number of namedBy(sql, document)) dirty.add(`document:${number}`)
  }
  for (const document of before) {
    if (ids.has(document.id)) continue
    const { id } = document
    sql.exec('DELETE FROM citations WHERE document = ? AND seen = ? AND article = ?', id, firstSeen, hash)
    for (const number of shownUnder(sql, document)) dirty.add(`document:${number}`)
    if (dropUncited(sql, id)) for (const number of namedBy(sql, document)) dirty.add(`document:${number}`)
  }
  const cited = [...documents, ...before].flatMap(({ id }) => listsOfDocument(id))
  settleEntries(sql, story, new Set(cited))
  return dirty
}

/** Keeps what is known of a document: what one article does not say of it, another may. True where that is new. */
function noteDocument(sql: SqlStorage, document: DocumentRef): boolean {
  const known = findDocument(sql, document.id)
  const joined = known
    ? {
        ...known,
        kind: known.kind ?? document.kind,
        issuer: known.issuer ?? document.issuer,
        date: known.date ?? document.date,
      }
    : document
  const json = JSON.stringify(joined)
  if (known && json === JSON.stringify(known)) return false
  sql.exec('INSERT INTO documents VALUES (?1, ?2) ON CONFLICT DO UPDATE SET document = ?2', document.id, json)
  return true
}

/** Forgets a document that nobody cites any more; answers whether it was one. */
function dropUncited(sql: SqlStorage, id: string): boolean {
  const gone = sql.exec(
    'DELETE FROM documents WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM citations WHERE document = ?1)',
    id,
  )
  return gone.rowsWritten > 0
}

/** The numbers of ambiguous mentions whose pages say that they can mean a document. */
function namedBy(sql: SqlStorage, document: DocumentRef): string[] {
  return document.ambiguous ? [] : unclearMentions(sql, document).map(({ id }) => numberOf(id))
}

/** The numbers whose pages show a mention: its own, and where it is ambiguous those that it can mean. */
function shownUnder(sql: SqlStorage, document: DocumentRef): string[] {
  return [
    numberOf(document.id),
    ...(document.ambiguous ? meantBy(sql, document).map(({ id }) => numberOf(id)) : []),
  ]
}

function findDocument(sql: SqlStorage, id: string): DocumentRef | undefined {
  return parsed(sql.exec<Row>('SELECT document FROM documents WHERE id = ?', id))[0]
}

/** Every document of a number, one for each issuer that is known; the one without comes first. */
export function documentsOfNumber(sql: SqlStorage, number: string): DocumentRef[] {
  return parsed(
    sql.exec<Row>(
      `SELECT document FROM documents WHERE id = ?1 OR (id >= ?1 || '--' AND id < ?1 || '-.') ORDER BY id`,
      number,
    ),
  )
}

/** The documents that an ambiguous mention can mean, as far as any article names them in full. */
export function meantBy(sql: SqlStorage, { number, kind }: DocumentRef): DocumentRef[] {
  if (number === null) return []
  return parsed(
    sql.exec<Row>(
      `SELECT document FROM documents WHERE id >= ?1 || '-' AND id < ?1 || '.' ORDER BY id LIMIT ?2`,
      number.replaceAll('/', '-'),
      MAX_MEANT,
    ),
  ).filter((document) => !document.ambiguous && (kind === null || document.kind === kind))
}

/** Ambiguous mentions that can mean a document: `Chỉ thị 33` for 33-CT/TW, `Quyết định 29/2024` for 29/2024/QĐ-UBND. */
export function unclearMentions(sql: SqlStorage, { number, kind }: DocumentRef): DocumentRef[] {
  const [withYear, count] = /^(\d+)(?:\/\d{4})?/.exec(number ?? '') ?? []
  if (withYear === undefined || count === undefined) return []
  return parsed(
    sql.exec<Row>(
      `SELECT document FROM documents WHERE document ->> '$.ambiguous' AND document ->> '$.number' IN (?, ?) ORDER BY id`,
      count,
      withYear,
    ),
  ).filter((mention) => mention.kind === null || mention.kind === kind)
}

/** Which of these documents each of these articles cites; an article that cites none is missing. */
export function citesOf(
  sql: SqlStorage,
  documents: readonly string[],
  articles: readonly string[],
): Map<string, string[]> {
  const rows = sql
    .exec<{ article: string; document: string }>(
      `SELECT a.hash AS article, c.document FROM json_each(?1) AS wanted
       CROSS JOIN articles AS a ON a.hash = wanted.value CROSS JOIN json_each(?2) AS cited
       CROSS JOIN citations AS c ON c.document = cited.value AND c.seen = a.first_seen AND c.article = a.hash`,
      JSON.stringify(articles),
      JSON.stringify(documents),
    )
    .toArray()
  const cites = new Map<string, string[]>()
  for (const { article, document } of rows) cites.set(article, [...(cites.get(article) ?? []), document])
  return cites
}

export function countCiting(sql: SqlStorage, documents: readonly string[]): number {
  return sql
    .exec<{ n: number }>(
      `SELECT COUNT(DISTINCT c.article) AS n FROM json_each(?) AS wanted
       CROSS JOIN citations AS c ON c.document = wanted.value`,
      JSON.stringify(documents),
    )
    .one().n
}

interface Row extends Record<string, SqlStorageValue> {
  document: string
}

function parsed(rows: Iterable<Row>): DocumentRef[] {
  return [...rows].map(({ document }) => JSON.parse(document) as DocumentRef)
}
