import { childOf, childrenOf, firstText, textOf, type XmlElement } from '../xml/element.ts'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Minutes of the syndication module's `updatePeriod`. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1_440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
])

/** When a channel asks to be looked at: `ttl`, `skipHours` and `skipDays` of RSS 2.0, and the syndication module. */
export function readTiming(channel: XmlElement) {
  const hours = children(childOf(channel, 'skiphours'), 'hour').map((hour) =>
    hour === '' ? -1 : Number(hour),
  )
  const days = children(childOf(channel, 'skipdays'), 'day').map((day) => DAYS.indexOf(day.toLowerCase()))
  return {
    ttlMinutes: minutesOf(firstText(channel, 'ttl')) ?? syndication(channel),
    // RSS 0.91 counts hours from 1 to 24, RSS 2.0 from 0 to 23.
    skipHours: unique(hours.filter((hour) => hour >= 0 && hour <= 24).map((hour) => hour % 24)),
    skipDays: unique(days.filter((day) => day >= 0)),
  }
}

function children(element: XmlElement | undefined, name: string): string[] {
  return element ? childrenOf(element, name).map((child) => textOf(child).trim()) : []
}

function minutesOf(text: string): number | null {
  return /^\d{1,7}$/.test(text) && Number(text) > 0 ? Number(text) : null
}

function syndication(channel: XmlElement): number | null {
  const period = PERIODS.get(firstText(channel, 'sy:updateperiod').toLowerCase())
  const frequency = minutesOf(firstText(channel, 'sy:updatefrequency')) ?? 1
  return period === undefined ? null : Math.max(1, Math.round(period / frequency))
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].filter(Number.isInteger).sort((a, b) => a - b)
}
