import { logEvent } from '../../log.ts'
import { eraseSubscriber } from './erase.ts'
import { endSubscriber, findSubscriber, isTold, type Subscriber } from './subscribers.ts'
import { disable } from './verdicts.ts'

/**
 * Who has ended, or has had their address ended by a complaint or a hard bounce, kept where a recovery of the shard to
 * an earlier point does not reach: `ended:<subscriber>` in KV, put before the rows change, for longer than a recovery
 * can go back (30 days).
 */

const KEEP_SECONDS = 31 * 86_400
/** A shard that is to be recovered looks at the keys whenever it starts, for so long. */
const RECOVERING_SECONDS = 86_400

interface Ended {
  reason: 'unsubscribed' | 'erased' | 'disabled'
  /** Ms since 1970 UTC. */
  at: number
}

export async function putEnded(kv: KVNamespace, subscriber: string, ended: Ended): Promise<void> {
  await kv.put(endedKey(subscriber), String(ended.at), { expirationTtl: KEEP_SECONDS, metadata: ended })
}

/**
 * Has `erase` erase these people in a transaction, once KV knows that they are; whom it leaves as they are, KV forgets
 * again.
 */
export async function eraseForGood<T>(
  { storage, reach }: { storage: DurableObjectStorage; reach: { kv: KVNamespace } },
  ids: readonly string[],
  erase: () => T,
): Promise<T> {
  const ended: Ended = { reason: 'erased', at: Date.now() }
  for (const id of ids) await putEnded(reach.kv, id, ended)
  const answer = storage.transactionSync(erase)
  for (const id of ids) {
    if (findSubscriber(storage.sql, id)?.status !== 'erased') await reach.kv.delete(endedKey(id))
  }
  return answer
}

/** Who has come back, as they were before, is not to be ended by a recovery. */
export async function dropEnded(kv: KVNamespace, before: Pick<Subscriber, 'id' | 'status'>): Promise<void> {
  if (before.status === 'unsubscribed' || before.status === 'disabled') await kv.delete(endedKey(before.id))
}

function endedKey(subscriber: string): string {
  return `ended:${subscriber}`
}

/** Says that a shard is going to be recovered; `at`, ms since 1970 UTC, is kept from the first time that it is said. */
export async function announceRecovery(kv: KVNamespace, shard: string, now: number): Promise<number> {
  const said = await recoveryOf(kv, shard)
  if (said !== null) return said
  await kv.put(`recovering:${shard}`, String(now), { expirationTtl: RECOVERING_SECONDS })
  return now
}

/** Since when a shard's recovery is announced; null when it is not. */
async function recoveryOf(kv: KVNamespace, shard: string): Promise<number | null> {
  const said = await kv.get(`recovering:${shard}`)
  return said === null ? null : Number(said)
}

/** Ends again who had ended, where the recovery of a shard is announced; answers whether it is. */
export async function endAgain(storage: DurableObjectStorage, kv: KVNamespace): Promise<boolean> {
  const [anyone] = storage.sql.exec<{ id: string }>('SELECT id FROM subscribers LIMIT 1').toArray()
  const shard = anyone?.id.slice(0, anyone.id.indexOf('-'))
  if (!shard || (await recoveryOf(kv, shard)) === null) return false
  const ended = await listEnded(kv, shard)
  const applied = storage.transactionSync(() => applyEnded(storage.sql, ended, Date.now()))
  logEvent('recovery.ended', { shard, known: ended.size, applied })
  return true
}

/** Everybody of a shard who has ended in the last 31 days. */
async function listEnded(kv: KVNamespace, shard: string): Promise<Map<string, Ended>> {
  const prefix = endedKey(`${shard}-`)
  const all = new Map<string, Ended>()
  for (let cursor: string | undefined; ; ) {
    const page: KVNamespaceListResult<Ended> = await kv.list({ prefix, cursor: cursor ?? null })
    for (const { name, metadata } of page.keys) {
      if (metadata) all.set(name.slice('ended:'.length), metadata)
    }
    if (page.list_complete) return all
    cursor = page.cursor
  }
}

/** Ends again whoever rows of an earlier point know as they were before; answers how many. Runs inside a transaction. */
function applyEnded(sql: SqlStorage, ended: ReadonlyMap<string, Ended>, now: number): number {
  let applied = 0
  for (const [id, { reason, at }] of ended) {
    const person = findSubscriber(sql, id)
    if (!person || person.status === 'erased' || person.status === reason) continue
    // Who said yes after that had come back; the key was on its way out.
    if (reason !== 'erased' && confirmedAt(sql, id) > at) continue
    if (reason === 'disabled' && !isTold(person)) continue
    if (reason === 'erased') eraseSubscriber(sql, id, now)
    else if (reason === 'disabled') disable(sql, id, now)
    else endSubscriber(sql, id, reason, now)
    applied += 1
  }
  return applied
}

function confirmedAt(sql: SqlStorage, id: string): number {
  return sql
    .exec<{ at: number }>('SELECT COALESCE(confirmed_at, 0) AS at FROM subscribers WHERE id = ?', id)
    .one().at
}
