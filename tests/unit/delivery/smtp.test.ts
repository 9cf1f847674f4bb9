import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Channel, Outcome } from '../../../src/delivery/channel.ts'
import { bounceAddress, deliveryOf } from '../../../src/delivery/channels/email/bounces/address.ts'
import { email } from '../../../src/delivery/channels/email/channel.ts'
import { makeChannels } from '../../../src/delivery/registry.ts'
import { type SmtpBehaviour, type SmtpReceiver, startSmtpReceiver } from '../../support/receivers/smtp.ts'
import { DATE, digest, item } from './messages.ts'
import { outside } from './outside.ts'

const TO = { address: 'Lan.Tran@thu.vn', keys: [] }
const KEY = 'k'.repeat(32)

let server: SmtpReceiver
beforeAll(async () => {
  server = await startSmtpReceiver({ security: 'plain', login: { user: 'tin', pass: 'm@t:khẩu' } })
})
afterAll(() => server.stop())

function channelOf(vars: Record<string, string>, attemptMs = 15_000): Channel {
  const read = email.settings((name) => vars[name] ?? null)
  if (!read?.ok) throw new Error(JSON.stringify(read))
  return makeChannels({ email: read.value }, outside({ attemptMs })).email
}

const vars = () => ({
  EMAIL_TRANSPORT: 'smtp',
  EMAIL_FROM: 'tin@tin.vn',
  SMTP_URL: `smtp://tin:${encodeURIComponent('m@t:khẩu')}@127.0.0.1:${server.port}`,
})

async function attempt(behaviour: SmtpBehaviour, more: Record<string, string> = {}, attemptMs = 15_000) {
  server.behave(behaviour)
  const channel = channelOf({ ...vars(), ...more }, attemptMs)
  const body = (await channel.render(digest([item(1)]), TO)) ?? ''
  return { outcome: await channel.send(body, 's0-7-00ff00ff00ff00ff', TO, DATE), body }
}

test('a mail arrives byte for byte, by who may send it', async () => {
  const { outcome, body } = await attempt('take')
  expect(outcome).toEqual({ result: 'sent', status: 250, providerId: 'T1' })
  expect(server.mails).toEqual([
    {
      from: 'tin@tin.vn',
      to: ['Lan.Tran@thu.vn'],
      raw: body,
      isSecure: false,
      user: 'tin',
      client: 'tin.vn',
    },
  ])
})

test('lines that begin with dots arrive as they were (RFC 5321 §4.5.2)', async () => {
  server.behave('take')
  const raw = 'Subject: x\r\n\r\n.\r\n..\r\n.a\r\na.\r\n\r\n.\r\n'
  await channelOf(vars()).send(raw, 's0-1-0', TO, DATE)
  expect(server.mails[0]?.raw).toBe(raw)
})

test('who the other side does not know waits, and nothing is sent', async () => {
  const { outcome } = await attempt('take', { SMTP_URL: `smtp://tin:sai@127.0.0.1:${server.port}` })
  expect(outcome).toMatchObject({ result: 'failed', at: 'transport', status: 535 })
  expect(JSON.stringify(outcome)).not.toContain('sai')
  expect(server.mails).toEqual([])
})

describe('what a no comes to', () => {
  const failed = (at: 'endpoint' | 'transport', status: number) => ({ result: 'failed' as const, at, status })
  test.each<[SmtpBehaviour, Partial<Outcome>]>([
    [{ at: 'greeting', reply: '554 5.7.1 go away' }, failed('transport', 554)],
    [{ at: 'greeting', reply: '421 4.3.2 shutting down' }, failed('transport', 421)],
    [{ at: 'login', reply: '454 4.7.0 later' }, failed('transport', 454)],
    [{ at: 'mail', reply: '451 4.3.0 later' }, failed('transport', 451)],
    [{ at: 'mail', reply: '550 5.1.0 sender unknown' }, failed('transport', 550)],
    [{ at: 'mail', reply: '550 5.7.60 not allowed to send as this' }, failed('transport', 550)],
    [{ at: 'rcpt', reply: '450 4.2.0 greylisted' }, failed('endpoint', 450)],
    [{ at: 'rcpt', reply: '452 4.2.2 mailbox full' }, failed('endpoint', 452)],
    [{ at: 'rcpt', reply: '451 try later' }, failed('endpoint', 451)],
    [{ at: 'rcpt', reply: '421 4.7.0 too many' }, failed('transport', 421)],
    [
      { at: 'rcpt', reply: '550 5.1.1 no such user' },
      { result: 'gone', status: 550 },
    ],
    [
      { at: 'rcpt', reply: '550 5.2.1 mailbox closed' },
      { result: 'gone', status: 550 },
    ],
    [{ at: 'rcpt', reply: '550 no such user' }, failed('endpoint', 550)],
    [{ at: 'rcpt', reply: '554 5.7.1 relaying denied' }, failed('endpoint', 554)],
    [{ at: 'data', reply: '451 4.3.0 later' }, failed('endpoint', 451)],
    [{ at: 'data', reply: '421 4.3.2 shutting down' }, failed('transport', 421)],
    [{ at: 'data', reply: '452 4.2.2 mailbox full' }, failed('endpoint', 452)],
    [
      { at: 'data', reply: '552 5.3.4 too big' },
      { result: 'refused', status: 552 },
    ],
    [
      { at: 'data', reply: '554 no' },
      { result: 'refused', status: 554 },
    ],
    [{ at: 'data', reply: '550 5.7.1 looks like spam' }, failed('endpoint', 550)],
  ])('%j', async (behaviour, expected) => {
    expect((await attempt(behaviour)).outcome).toMatchObject(expected)
  })
})

