import { headlines } from './headlines.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Monday 7 September 2026, 00:00 in Vietnam: the simulated weeks begin here. */
export const START = Date.UTC(2026, 8, 6, 17)

/** The beginning of a day of the simulation, from 0 on; fractions are hours of it. */
export function day(number: number): number {
  return START + number * DAY
}

export interface Article {
  /** Grows with each article, as in the address. */
  number: number
  title: string
  lead: string
  publishedAt: number
  /** Whether it holds the words that are followed. */
  isMatch: boolean
}

/** How a newspaper publishes. */
export interface Habits {
  /** Fewest and most articles a day. */
  aDay?: readonly [fewest: number, most: number]
  /** The hours of the day in which it publishes. */
  hours?: readonly [from: number, until: number]
  /** The days of the week on which it publishes; Monday is 0. */
  weekdays?: readonly number[]
  /** Times in which it publishes nothing. */
  silent?: readonly [from: number, until: number]
}

const BEFORE_DAYS = 5

/** What a newspaper publishes, from some days before the simulation on, as `random` (from 0 to 1) draws it. */
export function newspaper(days: number, random: () => number, habits: Habits = {}): Article[] {
  const { aDay = [6, 12], hours = [6, 22], weekdays = [0, 1, 2, 3, 4, 5, 6], silent = [0, 0] } = habits
  const bridges = headlines(true, random)
  const others = headlines(false, random)
  const articles: Article[] = []
  let number = 1_204_500
  for (let today = -BEFORE_DAYS; today < days; today += 1) {
    if (!weekdays.includes((today + BEFORE_DAYS * 7) % 7)) continue
    const count = aDay[0] + Math.floor(random() * (aDay[1] - aDay[0] + 1))
    const minutes = Array.from({ length: count }, () => (hours[0] + random() * (hours[1] - hours[0])) * 60)
    for (const minute of minutes.sort((a, b) => a - b)) {
      const publishedAt = day(today) + Math.floor(minute) * MINUTE
      if (publishedAt >= silent[0] && publishedAt < silent[1]) continue
      const isMatch = random() < 1 / 3
      const title = (isMatch ? bridges : others).pop()
      if (!title) throw new Error('there are not enough headlines for so many days')
      number += 1 + Math.floor(random() * 40)
      articles.push({ number, title, lead: leadOf(number), publishedAt, isMatch })
    }
  }
  return articles
}

function leadOf(number: number): string {
  const leads = [
    'Nhiều hộ dân trong vùng đã chờ tin này từ lâu.',
    'Việc này được bàn tại cuộc họp thôn hồi đầu tháng.',
    'Chính quyền địa phương cho biết mọi việc diễn ra đúng kế hoạch.',
  ]
  return leads[number % leads.length] ?? ''
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
