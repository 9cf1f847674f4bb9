import { expect, test } from 'vitest'
import { mailroom, rows } from './support/objects.ts'
import { balanced, call, poll } from './support/operator.ts'
import { deliver } from './support/readers.ts'
import { cleanUp, DAY, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

/** A webhook that has had a digest, and the path of its owner's page. */
async function follower() {
  const clock = takeClock()
  const made = await scene()
  let bridges = 0
  const publish = async () => {
    bridges += 1
    made.paper.publish(`Thông xe cầu mới số ${bridges} ở huyện ${bridges * 11}`)
    await poll()
    await deliver()
  }
  await publish()
  const { pathname, search } = new URL(made.endpoint.received[0]?.digest.data.manage ?? '')
  const page = async () => (await call('GET', pathname + search)).text()
  const save = () => {
    const form = new URLSearchParams({ topics: 'cau', cadence: 'immediate' })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return call('POST', pathname + search, String(form), type)
  }
  return { ...made, clock, publish, page, save }
}

const FAILING = 'mọi lần gửi tới địa chỉ này đều không thành công'
const ENDED = 'Đã ngừng gửi tới địa chỉ này'

test('an endpoint that fails for five days is ended, and its owner sees both and has it back', async () => {
  const { clock, endpoint, publish, page, save } = await follower()
  expect(await page()).not.toContain(FAILING)
  endpoint.answerDelivery = () => new Response(null, { status: 500 })
  await publish()
  expect(await page()).toContain(FAILING)
  for (let day = 0; day < 4; day += 1) {
    clock.forward(DAY)
    await deliver()
  }
  await publish()
  expect(await page()).toContain(FAILING)
  expect(await page()).not.toContain(ENDED)
  clock.forward(DAY)
  await deliver()
  for (let hour = 0; hour < 24; hour += 1) {
    clock.forward(HOUR)
    await deliver()
  }
  expect(await page()).toContain(ENDED)
  const asked = endpoint.received.length
  await publish()
  expect(endpoint.received).toHaveLength(asked)
  // The first one holds its lane to its end; what came meanwhile, and since, nobody is sent.
  const reasons = { endpoint_failing: 1, disabled: 2 }
  expect(await balanced()).toMatchObject({ matched: 4, sent: 1, dead: 1, suppressed: 2, reasons })

  endpoint.answerDelivery = () => new Response()
  expect((await save()).status).toBe(200)
  const back = await page()
  expect(back).not.toContain(ENDED)
  expect(back).not.toContain(FAILING)
  await publish()
  expect(endpoint.received).toHaveLength(asked + 1)
})

test('an endpoint that says that it is gone is ended at once', async () => {
  const { endpoint, publish, page } = await follower()
  endpoint.answerDelivery = () => new Response(null, { status: 410 })
  await publish()
  expect(await page()).toContain(ENDED)
  expect(await rows(mailroom, "SELECT reason FROM deliveries WHERE status = 'dead'")).toEqual([
    { reason: 'gone' },
  ])
})
