import { dayOrderOf } from '../../../text/dates/day-order.ts'
import type { DayOrder } from '../../../text/dates/parse.ts'
import { isLink, linksOf, targetOf, withoutMark } from './links.ts'
import type { Search } from './select.ts'
import { clean, lineOf, linesOf } from './text.ts'
import {
  descriptionOf,
  headingIn,
  isHeading,
  isHeadingLink,
  longestOf,
  titleOfElement,
  titleOfLink,
} from './titles.ts'
import { elementsIn, type PageElement, type PageRoot } from './tree.ts'
import { type PageContext, PageDates } from './when.ts'

/** One entry of a list page. Texts are plain, NFC, on one line; `published` in ms since 1970 UTC. */
export interface PageItem {
  url: string
  title: string
  summary: string
  /** The date as the page writes it; empty where it writes none. */
  dateText: string
  published: number | null
  author: string | null
}

/** More entries than any list shows; of those of a page the first are read. */
export const MAX_ITEMS = 1_000
/** A longer line is a sentence in which a date is named, not the date of the entry. */
const MAX_DATE_LINE = 80
const MAX_DATE_LINES = 20
const MAX_SUMMARY = 2_000
const MIN_SUMMARY = 20

export interface ReadItems {
  items: PageItem[]
  /** How the page writes days and months, where its dates show it. */
  dayOrder: DayOrder | null
  warnings: string[]
}

/** Reads the entries that selectors find. One address makes one entry: the link around its picture is no second. */
export function readItems(root: PageRoot, search: Search, base: string, context: PageContext): ReadItems {
  const found = search.items(root)
  const read = found.slice(0, MAX_ITEMS).map((element) => readEntry(element, search, base, context))
  const entries = merged(read.filter((entry) => entry !== null))
  const titled = entries.filter((entry) => entry.title !== '' || entry.altTitle !== '')
  const dayOrder = dayOrderOf(
    titled.map(({ dateText }) => dateText),
    context.now,
    context.timeZone,
  )
  const dates = dayOrder === null ? context.dates : new PageDates({ ...context, dayOrder })
  const items = titled.map(({ altTitle, ...item }) => ({
    ...item,
    title: item.title || altTitle,
    published: dates.timeIn(item.dateText),
  }))
  const linkless = read.filter((entry) => entry === null).length
  const untitled = entries.length - titled.length
  const undated = items.filter((item) => item.dateText !== '' && item.published === null).length
  const warnings: string[] = []
  if (found.length > MAX_ITEMS) warnings.push(`of ${found.length} items only ${MAX_ITEMS} were read`)
  if (linkless > 0) warnings.push(`${linkless} of ${found.length} items have no link and were left out`)
  if (untitled > 0) warnings.push(`${untitled} of ${found.length} items have no title and were left out`)
  if (undated > 0) warnings.push(`${undated} of ${found.length} items have a date that is none`)
  return { items, dayOrder, warnings }
}

function merged(entries: readonly Entry[]): Entry[] {
  const byUrl = new Map<string, Entry>()
  for (const entry of entries) {
    const key = withoutMark(entry.url)
    const known = byUrl.get(key)
    byUrl.set(key, known ? merge(known, entry) : entry)
  }
  return [...byUrl.values()]
}

/** An item with what may serve for a title where no text does. */
interface Entry extends Omit<PageItem, 'published'> {
  altTitle: string
}

function readEntry(element: PageElement, search: Search, base: string, context: PageContext): Entry | null {
  const link = search.has('link')
    ? selectedLink(search.first('link', element), base)
    : shownLink(element, base)
  const url = link && targetOf(link, base)
  if (!link || !url) return null
  const dateText = dateOf(element, search, context)
  const titled = search.first('title', element)
  const summary = search.first('summary', element)
  const author = search.first('author', element)
  return {
    url,
    title: withoutDate(titled ? titleOfElement(titled) : shownTitle(element, url, base), dateText),
    altTitle: descriptionOf(link) || descriptionOf(element),
    summary: summary ? summaryText(summary, url, base) : '',
    dateText,
    author: (author && lineOf(author, 200)) || null,
  }
}

