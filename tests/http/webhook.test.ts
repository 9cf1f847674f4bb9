import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../sample/port.ts'
import { type Received, startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { until } from '../support/worker.ts'
import { deliveriesOf, expectAccount } from './support/ledger.ts'
import { outboxOf } from './support/mail.ts'
import { subscribeByWebhook, subscription } from './support/readers.ts'
import { BRIDGES, poll, startTown, type Town } from './support/town.ts'

const GIVEN = `whsec_${Buffer.from('một bí mật dài ba mươi hai byte').toString('base64')}`

let town: Town
let receiver: TestReceiver

beforeAll(async () => {
  town = await startTown()
  receiver = await startTestReceiver()
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
})

interface Challenge {
  type: string
  timestamp: string
  data: { challenge: string; secret?: string }
}

const on = (path: string) => (got: Received) => got.path === path
const headersOf = ({ headers }: Received) => headers as Record<string, string>
const ask = (url: string, more: object = {}) =>
  town.worker.call('POST', '/api/v1/subscriptions', subscription({ type: 'webhook', url, ...more }))
/** The events of an endpoint, checked by the official library. */
const delivered = (path: string, secret: string) =>
  receiver.received.filter(on(path)).map((got) => new Webhook(secret).verify(got.body, headersOf(got)))

describe('a program that subscribes its endpoint', () => {
  test('with a secret of its own is asked by a challenge signed with it', async () => {
    const answer = await ask(`${receiver.origin}/given`, { secret: GIVEN })
    expect([answer.status, await answer.text()]).toEqual([202, '{"status":"pending"}'])
    const asked = receiver.challenges.filter(on('/given'))
    expect(asked.length).toBe(1)
    for (const got of asked) {
      expect(got.headers['content-type']).toBe('application/json')
      expect(new Webhook(GIVEN).verify(got.body, headersOf(got))).toEqual({
        type: 'subscription.confirm',
        timestamp: expect.any(String),
        data: { challenge: expect.stringMatching(/^[\w-]{32}$/) },
      })
    }
  })

  test('without one is told the one that was made, which signs the challenge already', async () => {
    expect((await ask(`${receiver.origin}/made`)).status).toBe(202)
    const [got] = receiver.challenges.filter(on('/made'))
    const { secret = '' } = (JSON.parse(got?.body ?? '') as Challenge).data
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    if (got) expect(new Webhook(secret).verify(got.body, headersOf(got))).toMatchObject({ data: { secret } })
  })

  test('that asks again is never told the secret a second time', async () => {
    expect((await ask(`${receiver.origin}/made`)).status).toBe(202)
    const asked = receiver.challenges.filter(on('/made')).map(({ body }) => JSON.parse(body) as Challenge)
    expect(asked.map(({ data }) => data.secret !== undefined)).toEqual([true, false])
  })

  test('gets digest.published, signed as Standard Webhooks has it', async () => {
    town.paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Qua sông Lô.', path: '/khoi-cong' })
    await poll(town.worker)
    await until(() => receiver.received.length === 2)
    const { secret = '' } = (JSON.parse(receiver.challenges.find(on('/made'))?.body ?? '') as Challenge).data
    const [[event], [other]] = [delivered('/given', GIVEN), delivered('/made', secret)]
    const id = receiver.received.find(on('/given'))?.headers['webhook-id']
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    const base = town.worker.origin
    expect(event).toEqual({
      type: 'digest.published',
      timestamp: instant,
      data: {
        digest: {
          id,
          window: { from: instant, to: instant },
          topics: [{ id: BRIDGES.id, name: BRIDGES.name }],
        },
        items: [
          {
            article: {
              id: expect.any(String),
              hash: expect.any(String),
              url: `${town.paper.origin}/khoi-cong`,
              title: 'Khởi công cây cầu mới',
              author: null,
              published: instant,
              source: 'bao-thu',
              sourceName: 'Báo thử',
              lead: 'Qua sông Lô.',
              documents: [],
            },
            matches: [
              {
                topic: BRIDGES.id,
                topicName: BRIDGES.name,
                score: 0.75,
                evidence: [{ field: 'title', start: 10, end: 17, text: 'cây cầu', branch: '"cây cầu"' }],
              },
            ],
            also: [],
          },
        ],
        more: 0,
        all: expect.stringContaining(`${base}/digests/${id}?token=digest.`),
        manage: expect.stringContaining(`${base}/subscriptions/manage?token=manage.`),
      },
    })
    expect(other).toMatchObject({
      type: 'digest.published',
      data: { items: [{ article: { title: 'Khởi công cây cầu mới' } }] },
    })
    await expectAccount(town.worker, { matched: 2, sent: 2 })
  })

  test('gets a signature that no other secret, body or time makes', () => {
    const [got] = receiver.received.filter(on('/given'))
    if (!got) throw new Error('nothing was delivered')
    const other = new Webhook(`whsec_${Buffer.alloc(32, 7).toString('base64')}`)
    expect(() => other.verify(got.body, headersOf(got))).toThrow()
    expect(() => new Webhook(GIVEN).verify(`${got.body} `, headersOf(got))).toThrow()
    const later = {
      ...headersOf(got),
      'webhook-timestamp': String(Number(got.headers['webhook-timestamp']) + 1),
    }
    expect(() => new Webhook(GIVEN).verify(got.body, later)).toThrow()
  })

  test('may follow a query of its own, which shows on no page, feed or list', async () => {
    const query = '"trạm bơm" OR "kênh mương"'
    const asked = { topics: [], query }
    await subscribeByWebhook(town.worker, `${receiver.origin}/query`, asked)
    town.paper.publish({ title: 'Nạo vét kênh mương trước vụ', lead: 'Trạm bơm chạy thử.' })
    await poll(town.worker)
    await until(() => receiver.received.some(on('/query')))
    const [got] = receiver.received.filter(on('/query'))
    const event = JSON.parse(got?.body ?? '') as { data: { items: unknown[] } }
    expect(event.data.items).toMatchObject([
      {
        article: { title: 'Nạo vét kênh mương trước vụ' },
        matches: [{ evidence: [{ text: 'kênh mương' }, { text: 'Trạm bơm' }] }],
      },
    ])
    for (const path of ['/', '/feed.xml', '/api/v1/topics']) {
      expect(await (await town.worker.call('GET', path)).text(), path).not.toMatch(/kênh mương|trạm bơm/i)
    }
    expect(receiver.received.filter(on('/given')).length).toBe(1)
  })
})

describe('an endpoint that does not answer its challenge', () => {
  const NOT_THE_CHALLENGE = 'The endpoint answered, but not with the challenge that it was sent.'
  const answers: [name: string, behave: Parameters<TestReceiver['behaveOnChallenge']>[0], says: string][] = [
    ['by another word', (_, r) => void r.end('{"challenge":"khac"}'), NOT_THE_CHALLENGE],
    ['by an empty body', (_, r) => void r.end(), NOT_THE_CHALLENGE],
    ['by text that is no JSON', (got, r) => void r.end(got.body.slice(1)), NOT_THE_CHALLENGE],
    ['by null', (_, r) => void r.end('null'), NOT_THE_CHALLENGE],
    ['rightly, but with status 201', echo(201), 'The endpoint answered with status 201, not 200.'],
    ['rightly, but with status 500', echo(500), 'The endpoint answered with status 500, not 200.'],
    [
      'by a redirect',
      (_, r) => void r.writeHead(302, { location: '/elsewhere' }).end(),
      'The endpoint answered with status 302, not 200.',
    ],
    ['by more than anybody reads', (_, r) => void r.end(`{"a":"${'x'.repeat(200_000)}"}`), NOT_THE_CHALLENGE],
    ['by hanging up', (_, r) => void r.destroy(), 'The endpoint could not be reached.'],
  ]

  test.each(answers)('rightly (it answers %s) is refused, and gets nothing', async (_name, behave, says) => {
    const ledger = await deliveriesOf(town.worker)
    receiver.behaveOnChallenge(behave)
    const answer = await ask(`${receiver.origin}/refused`)
    receiver.behaveOnChallenge(null)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const title = 'The endpoint did not answer the challenge with status 200 and {"challenge": "…"}.'
    expect(await answer.json()).toMatchObject({
      code: 'challenge_failed',
      detail: title,
      detail_vi: 'Địa chỉ webhook không trả lời yêu cầu xác nhận bằng mã 200 và {"challenge": "…"}.',
      errors: [{ path: '/channel/url', message: says }],
    })
    expect(await deliveriesOf(town.worker)).toEqual(ledger)
    expect(receiver.challenges.filter(on('/elsewhere'))).toEqual([])
  })

  test('because nobody listens there is refused at once', async () => {
    const answer = await ask(`http://127.0.0.1:${await freePort()}/`)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ path: '/channel/url' }] })
  })

  test('gets none of the articles that come after, and later may still say yes', async () => {
    town.paper.publish({ title: 'Cây cầu thứ hai thông xe' })
    await poll(town.worker)
    await until(() => receiver.received.filter(on('/given')).length === 2)
    expect(receiver.received.filter(on('/refused'))).toEqual([])
    await subscribeByWebhook(town.worker, `${receiver.origin}/refused`)
    town.paper.publish({ title: 'Cây cầu thứ ba thông xe' })
    await poll(town.worker)
    await until(() => receiver.received.filter(on('/refused')).length === 1)
    await expectAccount(town.worker, { matched: 8, sent: 8, suppressed: 0, pending: 0, dead: 0 })
    expect(await outboxOf(town.worker)).toEqual([])
  })
})

