import { type Locale, MESSAGES } from './messages.ts'

/** How often a query matched in the last days; 0 days of an empty archive. */
export interface Rate {
  count: number
  days: number
  /** Whether more days were to be looked at. */
  cut: boolean
}

const WEEK_DAYS = 7

/** Matches a week; of less than a week that is known, no less than that. */
export function perWeek({ count, days }: Rate): number {
  return days >= WEEK_DAYS ? Math.round((count * WEEK_DAYS) / days) : count
}

/** How often a query matches, in words that promise no more than was counted. */
export function rateSentence(rate: Rate, locale: Locale): string {
  const t = MESSAGES[locale].searching
  const { count, days, cut } = rate
  if (days === 0) return `${t.emptyArchive}.`
  if (count === 0) return `${t.noneInDays(days)}.`
  const weekly = perWeek(rate)
  const counted = t.inDays(count, days)
  if (days < WEEK_DAYS) return cut ? `${t.atLeastPerWeek(weekly)}.` : `${counted}.`
  return weekly === 0 ? `${counted}.` : `${t.perWeek(weekly)} (${counted}).`
}
