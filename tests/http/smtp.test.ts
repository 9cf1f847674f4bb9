import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../../sample/port.ts'
import { startWorker, type WorkerProcess } from '../../sample/worker-process.ts'
import type { SmtpServer } from '../../src/delivery/channels/email/transports/smtp/server.ts'
import type { Submitted } from '../../src/delivery/channels/email/transports/smtp/submit.ts'
import { type Authority, makeAuthority } from '../support/receivers/certificates.ts'
import { type SmtpReceiver, startSmtpReceiver } from '../support/receivers/smtp.ts'
import { until } from '../support/worker.ts'
import type { Order } from './support/submitter/worker.ts'

const LOGIN = { user: 'tin', pass: 'mật khẩu' }
const RAW = 'Subject: x\r\n\r\n.\r\n..\r\nhết\r\n'
const MAIL = { from: 'tin@tin.vn', to: 'lan@thu.vn', raw: RAW }
const SOON_MS = 1_500

let authority: Authority
let directory: string
let worker: WorkerProcess
let starttls: SmtpReceiver
let tls: SmtpReceiver
let plain: SmtpReceiver
let wrongName: SmtpReceiver
let wrongNameTls: SmtpReceiver

beforeAll(async () => {
  authority = makeAuthority()
  directory = mkdtempSync(join(tmpdir(), 'bantin-submitter-'))
  process.env.NODE_EXTRA_CA_CERTS = authority.file
  const right = authority.issue('DNS:localhost', 'IP:127.0.0.1')
  const wrong = authority.issue('DNS:thu.example')
  starttls = await startSmtpReceiver({ security: 'starttls', login: LOGIN, ...right })
  tls = await startSmtpReceiver({ security: 'tls', login: LOGIN, ...right })
  plain = await startSmtpReceiver({ security: 'plain', login: LOGIN })
  wrongName = await startSmtpReceiver({ security: 'starttls', login: LOGIN, ...wrong })
  wrongNameTls = await startSmtpReceiver({ security: 'tls', login: LOGIN, ...wrong })
  const program = {
    script: join(import.meta.dirname, 'support/submitter/worker.ts'),
    config: join(import.meta.dirname, 'support/submitter/wrangler.toml'),
  }
  worker = startWorker({ port: await freePort(), token: '', directory, program })
  await until(
    () =>
      fetch(worker.origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    60_000,
  )
})
afterAll(async () => {
  await worker?.stop()
  for (const server of [starttls, tls, plain, wrongName, wrongNameTls]) await server?.stop()
  for (const made of [directory, authority.directory]) rmSync(made, { recursive: true, force: true })
})
beforeEach(() => {
  for (const server of [starttls, tls, plain, wrongName, wrongNameTls]) server.behave('take')
})

async function submit(to: SmtpReceiver, how: Partial<SmtpServer> = {}, limitMs = 15_000): Promise<Submitted> {
  const server = {
    host: 'localhost',
    port: to.port,
    isTls: false,
    isStartTlsRequired: true,
    login: LOGIN,
    ...how,
  }
  const order: Order = { server, mail: MAIL, limitMs }
  const answer = await fetch(worker.origin, { method: 'POST', body: JSON.stringify(order) })
  return (await answer.json()) as Submitted
}

const taken = { kind: 'taken', reply: expect.stringMatching(/^250 /) }
const received = [
  { from: 'tin@tin.vn', to: ['lan@thu.vn'], raw: RAW, isSecure: true, user: 'tin', client: 'tin.vn' },
]

describe('inside workerd', () => {
  test('STARTTLS', async () => {
    expect(await submit(starttls)).toMatchObject(taken)
    expect(starttls.mails).toEqual(received)
  })

  test('TLS from the first byte', async () => {
    expect(await submit(tls, { isTls: true, isStartTlsRequired: false })).toMatchObject(taken)
    expect(tls.mails).toEqual(received)
  })

  test('without TLS, where it may be missing', async () => {
    expect(await submit(plain, { isStartTlsRequired: false })).toMatchObject(taken)
    expect(plain.mails).toMatchObject([{ raw: RAW, isSecure: false, user: 'tin' }])
  })

  test('a server without STARTTLS is told nothing', async () => {
    expect(await submit(plain)).toMatchObject({ kind: 'answered', command: 'STARTTLS' })
    expect(plain.mails).toEqual([])
  })

  test.each([
    ['STARTTLS', () => submit(wrongName, {}, SOON_MS)],
    ['TLS', () => submit(wrongNameTls, { isTls: true }, SOON_MS)],
  ])('a certificate for another name is refused: %s', async (_, attempt) => {
    expect(await attempt()).toMatchObject({ kind: 'broken', isHanded: false })
    expect([...wrongName.mails, ...wrongNameTls.mails]).toEqual([])
  })

  test('a password that is wrong', async () => {
    const login = { user: 'tin', pass: 'sai' }
    expect(await submit(starttls, { login })).toMatchObject({
      kind: 'answered',
      reply: expect.stringMatching(/^535 /),
    })
  })

  test('a recipient whom nobody knows', async () => {
    starttls.behave({ at: 'rcpt', reply: '550 5.1.1 no such user' })
    expect(await submit(starttls)).toEqual({
      kind: 'answered',
      command: 'RCPT TO',
      reply: '550 5.1.1 no such user',
    })
  })

  test('nobody listens', async () => {
    const port = await freePort()
    expect(await submit(plain, { port })).toMatchObject({ kind: 'broken', phase: 'connect', isHanded: false })
  })

  test('no greeting', async () => {
    plain.behave({ at: 'greeting', stalls: true })
    const how = { isStartTlsRequired: false }
    expect(await submit(plain, how, SOON_MS)).toEqual({
      kind: 'broken',
      phase: 'greet',
      detail: 'timeout',
      isHanded: false,
    })
  })

  test.each([
    ['stall', { at: 'data', stalls: true }],
    ['close', 'close'],
    ['reset', 'reset'],
  ] as const)('no answer to a mail that was handed over: %s', async (_, behaviour) => {
    starttls.behave(behaviour)
    expect(await submit(starttls, {}, SOON_MS)).toMatchObject({
      kind: 'broken',
      phase: 'send',
      isHanded: true,
    })
    expect(starttls.mails).toHaveLength(1)
  })
})
