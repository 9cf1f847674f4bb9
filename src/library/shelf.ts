import type { ArchiveNews } from '../articles/archive-news.ts'
import { type Article, searchable } from '../articles/article.ts'
import { shownDate } from '../text/dates/shown.ts'
import type { Searchable } from '../topics/matching/fields.ts'
import { COLUMNS, indexed } from './columns.ts'
import { storyOf } from './stories.ts'

/** What is known of an article that was taken in before. */
interface Row extends Record<string, SqlStorageValue> {
  id: number
  article: string
}

/** Whether articles that the archive does not have (any more) go, and whether a copy may replace a newer one. */
export type Trust = 'as it is now' | 'as it was'

/**
 * Takes one part of the archive as the Newsroom tells it: adds, changes and removes what differs, and writes nothing
 * where nothing does. Told `as it was` (read from KV, which may be a minute old) it only adds, and changes what is
 * older. Runs inside a transaction. Answers how many articles were written or removed.
 */
export function shelve(sql: SqlStorage, news: ArchiveNews, trust: Trust = 'as it is now'): number {
  const name = news.sourceName ?? sourceNames(sql).get(news.source) ?? news.source
  nameSource(sql, news.source, name)
  const kept = new Map(
    readPart(sql, news).map((row) => [(JSON.parse(row.article) as Article).hash, row] as const),
  )
  let changed = 0
  for (const article of news.articles) {
    const row = kept.get(article.hash)
    kept.delete(article.hash)
    const shelved = asShelved(article)
    const json = JSON.stringify(shelved)
    if (row && (row.article === json || !isNewer(shelved, JSON.parse(row.article) as Article, trust)))
      continue
    if (row) remove(sql, row.id)
    add(sql, shelved, json, searchable(shelved, name))
    changed += 1
  }
  if (trust === 'as it was') return changed
  for (const { id } of kept.values()) remove(sql, id)
  return changed + kept.size
}

/** An article's version only grows: a copy of a lower one came late. */
function isNewer(article: Article, kept: Article, trust: Trust): boolean {
  if (article.version !== kept.version) return article.version > kept.version
  return trust === 'as it is now'
}

/** Ids in one millisecond; articles beyond go to the next. With them, ids stay whole numbers until the year 2248. */
const IDS_PER_MS = 1024

/** The lowest id of a time (ms since 1970 UTC): ids above belong to what is as new or newer. */
export function idAt(time: number): number {
  return Math.floor(time) * IDS_PER_MS
}

export function timeOfId(id: number): number {
  return Math.floor(id / IDS_PER_MS)
}

/** Notes the name under which a source's articles are shown and searched. */
export function nameSource(sql: SqlStorage, id: string, name: string): void {
  const [known] = sql.exec<{ name: string }>('SELECT name FROM sources WHERE id = ?', id).toArray()
  if (known?.name === name) return
  sql.exec('INSERT INTO sources VALUES (?1, ?2) ON CONFLICT DO UPDATE SET name = ?2', id, name)
}

export function sourceNames(sql: SqlStorage): Map<string, string> {
  const rows = sql.exec<{ id: string; name: string }>('SELECT id, name FROM sources').toArray()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function readPart(
  sql: SqlStorage,
  { source, day, part }: Pick<ArchiveNews, 'source' | 'day' | 'part'>,
): Row[] {
  return sql
    .exec<Row>(
      'SELECT id, article FROM articles WHERE source = ? AND day = ? AND part = ?',
      source,
      day,
      part,
    )
    .toArray()
}

/** As the archive has it, without the keys by which a source's items are known: nobody asks for them here. */
function asShelved(article: Article): Article {
  return { ...article, keys: [] }
}

const INSERT_TEXTS = `INSERT INTO texts (rowid, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})`

function add(sql: SqlStorage, article: Article, json: string, texts: Searchable): void {
  const id = freeId(sql, shownDate(article.published, article.firstSeen).at)
  const { source, day, part } = article
  sql.exec('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)', id, source, day, part, storyOf(article), json)
  sql.exec(INSERT_TEXTS, id, ...indexed(texts, source))
}

/** The lowest id of this time, or of the next one that has any, above those that are taken. */
function freeId(sql: SqlStorage, time: number): number {
  for (let at = time; ; at += 1) {
    const { top } = sql
      .exec<{ top: number | null }>(
        'SELECT MAX(id) AS top FROM articles WHERE id >= ? AND id < ?',
        idAt(at),
        idAt(at + 1),
      )
      .one()
    const id = top === null ? idAt(at) : top + 1
    if (id < idAt(at + 1)) return id
  }
}

function remove(sql: SqlStorage, id: number): void {
  sql.exec('DELETE FROM articles WHERE id = ?', id)
  sql.exec('DELETE FROM texts WHERE rowid = ?', id)
}

/** Removes what was first seen before a day (`yyyy-mm-dd`), at most so many; answers how many went. */
export function removeBefore(sql: SqlStorage, day: string, limit: number): number {
  const rows = sql.exec<{ id: number }>('SELECT id FROM articles WHERE day < ? LIMIT ?', day, limit).toArray()
  for (const { id } of rows) remove(sql, id)
  return rows.length
}
