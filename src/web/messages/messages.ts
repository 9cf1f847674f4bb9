import { en } from './en.ts'
import { vi } from './vi.ts'

export type Locale = 'vi' | 'en'
export type Messages = typeof vi

export const MESSAGES: Readonly<Record<Locale, Messages>> = { vi, en }

const TAGS: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' }
/** A year of two digits beside a day and a month would be read as either. */
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const

/** A time as people of a language write it, in a zone. `time` in ms since 1970 UTC. */
export function formatTime(time: number, locale: Locale, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone, ...DAY, ...clock }).format(time)
}

/** A day as people of a language write it, in a zone. `time` in ms since 1970 UTC. */
export function formatDay(time: number, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone, ...DAY }).format(time)
}
