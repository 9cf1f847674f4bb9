import { settleStories } from './entry-rows.ts'
import { markDirty } from './pending.ts'

/** Articles of one run: with their whole texts some 0.5 s of work. */
const ARTICLES_PER_RUN = 500

/** Where making the entries of an earlier version's articles stands: the last that was looked at. */
interface Standing extends Record<string, SqlStorageValue> {
  seen: number
  hash: string
}

const KEY = 'entries_behind'

/** Notes that there are articles whose entries are still to be made. */
export function askForEntries(sql: SqlStorage): void {
  if (sql.exec('SELECT 1 FROM articles LIMIT 1').toArray().length > 0)
    writeStanding(sql, { seen: Number.MAX_SAFE_INTEGER, hash: '' })
}

/**
 * Makes the entries of some articles that an earlier version kept without, newest first; at the end what shows them is
 * published anew. Until then lists end where this stands.
 */
export function completeEntries(storage: DurableObjectStorage): void {
  const { sql } = storage
  const standing = readStanding(sql)
  if (!standing) return
  storage.transactionSync(() => {
    const rows = sql
      .exec<Standing & { story: string }>(
        `SELECT first_seen AS seen, hash, COALESCE(article ->> '$.story', hash) AS story FROM articles
         WHERE (first_seen, hash) < (?, ?) ORDER BY first_seen DESC, hash DESC LIMIT ?`,
        standing.seen,
        standing.hash,
        ARTICLES_PER_RUN,
      )
      .toArray()
    settleStories(
      sql,
      rows.map(({ story }) => story),
    )
    const last = rows.at(-1)
    if (last) writeStanding(sql, last)
    else finish(sql)
  })
}

export function areEntriesComplete(sql: SqlStorage): boolean {
  return readStanding(sql) === null
}

/** Of documents, few have more entries than their value had before: those alone are published anew. */
function finish(sql: SqlStorage): void {
  sql.exec('DELETE FROM meta WHERE key = ?', KEY)
  const lists = sql
    .exec<{ list: string }>(
      "SELECT list FROM entry_days GROUP BY list HAVING SUM(entries) > 100 OR list NOT LIKE 'document:%'",
    )
    .toArray()
  markDirty(
    sql,
    lists.map(({ list }) => list),
  )
}

function readStanding(sql: SqlStorage): Standing | null {
  const [row] = sql.exec<{ value: string }>('SELECT value FROM meta WHERE key = ?', KEY).toArray()
  return row ? (JSON.parse(row.value) as Standing) : null
}

function writeStanding(sql: SqlStorage, { seen, hash }: Standing): void {
  sql.exec(
    'INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2',
    KEY,
    JSON.stringify({ seen, hash }),
  )
}
