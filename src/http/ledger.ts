import type { DeliveryStatus } from '../mailroom/ledger/delivery.ts'
import type { DeliveryDetail, DeliveryView } from '../mailroom/ledger/view.ts'
import type { HttpContext } from './context.ts'
import { fromShards, knownShardOf } from './objects.ts'
import { newestOfShards, type ShardCursor } from './shard-pages.ts'

/** Which deliveries of all shards: of one status or all, at most `limit`, behind a cursor. */
export interface DeliveriesWish {
  status: DeliveryStatus | null
  limit: number
  cursor: ShardCursor
}

/** The newest deliveries of all shards, and the cursor of what follows; null where nothing does. */
export async function listDeliveries(
  c: HttpContext,
  { status, limit, cursor }: DeliveriesWish,
): Promise<{ items: DeliveryView[]; cursor: string | null }> {
  const answers = await fromShards(c.env, c.get('settings'), (shard, index) =>
    shard.deliveries(status, limit + 1, cursor[index] ?? Number.MAX_SAFE_INTEGER),
  )
  const rows = answers.map((views) => views.map(({ n, view }) => ({ n, at: view.createdAt, view })))
  return newestOfShards(rows, limit)
}

export async function findDelivery(c: HttpContext, id: string): Promise<DeliveryDetail | null> {
  const shard = await knownShardOf(c.env, c.get('settings'), id)
  return (await shard?.delivery(id)) ?? null
}

/** Has a dead delivery tried again under its own id. */
export async function retryDelivery(
  c: HttpContext,
  id: string,
): Promise<{ ok: true } | { ok: false; code: 'not_found' | 'not_dead' }> {
  const shard = await knownShardOf(c.env, c.get('settings'), id)
  if (!shard || !(await shard.delivery(id))) return { ok: false, code: 'not_found' }
  return (await shard.retry(id)) ? { ok: true } : { ok: false, code: 'not_dead' }
}

/** Has every dead delivery of a time (ms since 1970 UTC) tried again; answers how many there are. */
export async function retryDead(c: HttpContext, from: number, to: number): Promise<number> {
  const counts = await fromShards(c.env, c.get('settings'), (shard) => shard.retryRange(from, to))
  return counts.reduce((sum, count) => sum + count, 0)
}
