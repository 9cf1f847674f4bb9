import type { Article } from '../articles/article.ts'
import type { Wanted } from './candidates.ts'
import { timeOfId } from './shelf.ts'

/** Where a walk begins and ends, as ids of articles: newest first, from below `before` down to `from`. */
export interface Range {
  before: number
  from: number
}

/** An article that may match, with its place in time. */
export interface Candidate {
  id: number
  article: Article
}

/**
 * What one request may cost: candidates judged, characters of their texts, and terms × articles that FTS5 goes through
 * (each some 1.5 µs, where all are words of every article).
 */
export interface Bounds {
  candidates: number
  characters: number
  termArticles: number
}

/** How a walk ended. `reached` is the id down to which everything was judged; null when that is all of the range. */
export interface Walked {
  examined: number
  reached: number | null
}

/**
 * Goes through the candidates of a range, newest first, until `visit` has enough (answers false) or the bounds are
 * reached. Candidates are read one at a time, so what is not looked at costs nothing.
 */
export function walk(
  sql: SqlStorage,
  wanted: Wanted | null,
  range: Range,
  bounds: Bounds,
  visit: (candidate: Candidate) => boolean,
): Walked {
  let examined = 0
  let characters = 0
  const window = wanted ? newest(sql, range, Math.floor(bounds.termArticles / wanted.terms)) : range
  for (const { id, article: json } of rows(sql, wanted, window)) {
    examined += 1
    characters += json.length
    const goesOn = visit({ id, article: JSON.parse(json) as Article })
    if (!goesOn || examined >= bounds.candidates || characters >= bounds.characters) {
      return { examined, reached: id }
    }
  }
  return { examined, reached: window.from > range.from ? window.from : null }
}

/** The part of a range that holds its newest `count` articles. */
function newest(sql: SqlStorage, range: Range, count: number): Range {
  // The table in which FTS5 keeps lengths is small: the articles themselves are many pages.
  const [row] = sql
    .exec<{ id: number }>(
      'SELECT id FROM texts_docsize WHERE id < ? AND id >= ? ORDER BY id DESC LIMIT 1 OFFSET ?',
      range.before,
      range.from,
      Math.max(count, 1) - 1,
    )
    .toArray()
  return { ...range, from: row?.id ?? range.from }
}

interface Row extends Record<string, SqlStorageValue> {
  id: number
  article: string
}

function rows(sql: SqlStorage, wanted: Wanted | null, { before, from }: Range): SqlStorageCursor<Row> {
  if (!wanted) {
    return sql.exec<Row>(
      'SELECT id, article FROM articles WHERE id < ? AND id >= ? ORDER BY id DESC',
      before,
      from,
    )
  }
  // The index answers in the order of its row ids by itself; nothing is sorted.
  return sql.exec<Row>(
    `SELECT a.id, a.article FROM texts t CROSS JOIN articles a ON a.id = t.rowid
     WHERE t.texts MATCH ? AND t.rowid < ? AND t.rowid >= ? ORDER BY t.rowid DESC`,
    wanted.match,
    before,
    from,
  )
}

/**
 * Where the archive begins, ms since 1970 UTC: nine in ten of its articles are as new or newer. The first feeds that a
 * young one was made of held a few old items, of times from which it has nothing else. Null where it is empty.
 */
export function beginOfArchive(sql: SqlStorage): number | null {
  const [row] = sql
    .exec<{ id: number }>(
      `SELECT id FROM texts_docsize ORDER BY id DESC
       LIMIT 1 OFFSET (SELECT COUNT(*) * 9 / 10 FROM texts_docsize)`,
    )
    .toArray()
  return row ? timeOfId(row.id) : null
}

/** How many articles the archive has from an id on. */
export function countFrom(sql: SqlStorage, id: number): number {
  return sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM articles WHERE id >= ?', id).one().n
}
