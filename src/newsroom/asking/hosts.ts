import type { HoldReason, Wait } from '../timing/wait.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
/** Nobody's Retry-After can silence a host for longer. */
const MAX_HOLD_MS = 24 * HOUR_MS
/** A host that refuses without saying for how long is left alone so long, twice as long each further time. */
const FIRST_HOLD_MS = 5 * MINUTE_MS
const LONGEST_GUESS_MS = 6 * HOUR_MS

/** Hosts that are left alone for now, and how often in a row they have refused. Times in ms since 1970 UTC. */
export const HOSTS_TABLE = `
CREATE TABLE IF NOT EXISTS hosts (
  host TEXT PRIMARY KEY, not_before INTEGER NOT NULL, reason TEXT NOT NULL, refusals INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
`

export interface Hold {
  host: string
  until: number
  reason: HoldReason
}

/** Leaves the whole host alone until then, at most a day; never shortens a hold. */
export function holdHost(
  sql: SqlStorage,
  host: string,
  until: number,
  reason: HoldReason,
  now: number,
): void {
  sql.exec(
    `INSERT INTO hosts (host, not_before, reason) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET not_before = ?2, reason = ?3 WHERE not_before < ?2`,
    host,
    Math.min(until, now + MAX_HOLD_MS),
    reason,
  )
}

/** The hold that a host is under, or null. */
export function heldUntil(sql: SqlStorage, host: string, now: number): Hold | null {
  const row = sql
    .exec<{ not_before: number; reason: HoldReason }>(
      'SELECT not_before, reason FROM hosts WHERE host = ?',
      host,
    )
    .toArray()[0]
  return row && row.not_before > now ? { host, until: row.not_before, reason: row.reason } : null
}

/**
 * Takes note of an answer. 429 and 503 hold the whole host (RFC 6585 §4, RFC 9110 §15.6.4) for as long as they say,
 * or for a guess that grows; any other answer ends the row of refusals.
 */
export function noteAnswer(
  sql: SqlStorage,
  host: string,
  httpStatus: number,
  retryAfterMs: number | null,
  now: number,
): void {
  if (httpStatus !== 429 && httpStatus !== 503) {
    sql.exec('UPDATE hosts SET refusals = 0 WHERE host = ? AND refusals > 0', host)
    return
  }
  const before = sql
    .exec<{ refusals: number }>('SELECT refusals FROM hosts WHERE host = ?', host)
    .toArray()[0]
  const refusals = (before?.refusals ?? 0) + 1
  const guess = Math.min(FIRST_HOLD_MS * 2 ** (refusals - 1), LONGEST_GUESS_MS)
  holdHost(sql, host, now + (retryAfterMs ?? guess), retryAfterMs === null ? 'refused' : 'retry_after', now)
  sql.exec('UPDATE hosts SET refusals = ? WHERE host = ?', refusals, host)
}

/** A hold as what a source or a page waits for. */
export function waitForHold({ host, until, reason }: Hold): Wait {
  return { at: until, why: { reason: 'host', host, hold: reason } }
}

/** Forgets hosts whose hold ended more than a day ago. */
export function sweepHosts(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM hosts WHERE not_before < ?', now - MAX_HOLD_MS)
}
