import { COLUMNS, INDEX_VERSION } from './columns.ts'

/**
 * The Library's tables; docs/storage.md tells who writes and reads each. `id` of an article is its place in time (see
 * shelf.ts). `texts` holds no text, only the index: what is shown and verified stands in `articles`. Its tokenizer
 * parts at ASCII spaces alone, so that its tokens are ours.
 */
const META = 'CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID'
const TABLES = `
CREATE TABLE IF NOT EXISTS sources (id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL, day TEXT NOT NULL, part INTEGER NOT NULL, story TEXT NOT NULL,
  article TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS articles_by_part ON articles (source, day, part);
CREATE INDEX IF NOT EXISTS articles_by_story ON articles (story);
CREATE VIRTUAL TABLE IF NOT EXISTS texts
  USING fts5(${COLUMNS.join(', ')}, content='', contentless_delete=1, tokenize='ascii');
`

/**
 * Makes what is missing; safe to repeat. An index that was made by other rules goes, with its articles: the Library then
 * finds that it holds nothing, and reads the archive again.
 */
export function createTables(sql: SqlStorage): void {
  sql.exec(META)
  if (readMeta(sql, 'index_version') === INDEX_VERSION) {
    sql.exec(TABLES)
    return
  }
  sql.exec('DROP TABLE IF EXISTS texts; DROP TABLE IF EXISTS articles; DELETE FROM meta')
  sql.exec(TABLES)
  writeMeta(sql, 'index_version', INDEX_VERSION)
}

/** A value kept in `meta`, or null. */
export function readMeta(sql: SqlStorage, key: string): string | number | null {
  const [row] = sql.exec<{ value: string | number }>('SELECT value FROM meta WHERE key = ?', key).toArray()
  return row?.value ?? null
}

export function writeMeta(sql: SqlStorage, key: string, value: string | number): void {
  sql.exec('INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2', key, value)
}
