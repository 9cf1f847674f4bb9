import { expect, test } from 'vitest'
import type { DeliveryView } from '../../src/mailroom/ledger/view.ts'
import { clockAt } from './support/clock.ts'
import { mailroom, rows } from './support/objects.ts'
import { ask, balanced, call, poll } from './support/operator.ts'
import { deliver, followByWebhook, mailsTo } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

const MINUTE = 60_000
const NIGHT = { topics: ['cau'], schedule: { cadence: 'immediate', quiet: ['22:00', '07:00'] } }
const URGENT = { ...NIGHT, topics: [{ id: 'cau', urgent: true }] }

const down = () => new Response(null, { status: 503 })

test.each([
  ['that is scheduled', NIGHT],
  ['that is urgent', URGENT],
])('a digest %s and failed in the evening is tried again by day', async (_what, wish) => {
  const clock = clockAt(21, 50)
  const { paper, endpoint } = await scene(wish)
  endpoint.answerDelivery = down
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  await deliver()
  clock.goOnTo(21, 51)
  await deliver()
  expect(endpoint.received).toHaveLength(2)
  for (const [hour, minute] of [
    [22, 0],
    [2, 30],
    [6, 59],
  ] as const) {
    clock.goOnTo(hour, minute)
    await deliver()
  }
  expect(endpoint.received).toHaveLength(2)
  endpoint.answerDelivery = () => new Response()
  clock.goOnTo(7, 0)
  await deliver()
  expect(endpoint.received).toHaveLength(3)
  expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
})

test('a digest that is replayed by night leaves in the morning', async () => {
  const clock = clockAt(12, 0)
  const { paper, endpoint } = await scene(NIGHT)
  endpoint.answerDelivery = down
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  await deliver()
  await rows(mailroom, "UPDATE deliveries SET status = 'dead', reason = 'exhausted', next_at = NULL")
  const { items } = await ask<{ items: DeliveryView[] }>('GET', '/api/v1/deliveries?status=dead')
  endpoint.answerDelivery = () => new Response()
  endpoint.received = []
  clock.goOnTo(23, 0)
  expect((await call('POST', `/api/v1/deliveries/${items[0]?.id}/retry`)).status).toBe(200)
  await deliver()
  expect(endpoint.received).toEqual([])
  clock.goOnTo(6, 0)
  expect(await mailroom().health()).toMatchObject({ late: 0 })
  clock.goOnTo(7, 0)
  await deliver()
  expect(endpoint.received.map(({ id }) => id)).toEqual([items[0]?.id])
})

test('what somebody asks for by night they get by night', async () => {
  clockAt(23, 0)
  await scene(NIGHT)
  const channel = { type: 'email', address: 'lan@doc-gia.example' }
  await ask('POST', '/api/v1/subscriptions', { channel, consent: true, ...NIGHT })
  await deliver()
  expect(await mailsTo(channel.address)).toHaveLength(1)
})

test('no window closes in quiet hours that begin while a run is on', async () => {
  const clock = clockAt(21, 59)
  const { outside, paper, endpoint: first } = await scene(NIGHT)
  const others = Array.from({ length: 12 }, (_, n) => outside.endpoint(`noi-${n}.example`))
  for (const endpoint of others) await followByWebhook(endpoint, NIGHT)
  for (const endpoint of [first, ...others]) {
    endpoint.answerDelivery = () => {
      clock.goOnTo(22, 0)
      return new Response()
    }
  }
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  // A run lasts a minute at most.
  clock.forward(MINUTE / 2)
  await deliver()
  const late = 'SELECT n FROM deliveries WHERE kind = ? AND created_at >= ?'
  expect(await rows(mailroom, late, 'digest', Date.now())).toEqual([])
  expect(await balanced()).toMatchObject({ matched: 13, pending: 7 })
})