describe('a receiver that answers only the challenges which its secret verifies', () => {
  const STRANGERS = `whsec_${Buffer.from('khóa của một người lạ nào đó').toString('base64')}`

  test('says yes to who knows that secret, and to no stranger with another one', async () => {
    receiver.behaveOnChallenge((got, response) => {
      try {
        new Webhook(GIVEN).verify(got.body, headersOf(got))
      } catch {
        return void response.writeHead(401).end()
      }
      echo(200)?.(got, response)
    })
    const answers: number[] = []
    for (const more of [{ secret: STRANGERS }, {}, { secret: GIVEN }, { secret: STRANGERS }, {}]) {
      answers.push((await ask(`${receiver.origin}/verifies`, more)).status)
    }
    receiver.behaveOnChallenge(null)
    expect(answers).toEqual([422, 422, 202, 422, 202])
  })

  test('has no other secret put in place of its own where it did not look', async () => {
    const answer = await ask(`${receiver.origin}/verifies`, { secret: STRANGERS })
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'webhook_known' }),
    ])
    const seen = receiver.received.length
    town.paper.publish({ title: 'Cây cầu thứ tư thông xe' })
    await poll(town.worker)
    await until(() => receiver.received.slice(seen).some(on('/verifies')))
    expect(delivered('/verifies', GIVEN)).toHaveLength(1)
  })
})

function echo(status: number): Parameters<TestReceiver['behaveOnChallenge']>[0] {
  return ({ body }, response) => {
    const { challenge } = (JSON.parse(body) as Challenge).data
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ challenge }))
  }
}
