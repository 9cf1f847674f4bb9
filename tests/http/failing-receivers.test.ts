import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Received, startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { until } from '../support/worker.ts'
import { type DeliveryRow, deliveriesOf, expectAccount } from './support/ledger.ts'
import { subscribeByWebhook } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

let town: Town
let receiver: TestReceiver

type Answer = (response: ServerResponse, attempt: number) => void
const ok: Answer = (response) => void response.writeHead(200).end()
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end()

/** How each endpoint answers, by its path; a silent one answers from its second attempt on. */
const endpoints: Record<string, Answer> = {
  '/ok': ok,
  '/500': status(500),
  '/429-seconds': status(429, { 'retry-after': '3600' }),
  '/429-date': (response) => {
    const later = new Date(Date.now() + 2 * HOUR_MS).toUTCString()
    response.writeHead(429, { 'retry-after': later }).end()
  },
  '/302': status(302, { location: '/elsewhere' }),
  '/410': status(410),
  '/reset': (response) => void response.destroy(),
  '/silent': (response, attempt) => void (attempt > 1 && ok(response, attempt)),
}
const paths = Object.keys(endpoints)

const attemptsAt = (path: string) => receiver.received.filter((got) => got.path === path)
const idOf = (got: Received | undefined) => got?.headers['webhook-id']

/** The newest row of an endpoint, known by the id that the endpoint was told. */
async function rowOf(path: string): Promise<DeliveryRow | undefined> {
  const ids = new Set(attemptsAt(path).map(idOf))
  return (await deliveriesOf(town.worker)).find(({ id }) => ids.has(id))
}

/** How long after an endpoint's last attempt the next one is due. */
function waitOf(path: string, row: DeliveryRow | undefined): number {
  return Date.parse(row?.nextAttemptAt ?? '') - (attemptsAt(path).at(-1)?.at ?? 0)
}

beforeAll(async () => {
  town = await startTown()
  receiver = await startTestReceiver()
  receiver.behave((got, response) => endpoints[got.path]?.(response, attemptsAt(got.path).length))
  await Promise.all(paths.map((path) => subscribeByWebhook(town.worker, receiver.origin + path)))
  town.paper.publish({ title: 'Khởi công cây cầu mới' })
  expect(await poll(town.worker)).toMatchObject([{ matched: 1 }])
  // Every first attempt, the second of those that fail at once (5 s later), and the end of the silent one's (15 s).
  await until(async () => (await rowOf('/silent'))?.lastAttempt, 40_000)
  for (const path of ['/500', '/302', '/reset'])
    await until(
      async () => (await rowOf(path))?.attempts === 2 && waitOf(path, await rowOf(path)) > 0,
      40_000,
    )
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
})

describe('an endpoint', () => {
  const failed = (code: number, retryAfterMs: unknown = null) => ({
    result: 'failed',
    reason: 'http_status',
    status: code,
    retryAfterMs,
  })
  const rows: [path: string, row: Partial<DeliveryRow>][] = [
    [
      '/ok',
      {
        status: 'sent',
        reason: null,
        attempts: 1,
        lastAttempt: { result: 'sent', status: 200, providerId: null },
      },
    ],
    ['/500', { status: 'due', reason: null, attempts: 2, settledAt: null, lastAttempt: failed(500) }],
    ['/429-seconds', { status: 'due', reason: null, attempts: 1, lastAttempt: failed(429, 3_600_000) }],
    ['/429-date', { status: 'due', reason: null, attempts: 1, lastAttempt: failed(429, expect.any(Number)) }],
    ['/302', { status: 'due', reason: null, attempts: 2, lastAttempt: failed(302) }],
    ['/410', { status: 'dead', reason: 'gone', attempts: 1, lastAttempt: { result: 'gone', status: 410 } }],
    [
      '/reset',
      {
        status: 'due',
        reason: null,
        attempts: 2,
        lastAttempt: { result: 'ambiguous', reason: expect.stringMatching(/^network: ./) },
      },
    ],
    ['/silent', { reason: null, lastAttempt: expect.anything() }],
  ]

  test.each(rows)('that answers as %s does is in the ledger so', async (path, row) => {
    expect(await rowOf(path)).toMatchObject({ kind: 'digest', lane: 'scheduled', events: 1, ...row })
  })

  test.each(['/ok', '/410'])('that is done with (%s) waits for no further attempt', async (path) => {
    expect(await rowOf(path)).toMatchObject({ nextAttemptAt: null, settledAt: expect.any(String) })
  })

  const waits: [path: string, atLeastMs: number][] = [
    ['/500', 5 * MINUTE_MS],
    ['/302', 5 * MINUTE_MS],
    ['/reset', 5 * MINUTE_MS],
    ['/429-seconds', HOUR_MS],
    ['/429-date', 2 * HOUR_MS],
  ]
  // A date has whole seconds; jitter adds at most a tenth, and the stamp comes a little after the attempt.
  test.each(waits)('as %s is asked again when its time has come, %i ms later', async (path, atLeastMs) => {
    const wait = waitOf(path, await rowOf(path))
    expect(wait).toBeGreaterThanOrEqual(atLeastMs - 1_000)
    expect(wait).toBeLessThan(1.1 * atLeastMs + MINUTE_MS)
  })

  test('that redirects is not followed', () => {
    expect(attemptsAt('/elsewhere')).toEqual([])
  })

  test('that says nothing for 15 s is asked again by the same id', async () => {
    await until(async () => (await rowOf('/silent'))?.status === 'sent', 40_000)
    expect(await rowOf('/silent')).toMatchObject({ attempts: 2 })
  })

  test('that answers is not kept waiting by those that do not', async () => {
    const okAt = attemptsAt('/ok')[0]?.at ?? Number.POSITIVE_INFINITY
    const [, silentAgain] = attemptsAt('/silent')
    expect(okAt).toBeLessThan((silentAgain?.at ?? 0) - 10_000)
  })

  test('is accounted for, whatever it does', async () => {
    await expectAccount(town.worker, {
      matched: 8,
      sent: 2,
      pending: 5,
      dead: 1,
      suppressed: 0,
      reasons: { gone: 1 },
    })
  })
})

