/** Wall clocks and calendars of time zones; times in ms since 1970 UTC. */

const formats = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of a zone at a time, as if it were UTC: `localOf(t, tz)` read with getUTC… gives local parts. */
export function localOf(time: number, timeZone: string): number {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value)
  const at = (type: string) => part[type] ?? 0
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
}

/**
 * The time at which a zone's clocks show `local` (a wall clock as if it were UTC). Shown twice (clocks go back):
 * the first; never shown (clocks go forward): as late after the gap as it lies behind the gap's start.
 */
export function localToUtc(local: number, timeZone: string): number {
  const offsetAt = (time: number) => localOf(time, timeZone) - Math.floor(time / 1000) * 1000
  const before = local - offsetAt(local - 86_400_000)
  if (localOf(before, timeZone) === Math.floor(local / 1000) * 1000) return before
  const after = local - offsetAt(local + 86_400_000)
  return localOf(after, timeZone) === Math.floor(local / 1000) * 1000 ? after : before
}

/** The day (`yyyy-mm-dd`) that a zone's calendar shows at a time. */
export function localDay(time: number, timeZone: string): string {
  return new Date(localOf(time, timeZone)).toISOString().slice(0, 10)
}

/** Whether the platform knows the time zone's name (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
