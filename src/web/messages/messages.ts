import { dayToMs } from '../../text/days/calendar.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export type Locale = 'vi' | 'en'
export type Messages = typeof vi

export const MESSAGES: Readonly<Record<Locale, Messages>> = { vi, en }

/** A sentence in every language. */
export function inBoth(say: (t: Messages, locale: Locale) => string): Record<Locale, string> {
  return { vi: say(vi, 'vi'), en: say(en, 'en') }
}

/** Of what is said in every language, as programs are told of it, the sentence of one. */
export function sentenceIn(said: { message: string; message_vi: string }, locale: Locale): string {
  return locale === 'vi' ? said.message_vi : said.message
}

const TAGS: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' }
/** A year of two digits beside a day and a month would be read as either. */
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
const SHORT_DAY = { day: 'numeric', month: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const
const NAMED_DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const

/** A time as people of a language write it, in a zone. `time` in ms since 1970 UTC. */
export function formatTime(time: number, locale: Locale, timeZone: string): string {
  return formatter(locale, timeZone, { ...DAY, ...CLOCK }).format(time)
}

/** A time within a sentence: `06:30 ngày 24/11/2026`, `24/11/2026 at 06:30`. `time` in ms since 1970 UTC. */
export function sayTime(time: number, locale: Locale, timeZone: string): string {
  return MESSAGES[locale].clockOfDay(formatClock(time, locale, timeZone), formatDay(time, locale, timeZone))
}

/** A day as people of a language write it, in a zone. `time` in ms since 1970 UTC. */
export function formatDay(time: number, locale: Locale, timeZone: string): string {
  return formatter(locale, timeZone, DAY).format(time)
}

/** A day of which everybody knows the year: `26/11`. `time` in ms since 1970 UTC. */
export function formatShortDay(time: number, locale: Locale, timeZone: string): string {
  return formatter(locale, timeZone, SHORT_DAY).format(time)
}

/** The hour and minute of a time, in a zone. `time` in ms since 1970 UTC. */
export function formatClock(time: number, locale: Locale, timeZone: string): string {
  return formatter(locale, timeZone, CLOCK).format(time)
}

/** A day with its name, and its year unless that is `today`'s; both `yyyy-mm-dd`: `Thứ Ba, 24 tháng 11`. */
export function formatNamedDay(day: string, today: string, locale: Locale): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const shown = isThisYear ? NAMED_DAY : { ...NAMED_DAY, year: 'numeric' as const }
  return formatter(locale, 'UTC', shown).format(dayToMs(day))
}

/** A number as people of a language write it. */
export function formatNumber(number: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale]).format(number)
}

/** A part of a whole, in whole percent: `88 %`. `share` from 0 to 1. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent' }).format(share)
}

/** What people of a language call a zone of the IANA list; Intl's Vietnamese names places in English. */
export function nameTimeZone(timeZone: string, locale: Locale): string {
  const own = MESSAGES[locale].own.zones[timeZone]
  if (own !== undefined || locale === 'vi') return own ?? timeZone
  const format = new Intl.DateTimeFormat(TAGS[locale], { timeZone, timeZoneName: 'longGeneric' })
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value
  const [, place = timeZone] = /([^/]+)$/.exec(timeZone) ?? []
  return `${place.replaceAll('_', ' ')} (${name ?? timeZone})`
}

/** Zones are readers’ own. */
const KEPT_FORMATTERS = 200
/** Making one costs far more than using it, and a page of news tells many times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: Locale, timeZone: string, shown: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.entries(shown).join()}`
  const kept = formatters.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(TAGS[locale], { timeZone, ...shown })
  if (formatters.size >= KEPT_FORMATTERS) formatters.clear()
  formatters.set(key, made)
  return made
}
