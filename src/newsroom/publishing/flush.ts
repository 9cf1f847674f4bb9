import { logEvent } from '../../log.ts'
import { shortHash } from '../../text/hash.ts'
import type { Budget } from '../asking/outside.ts'
import type { Hub } from '../websub/hub.ts'
import { notePublished } from '../websub/ping-rows.ts'
import { isList, pendingKeys, postponePut, settlePut, type Target } from './pending.ts'
import { kvValue } from './publish.ts'

export interface FlushSettings {
  putSeconds: number
  budget: Budget
  /** The real clock, ms. */
  clock: () => number
  /** The WebSub hub that is told of what was published. */
  hub: Hub | null
}

/** Puts every changed key that is due. */
export function flushPending(
  sql: SqlStorage,
  kv: KVNamespace,
  settings: FlushSettings,
  waitMs: number,
): Promise<void> {
  const { hub, clock } = settings
  return sendDue(sql, 'kv', settings, waitMs, async (key) => {
    const value = kvValue(sql, key)
    if (value === null) {
      await kv.delete(key)
      return
    }
    const text = JSON.stringify(value)
    const metadata: KvMetadata = { version: shortHash([text]), putAt: clock() }
    const isNews = hub !== null && isList(key) && (await versionOf(kv, key)) !== metadata.version
    await kv.put(key, text, { metadata })
    // With the settling of the put, which follows at once: what stands between is lost, and put again.
    if (hub && isNews) notePublished(sql, key, hub, clock())
  })
}

/** What the log says of one that failed. */
const FAILED: Readonly<Record<Target, string>> = { kv: 'flush.failed', library: 'library.failed' }

/**
 * Sends every changed key that is due there, one at a time: `send` makes what it says from rows as they are at that
 * moment. Keys that come due within `waitMs` are waited for. One that failed stays dirty and is tried again later.
 */
export async function sendDue(
  sql: SqlStorage,
  target: Target,
  { putSeconds, budget, clock }: FlushSettings,
  waitMs: number,
  send: (key: string) => Promise<void>,
): Promise<void> {
  const until = clock() + waitMs
  for (;;) {
    const [next] = pendingKeys(sql, putSeconds, target)
    if (!next || next.dueAt > Math.max(until, clock())) return
    if (!budget.take()) return
    if (next.dueAt > clock()) await new Promise((done) => setTimeout(done, next.dueAt - clock()))
    try {
      await send(next.key)
      settlePut(sql, next, clock())
    } catch (error) {
      postponePut(sql, next, putSeconds, clock())
      logEvent(FAILED[target], { key: next.key, error: String(error) })
    }
  }
}

/**
 * The metadata of every key: a hash of its value, by which a reader knows what it has without reading it again, and when
 * it was put (ms since 1970 UTC), after which nothing of it has changed.
 */
export interface KvMetadata {
  version: string
  /** Not with what an earlier version put. */
  putAt?: number
}

/** Of what stands there: a change of rows need not be one of what a list shows. Who cannot be asked counts as another. */
async function versionOf(kv: KVNamespace, key: string): Promise<string | null> {
  try {
    const { value, metadata } = await kv.getWithMetadata<KvMetadata>(key, 'stream')
    await value?.cancel()
    return metadata?.version ?? null
  } catch {
    return null
  }
}
