import { describe, expect, test } from 'vitest'
import { Gate } from './support/gate.ts'
import { mailroom, rows } from './support/objects.ts'
import { ask, balanced, call, poll } from './support/operator.ts'
import { deliver, followByEmail, followByWebhook } from './support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'
import { setVariables } from './support/settings.ts'

cleanUp()

const MINUTE = 60_000
const HOURLY = { topics: ['cau'], schedule: { cadence: 'hourly' } }
const HOST = 'hooks.example'

/** Thirty readers at one host, which is down, and one elsewhere; their hour has come. */
async function hostDown() {
  const clock = takeClock()
  const { outside, paper, endpoint: other } = await scene(HOURLY)
  const host = outside.endpoint(HOST)
  for (let reader = 0; reader < 30; reader += 1) {
    await followByWebhook({ ...host, url: `http://${HOST}/${reader}` } as typeof host, HOURLY)
  }
  host.answerDelivery = () => new Response(null, { status: 503 })
  paper.publish('Khởi công cầu mới')
  await poll()
  clock.forward(HOUR)
  await deliver()
  return { clock, host, other }
}

const openWindows = async () => {
  const [counted] = await rows<{ n: number }>(mailroom, 'SELECT COUNT(*) AS n FROM deliveries')
  return 31 - (counted?.n ?? 0)
}

describe('a host that fails everybody', () => {
  test('is left alone: most windows stay open, others get theirs, and all is sent when it is back', async () => {
    const { clock, host, other } = await hostDown()
    expect(other.titles).toEqual(['Khởi công cầu mới'])
    // Twenty failures are enough; up to five more had begun.
    expect(host.received.length).toBeGreaterThanOrEqual(20)
    expect(host.received.length).toBeLessThanOrEqual(25)
    const asked = host.received.length
    expect(await openWindows()).toBe(30 - asked)
    expect(await balanced()).toMatchObject({ matched: 31, sent: 1, pending: 30 })
    await deliver()
    expect(host.received.length).toBe(asked)

    host.answerDelivery = () => new Response()
    clock.forward(MINUTE)
    for (let run = 0; run < 3; run += 1) await deliver()
    clock.forward(10 * MINUTE)
    await deliver()
    expect(await balanced()).toMatchObject({ matched: 31, sent: 31, pending: 0 })
    expect(new Set(host.received.map(({ id }) => id)).size).toBe(30)
  })

  test('is asked by one attempt alone after a pause', async () => {
    const { clock, host } = await hostDown()
    const asked = host.received.length
    const gate = new Gate()
    let held = 0
    host.answerDelivery = async () => {
      held += 1
      expect(held).toBe(1)
      await gate.pass()
      return new Response(null, { status: 503 })
    }
    clock.forward(MINUTE)
    const round = deliver()
    await gate.reached()
    gate.open()
    await round
    expect(host.received.length).toBe(asked + 1)
    await deliver()
    expect(host.received.length).toBe(asked + 1)
  })

  test('makes nobody say that deliveries are late', async () => {
    const { clock } = await hostDown()
    clock.forward(20 * MINUTE)
    await deliver()
    expect(await ask('GET', '/health')).toMatchObject({ status: 'ok' })
  })
})

describe('a transport that fails', () => {
  const READERS = ['an', 'binh', 'chi'].map((name) => `${name}@doc-gia.example`)
  const SECOND = 1_000

  /** Three readers by mail whose hour has come, and a provider that answers with this status. */
  async function providerDown() {
    const clock = takeClock()
    const { outside, paper } = await scene({ query: '"không liên quan"', schedule: { cadence: 'hourly' } })
    for (const address of READERS) await followByEmail(address, HOURLY)
    await setVariables({ EMAIL_TRANSPORT: 'resend', RESEND_API_KEY: 're_for_tests' }, [mailroom])
    const provider = { status: 503, keys: [] as string[] }
    outside.elsewhere((request) => {
      provider.keys.push(request.headers.get('idempotency-key') ?? '')
      return Response.json({ id: 'mail' }, { status: provider.status })
    })
    paper.publish('Khởi công cầu mới')
    await poll()
    clock.forward(HOUR)
    await deliver()
    return { clock, provider }
  }

  test('is asked by one mail at a time, which uses up no attempt and counts against nobody', async () => {
    const { clock, provider } = await providerDown()
    expect(provider.keys).toHaveLength(1)
    clock.forward(MINUTE)
    await deliver()
    expect(provider.keys).toHaveLength(2)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 0, pending: 3 })
    const tried = "SELECT attempts, doubt_since FROM deliveries WHERE kind = 'digest'"
    for (const row of await rows(mailroom, tried)) expect(row).toEqual({ attempts: 0, doubt_since: null })
    expect(await rows(mailroom, 'SELECT id FROM subscribers WHERE failing_since IS NOT NULL')).toEqual([])
  })

  test('is named by /health when that lasts, and all that waited leaves when it is back, at its pace', async () => {
    const { clock, provider } = await providerDown()
    for (let minute = 0; minute < 20; minute += 1) {
      clock.forward(MINUTE)
      await deliver()
    }
    const health = await call('GET', '/health')
    expect(health.status).toBe(503)
    const { reasons } = (await health.json()) as { reasons: { code: string }[] }
    expect(reasons.map(({ code }) => code).sort()).toEqual(['deliveries_late', 'transport_failing'])

    provider.status = 200
    provider.keys = []
    clock.forward(10 * MINUTE)
    for (let second = 0; second < 3; second += 1) {
      await deliver()
      expect(provider.keys).toHaveLength(second + 1)
      clock.forward(SECOND)
    }
    expect(new Set(provider.keys).size).toBe(3)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3, pending: 0 })
    expect((await call('GET', '/health')).status).toBe(200)
  })
})
