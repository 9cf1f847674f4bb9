import { dayOrderOf } from '../../text/dates/day-order.ts'
import { type DayOrder, parseDate } from '../../text/dates/parse.ts'
import { fontEncodingOf } from './charset/font-encodings.ts'
import type { Feed, ReadContext } from './feed.ts'
import { htmlToLine } from './html/plain-text.ts'
import { titleText } from './html/title.ts'
import { Item } from './item.ts'
import type { FeedParts, ItemParts } from './parts.ts'

/** As many as a sitemap may hold (sitemaps.org); the rest is left out with a warning. */
const MAX_ITEMS = 50_000
/** Dates by which a document shows its order of day and month; those of its newest items show it best. */
const DATES_FOR_ORDER = 200
/** Titles by which a font encoding is recognised. */
const TITLES_FOR_FONT = 20
const MAX_SAMPLE = 20_000
const MAX_WARNINGS = 20

/** Makes the one model out of any format's parts. */
export function adapt(parts: FeedParts, context: ReadContext): Feed {
  const { format, link, language, children, ttlMinutes, skipHours, skipDays } = parts
  const warnings = [...parts.warnings]
  const kept = parts.items.slice(0, MAX_ITEMS)
  if (kept.length < parts.items.length) warnings.push(`only the first ${MAX_ITEMS} items were read`)
  const dates = kept.slice(0, DATES_FOR_ORDER).flatMap(({ dateTexts }) => dateTexts.slice(0, 1))
  const dayOrder = dayOrderOf(dates, context.now, context.timeZone)
  const order = dayOrder ?? context.dayOrder ?? 'day-first'
  if (order === 'month-first') warnings.push('dates are read month first, as the source itself shows')
  const items = kept.flatMap((item, index) => adaptItem(item, index + 1, order, context.timeZone, warnings))
  const font = fontOf(kept)
  if (font) warnings.push(`the text is typed for ${font} fonts and cannot be matched`)
  return {
    format,
    title: titleText(parts.titleHtml),
    link,
    language,
    items,
    timing: { ttlMinutes, skipHours, skipDays },
    children,
    discovered: [],
    selectors: null,
    dayOrder,
    warnings: warnings.slice(0, MAX_WARNINGS),
  }
}

/** No font encoding has a letter of Latin Extended Additional, in which most of Vietnamese's are. */
const VIETNAMESE_LETTER = /[\u1EA0-\u1EF9]/

function fontOf(items: readonly ItemParts[]): string | null {
  const sample = items
    .slice(0, TITLES_FOR_FONT)
    .map(({ titleHtml }) => titleHtml)
    .join('\n')
  if (VIETNAMESE_LETTER.test(sample)) return null
  const font = fontEncodingOf(htmlToLine(sample.slice(0, MAX_SAMPLE)))
  return font && (font === 'vni' ? 'VNI' : 'TCVN3 (ABC)')
}

function adaptItem(
  parts: ItemParts,
  place: number,
  order: DayOrder,
  timeZone: string,
  warnings: string[],
): Item[] {
  let published: number | null = null
  for (const text of parts.dateTexts) {
    published = parseDate(text, timeZone, order)
    // Programs write a time that they do not know as the first of all.
    if (published === 0) published = null
    if (published !== null) break
    warnings.push(`item ${place} has a date that is none: ${JSON.stringify(text.slice(0, 60))}`)
  }
  const item = new Item(parts, published)
  if (item.url !== null || item.title !== '') return [item]
  warnings.push(`item ${place} has neither title, text nor address and was left out`)
  return []
}
