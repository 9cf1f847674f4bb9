import type { Fetched } from './fetched.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** RFC 9309 §2.4: not used for more than a day, unless it cannot be had. */
const FRESH_MS = DAY_MS
/** One that could not be had is asked for again so soon. */
const RETRY_MS = HOUR_MS
/** RFC 9309 §2.3.1.4: one that was had before goes on for so long while it cannot be had. */
const STALE_MS = 30 * DAY_MS

/** robots.txt by origin; `text` is null for one that is not there. Times in ms since 1970 UTC. */
export const ROBOTS_TABLE = `
CREATE TABLE IF NOT EXISTS robots (
  origin TEXT PRIMARY KEY, text TEXT, http_status INTEGER, read_at INTEGER, asked_at INTEGER NOT NULL
) WITHOUT ROWID;
`

/** What is known of an origin's robots.txt; `none` allows everything, `unreachable` nothing for now. */
export type KnownRobots =
  /** `until`: when it is asked for again. */
  | { status: 'text'; text: string; until: number }
  | { status: 'none' }
  /** `retryAt`: when it is asked for again. */
  | { status: 'unreachable'; retryAt: number }
  | { status: 'unknown' }

interface Row extends Record<string, SqlStorageValue> {
  text: string | null
  http_status: number | null
  read_at: number | null
  asked_at: number
}

/** Whether robots.txt of an origin has to be asked for before anything else is. */
export function isRobotsDue(sql: SqlStorage, origin: string, now: number): boolean {
  const row = find(sql, origin)
  if (!row) return true
  return now - row.asked_at >= (row.read_at === row.asked_at ? FRESH_MS : RETRY_MS)
}

export function knownRobots(sql: SqlStorage, origin: string, now: number): KnownRobots {
  const row = find(sql, origin)
  if (!row) return { status: 'unknown' }
  if (row.read_at === null || now - row.read_at >= STALE_MS)
    return { status: 'unreachable', retryAt: row.asked_at + RETRY_MS }
  if (row.text === null) return { status: 'none' }
  return {
    status: 'text',
    text: row.text,
    until: row.asked_at + (row.read_at === row.asked_at ? FRESH_MS : RETRY_MS),
  }
}

/** Takes note of what asking for robots.txt came to. What was not asked, for want of budget or a turn, is not noted. */
export function noteRobots(sql: SqlStorage, origin: string, fetched: Fetched, now: number): void {
  const answer = answerOf(fetched)
  if (answer === null) return
  const status = 'httpStatus' in fetched ? fetched.httpStatus : null
  if (answer === 'unreachable') {
    sql.exec(
      `INSERT INTO robots (origin, http_status, asked_at) VALUES (?1, ?2, ?3)
       ON CONFLICT DO UPDATE SET http_status = ?2, asked_at = ?3`,
      origin,
      status,
      now,
    )
    return
  }
  sql.exec(
    `INSERT INTO robots VALUES (?1, ?2, ?3, ?4, ?4)
     ON CONFLICT DO UPDATE SET text = ?2, http_status = ?3, read_at = ?4, asked_at = ?4`,
    origin,
    answer.text,
    status,
    now,
  )
}

/** RFC 9309 §2.3.1: found; not to be had for good (4xx, too many redirects), which allows everything; or unreachable. */
function answerOf(fetched: Fetched): { text: string | null } | 'unreachable' | null {
  switch (fetched.kind) {
    case 'body':
      return { text: new TextDecoder().decode(fetched.bytes) }
    case 'waits':
      return null
    case 'unchanged':
      return 'unreachable'
    case 'failed':
      switch (fetched.reason) {
        case 'budget':
          return null
        case 'unauthorized':
        case 'forbidden':
        case 'not_found':
        case 'gone':
        case 'http_status':
        case 'too_many_redirects':
        case 'redirect_loop':
        case 'bad_redirect':
        case 'forbidden_address':
          return { text: null }
        case 'too_many_requests':
        case 'server_error':
        case 'timeout':
        case 'network':
        case 'too_large':
        case 'broken_gzip':
        case 'unasked_304':
          return 'unreachable'
      }
  }
}

function find(sql: SqlStorage, origin: string): Row | undefined {
  return sql
    .exec<Row>('SELECT text, http_status, read_at, asked_at FROM robots WHERE origin = ?', origin)
    .toArray()[0]
}

/** Forgets origins that have not been asked for longer than anything of them counts. */
export function sweepRobots(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM robots WHERE asked_at < ?', now - STALE_MS)
}
