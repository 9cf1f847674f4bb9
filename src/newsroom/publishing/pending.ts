/**
 * Which KV keys no longer say what the rows say, and what the Library is still to be told. Only keys are kept, with a
 * generation that grows with each change: a value is made from rows when it leaves, so the last one is right whatever
 * happened in between.
 */

/**
 * Marks KV keys as changed, and what of them concerns the Library: nothing where only `matches` changed, which it does
 * not hold. Belongs in the transaction that changes the rows.
 */
export function markDirty(
  sql: SqlStorage,
  keys: Iterable<string>,
  changed: 'articles' | 'matches' = 'articles',
): void {
  for (const key of keys) {
    mark(sql, key)
    if (changed === 'matches') continue
    const [kind, ...rest] = key.split(':')
    if (kind === 'archive' || kind === 'source') mark(sql, [LIBRARY, ...rest].join(':'))
  }
}

/** Before what the Library is told: a source's name (`library:<source>`) or a part of its archive. */
const LIBRARY = 'library'

function mark(sql: SqlStorage, key: string): void {
  sql.exec(
    `INSERT INTO pending (key, generation, dirty) VALUES (?, 1, 1)
     ON CONFLICT DO UPDATE SET generation = generation + 1, dirty = 1`,
    key,
  )
}

/** Where a key's value goes. */
export type Target = 'kv' | 'library'

/** A put that failed is tried again so much later; the Library, which nobody waits for, is left alone for longer. */
const RETRY_MS: Readonly<Record<Target, number>> = { kv: 2_000, library: 30_000 }

export interface PendingKey {
  key: string
  generation: number
  /** The earliest time of the next put, ms since 1970 UTC. */
  dueAt: number
}

/** The changed keys that go there, those due first at the front. */
export function pendingKeys(sql: SqlStorage, putSeconds: number, target: Target): PendingKey[] {
  return sql
    .exec<{ key: string; generation: number; put_at: number }>(
      'SELECT key, generation, put_at FROM pending WHERE dirty = 1',
    )
    .toArray()
    .map(({ key, generation, put_at }) => ({ key, generation, dueAt: put_at + spacingMs(key, putSeconds) }))
    .filter(({ key }, _, all) => targetOf(key) === target && !isWaiting(key, all))
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

function targetOf(key: string): Target {
  return key.startsWith(`${LIBRARY}:`) ? 'library' : 'kv'
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

/** Puts off a key whose put failed, so that it is not tried again at once. */
export function postponePut(sql: SqlStorage, entry: PendingKey, putSeconds: number, now: number): void {
  sql.exec(
    'UPDATE pending SET put_at = ? WHERE key = ?',
    now + RETRY_MS[targetOf(entry.key)] - spacingMs(entry.key, putSeconds),
    entry.key,
  )
}

/** Forgets settled keys whose spacing is over; they are kept until then only to hold it. */
export function sweepPending(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM pending WHERE dirty = 0 AND put_at < ?', now - 86_400_000)
}

/** KV takes one write a second of a key; keys that change with every article are put less often on the free plan. */
function spacingMs(key: string, putSeconds: number): number {
  return isList(key) ? putSeconds * 1000 : 1000
}

/** Whether a key's value is a list that is shown as page and feed. */
export function isList(key: string): boolean {
  return /^(?:front|home|document)(?::|$)/.test(key)
}
