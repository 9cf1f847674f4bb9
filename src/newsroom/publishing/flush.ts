import { logEvent } from '../../log.ts'
import { shortHash } from '../../text/hash.ts'
import type { Budget } from '../asking/outside.ts'
import { pendingKeys, postponePut, settlePut } from './pending.ts'
import { kvValue } from './publish.ts'

export interface FlushSettings {
  putSeconds: number
  budget: Budget
  /** The real clock, ms. */
  clock: () => number
}

/**
 * Puts every changed key that is due, one at a time, each made from rows as they are at that moment. Keys that
 * come due within `waitMs` are waited for. A failed put stays dirty and is tried again later.
 */
export async function flushPending(
  sql: SqlStorage,
  kv: KVNamespace,
  settings: FlushSettings,
  waitMs: number,
): Promise<void> {
  const { putSeconds, budget, clock } = settings
  const until = clock() + waitMs
  for (;;) {
    const [next] = pendingKeys(sql, putSeconds, 'kv')
    if (!next || next.dueAt > Math.max(until, clock())) return
    if (!budget.take()) return
    if (next.dueAt > clock()) await new Promise((done) => setTimeout(done, next.dueAt - clock()))
    try {
      const value = kvValue(sql, next.key)
      if (value === null) await kv.delete(next.key)
      else await putVersioned(kv, next.key, JSON.stringify(value))
      settlePut(sql, next, clock())
    } catch (error) {
      postponePut(sql, next, putSeconds, clock())
      logEvent('flush.failed', { key: next.key, error: String(error) })
    }
  }
}

/** The metadata of every key: a hash of its value, by which a reader knows what it has without reading it again. */
export interface KvMetadata {
  version: string
}

async function putVersioned(kv: KVNamespace, key: string, text: string): Promise<void> {
  const metadata: KvMetadata = { version: shortHash([text]) }
  await kv.put(key, text, { metadata })
}