describe('an answer that is missing', () => {
  const SOON_MS = 300
  test.each<[SmtpBehaviour, Partial<Outcome>]>([
    [
      { at: 'greeting', stalls: true },
      { result: 'failed', at: 'transport', reason: 'greet: timeout' },
    ],
    [
      { at: 'rcpt', stalls: true },
      { result: 'failed', at: 'transport', reason: 'send: timeout' },
    ],
    [
      { at: 'data', stalls: true },
      { result: 'ambiguous', at: 'transport', reason: 'send: timeout' },
    ],
  ])('%j', async (behaviour, expected) => {
    expect((await attempt(behaviour, {}, SOON_MS)).outcome).toMatchObject(expected)
  })

  test.each(['close', 'reset', 'garbage'] as const)(
    'after the mail was handed over: %s',
    async (behaviour) => {
      expect((await attempt(behaviour)).outcome).toMatchObject({ result: 'ambiguous', at: 'transport' })
      expect(server.mails).toHaveLength(1)
    },
  )
})

test.each([
  '550 5.1.1 <Lan.Tran@thu.vn>: no such user',
  '550 5.1.1 lan.tran not found here',
  '550 5.1.1 user "Lan.Tran" (LAN.TRAN@THU.VN) is gone',
])('a reason names nobody: %s', async (reply) => {
  const { outcome } = await attempt({ at: 'rcpt', reply })
  expect(outcome).toMatchObject({ result: 'gone', reason: expect.stringMatching(/^smtp: 550 5\.1\.1 /) })
  expect(JSON.stringify(outcome)).not.toMatch(/lan\.tran/i)
})

test('an address of a server that is none is refused', async () => {
  const read = (url: string) => email.settings((name) => ({ ...vars(), SMTP_URL: url })[name] ?? null)
  expect(read('smtp://thu.vn')).toMatchObject({ ok: true })
  for (const url of [
    '',
    'thu.vn:25',
    'http://thu.vn',
    'smtp://',
    'smtp://a:%E0%A4@thu.vn',
    'smtp://thu.vn/x',
  ])
    expect(read(url)).toMatchObject({ ok: false, faults: [{ setting: 'SMTP_URL' }] })
})

describe('mails that come back', () => {
  const box = { address: 'bounce@tin.vn', key: KEY }

  test('the envelope names the delivery, and proves it', async () => {
    await attempt('take', { EMAIL_BOUNCES: box.address, SIGNING_KEY: KEY })
    const from = server.mails[0]?.from ?? ''
    expect(from).toMatch(/^bounce\+s0-7-00ff00ff00ff00ff\.[0-9a-f]{12}@tin\.vn$/)
    expect(from.indexOf('@')).toBeLessThanOrEqual(64)
    expect(deliveryOf(from, box)).toBe('s0-7-00ff00ff00ff00ff')
    expect(deliveryOf(from.toUpperCase(), box)).toBe('s0-7-00ff00ff00ff00ff')
  })

  const made = bounceAddress('s0-7-00ff', box)
  test.each([
    ['another delivery', made.replace('s0-7', 's0-8')],
    ['another proof', made.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))],
    ['a proof too short', made.replace(/.@/, '@')],
    ['another domain', made.replace('tin.vn', 'khac.vn')],
    ['another box', made.replace('bounce', 'tra-lai')],
    ['no detail', 'bounce@tin.vn'],
    ['nothing', ''],
  ])('%s is none of ours', (_, recipient) => {
    expect(deliveryOf(recipient, box)).toBeNull()
  })

  test('another key', () => {
    expect(deliveryOf(made, { ...box, key: 'x'.repeat(32) })).toBeNull()
  })

  test('the longest id of a delivery fits', () => {
    const id = `s63-${'9'.repeat(12)}-${'f'.repeat(16)}`
    const longest = { address: 'mails-return@tin.vn', key: KEY }
    const address = bounceAddress(id, longest)
    expect(address.indexOf('@')).toBeLessThanOrEqual(64)
    expect(deliveryOf(address, longest)).toBe(id)
  })

  test.each(['bounce', 'a+b@tin.vn', 'letters-too-many@tin.vn', 'bounce@'])('%j is refused', (address) => {
    const read = email.settings(
      (name) => ({ ...vars(), EMAIL_BOUNCES: address, SIGNING_KEY: KEY })[name] ?? null,
    )
    expect(read).toMatchObject({ ok: false, faults: [{ setting: 'EMAIL_BOUNCES' }] })
  })
})
