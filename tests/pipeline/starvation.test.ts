import { describe, expect, test } from 'vitest'
import { Gate, until } from './support/gate.ts'
import { mailroom } from './support/objects.ts'
import { balanced, poll } from './support/operator.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'
import { setVariables } from './support/settings.ts'

cleanUp()

/** Endpoints, of which half are dead; `STARVED=1000` asks for as many as a large shard may see in a round. */
const ENDPOINTS = Number(process.env.STARVED || 100)
/** A run takes so many on the free plan: fewer than half of them. */
const RUN = 45

/** Has all that is due sent, run after run. */
async function deliverAll(): Promise<void> {
  for (let run = 0; run <= ENDPOINTS / RUN; run += 1) await deliver()
}

const HOURLY = { topics: ['cau'], schedule: { cadence: 'hourly' } }

describe(`${ENDPOINTS} endpoints on hosts of their own, half of which hold the line and say nothing`, () => {
  test('living ones get their digests while not one of the others has answered, at most two of which are asked', async () => {
    const clock = takeClock()
    const { outside, paper } = await scene(HOURLY)
    await setVariables({ PLAN: 'free' }, [mailroom])
    const half = (kind: string) =>
      Array.from({ length: ENDPOINTS / 2 }, (_, n) => outside.endpoint(`${kind}-${n}.example`))
    const [dead, living] = [half('dead'), half('living')]
    // The dead ones come first, so that nothing but their failures puts them behind.
    for (const endpoint of [...dead, ...living]) await followByWebhook(endpoint, HOURLY)
    for (const endpoint of dead) endpoint.answerDelivery = () => new Response(null, { status: 503 })
    paper.publish('Khởi công cầu mới')
    await poll()
    clock.forward(HOUR)
    await deliverAll()
    for (const endpoint of living) expect(endpoint.received).toHaveLength(1)

    const gate = new Gate()
    const asked = new Set<number>()
    let most = 0
    dead.forEach((endpoint, n) => {
      endpoint.answerDelivery = async () => {
        asked.add(n)
        most = Math.max(most, asked.size)
        await gate.pass()
        asked.delete(n)
        return new Response(null, { status: 503 })
      }
    })
    paper.publish('Thông xe cầu mới')
    await poll()
    clock.forward(HOUR)
    const round = deliverAll()
    await until(() => living.every(({ received }) => received.length === 2))
    expect(gate.arrived).toBeLessThanOrEqual(2)
    gate.open()
    await round
    await deliverAll()
    expect(most).toBe(2)
    for (const endpoint of dead) expect(endpoint.received.length).toBeGreaterThan(1)
    const told = living.length + 1
    expect(await balanced()).toMatchObject({
      matched: 2 * (ENDPOINTS + 1),
      sent: 2 * told,
      pending: 2 * dead.length,
    })
  }, 600_000)
})
