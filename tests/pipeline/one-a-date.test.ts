import { expect, test } from 'vitest'
import type { Schedule } from '../../src/mailroom/schedule/schedule.ts'
import { clockAt } from './support/clock.ts'
import { mailroom } from './support/objects.ts'
import { balanced, poll } from './support/operator.ts'
import { deliver } from './support/readers.ts'
import { cleanUp, DAY, HOUR, scene } from './support/scene.ts'

cleanUp()

const DAILY: Schedule = {
  cadence: 'daily',
  at: '07:00',
  weekday: 1,
  timezone: 'Asia/Ho_Chi_Minh',
  quiet: null,
}

/** A reader of a daily digest who has had that of this morning; it is nine o'clock. */
async function reader() {
  const clock = clockAt(6)
  const { paper, endpoint } = await scene({ topics: ['cau'], schedule: DAILY })
  let bridges = 0
  const publish = async () => {
    bridges += 1
    paper.publish(`Thông xe cầu mới số ${bridges} ở huyện ${bridges * 11}`)
    await poll()
    await deliver()
  }
  await publish()
  clock.goOnTo(7)
  await deliver()
  expect(endpoint.received).toHaveLength(1)
  clock.goOnTo(9)
  const manage = new URL(endpoint.received[0]?.digest.data.manage ?? '').searchParams.get('token') ?? ''
  const [, subscriber = ''] = manage.split('.')
  const change = (schedule: Partial<Schedule>) =>
    mailroom().change(
      subscriber,
      1,
      { schedule: { ...DAILY, ...schedule }, locale: 'vi', paused: false },
      [{ topic: 'cau', topicName: 'Cầu', urgent: false, updates: false }],
      0,
      null,
    )
  return { clock, endpoint, publish, change }
}

test.each<[what: string, change: Partial<Schedule>, hour: number]>([
  ['hour', { at: '18:00' }, 18],
  // 08:00 in Berlin is 13:00 or 14:00 in Hà Nội.
  ['zone', { timezone: 'Europe/Berlin', at: '08:00' }, 14],
  ['cadence, and back,', {}, 18],
])('who changes the %s on the day has had that day’s', async (what, schedule, hour) => {
  const { clock, endpoint, publish, change } = await reader()
  if (what.startsWith('cadence')) expect(await change({ cadence: 'weekly', at: '18:00' })).toBe(true)
  expect(await change({ at: '18:00', ...schedule })).toBe(true)
  await publish()
  clock.goOnTo(hour)
  await deliver()
  expect(endpoint.received).toHaveLength(1)
  clock.forward(DAY)
  await deliver()
  expect(endpoint.received).toHaveLength(2)
})

test('a Worker that slept three days sends one digest of all, and the next at its hour', async () => {
  const { clock, endpoint, publish } = await reader()
  await publish()
  clock.forward(3 * DAY)
  await deliver()
  expect(endpoint.titles).toHaveLength(2)
  await publish()
  clock.goOnTo(6, 59)
  await deliver()
  expect(endpoint.received).toHaveLength(2)
  clock.goOnTo(7)
  await deliver()
  expect(endpoint.received).toHaveLength(3)
})

test('a clock that goes an hour ahead and back sends nothing twice', async () => {
  const { clock, endpoint, publish } = await reader()
  await publish()
  clock.goOnTo(7)
  await deliver()
  clock.forward(-HOUR)
  await publish()
  for (const hour of [6.5, 7]) {
    clock.goOnTo(Math.floor(hour), (hour % 1) * 60)
    await deliver()
  }
  expect(endpoint.received).toHaveLength(2)
  clock.forward(DAY)
  await deliver()
  expect(endpoint.received).toHaveLength(3)
  expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
})
