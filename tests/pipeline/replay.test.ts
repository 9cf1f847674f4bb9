import { describe, expect, test } from 'vitest'
import type { DeliveryDetail, DeliveryView } from '../../src/mailroom/ledger/view.ts'
import { Gate } from './support/gate.ts'
import { mailroom, rows } from './support/objects.ts'
import { ask, balanced, call, poll } from './support/operator.ts'
import { deliver, followByEmail, mailsTo } from './support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

const listed = async (query = '') =>
  (await ask<{ items: DeliveryView[]; cursor: string | null }>('GET', `/api/v1/deliveries${query}`)).items

/** Hours after each attempt by which the next is due, jitter included. */
const WAITS = [0.01, 0.1, 0.6, 2.3, 5.6, 11.1, 15.5, 22.1, 26.5]

/** An endpoint that refused its digest until every attempt was spent. */
async function exhausted() {
  const clock = takeClock()
  const begun = new Date().toISOString()
  const made = await scene()
  made.endpoint.answerDelivery = () => new Response(null, { status: 500 })
  made.paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  await deliver()
  for (const wait of WAITS) {
    clock.forward(wait * HOUR)
    await deliver()
  }
  const [dead] = await listed('?status=dead')
  if (!dead) throw new Error('nothing died')
  return { ...made, clock, begun, dead }
}

describe('a delivery that used up its attempts', () => {
  test('is dead, and remembers each of them', async () => {
    const { dead, endpoint } = await exhausted()
    expect(dead).toMatchObject({ status: 'dead', reason: 'exhausted', attempts: 10, nextAttemptAt: null })
    const { log } = await ask<DeliveryDetail>('GET', `/api/v1/deliveries/${dead.id}`)
    expect(log).toHaveLength(10)
    expect(log[0]).toMatchObject({ result: 'failed', at: 'endpoint', status: 500 })
    expect(new Set(log.map(({ bodyHash }) => bodyHash)).size).toBe(1)
    expect(log.map(({ begunAt }) => begunAt)).toEqual(log.map(({ begunAt }) => begunAt).toSorted())
    expect(endpoint.received).toHaveLength(10)
    expect(await balanced()).toMatchObject({ matched: 1, dead: 1, reasons: { exhausted: 1 } })
  })

  test('goes out again under the same id with the same words, and is in the account as sent', async () => {
    const { dead, endpoint } = await exhausted()
    endpoint.answerDelivery = () => new Response()
    expect(await ask('POST', `/api/v1/deliveries/${dead.id}/retry`)).toMatchObject({ id: dead.id })
    await deliver()
    expect(await ask('GET', `/api/v1/deliveries/${dead.id}`)).toMatchObject({
      status: 'sent',
      reason: null,
      attempts: 1,
      log: { length: 11 },
    })
    expect(endpoint.received).toHaveLength(11)
    const [{ id, digest } = { id: '', digest: null }] = endpoint.received
    for (const received of endpoint.received) expect(received).toMatchObject({ id, digest })
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1, dead: 0, reasons: {} })
    expect((await call('POST', `/api/v1/deliveries/${dead.id}/retry`)).status).toBe(409)
  })

  test('goes out again with those of its time, and with no others', async () => {
    const { dead, endpoint, begun } = await exhausted()
    endpoint.answerDelivery = () => new Response()
    const retry = (from: string, to: string) => ask('POST', '/api/v1/deliveries/retry', { from, to })
    expect(await retry(begun, dead.createdAt)).toEqual({ retried: 0 })
    expect(await retry(dead.createdAt, new Date().toISOString())).toEqual({ retried: 1 })
    await deliver()
    expect(await listed('?status=sent')).toMatchObject([{ id: dead.id }])
  })

  test('does not go out again to who has paused', async () => {
    const { dead, endpoint } = await exhausted()
    await rows(mailroom, "UPDATE subscribers SET status = 'paused' WHERE id = ?", dead.subscriber)
    expect((await call('POST', `/api/v1/deliveries/${dead.id}/retry`)).status).toBe(409)
    await deliver()
    expect(endpoint.received).toHaveLength(10)
    expect(await balanced()).toMatchObject({ dead: 1 })
  })

  test('does not go out again to who has left', async () => {
    const { dead } = await exhausted()
    await mailroom().unsubscribe(dead.subscriber)
    expect((await call('POST', `/api/v1/deliveries/${dead.id}/retry`)).status).toBe(409)
    expect(await balanced()).toMatchObject({ dead: 1 })
  })
})

