import type { InboundEvent } from '../delivery/channel.ts'
import { logEvent } from '../log.ts'
import type { Settings } from '../settings.ts'
import { mailroomOf, shardCount, shardOfId } from './objects.ts'

/** Tells the shard of a delivery what became of it after it was sent. */
export async function tellVerdict(
  env: Env,
  settings: Settings,
  { delivery, verdict }: Extract<InboundEvent, { kind: 'verdict' }>,
): Promise<void> {
  const shard = shardOfId(delivery)
  if (shard === null || shard >= (await shardCount(env, settings))) return
  logEvent('delivery.verdict', { id: delivery, verdict })
  await mailroomOf(env, settings, shard).verdict(delivery, verdict)
}
