import type { Feed } from './feed.ts'

/** A feed of which nothing is known yet but its format. */
export function emptyFeed(format: Feed['format']): Feed {
  return {
    format,
    title: '',
    link: null,
    language: null,
    items: [],
    timing: { ttlMinutes: null, skipHours: [], skipDays: [] },
    children: [],
    discovered: [],
    selectors: null,
    dayOrder: null,
    warnings: [],
  }
}
