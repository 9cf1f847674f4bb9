import { describe, expect, test } from 'vitest'
import { inside, loseAlarms, mailroom, newsroom, type ObjectOf, rows } from './support/objects.ts'
import { balanced, cron, visit } from './support/operator.ts'
import { followByWebhook } from './support/readers.ts'
import { cleanUp, DAY, HOUR, scene, takeClock } from './support/scene.ts'
import { setVariables } from './support/settings.ts'

cleanUp()

const TITLE = 'Thông xe cầu mới ở huyện miền núi'
const DAILY = { cadence: 'daily', at: '07:00' }

describe('alarms that never ring', () => {
  test('are made up for by the trigger: it polls, pushes, publishes and sends', async () => {
    await loseAlarms(newsroom)
    await loseAlarms(mailroom)
    const { paper, endpoint } = await scene()
    paper.publish(TITLE)
    await cron(Date.now() + HOUR)
    await cron(Date.now() + HOUR)
    expect(endpoint.titles).toEqual([TITLE])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
    expect(await inside(newsroom, ({ storage }) => storage.getAlarm())).toBeNull()
    expect(await inside(mailroom, ({ storage }) => storage.getAlarm())).toBeNull()
  })

  test('are made up for when a retry is due', async () => {
    await loseAlarms(mailroom)
    const { paper, endpoint } = await scene()
    endpoint.answerDelivery = () => new Response(null, { status: 500 })
    paper.publish(TITLE)
    await visit()
    await cron()
    expect(await balanced()).toMatchObject({ pending: 1 })
    endpoint.answerDelivery = () => new Response()
    await cron(Date.now() + HOUR)
    expect(endpoint.received).toHaveLength(2)
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })
})

describe('triggers at the same time', () => {
  test('do everything once', async () => {
    const clock = takeClock()
    const { paper, endpoint } = await scene()
    paper.publish(TITLE)
    const before = paper.requests.length
    clock.forward(HOUR)
    const now = Date.now()
    await Promise.all([cron(), cron(), newsroom().tick(now), mailroom().tick(now), mailroom().tick(now)])
    await cron()
    expect(endpoint.titles).toEqual([TITLE])
    expect(paper.requests.length - before).toBe(1)
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })
})

describe('a trigger with the clock of next week, then one of today', () => {
  test('sends what is due next week once, and today nothing twice', async () => {
    const { paper, endpoint } = await scene({ topics: ['cau'], schedule: DAILY })
    paper.publish(TITLE)
    await visit()
    await cron()
    expect(endpoint.titles).toEqual([])
    expect(await balanced()).toMatchObject({ matched: 1, pending: 1 })
    await cron(Date.now() + 7 * DAY)
    await cron()
    expect(endpoint.titles).toEqual([TITLE])
    paper.publish('Khởi công cầu mới thứ hai')
    expect(await visit()).toBe(1)
    await cron()
    expect(await balanced()).toMatchObject({ matched: 2, sent: 1, pending: 1 })
    await cron(Date.now() + 7 * DAY)
    await cron()
    expect(endpoint.titles).toEqual([TITLE, 'Khởi công cầu mới thứ hai'])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('leaves no trace of that clock: next polls and daily sweeps come by the real one', async () => {
    const clock = takeClock()
    const { paper } = await scene()
    await cron(Date.now() + 30 * DAY)
    clock.forward(2 * HOUR)
    paper.requests.length = 0
    await cron()
    expect(paper.requests).toHaveLength(1)
    const sweptOf = async (object: ObjectOf) =>
      (await rows<{ value: number }>(object, "SELECT value FROM meta WHERE key = 'swept_at'"))[0]?.value
    expect(await sweptOf(newsroom)).toBeLessThanOrEqual(Date.now())
    expect(await sweptOf(mailroom)).toBeLessThanOrEqual(Date.now())
  })
})

describe('in production', () => {
  const PRODUCTION = {
    PUBLIC_URL: 'https://bantin.example.vn',
    SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu',
  }
  const MINUTE = 60_000

  test('a clock more than five minutes ahead is refused, and one within is taken', async () => {
    await setVariables(PRODUCTION, [newsroom, mailroom])
    expect(await newsroom().tick(Date.now() + 6 * MINUTE)).toEqual({ ok: false, code: 'clock_ahead' })
    expect(await mailroom().tick(Date.now() + 6 * MINUTE)).toBe(false)
    expect(await newsroom().tick(Date.now() + 4 * MINUTE)).toEqual({ ok: true, value: null })
    expect(await mailroom().tick(Date.now() + 4 * MINUTE)).toBe(true)
  })

  test('a trigger of next week does nothing, and one of today does its work', async () => {
    await setVariables(PRODUCTION, [newsroom, mailroom])
    const { outside, paper, endpoint } = await scene()
    const daily = outside.endpoint('hang-ngay.example')
    await followByWebhook(daily, { topics: ['cau'], schedule: DAILY })
    paper.publish(TITLE)
    await visit()
    const before = paper.requests.length
    await cron(Date.now() + 7 * DAY)
    expect(paper.requests).toHaveLength(before)
    expect(daily.titles).toEqual([])
    await cron()
    expect(endpoint.titles).toEqual([TITLE])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 1, pending: 1 })
  })
})
