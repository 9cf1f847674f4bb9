const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * What requests are counted by: the address that is asked about, the network that asks, the host that is challenged, the
 * network from which an operator signs in.
 */
export type AskKind = 'address' | 'network' | 'host' | 'sign_in'

interface Rule {
  within: number
  most: number
}

/** An address is somebody's mailbox; behind a network of Vietnam's there may be thousands; a host may be
 * a victim, or one that thousands share. */
const RULES: Readonly<Record<AskKind, readonly Rule[]>> = {
  address: [
    { within: HOUR_MS, most: 3 },
    { within: DAY_MS, most: 6 },
  ],
  network: [
    { within: HOUR_MS, most: 60 },
    { within: DAY_MS, most: 300 },
  ],
  host: [{ within: HOUR_MS, most: 60 }],
  sign_in: [
    { within: 15 * MINUTE_MS, most: 10 },
    { within: DAY_MS, most: 100 },
  ],
}

/**
 * How long (ms) until another request is taken, when those at `times` (in any order) were; null where it is now. The
 * window slides: each stands for itself, and those that were refused for nothing.
 */
export function waitFor(times: readonly number[], kind: AskKind, now: number): number | null {
  const waits = RULES[kind].map(({ within, most }) => {
    const counted = times.filter((time) => time > now - within).sort((a, b) => a - b)
    const first = counted[counted.length - most]
    // A clock that was set back makes nobody wait for longer than the window.
    return first === undefined ? 0 : Math.min(first + within - now, within)
  })
  const wait = Math.max(...waits)
  return wait > 0 ? wait : null
}

/** Counts a request by `kind:hash`; answers how long to wait (ms) where it is not taken, else null. Runs inside a transaction. */
export function takeAsk(sql: SqlStorage, key: string, kind: AskKind, now: number): number | null {
  const [row] = sql.exec<{ times: string }>('SELECT times FROM asks WHERE key = ?', key).toArray()
  const times = row ? (JSON.parse(row.times) as number[]) : []
  const wait = waitFor(times, kind, now)
  if (wait !== null) return wait
  const kept = [...times.filter((time) => time > now - DAY_MS), now]
  sql.exec('INSERT OR REPLACE INTO asks VALUES (?, ?, ?)', key, JSON.stringify(kept), now)
  return null
}

/** Forgets whom no window counts any more. */
export function sweepAsks(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM asks WHERE last < ?', now - DAY_MS)
}
