import { describe, expect, test } from 'vitest'
import { bounceAddress } from '../../../src/delivery/channels/email/bounces/address.ts'
import { readReport } from '../../../src/delivery/channels/email/bounces/report.ts'
import { email, readBounce } from '../../../src/delivery/channels/email/channel.ts'
import { readInbound } from '../../../src/delivery/registry.ts'
import { newSecret } from '../../../src/delivery/standard-webhooks.ts'
import { signedEvent } from '../../support/receivers/resend.ts'
import { DATE } from './messages.ts'

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))

/** A report as mail servers write it (RFC 3464), with these fields of its one recipient. */
function report(
  fields: string,
  type = 'message/delivery-status',
  reportType = 'delivery-status',
): Uint8Array {
  return bytes(`Return-Path: <>
From: MAILER-DAEMON@mx.thu.vn (Mail Delivery System)
To: bounce+s0-7-00ff.0123456789ab@tin.vn
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=${reportType};
 boundary="RANH-GIOI"

--RANH-GIOI
Content-Type: text/plain; charset=utf-8

Thư không đến được nơi nhận. Action: failed, Status: 5.1.1 (câu này không tính)

--RANH-GIOI
Content-Type: ${type}

${fields}

--RANH-GIOI
Content-Type: message/rfc822

From: tin@tin.vn
Subject: 2 tin
 =?utf-8?Q?m=E1=BB=9Bi?=
Message-ID: <s0-7-00ff@tin.vn>

Action: failed
Status: 5.1.1
--RANH-GIOI--
`)
}

const ofRecipient = (action: string, status: string) => `Reporting-MTA: dns; mx.thu.vn
Arrival-Date: Tue, 24 Nov 2026 07:00:06 +0700

Final-Recipient: rfc822; lan@thu.vn
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx2.thu.vn
Diagnostic-Code: smtp; 550 whatever`

describe('a report on delivery', () => {
  test.each([
    ['failed', '5.1.1', 'hard'],
    ['failed', '5.1.10', 'hard'],
    ['failed', '5.2.1', 'hard'],
    ['Failed', '5.1.2 (no such domain)', 'hard'],
    ['failed', '5.1.8', 'soft'],
    ['failed', '5.2.2', 'soft'],
    ['failed', '5.7.1', 'soft'],
    ['failed', '5.0.0', 'soft'],
    ['failed', '4.4.7', 'soft'],
    ['failed', '', 'soft'],
    ['delayed', '4.4.1', null],
    ['delivered', '2.0.0', null],
    ['relayed', '2.1.9', null],
    ['expanded', '2.0.0', null],
  ])('%s, %s', async (action, status, verdict) => {
    expect(await readReport(report(ofRecipient(action, status)))).toBe(verdict)
  })

  test('for addresses beyond ASCII (RFC 6533)', async () => {
    const raw = report(ofRecipient('failed', '5.1.1'), 'message/global-delivery-status')
    expect(await readReport(raw)).toBe('hard')
  })
})

test.each([
  ['abuse', 'complaint'],
  ['Fraud', 'complaint'],
  ['not-spam', null],
])('a report on abuse (RFC 5965): %s', async (kind, verdict) => {
  const fields = `Feedback-Type: ${kind}\nUser-Agent: thu/1\nVersion: 1`
  expect(await readReport(report(fields, 'message/feedback-report', 'feedback-report'))).toBe(verdict)
})

