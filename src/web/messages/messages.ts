import { en } from './en.ts'
import { vi } from './vi.ts'

export type Locale = 'vi' | 'en'
export type Messages = typeof vi

export const MESSAGES: Readonly<Record<Locale, Messages>> = { vi, en }

/** A time as people of a language write it, in a zone. `time` in ms since 1970 UTC. */
export function formatTime(time: number, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(time)
}

/** A day as people of a language write it, in a zone. `time` in ms since 1970 UTC. */
export function formatDay(time: number, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone,
    dateStyle: 'short',
  }).format(time)
}
