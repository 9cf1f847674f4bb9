import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '../../../src/delivery/channel.ts'
import { email } from '../../../src/delivery/channels/email/channel.ts'
import { makeChannels } from '../../../src/delivery/registry.ts'
import { type ResendReceiver, startResendReceiver } from '../../support/receivers/resend.ts'
import { DATE, digest, item } from './messages.ts'
import { outside } from './outside.ts'

const ID = digest([]).id
const TO = { address: 'lan@thu.vn', keys: [] }

let server: ResendReceiver
beforeAll(async () => {
  server = await startResendReceiver('re_khoa')
})
afterAll(() => server.stop())
beforeEach(() => {
  server.behave(null)
  server.sent.length = 0
})

function channelOf(more: Record<string, string> = {}) {
  const vars: Record<string, string> = {
    EMAIL_TRANSPORT: 'resend',
    EMAIL_FROM: 'tin@tin.vn',
    EMAIL_FROM_NAME: 'Bản tin "tỉnh"',
    RESEND_API_KEY: 're_khoa',
    RESEND_URL: server.origin,
    ...more,
  }
  const read = email.settings((name) => vars[name] ?? null)
  if (!read?.ok) throw new Error(JSON.stringify(read))
  return makeChannels({ email: read.value }, outside({ fetch, allowPrivateHosts: true })).email
}

async function send(message = digest([item(1)]), more: Record<string, string> = {}): Promise<Outcome> {
  const channel = channelOf(more)
  return channel.send((await channel.render(message, TO)) ?? '', ID, TO, DATE)
}

test('a mail as the API wants it, tagged with its delivery', async () => {
  expect(await send()).toEqual({
    result: 'sent',
    status: 200,
    providerId: '00000000-0000-4000-8000-000000000000',
  })
  expect(server.sent).toMatchObject([
    {
      key: ID,
      mail: {
        from: '"Bản tin \\"tỉnh\\"" <tin@tin.vn>',
        to: ['lan@thu.vn'],
        subject: '1 tin mới về Hợp tác xã',
        headers: {
          'List-Unsubscribe': '<https://tin.vn/unsubscribe?token=unsubscribe.x>',
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
        tags: [{ name: 'delivery', value: ID }],
      },
    },
  ])
})

test('asked again under the same key, it answers the same and sends nothing', async () => {
  const first = await send()
  expect(await send()).toEqual(first)
  expect(server.sent).toHaveLength(1)
})

test('other bytes under a key that is known are not sent', async () => {
  await send()
  expect(await send(digest([item(2)]))).toEqual({
    result: 'refused',
    reason: 'resend: invalid_idempotent_request',
    status: 409,
  })
})

test('a key that is none waits, and is not told', async () => {
  const outcome = await send(undefined, { RESEND_API_KEY: 're_khoa_khac_rat_dai_0123456789' })
  expect(outcome).toMatchObject({ result: 'failed', at: 'transport', status: 401 })
  expect(JSON.stringify(outcome)).not.toContain('re_khoa')
})

describe('what an error comes to', () => {
  const waits = (status: number) => ({ result: 'failed' as const, at: 'transport' as const, status })
  test.each<[number, string, Partial<Outcome>]>([
    [400, 'validation_error', { result: 'refused', status: 400 }],
    [451, 'security_error', { result: 'refused', status: 451 }],
    [401, 'restricted_api_key', waits(401)],
    [403, 'validation_error', waits(403)],
    [404, 'not_found', waits(404)],
    [409, 'concurrent_idempotent_requests', { result: 'ambiguous', at: 'transport' }],
    [413, 'payload_too_large', { result: 'refused', status: 413 }],
    [422, 'validation_error', { result: 'refused', status: 422 }],
    [422, 'invalid_from_address', waits(422)],
    [429, 'daily_quota_exceeded', waits(429)],
    [500, 'internal_server_error', waits(500)],
    [302, 'x', waits(302)],
  ])('%i %s', async (status, name, expected) => {
    server.behave({ status, name })
    expect(await send()).toMatchObject(expected)
    expect(server.sent).toEqual([])
  })

  test('a key that is no key is not the message’s fault', async () => {
    server.behave({ status: 400, name: 'validation_error', message: 'API key is invalid' })
    expect(await send()).toMatchObject(waits(400))
  })

  test('a limit says when to come back', async () => {
    server.behave({ status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '7' } })
    expect(await send()).toMatchObject({ result: 'failed', at: 'transport', retryAfterMs: 7_000 })
  })
})

test('without a key it is refused', () => {
  const read = email.settings((name) => ({ EMAIL_TRANSPORT: 'resend' })[name] ?? null)
  expect(read).toMatchObject({ ok: false, faults: [{ setting: 'RESEND_API_KEY' }] })
})
