import type { PageSelectors } from '../../feed.ts'
import { MAX_ITEMS, readItems, shownLink } from '../items.ts'
import { targetOf, withoutMark } from '../links.ts'
import { makeSearch } from '../select.ts'
import { type PageElement, type PageRoot, parentOf } from '../tree.ts'
import type { PageContext } from '../when.ts'
import { addressKind, isSameSite } from './addresses.ts'
import { isArticlePage } from './article-page.ts'
import { proposeFields } from './fields.ts'
import { type ArticleLink, type Entry, entriesAround, headlinesOf, linksTo } from './headlines.ts'
import { sortOut } from './lists.ts'
import { Places } from './places.ts'
import { selectorFor } from './selectors.ts'

/** Fewer are no list. */
const MIN_ITEMS = 3
/** So many of the entries seen, as far as reading goes, must be read with the selectors proposed. */
const ENOUGH = 0.8

/**
 * Selectors for the list of news on a page, found by what repeats: links with the words of a headline to addresses
 * of articles, in places of one kind. Null where the page has no such list, or is an article itself.
 */
export function proposeSelectors(root: PageRoot, base: string, context: PageContext): PageSelectors | null {
  const links = linksTo(root, base, context.url)
  const found = entriesAround(headlinesOf(links), links)
  const places = new Places(found.map(({ element }) => element))
  const { own, beside } = sortOut(found, places, context)
  if (own.length < MIN_ITEMS || isArticlePage(root, own, places, context.url)) return null
  const entries = widened(own, links, base)
  const isForeign = foreignTest(entries, beside, base, context)
  for (const mayStray of [true, false]) {
    const selectors = selectorsFor(entries, isForeign, mayStray, root, base, context)
    if (selectors && readsEnough(selectors, entries, root, base, context)) return selectors
  }
  return null
}

function selectorsFor(
  entries: readonly Entry[],
  isForeign: (element: PageElement) => boolean,
  mayStray: boolean,
  root: PageRoot,
  base: string,
  context: PageContext,
): PageSelectors | null {
  const wanted = entries.map(({ element, headline }) => ({ element, link: headline.link }))
  const item = selectorFor(wanted, isForeign, root, mayStray)
  const made = item === null ? null : makeSearch({ item })
  if (item === null || !made?.ok) return null
  const strays = made.search.items(root).filter(isForeign)
  const fields = proposeFields(entries, strays, base, context)
  return strays.length > 0 && fields.link === undefined ? null : { item, ...fields }
}

/** Entries of the page's own lists may hold links to articles that are in no list: those bound them no more. */
function widened(own: readonly Entry[], links: readonly ArticleLink[], base: string): Entry[] {
  const wide = new Map(
    entriesAround(
      own.map(({ headline }) => headline),
      links,
    ).map((entry) => [entry.headline, entry]),
  )
  return own.map((entry) => {
    const wider = wide.get(entry.headline)
    const link = wider && shownLink(wider.element, base)
    const url = link && targetOf(link, base)
    return wider && url && withoutMark(url) === entry.headline.url ? wider : entry
  })
}

/** Elements that would be read as an entry and are none of the list. */
function foreignTest(
  entries: readonly Entry[],
  beside: readonly Entry[],
  base: string,
  context: PageContext,
): (element: PageElement) => boolean {
  const own = new Set(entries.map(({ element }) => element))
  const urls = new Set(entries.map(({ headline }) => headline.url))
  const shapes = new Set(entries.map(({ headline }) => headline.shape))
  const besideUrls = new Set(beside.map(({ headline }) => headline.url))
  const around = new Set<PageElement>()
  for (const element of own) {
    for (let outer = parentOf(element); outer && !around.has(outer); outer = parentOf(outer))
      around.add(outer)
  }
  return (element) => {
    if (own.has(element)) return false
    if (around.has(element)) return true
    const link = shownLink(element, base)
    const url = link && targetOf(link, base)
    if (!url || urls.has(withoutMark(url))) return false
    if (besideUrls.has(withoutMark(url))) return true
    const kind = isSameSite(url, context.url) ? addressKind(url) : null
    return !kind || kind.grade < 2 || !shapes.has(kind.shape)
  }
}

function readsEnough(
  selectors: PageSelectors,
  entries: readonly Entry[],
  root: PageRoot,
  base: string,
  context: PageContext,
): boolean {
  const made = makeSearch(selectors)
  if (!made.ok) return false
  const { items } = readItems(root, made.search, base, context)
  if (made.search.isExhausted()) return false
  const read = new Set(items.map(({ url }) => withoutMark(url)))
  const urls = new Set(entries.slice(0, MAX_ITEMS).map(({ headline }) => headline.url))
  const found = [...urls].filter((url) => read.has(url)).length
  return found >= MIN_ITEMS && found >= urls.size * ENOUGH
}
