import { describe, expect, test } from 'vitest'
import { PageDates } from '../../../../src/feeds/read/page/when.ts'
import { clock, NOW, pageOf } from './reading.ts'

const context = { url: 'https://baophuhoa.vn/', timeZone: 'Asia/Ho_Chi_Minh', now: NOW }

describe('the dates of one page', () => {
  test('are read until 150,000 characters were looked through; those known stay known', () => {
    const dates = new PageDates(context)
    const known = '24/11/2026 16:45'
    expect(clock(dates.timeIn(known))).toBe('2026-11-24T16:45')
    for (let n = 0; n < 1_500; n += 1) dates.timeIn(`${n} lượt xem`.padEnd(99))
    expect(clock(dates.timeIn('23/11/2026 16:45'))).toBe('2026-11-23T16:45')
    for (let n = 1_500; n < 1_600; n += 1) dates.timeIn(`${n} lượt xem`.padEnd(99))
    expect(dates.timeIn('22/11/2026 16:45')).toBeNull()
    expect(clock(dates.timeIn(known))).toBe('2026-11-24T16:45')
  })

  test('of one text are looked for once', () => {
    const dates = new PageDates(context)
    for (let n = 0; n < 2_000; n += 1) dates.timeIn('1.234 lượt xem'.padEnd(99))
    expect(clock(dates.timeIn('24/11/2026 16:45'))).toBe('2026-11-24T16:45')
  })

  test('are all read in a long list with its numbers of readers and comments', () => {
    const items = Array.from(
      { length: 900 },
      (_, n) =>
        `<li><h3><a href="/tin-${n + 10_000}.html">Nước sông lên nhanh, nhiều xã di dời dân ${n}</a></h3>` +
        `<p>${n + 1_000} lượt xem</p><p>${n} bình luận</p><p>${(n % 20) + 1}/11/2026 10:${(n % 50) + 10}</p></li>`,
    )
    const { items: read } = pageOf(`<ul>${items.join('')}</ul>`)
    expect(read).toHaveLength(900)
    expect(read.filter(({ published }) => published === null)).toEqual([])
  })
})
