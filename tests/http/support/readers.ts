import type { TestWorker } from '../../support/worker.ts'
import { linkTo, type Mail, nextMail, outboxOf } from './mail.ts'
import { BRIDGES } from './town.ts'

/** What a reader of these tests asks for, but for what the test says otherwise. */
export function subscription(channel: object, more: object = {}) {
  return {
    channel,
    topics: [BRIDGES.id],
    schedule: { cadence: 'immediate' },
    locale: 'vi',
    consent: true,
    ...more,
  }
}

/** Subscribes an address and confirms it; answers the confirmation mail. */
export async function subscribeByMail(worker: TestWorker, address: string, more: object = {}): Promise<Mail> {
  const seen = await outboxOf(worker)
  const asked = await worker.call(
    'POST',
    '/api/v1/subscriptions',
    subscription({ type: 'email', address }, more),
  )
  if (asked.status !== 202) throw new Error(`${asked.status} ${await asked.text()}`)
  const mail = await nextMail(worker, address, seen)
  const confirmed = await fetch(linkTo(mail, '/subscriptions/confirm'), { method: 'POST' })
  if (confirmed.status !== 200) throw new Error(`${confirmed.status} ${await confirmed.text()}`)
  return mail
}

/** Subscribes an endpoint that answers its challenge. */
export async function subscribeByWebhook(worker: TestWorker, url: string, more: object = {}): Promise<void> {
  const asked = await worker.call(
    'POST',
    '/api/v1/subscriptions',
    subscription({ type: 'webhook', url }, more),
  )
  if (asked.status !== 202) throw new Error(`${asked.status} ${await asked.text()}`)
}
