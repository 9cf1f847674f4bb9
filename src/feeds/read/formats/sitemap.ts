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

/** Children of an index that are kept: the newest days of a paper that has a sitemap a day. */
const MAX_CHILDREN = 50

/**
 * Reads a sitemap (sitemaps.org 0.9) or an index of some. A news sitemap says title and time of publication; a plain
 * one only when a page last changed, which stands in for it. Newest first, since a sitemap has no order of its own.
 */
export function readSitemap(root: XmlElement, context: ReadContext): FeedParts {
  const base = innerBase(root, context.url)
  const parts = emptyParts('sitemap')
  if (root.name === 'sitemapindex') return { ...parts, children: childrenOfIndex(root, base) }
  const urls = childrenOf(root, 'url')
  const items = urls.map((url) => readUrl(url, base)).filter((item) => item.url !== null)
  const publication = urls
    .map((url) => childOf(childOf(url, 'news:news') ?? url, 'news:publication'))
    .find(Boolean)
  return {
    ...parts,
    titleHtml: publication ? firstText(publication, 'news:name') : '',
    language: (publication && firstText(publication, 'news:language')) || null,
    items: newestFirst(items),
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

function childrenOfIndex(root: XmlElement, base: string): string[] {
  const sitemaps = childrenOf(root, 'sitemap').map((sitemap) => ({
    url: resolveLink(firstText(sitemap, 'loc'), base),
    dateTexts: allTexts(sitemap, ['lastmod']),
  }))
  return newestFirst(sitemaps)
    .map(({ url }) => url)
    .filter((url) => url !== null)
    .slice(0, MAX_CHILDREN)
}

/** Dates of a sitemap are W3C's (ISO 8601), which sort as they stand but for their zones; without dates the order stays. */
function newestFirst<T extends { dateTexts: string[] }>(dated: readonly T[]): T[] {
  const dateOf = ({ dateTexts }: T) => dateTexts[0] ?? ''
  return [...dated].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
}