describe('what is no report says nothing', () => {
  test.each([
    ['nothing', ''],
    ['an answer by machine', 'From: lan@thu.vn\nSubject: Nghỉ phép\n\nAction: failed\nStatus: 5.1.1\n'],
    ['a part that is none', 'Content-Type: multipart/mixed; boundary=a\n\n--a\n\nAction: failed\n--a--\n'],
    ['bytes', '\u0000\u0001--\u00FF'],
  ])('%s', async (_, text) => {
    expect(await readReport(bytes(text))).toBeNull()
  })

  test('parts within parts without end, within a second', async () => {
    const deep = Array.from(
      { length: 5_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}`,
    )
    const lines = `Action${' '.repeat(300_000)}failed\n${'Status:\n'.repeat(30_000)}`
    const before = process.cpuUsage()
    expect(await readReport(bytes(deep.join('\n')))).toBeNull()
    expect(await readReport(report(lines))).toBeNull()
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(1)
  })
})

describe('a mail that comes back', () => {
  const vars: Record<string, string> = { EMAIL_BOUNCES: 'bounce@tin.vn', SIGNING_KEY: 'k'.repeat(32) }
  const read = email.settings((name) => vars[name] ?? null)
  const settings = read?.ok ? read.value : null
  const box = { address: 'bounce@tin.vn', key: 'k'.repeat(32) }
  const hard = async () => report(ofRecipient('failed', '5.1.1'))

  test('is about the delivery that its envelope names, whatever its text says', async () => {
    const to = bounceAddress('s3-12-aabb', box)
    expect(await readBounce(settings, to, hard)).toEqual({
      kind: 'verdict',
      delivery: 's3-12-aabb',
      verdict: 'hard',
    })
  })

  test('and is not even read without its proof', async () => {
    const unread = () => Promise.reject(new Error('was read'))
    for (const to of ['bounce+s3-12-aabb.0123456789ab@tin.vn', 'bounce@tin.vn', 'lan@tin.vn'])
      expect(await readBounce(settings, to, unread)).toBeNull()
    const without = email.settings(() => null)
    expect(await readBounce(without?.ok && without.value, bounceAddress('s3-1-a', box), unread)).toBeNull()
  })
})

describe('events of Resend', () => {
  const SECRET = newSecret(new Uint8Array(24).fill(9))
  const vars: Record<string, string> = {
    EMAIL_TRANSPORT: 'resend',
    RESEND_API_KEY: 're_khoa',
    RESEND_WEBHOOK_SECRET: SECRET,
  }
  const read = email.settings((name) => vars[name] ?? null)
  const settings = { email: read?.ok ? read.value : null }
  const inbound = (event: { body: string; headers: Record<string, string> }, now = DATE) =>
    readInbound('email', settings, { body: event.body, headers: new Headers(event.headers) }, now)
  const at = new Date(DATE)
  const data = (more: object = {}) => ({
    email_id: '56761188-7520-42d8-8898-ff6fc54ce618',
    from: 'Bản tin <tin@tin.vn>',
    to: ['lan@thu.vn'],
    tags: { delivery: 's3-12-aabb' },
    ...more,
  })

  test.each([
    ['email.bounced', { bounce: { type: 'Permanent', subType: 'General', message: '…' } }, 'hard'],
    ['email.bounced', { bounce: { type: 'Transient', subType: 'MailboxFull', message: '…' } }, 'soft'],
    ['email.bounced', { bounce: { type: 'Undetermined', subType: '', message: '…' } }, 'soft'],
    ['email.bounced', {}, 'soft'],
    ['email.suppressed', { suppressed: { type: 'OnAccountSuppressionList', message: '…' } }, 'hard'],
    ['email.complained', {}, 'complaint'],
  ])('%s %j', (type, more, verdict) => {
    expect(inbound(signedEvent(type, data(more), SECRET, at))).toEqual({
      ok: true,
      event: { kind: 'verdict', delivery: 's3-12-aabb', verdict },
    })
  })

  test.each([
    ['email.delivered', data()],
    ['email.delivery_delayed', data()],
    ['email.failed', data({ failed: { reason: 'reached_daily_quota' } })],
    ['email.bounced', data({ tags: undefined })],
    ['email.bounced', data({ tags: [{ name: 'delivery', value: 's3-12-aabb' }] })],
    ['contact.created', {}],
  ])('%s %j says nothing of an address', (type, of) => {
    expect(inbound(signedEvent(type, of, SECRET, at))).toEqual({ ok: true, event: null })
  })

  describe('are believed only as they were signed', () => {
    const event = signedEvent('email.complained', data(), SECRET, at)
    const refused = { ok: false, reason: 'not_authentic' }
    test.each([
      ['another body', { ...event, body: event.body.replace('s3-12', 's3-13') }],
      ['another id', { ...event, headers: { ...event.headers, 'svix-id': 'msg_2' } }],
      ['no signature', { ...event, headers: { ...event.headers, 'svix-signature': '' } }],
      ['another secret', signedEvent('email.complained', data(), newSecret(new Uint8Array(24).fill(8)), at)],
    ])('%s', (_, forged) => {
      expect(inbound(forged)).toEqual(refused)
    })

    test('in time', () => {
      expect(inbound(event, DATE + 299_000)).toMatchObject({ ok: true })
      expect(inbound(event, DATE + 301_000)).toEqual(refused)
      expect(inbound(event, DATE - 301_000)).toEqual(refused)
    })

    test('and by nobody where no secret is set', () => {
      const without = email.settings(() => null)
      const all = { email: without?.ok ? without.value : null }
      const request = { body: event.body, headers: new Headers(event.headers) }
      expect(readInbound('email', all, request, DATE)).toEqual(refused)
    })
  })
})
