import { expect, test } from 'vitest'
import { clockAt } from './support/clock.ts'
import { poll } from './support/operator.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

test('what is urgent goes before all that has been due for longer', async () => {
  const clock = clockAt(9, 30)
  const hourly = { topics: ['cau'], schedule: { cadence: 'hourly' } }
  const { outside, paper, endpoint } = await scene(hourly)
  const urgent = outside.endpoint('gap.example')
  await followByWebhook(urgent, { topics: [{ id: 'cau', urgent: true }], schedule: { cadence: 'weekly' } })
  const others = Array.from({ length: 8 }, (_, n) => outside.endpoint(`noi-${n}.example`))
  for (const other of others) await followByWebhook(other, hourly)
  const order: string[] = []
  for (const each of [endpoint, urgent, ...others]) {
    each.answerDelivery = () => {
      order.push(each.url)
      return new Response()
    }
  }
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  await deliver()
  expect(order).toEqual([urgent.url])
  // What waits for its hour is due since ten.
  clock.goOnTo(10, 3)
  paper.publish('Sập cầu mới vì lũ, cấm mọi xe qua lại')
  await poll()
  await deliver()
  expect(order[1]).toBe(urgent.url)
  expect(order).toHaveLength(11)
})
