import { Hono } from 'hono'
import { inLanguage, inVietnamese } from '../../topics/query/in-vietnamese.ts'
import { inBoth, MESSAGES } from '../../web/messages/messages.ts'
import { baseOf, type HttpContext, type HttpEnv } from '../context.ts'
import { feedAddress } from '../feeds/address.ts'
import { answerFeed } from '../feeds/answer.ts'
import { FEED_FILES, type FeedFile } from '../feeds/formats.ts'
import { readFeedWish } from '../feeds/wish.ts'
import { published } from '../news.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { askLibrary, foundItem } from '../searching.ts'

/** The archive's matches of any query, as feeds. */
export const searchFeeds = new Hono<HttpEnv>()

const PAGE_ENTRIES = 50
/** Pages that are found by their number alone: each is behind all those before it. */
const MAX_COUNTED = 10

for (const file of FEED_FILES) searchFeeds.get(`/search/${file}`, (c) => answerAsFeed(c, file))

/**
 * A page of matches. The query stands in the feed's title, as it was typed in its address. What is behind a page is only
 * known by where it begins, so there is a next page but no last one.
 */
async function answerAsFeed(c: HttpContext, file: FeedFile): Promise<Response> {
  const wish = readFeedWish(c)
  if (!wish.ok) return wish.response
  const { page, cursor } = wish.value
  const query = wish.value.query ?? ''
  const answer = await askPage(c, query, page, cursor ?? null)
  if (!answer) return problem(c, 'not_found')
  if (!answer.ok) return refuse(c, answer, '/q')
  const { canonical } = answer.query
  // The feed and its entries are in Vietnamese.
  const name = inVietnamese(canonical)
  const { matches, cursor: behind } = answer.value
  const base = baseOf(c)
  const place = { path: '/search', query }
  const address = (number: number, from?: number) => feedAddress(base, place, file, number, from)
  return answerFeed(c, { place, file, wish: wish.value, isPinged: false }, published(matches), (found) => ({
    title: `${MESSAGES.vi.searching.title}: ${name}`,
    description: inBoth((t, locale) => t.searching.feed(inLanguage(canonical, locale))),
    language: 'vi',
    link: `${base}/search?q=${encodeURIComponent(query)}`,
    updatedAt: Math.max(0, ...found.map(({ changedAt }) => changedAt)),
    items: found.map((match) => foundItem(match, name)),
    pages: {
      ...(page > 1 || behind !== null ? { first: address(1) } : {}),
      ...(page > 1 && page <= MAX_COUNTED + 1 ? { previous: address(page - 1) } : {}),
      ...(behind === null ? {} : { next: address(page + 1, behind) }),
    },
  }))
}

/** The page that begins at a cursor; without one it is gone to from the first, page by page. Null beyond the last. */
async function askPage(c: HttpContext, query: string, page: number, cursor: number | null) {
  if (cursor === null && page > MAX_COUNTED) return null
  let before = cursor
  for (let left = cursor === null ? page : 1; ; left -= 1) {
    const answer = await askLibrary(c, query, { before, skip: 0, limit: PAGE_ENTRIES })
    if (!answer.ok || left === 1) {
      const isBeyond =
        answer.ok && page > 1 && answer.value.matches.length === 0 && answer.value.cursor === null
      return isBeyond ? null : answer
    }
    before = answer.value.cursor
    if (before === null) return null
  }
}
