import { rmSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newSecret } from '../../src/delivery/standard-webhooks.ts'
import { type Authority, makeAuthority } from '../support/receivers/certificates.ts'
import { signedEvent } from '../support/receivers/resend.ts'
import { type ReceivedMail, type SmtpReceiver, startSmtpReceiver } from '../support/receivers/smtp.ts'
import { until } from '../support/worker.ts'
import { accountOf, deliveriesOf, expectAccount } from './support/ledger.ts'
import { subscription } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

const LAN = 'lan.tran+tin@ban-doc.example'
const MINH = 'minh@ban-doc.example'
const SECRET = newSecret(new Uint8Array(32).fill(5))

let authority: Authority
let server: SmtpReceiver
let town: Town

beforeAll(async () => {
  authority = makeAuthority()
  process.env.NODE_EXTRA_CA_CERTS = authority.file
  const login = { user: 'tin@tin.example', pass: 'mật:khẩu/@' }
  const certificate = authority.issue('DNS:localhost')
  server = await startSmtpReceiver({ security: 'starttls', login, ...certificate })
  town = await startTown({
    EMAIL_TRANSPORT: 'smtp',
    EMAIL_FROM: 'tin@tin.example',
    EMAIL_FROM_NAME: 'Bản tin huyện',
    EMAIL_BOUNCES: 'bounce@tin.example',
    SMTP_URL: `smtp://${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@localhost:${server.port}`,
    SIGNING_KEY: 'a-signing-key-for-tests-only-0123',
    RESEND_WEBHOOK_SECRET: SECRET,
  })
})
afterAll(async () => {
  await town?.stop()
  await server?.stop()
  rmSync(authority.directory, { recursive: true, force: true })
})

/** The next mail to an address, beyond the first `seen`. */
const nextTo = (address: string, seen: number): Promise<ReceivedMail> =>
  until(() => server.mails.filter(({ to }) => to.includes(address))[seen])

async function follow(address: string): Promise<void> {
  const seen = server.mails.filter(({ to }) => to.includes(address)).length
  await town.worker.call('POST', '/api/v1/subscriptions', subscription({ type: 'email', address }))
  const { text = '' } = await PostalMime.parse((await nextTo(address, seen)).raw)
  const link = /http\S+\/subscriptions\/confirm\?token=\S+/.exec(text)?.[0] ?? ''
  expect((await fetch(link, { method: 'POST' })).status).toBe(200)
}

test('a digest goes over STARTTLS and is read back whole', async () => {
  await follow(LAN)
  await follow(MINH)
  const title = 'Ủy ban xã “gỡ” vướng mắc cho cây cầu 15 tỷ đồng'
  town.paper.publish({ title, lead: `.Dòng bắt đầu bằng dấu chấm. ${'Rất dài. '.repeat(80)}` })
  await poll(town.worker)
  const { raw, from, isSecure, user } = await nextTo(LAN, 1)
  expect({ isSecure, user }).toEqual({ isSecure: true, user: 'tin@tin.example' })
  const mail = await PostalMime.parse(raw)
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  expect(mail.from).toMatchObject({ name: 'Bản tin huyện', address: 'tin@tin.example' })
  expect(mail.to).toMatchObject([{ address: LAN }])
  expect(mail.subject).toBe('1 tin mới về Cầu đường')
  const id = /^<(.+)@tin\.example>$/.exec(mail.messageId ?? '')?.[1]
  expect(from).toMatch(new RegExp(`^bounce\\+${id}\\.[0-9a-f]{12}@tin\\.example$`))
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(header('list-id')).toBe('<digest.tin.example>')
  expect(header('auto-submitted')).toBe('auto-generated')
  for (const part of [mail.text ?? '', (mail.html ?? '').replaceAll(/<\/?span[^>]*>/g, '')])
    expect(part).toContain(title)
  for (const line of raw.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998)
    expect(line).not.toMatch(/[\r\n]/)
  }
  const clicked = await fetch(header('list-unsubscribe')?.slice(1, -1) ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(clicked.status).toBe(200)
  await nextTo(MINH, 1)
  await expectAccount(town.worker, { matched: 2, sent: 2 })
})

/** Hands a mail to the Worker as Email Routing does. */
function handIn(to: string, raw: string): Promise<Response> {
  const query = new URLSearchParams({ from: 'mailer-daemon@mx.example', to })
  return fetch(`${town.worker.origin}/cdn-cgi/handler/email?${query}`, { method: 'POST', body: raw })
}

const report = (status: string) =>
  [
    'From: mailer-daemon@mx.example',
    'To: bounce@tin.example',
    'Message-ID: <tra-lai@mx.example>',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=R',
    '',
    '--R',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${MINH}`,
    'Action: failed',
    `Status: ${status}`,
    '',
    '--R--',
    '',
  ].join('\r\n')

const reasonsOf = async () =>
  (await deliveriesOf(town.worker)).filter(({ reason }) => reason !== null).map(({ reason }) => reason)

test('a mail that comes back ends the address, if its envelope is ours', async () => {
  const { from } = await nextTo(MINH, 1)
  const forged = from.replace(/[0-9a-f]@/, (end) => (end === '0@' ? '1@' : '0@'))
  for (const to of [forged, 'bounce@tin.example', 'tin@tin.example']) await handIn(to, report('5.1.1'))
  expect(await reasonsOf()).toEqual([])
  await handIn(from, report('5.1.1'))
  expect(await until(reasonsOf)).toEqual(['bounced'])
  town.paper.publish({ title: 'Thêm một cây cầu ở xã vùng cao' })
  await poll(town.worker)
  await expectAccount(town.worker, { matched: 3, sent: 2, suppressed: 1, reasons: { disabled: 1 } })
})

test('an event that Resend signed does so, too', async () => {
  await follow(LAN)
  const [delivery] = (await deliveriesOf(town.worker)).filter(({ kind }) => kind === 'confirmation')
  const data = { email_id: 'x', to: [LAN], tags: { delivery: delivery?.id ?? '' } }
  const { body, headers } = signedEvent('email.complained', data, SECRET, new Date())
  const tell = (text: string) =>
    fetch(`${town.worker.origin}/channels/email`, { method: 'POST', headers, body: text })
  expect((await tell(body.replace('email.complained', 'email.delivered'))).status).toBe(401)
  expect((await tell(body)).status).toBe(204)
  expect(await reasonsOf()).toContain('complained')
  town.paper.publish({ title: 'Cây cầu thứ ba được khởi công' })
  await poll(town.worker)
  await expectAccount(town.worker, { matched: 5, sent: 2, suppressed: 3, reasons: { disabled: 3 } })
  expect((await accountOf(town.worker)).pending).toBe(0)
})

test('nobody’s address is in the log', () => {
  expect(town.worker.log()).not.toMatch(/ban-doc\.example/)
})
