import { type Clock, dayOf, MIDNIGHT, type Written } from './calendar.ts'
import { type ClockPiece, clockAt } from './clock.ts'
import { type DayPiece, dayAt } from './day.ts'
import { matchAt } from './match.ts'
import type { DayOrder } from './numbers.ts'
import { type Zone, zoneAt } from './zones.ts'

export interface Reading {
  readonly order: DayOrder
  /**
   * Whether the text is a date and nothing else. Within other text only what is a date beyond doubt is taken for one:
   * no month without a day, no zone that could be a word.
   */
  readonly whole: boolean
  /** The wall clock now, as if it were UTC, from which `hôm qua` counts; null where such words are not read. */
  readonly localNow: number | null
}

/** A day, a time and a zone that stand beside each other in whatever order. */
export interface Pieces {
  readonly day: DayPiece | null
  readonly clock: Clock | null
  readonly zone: Zone | undefined
  readonly end: number
}

/** What stands between the pieces and says nothing. More than so many of them part what does not belong together. */
const GLUE =
  /[ ,،;؛、|·•.@]+|-+(?!\d{4}$)|\/ |(?<=\d)t(?=\d)|(?<=thu )[2-7](?!\d)|(?:t[2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|chua nhat|cn|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ngay|gio|luc|vao|hoi|trua|dem|at|on|of|a las|as|a|alle|um|klo|kl|godz|saat|pukul|ore|г|в)(?![\p{L}\d])[:.]?/uy
const MOST_GLUE = 12
/** A weekday, and a word for `at`, in whatever language, between a day and its time; none that begins another date. */
const WORDS_BEFORE_CLOCK =
  /[ .,|(-]{0,3}(?!(?:upd|modif|a[ck]tual|aggior|atual|cap nhat|bijge|oppd|opd|gunc|mis a|izm|обн|оновл|редак|수정|更新|تحديث))(?:[\p{L}]{1,14}[.,):]{0,2} ?(?:[|·-] )?){1,2}(?=(?:오전|오후|上午|下午|午前|午後)? ?\d{1,2}[:.時时點点시h]\d{0,2})/uy

const YEAR = /(\d{4})(?!\d)/y
const TODAY = /(?:(hom nay|today)|hom qua|yesterday)(?!\p{L})/uy
/**
 * Zones that are no words of Vietnamese, unlike `CT` (công ty) and `CAT`; close behind a time more are, but `est` and
 * `ist` are words too, and `et` and its kin are zones only behind `PM`.
 */
const ZONE_WITHIN_TEXT =
  /[+([]|-\d\d:?\d\d|(?:gmt|utc|ict|z)(?!\p{L})|(?<=(?:\d|[ap]\.? ?m\.?) ?)(?:[acmp]dt|[acmp]st|edt|hst|akst|akdt|bst|cest|cet|eest|eet|mesz|mez|msk|trt|brt|sast|pkt|wib|wita|hkt|myt|pht|sgt|jst|kst|ac[ds]t|ae[ds]t|awst|nz[ds]t)(?!\p{L})|(?<=:\d\d ?)(?:est|ist)(?= ?(?:$|[^\p{L} ]))|(?<=\d ?[ap]\.? ?m\.? ?)(?:est|ist|et|ct|mt|pt)(?!\p{L})/uy

const DAY_MS = 86_400_000

/** Reads pieces from a place of a folded text until something else stands there, or a piece of a kind already read. */
export function piecesAt(text: string, from: number, reading: Reading): Pieces {
  let day: DayPiece | null = null
  let clock: Clock | null = null
  let zone: Zone | undefined
  let at = from
  for (let glue = 0; at < text.length && glue <= MOST_GLUE; ) {
    const nextDay: DayPiece | null = day ? withYear(day, text, at) : readDay(text, at, reading)
    if (nextDay) {
      day = nextDay
      at = day.end
      continue
    }
    const nextClock: ClockPiece | null = clock ? null : clockAt(text, at)
    if (nextClock && (reading.whole || nextClock.plain)) {
      clock = nextClock.clock
      at = nextClock.end
      continue
    }
    // Before a time, `at` is a word; behind it, the zone of Halifax.
    const between = matchAt(GLUE, text, at) ?? (day && !clock ? matchAt(WORDS_BEFORE_CLOCK, text, at) : null)
    const nextZone = between && !clock ? null : readZone(text, at, reading)
    if (nextZone) {
      zone ??= nextZone.zone
      at = nextZone.end
    } else if (between) {
      glue += 1
      at += between[0].length
    } else break
  }
  return { day, clock, zone, end: at }
}

/** What pieces say together; null without a whole day among them. */
export function writtenIn({ day, clock, zone }: Pieces): Written | null {
  return day && day.day.year > 0 ? { day: day.day, clock: clock ?? MIDNIGHT, zone } : null
}

function readDay(text: string, at: number, { order, whole, localNow }: Reading): DayPiece | null {
  const piece = dayAt(text, at, order)
  if (piece && (whole || piece.sure !== 'alone')) return piece
  const relative = localNow === null ? null : matchAt(TODAY, text, at)
  if (!relative || localNow === null) return null
  const day = dayOf(relative[1] ? localNow : localNow - DAY_MS)
  return { day, sure: 'anywhere', end: at + relative[0].length }
}

/** The year that C's asctime, and programs since, write behind the time. */
function withYear(piece: DayPiece, text: string, at: number): DayPiece | null {
  const year = piece.day.year === 0 ? matchAt(YEAR, text, at) : null
  if (!year) return null
  return { ...piece, day: { ...piece.day, year: Number(year[1]) }, end: at + year[0].length }
}

function readZone(text: string, at: number, { whole }: Reading) {
  return whole || matchAt(ZONE_WITHIN_TEXT, text, at) ? zoneAt(text, at) : null
}
