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

/** What one request may cost: candidates judged, and characters of their texts. */
export interface Bounds {
  candidates: number
  characters: number
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
  for (const { id, article: json } of rows(sql, wanted, range)) {
    examined += 1
    characters += json.length
    const goesOn = visit({ id, article: JSON.parse(json) as Article })
    if (!goesOn || examined >= bounds.candidates || characters >= bounds.characters) {
      return { examined, reached: id }
    }
  }
  return { examined, reached: null }
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

/** The time of the oldest article, ms since 1970 UTC; null where there is none. */
export function oldestTime(sql: SqlStorage): number | null {
  const { id } = sql.exec<{ id: number | null }>('SELECT MIN(id) AS id FROM articles').one()
  return id === null ? null : timeOfId(id)
}
