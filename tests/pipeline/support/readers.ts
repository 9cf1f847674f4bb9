import type { KeptMail } from '../../../src/delivery/channels/email/transports/outbox.ts'
import type { Endpoint } from './endpoint.ts'
import { until } from './gate.ts'
import { mailroom } from './objects.ts'
import { ask, call } from './operator.ts'

/** What a reader asks for beside the address: topics, a query, a schedule. */
export interface Wish {
  topics?: (string | { id: string; urgent?: boolean; updates?: boolean })[]
  query?: string
  schedule?: object
}

const AT_ONCE = { cadence: 'immediate' }

/** Subscribes a webhook, which its challenge confirms; digests leave at once unless the wish says otherwise. */
export function followByWebhook(endpoint: Endpoint, wish: Wish) {
  const channel = { type: 'webhook', url: endpoint.url }
  return ask('POST', '/api/v1/subscriptions', { channel, schedule: AT_ONCE, consent: true, ...wish })
}

/** Subscribes an address and presses the button behind the link that it is mailed. */
export async function followByEmail(address: string, wish: Wish): Promise<void> {
  const channel = { type: 'email', address }
  const seen = new Set((await mailsTo(address)).map(({ id }) => id))
  await ask('POST', '/api/v1/subscriptions', { channel, schedule: AT_ONCE, consent: true, ...wish })
  const mail = await until(async () => (await mailsTo(address)).find(({ id }) => !seen.has(id)))
  const link = /http\S+\/subscriptions\/confirm\?token=\S+/.exec(mail.text)?.[0] ?? ''
  const { pathname, search } = new URL(link)
  const pressed = await call('POST', pathname + search)
  if (!pressed.ok) throw new Error(`the confirmation answered ${pressed.status}`)
}

/** What an address was mailed, newest first. */
export async function mailsTo(address: string): Promise<KeptMail[]> {
  const { items } = await ask<{ items: KeptMail[] }>('GET', '/api/v1/outbox')
  return items.filter(({ to }) => to === address)
}

/** Has the shards send all that is due at `now`, and waits for it. */
export async function deliver(now = Date.now(), shards = 1): Promise<void> {
  for (let shard = 0; shard < shards; shard += 1) await mailroom(shard).tick(now)
}
