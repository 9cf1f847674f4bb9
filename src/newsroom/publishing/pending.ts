/**
 * Which KV keys no longer say what the rows say. Only keys are kept, with a generation that grows with each change:
 * a value is made from rows when it is put, so the last put is right whatever happened in between.
 */

/** Marks keys as changed. Belongs in the transaction that changes the rows. */
export function markDirty(sql: SqlStorage, keys: Iterable<string>): void {
  for (const key of keys) {
    sql.exec(
      `INSERT INTO pending (key, generation, dirty) VALUES (?, 1, 1)
       ON CONFLICT DO UPDATE SET generation = generation + 1, dirty = 1`,
      key,
    )
  }
}

const RETRY_MS = 2_000

export interface PendingKey {
  key: string
  generation: number
  /** The earliest time of the next put, ms since 1970 UTC. */
  dueAt: number
}

/** The changed keys, those due first at the front. */
export function pendingKeys(sql: SqlStorage, putSeconds: number): PendingKey[] {
  return sql
    .exec<{ key: string; generation: number; put_at: number }>(
      'SELECT key, generation, put_at FROM pending WHERE dirty = 1',
    )
    .toArray()
    .map(({ key, generation, put_at }) => ({ key, generation, dueAt: put_at + spacingMs(key, putSeconds) }))
    .filter(({ key }, _, all) => !isWaiting(key, all))
    .sort((a, b) => a.dueAt - b.dueAt)
}

/**
 * A source is put after the archive that it changed with: KV must not say that a baseline is done while it lacks the
 * articles, or after a restore all of them would be news.
 */
function isWaiting(key: string, all: readonly { key: string }[]): boolean {
  if (!key.startsWith('source:')) return false
  const archive = `archive:${key.slice('source:'.length)}:`
  return all.some((other) => other.key.startsWith(archive))
}

/** Notes a put. The entry is settled only if nothing changed while it was under way. */
export function settlePut(sql: SqlStorage, entry: PendingKey, now: number): void {
  sql.exec(
    'UPDATE pending SET put_at = ?1, dirty = generation <> ?2 WHERE key = ?3',
    now,
    entry.generation,
    entry.key,
  )
}

/** Puts off a key whose put failed, so that it is tried again in `RETRY_MS` and not at once. */
export function postponePut(sql: SqlStorage, entry: PendingKey, putSeconds: number, now: number): void {
  sql.exec(
    'UPDATE pending SET put_at = ? WHERE key = ?',
    now + RETRY_MS - spacingMs(entry.key, putSeconds),
    entry.key,
  )
}

/** Forgets settled keys whose spacing is over; they are kept until then only to hold it. */
export function sweepPending(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM pending WHERE dirty = 0 AND put_at < ?', now - 86_400_000)
}

/** KV takes one write a second of a key; keys that change with every article are put less often on the free plan. */
function spacingMs(key: string, putSeconds: number): number {
  return /^(?:front|past|home|document)(?::|$)/.test(key) ? putSeconds * 1000 : 1000
}
