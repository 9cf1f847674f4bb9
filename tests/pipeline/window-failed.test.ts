import { expect, test } from 'vitest'
import { mailroom, rows } from './support/objects.ts'
import { ask, balanced, call, poll } from './support/operator.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

const HOURLY = { topics: ['cau'], schedule: { cadence: 'hourly' } }

/** No row of this subscriber’s is taken until `DROP TRIGGER broken`. */
const BREAK = (subscriber: string) =>
  `CREATE TRIGGER broken BEFORE INSERT ON deliveries WHEN NEW.subscriber = '${subscriber}'
     BEGIN SELECT RAISE(ABORT, 'broken by the test'); END`

test('a window that cannot be closed keeps nobody else’s, is in /health, and is tried again at the next tick', async () => {
  const clock = takeClock()
  const { outside, paper, endpoint } = await scene(HOURLY)
  const other = outside.endpoint('other.example')
  await followByWebhook(other, HOURLY)
  const [first] = await rows<{ id: string }>(mailroom, 'SELECT id FROM subscribers ORDER BY created_at, id')
  await rows(mailroom, BREAK(first?.id ?? ''))
  paper.publish('Khởi công cầu mới')
  await poll()
  clock.forward(HOUR)
  await deliver()
  expect(endpoint.titles.length + other.titles.length).toBe(1)
  await deliver()
  const health = await call('GET', '/health')
  expect(health.status).toBe(503)
  const said = {
    code: 'windows_failing',
    message: expect.stringContaining('1'),
    message_vi: expect.stringContaining('1'),
  }
  expect(await health.json()).toMatchObject({ status: 'failing', reasons: [said] })

  await rows(mailroom, 'DROP TRIGGER broken')
  await deliver()
  expect([...endpoint.titles, ...other.titles]).toEqual(['Khởi công cầu mới', 'Khởi công cầu mới'])
  expect(await balanced()).toMatchObject({ matched: 2, sent: 2, pending: 0 })
  expect(await ask('GET', '/health')).toMatchObject({ status: 'ok', reasons: [] })
})
