import { type DayOrder, parseDate } from '../../text/dates/parse.ts'
import type { Feed, FeedItem, ReadContext } from './feed.ts'
import { htmlToLine } from './html/plain-text.ts'
import { Item } from './item.ts'
import type { FeedParts } from './parts.ts'

/** More are no news that anybody reads; the rest is left out with a warning. */
const MAX_ITEMS = 50_000
const MAX_WARNINGS = 20

/** Makes the one model out of any format's parts. */
export function adapt(parts: FeedParts, context: ReadContext): Feed {
  const warnings = [...parts.warnings]
  const kept = parts.items.slice(0, MAX_ITEMS)
  if (kept.length < parts.items.length) warnings.push(`only the first ${MAX_ITEMS} items were read`)
  const dayOrder: DayOrder | null = null
  const items: FeedItem[] = []
  kept.forEach((item, index) => {
    let published: number | null = null
    for (const text of item.dateTexts) {
      published = parseDate(text, context.timeZone)
      if (published !== null) break
      warnings.push(`item ${index + 1} has a date that is none: ${JSON.stringify(text.slice(0, 60))}`)
    }
    const made = new Item(item, published)
    if (item.url === null && made.title === '') {
      warnings.push(`item ${index + 1} has neither title, text nor address and was left out`)
    } else items.push(made)
  })
  const { format, link, language, children } = parts
  return {
    format,
    title: htmlToLine(parts.titleHtml),
    link,
    language,
    items,
    timing: { ttlMinutes: parts.ttlMinutes, skipHours: parts.skipHours, skipDays: parts.skipDays },
    children,
    discovered: [],
    selectors: null,
    dayOrder,
    warnings: warnings.slice(0, MAX_WARNINGS),
  }
}