describe('a later clock', () => {
  test('brings forward only what it makes due', async () => {
    for (const path of ['/500', '/302', '/reset', '/429-seconds', '/429-date']) endpoints[path] = ok
    await town.worker.cron(Date.now() + 10 * MINUTE_MS)
    const sent = async (path: string) => (await rowOf(path))?.status
    for (const path of ['/500', '/302', '/reset']) expect(await sent(path), path).toBe('sent')
    for (const path of ['/429-seconds', '/429-date']) expect(await sent(path), path).toBe('due')
    await town.worker.cron(Date.now() + 90 * MINUTE_MS)
    expect([await sent('/429-seconds'), await sent('/429-date')]).toEqual(['sent', 'due'])
    await town.worker.cron(Date.now() + 3 * HOUR_MS)
    expect(await sent('/429-date')).toBe('sent')
    await expectAccount(town.worker, { matched: 8, sent: 7, pending: 0, dead: 1 })
  })

  test.each(paths.filter((path) => path !== '/ok' && path !== '/410'))(
    'leaves id and body of every attempt at %s the same, under a signature of its own',
    (path) => {
      const attempts = attemptsAt(path)
      expect(attempts.length).toBe(path.startsWith('/429') || path === '/silent' ? 2 : 3)
      expect(new Set(attempts.map(idOf)).size).toBe(1)
      expect(new Set(attempts.map(({ body }) => body)).size).toBe(1)
      expect(new Set(attempts.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(attempts.length)
    },
  )
})

describe('the next article', () => {
  test('goes to all but the endpoint that is gone, for which it is counted as disabled', async () => {
    endpoints['/silent'] = ok
    town.paper.publish({ title: 'Cây cầu thứ hai thông xe' })
    await poll(town.worker)
    await expectAccount(town.worker, {
      matched: 16,
      sent: 14,
      suppressed: 1,
      pending: 0,
      dead: 1,
      reasons: { gone: 1, disabled: 1 },
    })
    expect(attemptsAt('/410').length).toBe(1)
  })
})

describe('attempts at once', () => {
  test('are six at most, two of them at endpoints that fail; those hold up nobody else', async () => {
    const failing = ['/f1', '/f2', '/f3', '/f4']
    const living = Array.from({ length: 8 }, (_, index) => `/l${index + 1}`)
    // The living get theirs by the hour, so that all are due under one later clock, together with the retries.
    const hourly = { schedule: { cadence: 'hourly' } }
    for (const path of failing) endpoints[path] = status(500)
    await Promise.all([
      ...failing.map((path) => subscribeByWebhook(town.worker, receiver.origin + path)),
      ...living.map((path) => subscribeByWebhook(town.worker, receiver.origin + path, hourly)),
    ])
    town.paper.publish({ title: 'Cây cầu thứ ba được duyệt' })
    await poll(town.worker)
    for (const path of failing) await until(async () => (await rowOf(path))?.attempts === 2)

    const underWay = new Set<string>()
    const most = { all: 0, failing: 0 }
    const held: ServerResponse[] = []
    let served = 0
    const arrives = (path: string) => {
      underWay.add(path)
      most.all = Math.max(most.all, underWay.size)
      most.failing = Math.max(most.failing, failing.filter((each) => underWay.has(each)).length)
    }
    // What fails holds on until every living endpoint has its digest.
    for (const path of failing)
      endpoints[path] = (response) => {
        arrives(path)
        if (served < living.length) held.push(response)
        else leave(path, response)
      }
    const leave = (path: string, response: ServerResponse) => {
      underWay.delete(path)
      response.writeHead(500).end()
    }
    for (const path of living)
      endpoints[path] = (response) => {
        arrives(path)
        setTimeout(() => {
          underWay.delete(path)
          response.writeHead(200).end()
          served += 1
          if (served < living.length) return
          for (const each of failing) underWay.delete(each)
          for (const each of held) each.writeHead(500).end()
        }, 300)
      }
    await town.worker.cron(Date.now() + 2 * HOUR_MS)
    expect(served).toBe(8)
    expect(held.length).toBe(2)
    expect(most).toEqual({ all: 6, failing: 2 })
    for (const path of failing) expect(await rowOf(path)).toMatchObject({ status: 'due', attempts: 3 })
    for (const path of living) expect(await rowOf(path)).toMatchObject({ status: 'sent', attempts: 1 })
  })
})
