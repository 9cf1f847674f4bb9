import type { Feed, FeedItem } from './feed.ts'
import { htmlToLine, htmlToParagraphs } from './html/plain-text.ts'

/** What a format's parser finds, before it is made plain: texts as HTML, dates also as written. */
export interface FeedParts extends Pick<Feed, 'format' | 'link' | 'language'> {
  titleHtml: string
  items: ItemParts[]
}

export interface ItemParts extends Pick<FeedItem, 'guid' | 'url' | 'categories' | 'published'> {
  titleHtml: string
  summaryHtml: string
  contentHtml: string
  author: string
  dateText: string
}

/** Titles are made of summaries where there is none; longer ones would be no titles. */
const MADE_TITLE_LENGTH = 120

/** Longer ones are no author's name, category, address or guid of anything that people read. */
const MAX_SHORT_TEXT = 300
const MAX_ADDRESS = 2_000
const MAX_CATEGORIES = 20

/** Makes the one model out of any format's parts. */
export function adapt(parts: FeedParts): Feed {
  const warnings: string[] = []
  const items: FeedItem[] = []
  parts.items.forEach((item, index) => {
    const adapted = adaptItem(item)
    if (!adapted) warnings.push(`item ${index + 1} has neither title, text nor address and was left out`)
    else items.push(adapted)
    if (item.dateText.trim() && item.published === null) {
      warnings.push(
        `item ${index + 1} has a date that is none: ${JSON.stringify(item.dateText.trim().slice(0, 60))}`,
      )
    }
  })
  const { format, link, language } = parts
  return {
    format,
    title: htmlToLine(parts.titleHtml),
    link,
    language,
    items,
    timing: { ttlMinutes: null, skipHours: [], skipDays: [] },
    children: [],
    discovered: [],
    selectors: null,
    dayOrder: null,
    warnings,
  }
}

function adaptItem(item: ItemParts): FeedItem | null {
  const summary = htmlToLine(item.summaryHtml)
  const content = htmlToParagraphs(item.contentHtml)
  const title = htmlToLine(item.titleHtml) || shorten(summary || content)
  if (!title && !item.url) return null
  return {
    guid: item.guid && item.guid.length <= MAX_ADDRESS ? item.guid : null,
    url: item.url,
    title: title || (item.url ?? ''),
    summary,
    content,
    contentHtml: '',
    author: htmlToLine(item.author).slice(0, MAX_SHORT_TEXT) || null,
    categories: item.categories
      .slice(0, MAX_CATEGORIES)
      .map((category) => htmlToLine(category).slice(0, MAX_SHORT_TEXT))
      .filter((category) => category !== ''),
    published: item.published,
  }
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', ' ')
  if (line.length <= MADE_TITLE_LENGTH) return line
  const cut = line.slice(0, MADE_TITLE_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MADE_TITLE_LENGTH / 2))}…`
}

/** An absolute http(s) address, or null for what is none. */
export function resolveLink(link: string, base: string): string | null {
  const trimmed = link.trim()
  if (!trimmed || trimmed.length > MAX_ADDRESS || !URL.canParse(trimmed, base)) return null
  const url = new URL(trimmed, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
