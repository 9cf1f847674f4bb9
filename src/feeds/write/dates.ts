/** RFC 822 with a year of four digits, as RSS 2.0 asks. `time` in ms since 1970 UTC. */
export function rfc822(time: number): string {
  return new Date(time).toUTCString().replace('GMT', '+0000')
}

/** RFC 3339 to the millisecond. `time` in ms since 1970 UTC. */
export function rfc3339(time: number): string {
  return new Date(time).toISOString()
}

/**
 * A time of an entry, to the second, with digits behind it that are the entry's own: what one poll brought was seen at
 * one time, and entries of one feed with the same `updated` are a warning of validators. RFC 3339 has a fraction of any
 * length; of a million, two among a hundred were the same in one page of two hundred. `hash` in hexadecimal digits.
 */
export function rfc3339OfEntry(time: number, hash: string): string {
  const nanos = Number.parseInt(hash.slice(0, 12), 16) % 1_000_000_000 || 0
  return rfc3339(time).replace(/\.\d+Z$/, `.${String(nanos).padStart(9, '0')}Z`)
}

/**
 * When a feed was updated, not before any of its entries, whose digits may lie behind its own time. `time` in ms since
 * 1970 UTC, `entries` as `rfc3339OfEntry` writes them: times of as many digits stand in the order of their letters.
 */
export function rfc3339OfFeed(time: number, entries: readonly string[]): string {
  const own = rfc3339(time).replace('Z', '000000Z')
  return [own, ...entries].sort().at(-1) ?? own
}
