import type { InboundEvent } from '../delivery/channel.ts'
import { logEvent } from '../log.ts'
import type { Settings } from '../settings.ts'
import { knownShardOf } from './objects.ts'

/** Tells the shard of a delivery what became of it after it was sent. */
export async function tellVerdict(
  env: Env,
  settings: Settings,
  { delivery, verdict }: Extract<InboundEvent, { kind: 'verdict' }>,
): Promise<void> {
  const shard = await knownShardOf(env, settings, delivery)
  if (!shard) return
  logEvent('delivery.verdict', { id: delivery, verdict })
  await shard.verdict(delivery, verdict)
}