test('letters whose time is over do not go out again with those of their time', async () => {
  const clock = takeClock()
  await scene()
  const begun = new Date().toISOString()
  const address = 'lan@doc-gia.example'
  await followByEmail(address, { topics: ['cau'] })
  const channel = { type: 'email', address }
  await ask('POST', '/subscriptions/link', { channel })
  await ask('POST', '/api/v1/subscriptions', { channel, topics: ['cau'], consent: true })
  await deliver()
  expect(await mailsTo(address)).toHaveLength(3)
  await rows(mailroom, "UPDATE deliveries SET status = 'dead', reason = 'exhausted' WHERE kind <> 'digest'")
  const retry = () =>
    ask('POST', '/api/v1/deliveries/retry', { from: begun, to: new Date(Date.now() + 1).toISOString() })
  clock.forward(71 * HOUR)
  expect(await retry()).toEqual({ retried: 2 })
  await deliver()
  await rows(mailroom, "UPDATE deliveries SET status = 'dead', reason = 'exhausted' WHERE kind <> 'digest'")
  clock.forward(2 * HOUR)
  expect(await retry()).toEqual({ retried: 0 })
})

test.each(['s0-1-0000000000000000', 's0-99-0000000000000000', 's7-1-0000000000000000', 'x', 's0-1'])(
  '%s is no delivery',
  async (id) => {
    const { paper } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    expect((await call('GET', `/api/v1/deliveries/${id}`)).status).toBe(404)
    expect((await call('POST', `/api/v1/deliveries/${id}/retry`)).status).toBe(404)
  },
)

const AT = '2026-11-24T07:00:00+07:00'
test.each([
  ['no end', { from: AT }, '/to'],
  ['a day', { from: '2026-11-24', to: AT }, '/from'],
  ['words', { from: AT, to: 'tomorrow' }, '/to'],
  ['no such day', { from: '2026-02-30T07:00:00Z', to: AT }, '/from'],
  ['no zone', { from: AT, to: '2026-11-24T07:00:00' }, '/to'],
  ['a number', { from: 0, to: AT }, '/from'],
])('a range with %s is refused', async (_what, range, path) => {
  const refused = await call('POST', '/api/v1/deliveries/retry', range)
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ errors: [{ path }] })
})

test.each(['status=lost', 'limit=0', 'cursor=x', 'cursor=1..2', 'cursor=-1', `cursor=${'9'.repeat(20)}`])(
  'a list of deliveries by %s is refused',
  async (query) => {
    expect((await call('GET', `/api/v1/deliveries?${query}`)).status).toBe(400)
  },
)

test('what is being sent is listed as due', async () => {
  const { paper, endpoint } = await scene()
  const gate = new Gate()
  endpoint.answerDelivery = async () => {
    await gate.pass()
    return new Response()
  }
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  const sent = deliver()
  await gate.reached()
  expect(await listed('?status=due')).toMatchObject([{ status: 'due', attempts: 1, nextAttemptAt: null }])
  gate.open()
  await sent
  expect(await listed('?status=due')).toEqual([])
})

test('the list goes on behind each page, newest first, and names nothing twice', async () => {
  const { paper } = await scene()
  for (const name of ['thứ nhất', 'thứ hai', 'thứ ba']) {
    paper.publish(`Thông xe cầu mới ${name}`)
    await poll()
    await deliver()
  }
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const page = await ask<{ items: DeliveryView[]; cursor: string | null }>(
      'GET',
      `/api/v1/deliveries?limit=1${cursor && `&cursor=${cursor}`}`,
    )
    seen.push(...page.items.map(({ id }) => id))
    if (page.cursor === null) break
    cursor = page.cursor
  }
  const all = await rows<{ n: number }>(mailroom, 'SELECT n FROM deliveries ORDER BY n DESC')
  expect(seen.map((id) => Number(id.split('-')[1]))).toEqual(all.map(({ n }) => n))
  expect(seen).toHaveLength(3)
})

test('a reader sees what was sent, and for what each article came', async () => {
  const { paper } = await scene()
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  await deliver()
  const [{ subscriber } = { subscriber: '' }] = await listed()
  expect(await mailroom().history(subscriber, 1)).toMatchObject([
    {
      kind: 'digest',
      status: 'sent',
      events: 1,
      digest: {
        items: [
          {
            article: { title: 'Thông xe cầu mới ở huyện miền núi' },
            matches: [{ topic: 'cau', evidence: [{ field: 'title', text: 'cầu mới' }] }],
          },
        ],
      },
    },
  ])
  expect(await mailroom().history(subscriber, 2)).toBeNull()
})

test('a reader sees the last thirty, newest first', async () => {
  const { paper } = await scene()
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  await deliver()
  await rows(
    mailroom,
    `INSERT INTO deliveries
       (subscriber, kind, lane, status, created_at, attempts, settled_at, counted, repeats, updates)
     SELECT d.subscriber, 'digest', 'scheduled', 'sent', d.created_at + value, 1, d.settled_at, 0, 0, 0
     FROM deliveries d, json_each('[${Array.from({ length: 34 }, (_, n) => n + 1)}]')`,
  )
  const [{ subscriber } = { subscriber: '' }] = await listed()
  const lines = (await mailroom().history(subscriber, 1)) ?? []
  expect(lines.map(({ id }) => Number(id.split('-')[1]))).toEqual(
    Array.from({ length: 30 }, (_, n) => 35 - n),
  )
})
