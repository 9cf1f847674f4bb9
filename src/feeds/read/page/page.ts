import type { DayOrder } from '../../../text/dates/parse.ts'
import { resolveLink } from '../addresses.ts'
import type { DiscoveredFeed, PageSelectors, ReadContext } from '../feed.ts'
import { discoverFeeds } from './discover.ts'
import { type PageItem, readItems } from './items.ts'
import { baseOf } from './links.ts'
import { proposeSelectors } from './propose/propose.ts'
import { makeSearch } from './select.ts'
import { lineOf } from './text.ts'
import { elementsIn, type PageRoot, parsePage } from './tree.ts'
import { PageDates } from './when.ts'

/** What an HTML page holds for somebody who looks for news. */
export interface Page {
  ok: true
  /** The selectors with which it was read; null where none were given and no list was found. */
  selectors: PageSelectors | null
  isProposed: boolean
  items: PageItem[]
  title: string
  /** Its own address, as it names it itself. */
  link: string
  language: string | null
  discovered: DiscoveredFeed[]
  /** How it writes days and months, where its dates show it. */
  dayOrder: DayOrder | null
  warnings: string[]
}

export interface PageFault {
  ok: false
  /** Selectors that cannot be understood, or that would take too long on this page. */
  code: 'selectors' | 'selectors_too_slow'
  /** In English, for the operator. */
  detail: string
}

/** Reads a list page with the selectors that are given, or with some that the page itself suggests. Never throws. */
export function readPage(html: string, given: ReadContext): Page | PageFault {
  const context = { ...given, dates: new PageDates(given) }
  const { root, warnings } = parsePage(html)
  const base = baseOf(root, context.url)
  const selectors = context.selectors ?? proposeSelectors(root, base, context)
  const page: Page = {
    ok: true,
    selectors,
    isProposed: !context.selectors,
    items: [],
    title: lineOfFirst(root, 'title'),
    link: canonicalOf(root, base) ?? context.url,
    language: [...elementsIn(root)].find(({ name }) => name === 'html')?.attribs.lang ?? null,
    discovered: discoverFeeds(root, base, context.url),
    dayOrder: null,
    warnings,
  }
  if (!selectors) return page
  const made = makeSearch(selectors)
  if (!made.ok) return { ok: false, code: 'selectors', detail: `${made.fault.field}: ${made.fault.message}` }
  const read = readItems(root, made.search, base, context)
  if (made.search.isExhausted()) {
    return {
      ok: false,
      code: 'selectors_too_slow',
      detail: 'these selectors would take too long on this page',
    }
  }
  return {
    ...page,
    items: read.items,
    dayOrder: read.dayOrder,
    warnings: [...warnings, ...read.warnings],
  }
}

function lineOfFirst(root: PageRoot, tag: string): string {
  for (const element of elementsIn(root)) if (element.name === tag) return lineOf(element)
  return ''
}

function canonicalOf(root: PageRoot, base: string): string | null {
  for (const { name, attribs } of elementsIn(root)) {
    if (name === 'link' && attribs.rel?.toLowerCase() === 'canonical')
      return resolveLink(attribs.href ?? '', base)
  }
  return null
}
