import { describe, expect, test } from 'vitest'
import { isTet } from '../../../../src/newsroom/timing/days-off.ts'
import { adaptiveMs, rhythmOf } from '../../../../src/newsroom/timing/rhythm.ts'
import { isSilent } from '../../../../src/newsroom/timing/silence.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const VN = 'Asia/Ho_Chi_Minh'
/** Tuesday 24 November 2026, 09:00 in Vietnam. */
const NOW = Date.UTC(2026, 10, 24, 2, 0)

/** Items that end `sinceMs` ago, with these gaps between them, newest first. */
function items(sinceMs: number, gaps: readonly number[]): number[] {
  const times = [NOW - sinceMs]
  for (const gap of gaps) times.push((times.at(-1) ?? NOW) - gap)
  return times
}
const repeat = (count: number, ...gaps: number[]) => Array.from({ length: count }, () => gaps).flat()
const minutes = (times: readonly number[]) => Math.round(adaptiveMs(rhythmOf(times, NOW, VN), NOW) / MINUTE)

describe('the rhythm', () => {
  test('is of the last thirty items, in any order, without those to come', () => {
    const times = items(HOUR, [...repeat(29, 2 * HOUR), ...repeat(50, DAY)])
    const rhythm = {
      gaps: 29,
      medianMs: 2 * HOUR,
      recentMs: 2 * HOUR,
      longMs: 2 * HOUR,
      newestAt: NOW - HOUR,
    }
    expect(rhythmOf(times, NOW, VN)).toMatchObject(rhythm)
    expect(rhythmOf([NOW + DAY, ...times.toReversed()], NOW, VN)).toMatchObject(rhythm)
  })

  test.each<[what: string, times: number[], expected: object]>([
    ['nothing', [], { gaps: 0, medianMs: 0, recentMs: 0, longMs: 0, newestAt: null, weekends: true }],
    ['one item', [NOW - HOUR], { gaps: 0, medianMs: 0, newestAt: NOW - HOUR }],
    ['two', [NOW - HOUR, NOW - 4 * HOUR], { gaps: 1, medianMs: 3 * HOUR, longMs: 3 * HOUR }],
    [
      'a burst',
      items(
        0,
        [1, 1, 1, 1, 60, 60, 60, 60, 60].map((n) => n * MINUTE),
      ),
      { medianMs: HOUR, recentMs: MINUTE },
    ],
    ['one long gap of twenty', items(0, [DAY, ...repeat(19, HOUR)]), { longMs: HOUR }],
    ['two long gaps of twenty', items(0, [DAY, DAY, ...repeat(18, HOUR)]), { longMs: DAY }],
  ])('of %s', (_, times, expected) => {
    expect(rhythmOf(times, NOW, VN)).toMatchObject(expected)
  })

  test.each<[utc: string, time: number, weekends: boolean]>([
    ['Friday 16:59, still Friday in Vietnam', Date.UTC(2026, 10, 20, 16, 59), false],
    ['Friday 17:00, Saturday in Vietnam', Date.UTC(2026, 10, 20, 17, 0), true],
    ['Sunday 16:59', Date.UTC(2026, 10, 22, 16, 59), true],
    ['Sunday 17:00, Monday in Vietnam', Date.UTC(2026, 10, 22, 17, 0), false],
  ])('tells weekends by the clock of the zone: %s', (_, time, weekends) => {
    // Before it stands a Thursday, ten days earlier or more.
    expect(rhythmOf([time, Date.UTC(2026, 10, 12, 3)], NOW, VN).weekends).toBe(weekends)
  })

  test.each<[what: string, times: number[], weekends: boolean]>([
    ['every hour since Monday noon', items(0, repeat(20, HOUR)), true],
    ['none between Friday and Monday', [NOW - DAY, NOW - 4 * DAY], false],
    ['one on a Tuesday', [NOW], true],
  ])('a weekend to which no item reaches back says nothing: %s', (_, times, weekends) => {
    expect(rhythmOf(times, NOW, VN).weekends).toBe(weekends)
  })
})

describe('how often a source is worth asking', () => {
  test.each<[what: string, times: number[], minutes: number]>([
    ['nothing known', [], 0],
    ['forty items a day', items(5 * MINUTE, repeat(29, 36 * MINUTE)), 18],
    ['four a day', items(HOUR, repeat(29, 6 * HOUR)), 180],
    ['one a day', items(HOUR, repeat(29, DAY)), 240],
    ['one a week', items(DAY, repeat(29, 7 * DAY)), 240],
    ['all at the same time', items(MINUTE, repeat(29, 0)), 0],
    // A burst is followed at once,
    [
      'one a week, and then three within minutes',
      items(MINUTE, [5 * MINUTE, 5 * MINUTE, 5 * MINUTE, ...repeat(20, 7 * DAY)]),
      3,
    ],
    // a night makes it slower, a silence slower still.
    ['forty a day, eight hours ago', items(8 * HOUR, repeat(29, 36 * MINUTE)), 20],
    ['forty a day, a day ago', items(DAY, repeat(29, 36 * MINUTE)), 60],
    ['forty a day, two weeks ago', items(14 * DAY, repeat(29, 36 * MINUTE)), 240],
    ['one item, two days ago', items(2 * DAY, []), 120],
  ])('%s → every %s', (_, times, expected) => {
    expect(minutes(times)).toBe(expected)
  })

  test('is not known without a rhythm', () => {
    expect(adaptiveMs(null, NOW)).toBe(0)
  })
})

