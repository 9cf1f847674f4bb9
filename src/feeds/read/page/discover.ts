import { resolveLink } from '../addresses.ts'
import type { DiscoveredFeed } from '../feed.ts'
import { targetOf } from './links.ts'
import { isSameSite } from './propose/addresses.ts'
import { clean, lineOf } from './text.ts'
import { descriptionOf } from './titles.ts'
import { elementsIn, type PageElement, type PageRoot } from './tree.ts'

const MAX_FEEDS = 50
const MAX_TITLE = 200

/** Types by which pages announce feeds, right and wrong ones. */
const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)(?:\+(?:xml|json))?|xml|json)$/
/** What has such a type or ending and is a description of the page for machines. */
const NO_FEED =
  /\/wp-json\/|\/oembed|\/xmlrpc|\/sitemap[^/]*\.xml|\/(?:manifest|opensearch|osd|browserconfig|wlwmanifest)[^/]*$/i
/** Paths of feeds, and of the pages on which papers list theirs. */
const FEED_PATH = /\/(?:rss2?|atom|feeds?)(?:\/|\.\w{2,5}$|$)|\/rss[-_.]|\.(?:rss|rdf|atom|xml)$/i
const FEED_QUERY = /[?&](?:feed|format|type|view)=(?:rss2?|atom|rdf|feed)(?:&|$)/i
const FEED_WORD = /(?:^|[^\p{L}])rss(?:$|[^\p{L}])/iu
const COMMENTS = /comment|bình luận|binh-luan|phản hồi/i

/**
 * The feeds that a page announces, then those that it only links to, each once, in its order; those of comments last.
 * What is only linked to has no type: `/rss` is as often a page that lists feeds.
 */
export function discoverFeeds(root: PageRoot, base: string, pageUrl: string): DiscoveredFeed[] {
  const elements = [...elementsIn(root)]
  const found = [
    ...elements.map((element) => announcedFeed(element, base)),
    ...elements.map((element) => linkedFeed(element, base, pageUrl)),
  ].filter((feed) => feed !== null)
  const unique = new Map<string, DiscoveredFeed>()
  for (const feed of found) if (!unique.has(feed.url)) unique.set(feed.url, feed)
  const isOfComments = ({ url, title }: DiscoveredFeed) => COMMENTS.test(url) || COMMENTS.test(title)
  return [...unique.values()]
    .sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
    .slice(0, MAX_FEEDS)
}

function announcedFeed({ name, attribs }: PageElement, base: string): DiscoveredFeed | null {
  if (name !== 'link') return null
  const rel = (attribs.rel ?? '').toLowerCase().split(/\s+/)
  const type = (attribs.type ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? ''
  const isFeed = rel.includes('feed') || (rel.includes('alternate') && FEED_TYPE.test(type))
  const url = isFeed ? resolveLink(attribs.href ?? '', base) : null
  return url && !NO_FEED.test(url)
    ? { url, title: clean(attribs.title ?? '').slice(0, MAX_TITLE), type }
    : null
}

function linkedFeed(link: PageElement, base: string, pageUrl: string): DiscoveredFeed | null {
  const url = link.name === 'a' || link.name === 'area' ? targetOf(link, base) : null
  if (!url || !isSameSite(url, pageUrl) || NO_FEED.test(url)) return null
  const { pathname, search } = new URL(url)
  const title = lineOf(link, 100) || descriptionOf(link)
  const isFeed = FEED_PATH.test(pathname) || FEED_QUERY.test(search) || FEED_WORD.test(title)
  return isFeed ? { url, title, type: '' } : null
}
