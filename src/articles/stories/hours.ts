import { dayAt } from './days.ts'
import { Lexicon, lexicon, type Words } from './phrases.ts'

/** From when to when, in hours since 1970 by Vietnam's clocks, which are never changed. */
export type Span = readonly [from: number, to: number]

/** Parts of a day by its hours: papers do not agree where one ends, and a night reaches into the next day. */
const PARTS = new Lexicon<Span>([
  ['rạng sáng, sáng sớm, mờ sáng', [0, 7]],
  ['sáng', [5, 11]],
  ['trưa', [10, 13]],
  ['chiều', [12, 18]],
  ['tối', [18, 24]],
  ['đêm, khuya', [18, 30]],
])
const TODAY = lexicon('hôm nay')
const YESTERDAY = lexicon('hôm qua')
/** Behind parts of a day alone: `24 giờ qua` is no hour of yesterday. */
const OF_TODAY = lexicon('nay')
const OF_YESTERDAY = lexicon('qua')
const BEFORE_DAY = lexicon('ngày, hôm')
const O_CLOCK = lexicon('giờ')
const MINUTES = lexicon('phút')
const HOUR = /^\d{1,2}$/
const CLOCK = /^(\d{1,2})h\d{0,2}$/
const HOUR_MS = 3_600_000
const DAY_HOURS = 24
const VIETNAM_HOURS = 7

export function hourOf(time: number): number {
  return Math.floor(time / HOUR_MS) + VIETNAM_HOURS
}

/**
 * When a text first says that something happened, if it names the hour or the part of a day; null where it names none.
 * `published`: what `nay` and `qua` go by.
 */
export function spanOf(words: Words, published: number): Span | null {
  for (let at = 0; at < words.tokens.length; at += 1) {
    const hours = hoursAt(words, at)
    if (!hours) continue
    const day = dayAfter(words, hours, published)
    if (day !== null) return [day + hours.span[0], day + hours.span[1]]
    at = hours.to - 1
  }
  return null
}

/** Hours of some day, whether a part of the day is named, and the token behind. */
interface Hours {
  span: Span
  isPart: boolean
  to: number
}

/** `sáng`, `rạng sáng`, `5 giờ 41 phút`, `22 giờ 30 đêm`, `6h40`. */
function hoursAt(words: Words, at: number): Hours | null {
  const clock = clockAt(words, at)
  const partAt = clock?.to ?? at
  const two = PARTS.at(words, partAt, partAt + 2)
  const part = two ?? PARTS.at(words, partAt)
  const to = part ? partAt + (two ? 2 : 1) : partAt
  if (clock) return { span: [clock.hour - 1, clock.hour + 1], isPart: part !== undefined, to }
  return part ? { span: part, isPart: true, to } : null
}

function clockAt(words: Words, at: number): { hour: number; to: number } | null {
  const bare = words.tokens[at]?.bare ?? ''
  const [, short] = CLOCK.exec(bare) ?? []
  if (short !== undefined) return Number(short) <= DAY_HOURS ? { hour: Number(short), to: at + 1 } : null
  if (!HOUR.test(bare) || Number(bare) > DAY_HOURS || !O_CLOCK.at(words, at + 1)) return null
  let to = at + 2
  if (HOUR.test(words.tokens[to]?.bare ?? '') && !dayAt(words, to)) to += 1
  if (MINUTES.at(words, to)) to += 1
  return { hour: Number(bare), to }
}

/** The first hour of the day that is named behind some hours. */
function dayAfter(words: Words, { to: at, isPart }: Hours, published: number): number | null {
  const today = Math.floor(hourOf(published) / DAY_HOURS) * DAY_HOURS
  if (TODAY.at(words, at, at + 2) || (isPart && OF_TODAY.at(words, at))) return today
  if (YESTERDAY.at(words, at, at + 2) || (isPart && OF_YESTERDAY.at(words, at))) return today - DAY_HOURS
  const found = dayAt(words, BEFORE_DAY.at(words, at) ? at + 1 : at)
  return found ? dayNear(found.day, published) : null
}

/** The day of that name, `11-19`, that is nearest to a time. */
function dayNear(day: string, time: number): number {
  const [month = 1, date = 1] = day.split('-').map(Number)
  const year = new Date(time).getUTCFullYear()
  const days = [year - 1, year, year + 1].map((y) => Date.UTC(y, month - 1, date) / HOUR_MS)
  const near = hourOf(time)
  return days.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best))
}

/** Whether both are said, and have an hour in common. */
export function meet(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1]
}
