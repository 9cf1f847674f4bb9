import { type Clock, isClock } from './calendar.ts'
import { matchAt } from './match.ts'

/** A time of the day found at a place of a folded text. */
export interface ClockPiece {
  readonly clock: Clock
  /** Whether it is a time wherever it stands: `2:1` is the score of a match. */
  readonly plain: boolean
  readonly end: number
}

/** `21:17`, `21:17:05`, `21:17:05.57`. */
const COLONS =
  /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,3})\d{0,17}(?![\d./-]))?)?(?!\d|:\d)(?:['"]| ?(?:h|hrs|uhr)(?![a-z]))?/y
/** `21h17`, `21 giờ 17 phút`, `8h`. A number behind a space may be that of a day: `8 giờ 19/11/2021`. */
const HOURS =
  /(\d{1,2}) ?(?:gio|g|h)(?![a-z])(?:(\d{2})(?!\d)| (\d{1,2})(?!\d|[./-]\d| thang| thg))?(?: ?(?:phut|ph|p)(?![a-z])|')?/y
/** `kl. 21.17`, `um 21.17 Uhr`, `19 Nov 2021 21.17`, `9.17pm`, `19.11.2021, 21.17`: with a point only where what stands around says that it is a time. */
const POINTS =
  /(\d{1,2})\.(\d{2})(?: uhr(?![a-z])|(?= ?[ap]\.? ?m(?![a-z]))|(?<=(?:kl|klo|kello|um|[a-z] \d{4})[.,]? \d{1,2}\.\d{2})(?![\d.])|(?<=[./-]\d{4},? \d{1,2}\.\d{2})(?= ?(?:$|[|•·)\]-]|gmt)))/y
/** `9 PM`, `9am`. */
const HOUR = /(\d{1,2})(?= ?[ap]\.? ?m(?![a-z]))/y
/** `21時17分`, `21시 17분`, `9点17分`, `9時`. */
const SIGNS = /(\d{1,2}) ?[時时點点시](?: ?(\d{1,2}) ?[分분])?/y
/** AM and PM, in Vietnamese SA (sáng) and CH (chiều), as Arabic and Greek shorten them. */
const HALF =
  / ?(?:(?<morning>a\.? ?m\.?|s\.? ?a\.?|sang|ص|صباحا|π\.? ?μ\.?)|(?<afternoon>p\.? ?m\.?|c\.? ?h\.?|chieu|toi|م|مساء|μ\.? ?μ\.?))(?![\p{L}\d])/uy
/** The same, where it stands before the time. */
const HALF_BEFORE = /(?:(?<morning>오전|上午|午前|早上|凌晨)|(?<afternoon>오후|下午|午後|晚上)) ?(?=\d)/uy

/** The time written at a place, with the half of the day; null where none is, or one that no clock shows. */
export function clockAt(text: string, at: number): ClockPiece | null {
  const before = matchAt(HALF_BEFORE, text, at)
  const from = at + (before?.[0].length ?? 0)
  const m =
    matchAt(COLONS, text, from) ??
    matchAt(POINTS, text, from) ??
    hoursAt(text, from) ??
    matchAt(SIGNS, text, from)
  if (!m) return null
  const [whole = '', hour, minute = '0', second = '0', fraction = ''] = m
  const end = from + whole.length
  const behind = before ? null : matchAt(HALF, text, end)
  const half = before ?? behind
  const clock = {
    hour: halved(Number(hour), half),
    minute: Number(minute),
    second: Number(second),
    ms: Number(fraction.padEnd(3, '0')),
  }
  if (!isClock(clock)) return null
  const isSigned = /[分분時时點点시]/.test(whole)
  return {
    clock,
    plain: isSigned || minute.length === 2 || half !== null,
    end: end + (behind?.[0].length ?? 0),
  }
}

function hoursAt(text: string, at: number): string[] | null {
  const m = matchAt(HOURS, text, at) ?? matchAt(HOUR, text, at)
  return m && [m[0], m[1] ?? '', (m[2] ?? m[3] ?? '').padStart(2, '0')]
}

/** Some sites write PM behind all 24 hours: `21:17 PM`. */
function halved(hour: number, half: RegExpExecArray | null): number {
  if (half?.groups?.morning !== undefined) return hour === 12 ? 0 : hour
  if (half?.groups?.afternoon !== undefined) return hour < 12 ? hour + 12 : hour
  return hour
}