/** Without links to the article, which bid to read on or count comments; unless one of them is the lead itself. */
function summaryText(summary: PageElement, url: string, base: string): string {
  const isOwn = (inner: PageElement) => leadsTo(inner, url, base)
  const text = linesOf(summary, MAX_SUMMARY, isOwn).join(' ')
  const linked = longestOf([...elementsIn(summary)].filter(isOwn).map((link) => lineOf(link, MAX_SUMMARY)))
  return text.length >= MIN_SUMMARY || text.length > linked.length ? text : linked
}

function merge(known: Entry, again: Entry): Entry {
  return {
    url: known.url.length <= again.url.length ? known.url : again.url,
    title: known.title || again.title,
    altTitle: known.altTitle || again.altTitle,
    summary: known.summary || again.summary,
    dateText: known.dateText || again.dateText,
    author: known.author ?? again.author,
  }
}

function selectedLink(selected: PageElement | null, base: string): PageElement | null {
  return (selected && linksOf(selected).find((link) => targetOf(link, base))) ?? null
}

/** The link of an item where nobody said which: that of a heading, else the first that leads anywhere. */
export function shownLink(item: PageElement, base: string): PageElement | null {
  const links = linksOf(item).filter((link) => targetOf(link, base))
  return links.find(isHeadingLink) ?? links[0] ?? null
}

/** The title of an item where nobody said which: of the links to its address that of the heading, else the longest. */
export function shownTitle(item: PageElement, url: string, base: string): string {
  const links = linksOf(item).filter((link) => leadsTo(link, url, base))
  return links.filter(isHeadingLink).map(titleOfLink).find(Boolean) ?? longestOf(links.map(titleOfLink))
}

function leadsTo(link: PageElement, url: string, base: string): boolean {
  const target = isLink(link) ? targetOf(link, base) : null
  return target !== null && withoutMark(target) === withoutMark(url)
}

/** A date that stands in the link as well is no part of the headline. */
function withoutDate(title: string, date: string): string {
  if (!date || title.length <= date.length) return title
  if (title.endsWith(date)) return title.slice(0, -date.length).replace(/[\s(|,–-]+$/, '')
  return title.startsWith(date) ? title.slice(date.length).replace(/^[\s)|:,–-]+/, '') : title
}

/** The first text that tells a date; where a selector says which should, that text whatever it tells. */
function dateOf(item: PageElement, search: Search, context: PageContext): string {
  const texts = search.has('date') ? selectedDates(search.first('date', item)) : shownDates(item)
  const dated = texts.find((text) => context.dates.timeIn(text) !== null)
  return dated ?? (search.has('date') ? (texts[0] ?? '') : '')
}

function selectedDates(element: PageElement | null): string[] {
  if (!element) return []
  const { datetime = '', title = '', content = '' } = element.attribs
  return [datetime, content, lineOf(element, 200), title].map(clean).filter((text) => text !== '')
}

/**
 * What may be a date where nobody said where it stands: `time` elements, an attribute of the item for scripts, short
 * lines outside of links and headings.
 */
export function shownDates(item: PageElement): string[] {
  const times = [...elementsIn(item)].filter((element) => element.name === 'time')
  const forScripts = Object.entries(item.attribs).filter(([name]) => DATE_ATTRIBUTE.test(name))
  const lines = linesOf(item, 5_000, (inner) => isHeading(inner) || (isLink(inner) && !headingIn(inner)))
  return [
    ...times.flatMap(selectedDates),
    ...forScripts.map(([, value]) => value),
    ...lines.filter((line) => line.length <= MAX_DATE_LINE && /\d/.test(line)).slice(0, MAX_DATE_LINES),
  ]
}

const DATE_ATTRIBUTE = /^data-(?:publish|pubdate|posted)/
