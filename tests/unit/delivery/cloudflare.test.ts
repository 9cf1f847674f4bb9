import { expect, test } from 'vitest'
import type { Outcome } from '../../../src/delivery/channel.ts'
import { email } from '../../../src/delivery/channels/email/channel.ts'
import type { SendEmail } from '../../../src/delivery/outside.ts'
import { makeChannels } from '../../../src/delivery/registry.ts'
import { DATE, digest, item } from './messages.ts'
import { outside } from './outside.ts'

const TO = { address: 'lan@thu.vn', keys: [] }

async function send(sendEmail: SendEmail | null): Promise<Outcome> {
  const vars: Record<string, string> = { EMAIL_TRANSPORT: 'cloudflare', EMAIL_FROM: 'tin@tin.vn' }
  const read = email.settings((name) => vars[name] ?? null)
  if (!read?.ok) throw new Error(JSON.stringify(read))
  const channel = makeChannels({ email: read.value }, outside({ sendEmail, attemptMs: 300 })).email
  return channel.send((await channel.render(digest([item(1)]), TO)) ?? '', 's0-7-00ff', TO, DATE)
}

const waits = (retryAfterMs: number | null = null) => ({ result: 'failed', at: 'transport', retryAfterMs })

test.each<[string, object]>([
  ['E_SENDER_NOT_VERIFIED', waits()],
  ['E_SENDER_DOMAIN_NOT_AVAILABLE', waits()],
  ['E_INTERNAL_SERVER_ERROR', waits()],
  ['E_RATE_LIMIT_EXCEEDED', waits(60_000)],
  ['E_DAILY_LIMIT_EXCEEDED', waits(3_600_000)],
  ['E_CONTENT_TOO_LARGE', { result: 'refused' }],
  ['E_RECIPIENT_SUPPRESSED', { result: 'failed', at: 'endpoint' }],
  ['E_VALIDATION_ERROR', { result: 'failed', at: 'endpoint' }],
  ['E_RECIPIENT_NOT_ALLOWED', { result: 'failed', at: 'endpoint' }],
  ['E_HEADER_NOT_ALLOWED', { result: 'failed', at: 'endpoint' }],
  ['E_SOMETHING_NEW', { result: 'failed', at: 'endpoint' }],
  ['E_DELIVERY_FAILED', { result: 'failed', at: 'endpoint' }],
])('%s', async (code, expected) => {
  const outcome = await send(() => Promise.reject(Object.assign(new Error('to lan@thu.vn'), { code })))
  expect(outcome).toMatchObject({ ...expected, reason: `cloudflare: ${code}` })
})

test('an error without a code says nothing of whether it was taken', async () => {
  const outcome = await send(() => Promise.reject(new Error('lost lan@thu.vn')))
  expect(outcome).toEqual({ result: 'ambiguous', at: 'transport', reason: 'cloudflare: lost …@…' })
})

test('no answer within the limit', async () => {
  expect(await send(() => new Promise(() => undefined))).toEqual({
    result: 'ambiguous',
    at: 'transport',
    reason: 'timeout',
  })
})

test('without the binding mails wait', async () => {
  expect(await send(null)).toMatchObject({ ...waits(), reason: 'no_binding' })
})
