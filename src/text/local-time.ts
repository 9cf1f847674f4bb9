/** Wall clocks and calendars of time zones; times in ms since 1970 UTC. */

/** The wall clock of a zone at a time, as if it were UTC: `localOf(t, tz)` read with getUTC… gives local parts. */
export function localOf(time: number, timeZone: string): number {
  return Math.floor(time / 1000) * 1000 + offsetAt(time, timeZone)
}

/**
 * The time at which a zone's clocks show `local` (a wall clock as if it were UTC). Shown twice (clocks go back):
 * the first; never shown (clocks go forward): as late after the gap as it lies behind the gap's start.
 */
export function localToUtc(local: number, timeZone: string): number {
  const before = offsetAt(local - DAY_MS, timeZone)
  if (offsetAt(local - before, timeZone) === before) return local - before
  const after = offsetAt(local + DAY_MS, timeZone)
  return offsetAt(local - after, timeZone) === after ? local - after : local - before
}

/** The day (`yyyy-mm-dd`) that a zone's calendar shows at a time. */
export function localDay(time: number, timeZone: string): string {
  return new Date(localOf(time, timeZone)).toISOString().slice(0, 10)
}

/** Whether the platform knows the time zone's name (IANA); it also takes an offset, which is no name. */
export function isTimeZone(name: string): boolean {
  return /^[a-z]/i.test(name) && clockOf(name) !== null
}

const DAY_MS = 86_400_000
/**
 * No zone has ever changed its clocks and changed them back within less than a week (tz database, 1900 to 2037), so
 * one offset at both ends of a span holds throughout. A feed's thousands of dates then cost a question to Intl for
 * each span instead of three for each date.
 */
const SPAN_MS = 4 * DAY_MS
/** Bounds of memory, whatever names and years documents write: zones, and the ends of spans of each. */
const KEPT_CLOCKS = 600
const KEPT_ENDS = 10_000

interface Clock {
  format: Intl.DateTimeFormat
  /** Offsets in ms at the ends of spans, by number of the span. */
  ends: Map<number, number>
}

/** Null for a name that is no zone. */
const clocks = new Map<string, Clock | null>()

/** How far a zone's clocks are ahead of UTC at a time, in ms. */
function offsetAt(time: number, timeZone: string): number {
  const clock = clockOf(timeZone)
  if (!clock) throw new RangeError(`no time zone: ${timeZone}`)
  const span = Math.floor(time / SPAN_MS)
  const offset = offsetAtEnd(clock, span)
  return offset === offsetAtEnd(clock, span + 1) ? offset : askedOffset(clock, time)
}

function offsetAtEnd(clock: Clock, span: number): number {
  let offset = clock.ends.get(span)
  if (offset === undefined) {
    offset = askedOffset(clock, span * SPAN_MS)
    if (clock.ends.size >= KEPT_ENDS) clock.ends.clear()
    clock.ends.set(span, offset)
  }
  return offset
}

/** ECMA-402 writes `GMT`, `GMT+07:00`, or before zones were agreed on `GMT+07:06:30`. */
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/

function askedOffset(clock: Clock, time: number): number {
  const [, sign, hours, minutes, seconds] = OFFSET.exec(clock.format.format(time)) ?? []
  const ms = ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000
  return sign === '-' ? -ms : ms
}

function clockOf(timeZone: string): Clock | null {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = newClock(timeZone)
    if (clocks.size >= KEPT_CLOCKS) clocks.clear()
    clocks.set(timeZone, clock)
  }
  return clock
}

function newClock(timeZone: string): Clock | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', timeZoneName: 'longOffset' })
    return { format, ends: new Map() }
  } catch {
    return null
  }
}
