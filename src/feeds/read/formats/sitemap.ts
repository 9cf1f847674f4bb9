import { parseDate } from '../../../text/dates/parse.ts'
import { resolveLink } from '../addresses.ts'
import type { ReadContext } from '../feed.ts'
import { emptyParts, type FeedParts, type ItemParts } from '../parts.ts'
import {
  allTexts,
  childOf,
  childrenOf,
  firstText,
  innerBase,
  textOf,
  type XmlElement,
} from '../xml/element.ts'

/** Children of an index that are kept: the newest years of a paper that has a sitemap a day. */
const MAX_CHILDREN = 1_000

/**
 * Reads a sitemap (sitemaps.org 0.9) or an index of some. A news sitemap says title and time of publication; a plain
 * one only when a page last changed, which stands in for it. Newest first, since a sitemap has no order of its own.
 */
export function readSitemap(root: XmlElement, context: ReadContext): FeedParts {
  const base = innerBase(root, context.url)
  const parts = emptyParts('sitemap')
  if (root.name === 'sitemapindex') return { ...parts, ...childrenOfIndex(root, base, context) }
  const urls = childrenOf(root, 'url')
  const items = urls.map((url) => readUrl(url, base)).filter((item) => item.url !== null)
  const publication = urls
    .map((url) => childOf(childOf(url, 'news:news') ?? url, 'news:publication'))
    .find(Boolean)
  return {
    ...parts,
    titleHtml: publication ? firstText(publication, 'news:name') : '',
    language: (publication && firstText(publication, 'news:language')) || null,
    items: newestFirst(items, context),
    warnings:
      items.length < urls.length
        ? [`${urls.length - items.length} entries have no address and were left out`]
        : [],
  }
}

function readUrl(url: XmlElement, base: string): ItemParts {
  const news = childOf(url, 'news:news') ?? url
  const address = resolveLink(firstText(url, 'loc'), base)
  return {
    guid: null,
    url: address,
    titleHtml: textOf(childOf(news, 'news:title')),
    summaryHtml: '',
    contentHtml: '',
    base: address ?? base,
    author: '',
    categories: firstText(news, 'news:keywords')
      .split(',')
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword !== ''),
    dateTexts: [...allTexts(news, ['news:publication_date']), ...allTexts(url, ['lastmod'])],
  }
}

function childrenOfIndex(
  root: XmlElement,
  base: string,
  context: ReadContext,
): Pick<FeedParts, 'children' | 'warnings'> {
  const named = childrenOf(root, 'sitemap')
  const sitemaps = named.map((sitemap) => ({
    url: resolveLink(firstText(sitemap, 'loc'), base) ?? '',
    dateTexts: allTexts(sitemap, ['lastmod']),
  }))
  const urls = newestFirst(byNumber(sitemaps.filter(({ url }) => url !== '')), context).map(({ url }) => url)
  const warnings: string[] = []
  if (urls.length > MAX_CHILDREN) warnings.push(`only the newest ${MAX_CHILDREN} of its sitemaps are read`)
  if (urls.length < named.length)
    warnings.push(`${named.length - urls.length} of its sitemaps have no address`)
  if (childrenOf(root, 'url').length > 0) warnings.push('entries beside its sitemaps were left out')
  return { children: urls.slice(0, MAX_CHILDREN), warnings }
}

/** By their dates; those without one come last, as they stand. */
function newestFirst<T extends { dateTexts: string[] }>(dated: readonly T[], { timeZone }: ReadContext): T[] {
  return dated
    .map((one) => ({ one, at: parseDate(one.dateTexts[0] ?? '', timeZone) ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .map(({ one }) => one)
}

const BY_NUMBER = new Intl.Collator('en', { numeric: true })

/** A sitemap a month is called by its month, or by a number that grows: where nothing but digits differ, they tell. */
function byNumber<T extends { url: string; dateTexts: string[] }>(sitemaps: readonly T[]): T[] {
  const names = new Set(sitemaps.map(({ url }) => url.replace(/\d+/g, '#')))
  const isNumbered = names.size === 1 && sitemaps.every(({ dateTexts }) => dateTexts.length === 0)
  return isNumbered ? sitemaps.toSorted((a, b) => BY_NUMBER.compare(b.url, a.url)) : [...sitemaps]
}
