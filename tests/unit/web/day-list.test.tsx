import { expect, test } from 'vitest'
import { DayList } from '../../../src/web/parts/day-list.tsx'
import { entry } from './news.ts'
import { render } from './rendered.ts'

const SHOWN = { timeZone: 'Asia/Ho_Chi_Minh', today: '2026-11-24' }
const seen = (number: number, firstSeen: string, published: string | null = firstSeen) =>
  entry(number, { firstSeen: Date.parse(firstSeen), article: { published } })

const items = [
  seen(1, '2026-11-24T05:00:00Z'),
  // Seen on the 24th in Hà Nội, and still the 23rd in London.
  seen(2, '2026-11-23T17:30:00Z'),
  seen(3, '2026-11-23T16:30:00Z'),
  // What a new source held already.
  seen(4, '2026-11-24T01:00:00Z', '2026-11-18T03:00:00Z'),
  seen(5, '2026-11-24T01:00:00Z', '2025-12-31T03:00:00Z'),
  // A paper whose clock is ahead, and one that says no time.
  seen(6, '2026-11-24T04:00:00Z', '2026-11-26T04:00:00Z'),
  seen(7, '2026-11-23T08:00:00Z', null),
]

test.each([
  ['vi', ['Hôm nay', 'Hôm qua', 'Thứ Tư, 18 tháng 11', 'Thứ Tư, 31 tháng 12, 2025']],
  ['en', ['Today', 'Yesterday', 'Wednesday 18 November', 'Wednesday, 31 December 2025']],
] as const)('stories stand under the days from which they are: %s', (locale, days) => {
  const shown = render(<DayList items={items} locale={locale} {...SHOWN} />)
  expect(shown.texts('h2')).toEqual(days)
  expect(shown.texts('h3')).toEqual([1, 2, 6, 3, 7, 4, 5].map((number) => `Tin số ${number}`))
})

test('of a time on the day of the heading only the hour is said', () => {
  const shown = render(<DayList items={items} locale="vi" {...SHOWN} />)
  expect(shown.texts('time')).toEqual(['12:00', '00:30', '11:00', '23:30', '15:00', '10:00', '10:00'])
})

test('of what has no date that can be, it is said that the time is that of its first sight', () => {
  const shown = render(<DayList items={items} locale="vi" {...SHOWN} />)
  expect(shown.html.match(/không rõ giờ đăng; Bản tin ghi nhận lúc<\/span> <time datetime="[^"]*"/g)).toEqual(
    [
      'không rõ giờ đăng; Bản tin ghi nhận lúc</span> <time datetime="2026-11-24T04:00:00.000Z"',
      'không rõ giờ đăng; Bản tin ghi nhận lúc</span> <time datetime="2026-11-23T08:00:00.000Z"',
    ],
  )
})