describe('silent beyond its own rhythm', () => {
  /** Wall clock in Vietnam. */
  const local = (month: number, day: number, hour: number, year = 2026) =>
    Date.UTC(year, month - 1, day, hour - 7)
  const daily = items(0, repeat(6, HOUR, HOUR, HOUR, HOUR, 20 * HOUR))
  const busy = items(0, repeat(29, 3 * HOUR))
  const fourDaily = items(0, repeat(29, 4 * DAY))
  const weekly = items(0, repeat(10, 7 * DAY))
  const monthly = items(0, repeat(10, 30 * DAY))
  /** An office that publishes three times on working days: 8:00, 12:00, 16:00. */
  const office = [16, 17, 18, 19, 20, 23, 24].flatMap((day) =>
    [8, 12, 16].map((hour) => local(11, day, hour)),
  )
  /** A paper whose last thirty items are all of this week. */
  const rush = Array.from({ length: 30 }, (_, n) => local(11, 25, 16) - n * HOUR)
  const isLate = (times: readonly number[], last: number, now: number) =>
    isSilent(rhythmOf(times, Math.max(...times), VN), last, now, VN)

  test.each<[what: string, times: number[], last: number, now: number, expected: boolean]>([
    ['a daily, overnight', daily, NOW, NOW + 20 * HOUR, false],
    ['a daily, three days', daily, NOW, NOW + 3 * DAY, false],
    ['a daily, a week', daily, NOW, NOW + 7 * DAY, true],
    ['a weekly, four weeks', weekly, NOW, NOW + 28 * DAY, false],
    ['a weekly, six weeks', weekly, NOW, NOW + 42 * DAY, true],
    ['a monthly, two months', monthly, NOW, NOW + 60 * DAY, false],
    ['a monthly, four months', monthly, NOW, NOW + 120 * DAY, true],
    ['three items in all, two weeks', [NOW, NOW - DAY, NOW - 2 * DAY], NOW, NOW + 14 * DAY, false],
    ['three items in all, five weeks', [NOW, NOW - DAY, NOW - 2 * DAY], NOW, NOW + 35 * DAY, true],
    ['an office, over a weekend', office, local(11, 27, 16), local(11, 30, 16), false],
    ['an office, over four days off and a weekend', office, local(4, 29, 16), local(5, 6, 8), false],
    ['an office, two weeks', office, local(11, 27, 16), local(12, 11, 16), true],
    // Tết of 2027 is 6 February.
    ['a daily, from 27 Tết to mùng 9', daily, local(2, 3, 16, 2027), local(2, 14, 16, 2027), false],
    ['a busy one, from a day before', busy, local(2, 1, 0, 2027), local(2, 14, 16, 2027), false],
    ['one of every four days, over Tết', fourDaily, local(1, 28, 16, 2027), local(2, 26, 16, 2027), false],
    ['one of every four days, as long', fourDaily, local(3, 28, 16, 2027), local(4, 26, 16, 2027), true],
    ['the same days a month later', daily, local(3, 3, 16, 2027), local(3, 14, 16, 2027), true],
    ['an office, over Tết', office, local(2, 2, 16, 2027), local(2, 17, 8, 2027), false],
    [
      'a daily that died before Tết, two weeks after',
      daily,
      local(2, 2, 16, 2027),
      local(2, 26, 16, 2027),
      true,
    ],
    ['a year', daily, NOW, NOW + 365 * DAY, true],
    ['a busy paper on Wednesday, over the weekend', rush, local(11, 25, 16), local(11, 29, 8), true],
  ])('%s: %s', (_, times, last, now, expected) => {
    expect(isLate(times, last, now)).toBe(expected)
  })

  test.each<[day: string, time: number, expected: boolean]>([
    ['25 tháng Chạp', local(2, 1, 12, 2027), false],
    ['26 tháng Chạp', local(2, 2, 12, 2027), true],
    ['giao thừa', local(2, 5, 23, 2027), true],
    ['mùng 1', local(2, 6, 1, 2027), true],
    ['mùng 10', local(2, 15, 12, 2027), true],
    ['mùng 12', local(2, 17, 12, 2027), false],
    ['mùng 1 năm 2026', local(2, 17, 12), true],
    ['mùng 1 năm 2030', local(2, 2, 12, 2030), true],
    ['rằm tháng Tám', local(9, 25, 12), false],
    ['1 January', local(1, 1, 12, 2027), false],
  ])('Tết: %s', (_, time, expected) => {
    expect(isTet(time)).toBe(expected)
  })
})
