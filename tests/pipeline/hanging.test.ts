import { expect, test } from 'vitest'
import { Gate, until } from './support/gate.ts'
import { mailroom } from './support/objects.ts'
import { balanced, poll } from './support/operator.ts'
import { deliver, followByEmail } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

test('what becomes due while an endpoint hangs does not wait for it', async () => {
  const { paper, endpoint } = await scene({ topics: ['cau'], schedule: { cadence: 'immediate' } })
  const gate = new Gate()
  endpoint.answerDelivery = async () => {
    await gate.pass()
    return new Response()
  }
  paper.publish('Thông xe cầu mới ở huyện miền núi')
  await poll()
  const run = deliver()
  await gate.reached()

  // Their confirmation leaves at once, and so does a digest; each was written while the run is on.
  await followByEmail('lan@doc-gia.example', { topics: ['cau'] })
  paper.publish('Ngập sâu chân cầu mới, xe máy phải quay đầu')
  await poll()
  const sent = () => mailroom().deliveries('sent', 10, Number.MAX_SAFE_INTEGER)
  await until(async () => (await sent()).length === 2)
  expect((await sent()).map(({ view }) => view.kind)).toEqual(['digest', 'confirmation'])
  expect(gate.arrived).toBe(1)

  gate.open()
  await run
  await deliver()
  expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
})
