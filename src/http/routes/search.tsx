import { Hono } from 'hono'
import type { EvidenceCard, Item } from '../../events.ts'
import type { Answered } from '../../library/library.ts'
import type { Found, SearchAnswer } from '../../library/search.ts'
import type { NewsroomRefusal } from '../../newsroom/answer.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { SearchPage } from '../../web/pages/search.tsx'
import { prefersJson } from '../accept.ts'
import { answerFeed, type FeedFile } from '../answer-feed.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { published } from '../news.ts'
import { libraryOf } from '../objects.ts'
import { ownConcepts } from '../own-concepts.ts'
import { renderPage } from '../page.ts'
import { questionOf } from '../question.ts'
import { refuse } from '../refuse.ts'
import { readWish, type SearchWish } from '../search-wish.ts'

/** The archive's matches of any query: page, JSON and feeds. */
export const search = new Hono<HttpEnv>()

const FEED_ITEMS = 50
/** Polls, which bring new articles, are minutes apart. */
const CACHE = { 'cache-control': 'public, max-age=60' }

search.get('/search', async (c) => {
  const wish = readWish(c)
  if (!wish.ok) return wish.response
  const answer = prefersJson(c) ? await answerJson(c, wish.value) : await answerPage(c, wish.value)
  answer.headers.append('vary', 'accept')
  return answer
})

for (const file of ['feed.xml', 'atom.xml', 'feed.json'] as const) {
  search.get(`/search/${file}`, (c) => answerAsFeed(c, file))
}

async function ask(
  c: HttpContext,
  query: string,
  page: Pick<SearchWish, 'before' | 'skip' | 'limit'>,
): Promise<Extract<Answered<SearchAnswer>, { ok: true }> | NewsroomRefusal> {
  const asked = await questionOf(query, () => ownConcepts(c))
  if (!asked.ok) return asked
  const answer = await libraryOf(c.env, c.get('settings')).search(asked.value, page)
  return answer.ok ? answer : { ok: false, code: 'query', error: answer.error }
}

async function answerJson(c: HttpContext, { query, before, skip, limit }: SearchWish): Promise<Response> {
  const answer = await ask(c, query, { before, skip, limit })
  if (!answer.ok) return refuse(c, answer, '/q')
  const { matches, examined, total, cursor, cut } = answer.value
  return c.json(
    {
      query: answer.query,
      matches: matches.map(({ article, score, evidence, also = [], update }) => ({
        article,
        score,
        evidence,
        also,
        ...(update ? { update: { ...update, at: new Date(update.at).toISOString() } } : {}),
      })),
      examined,
      total,
      cursor: cursor === null ? null : String(cursor),
      cut,
      rebuilding: answer.rebuilding,
    },
    200,
    CACHE,
  )
}

async function answerPage(c: HttpContext, wish: SearchWish): Promise<Response> {
  const { query, before, skip, limit, page } = wish
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const answer = query.trim() === '' ? null : await ask(c, query, { before, skip, limit })
  if (answer && !answer.ok && answer.code !== 'query') return refuse(c, answer)
  const shown = answer?.ok
    ? {
        ok: true as const,
        ...answer.query,
        ...answer.value,
        rebuilding: answer.rebuilding !== null,
        items: answer.value.matches.map((found) => itemOf(found, t.searchThisQuery)),
      }
    : answer
  const content = (
    <SearchPage
      query={query}
      page={page}
      answer={shown}
      locale={locale}
      isLocaleAsked={c.req.query('lang') !== undefined}
      timeZone={c.get('settings').timeZone}
    />
  )
  const title = answer?.ok ? `${t.search}: ${answer.query.canonical}` : t.search
  const feeds = answer?.ok ? [{ title, href: `/search/feed.xml?q=${encodeURIComponent(query)}` }] : []
  const response = renderPage(c, content, title, answer && !answer.ok ? 400 : 200, feeds)
  if (!answer || answer.ok) response.headers.set('cache-control', CACHE['cache-control'])
  return response
}

/** The newest matches. The query stands in the feed's title, as it was typed in its address. */
async function answerAsFeed(c: HttpContext, file: FeedFile): Promise<Response> {
  const wish = readWish(c)
  if (!wish.ok) return wish.response
  const { query } = wish.value
  const answer = await ask(c, query, { before: null, skip: 0, limit: FEED_ITEMS })
  if (!answer.ok) return refuse(c, answer, '/q')
  const { canonical } = answer.query
  const t = MESSAGES.vi
  const asked = `?q=${encodeURIComponent(query)}`
  const news = published(answer.value.matches)
  const toFeed = (matches: Found[]) => ({
    title: `${t.search}: ${canonical}`,
    description: t.searchFeed(canonical),
    language: 'vi',
    link: `${baseOf(c)}/search${asked}`,
    updatedAt: Math.max(0, ...matches.map(({ changedAt }) => changedAt)),
    items: matches.map((found) => itemOf(found, canonical)),
  })
  return answerFeed(c, news, toFeed, file, asked)
}

/** A match as pages and feeds show one, on the query in a topic's place. */
function itemOf({ score, evidence, ...entry }: Found, topicName: string): Item & { firstSeen: number } {
  const shown = evidence.filter((piece) => isShown(piece))
  return { ...entry, matches: [{ topic: '', topicName, score, evidence: shown }] }
}

function isShown(piece: Found['evidence'][number]): piece is Found['evidence'][number] & EvidenceCard {
  return piece.field === 'title' || piece.field === 'lead' || piece.field === 'body'
}
