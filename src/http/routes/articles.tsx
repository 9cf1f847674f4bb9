import { Hono } from 'hono'
import { type ArchivePart, archiveKey } from '../../articles/archive.ts'
import { articleCard, parseArticleId } from '../../articles/article.ts'
import type { MatchCard } from '../../events.ts'
import { quotesOf } from '../../web/messages/quotes.ts'
import { ArticlePage, type ArticleView } from '../../web/pages/article.tsx'
import { chosenByAccept, prefersJson } from '../accept.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { readHome, readKey } from '../news.ts'
import { newsroomOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { problem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'

/** An article: what is known of it, but not its text, which is its paper's. */
export const articles = new Hono<HttpEnv>()

articles.get('/articles/:id', async (c) => chosenByAccept(await answer(c)))

async function answer(c: HttpContext): Promise<Response> {
  const wantsJson = prefersJson(c)
  const view = await readView(c, c.req.param('id') ?? '')
  if (!view) return wantsJson ? problem(c, 'not_found') : refusePage(c, 'not_found')
  if (wantsJson) return c.json(jsonOf(view))
  const { timeZone } = c.get('settings')
  const { article, matches } = view
  const page = <ArticlePage view={view} locale={localeOf(c)} timeZone={timeZone} />
  return renderPage(c, page, article.title, 200, {
    isWide: true,
    description: quotesOf(article, matches)[0]?.text,
    feeds: matches.map(({ topic, topicName }) => ({ title: topicName, href: `/topics/${topic}/feed.xml` })),
    listed: { path: `/articles/${article.id}`, kind: 'article' },
  })
}

async function readView(c: HttpContext, id: string): Promise<ArticleView | null> {
  const place = parseArticleId(id)
  if (!place) return null
  const { hash } = place
  const kept = await readKey<ArchivePart>(c, archiveKey(place))
  const found =
    (kept && archivedIn(await kept.read(), hash)) ??
    archivedIn(await newsroomOf(c.env, c.get('settings')).article(hash), hash)
  if (!found) return null
  const { archived, sourceName } = found
  const { article, also = [] } = archived
  return {
    article: articleCard(article, sourceName),
    firstSeen: article.firstSeen,
    matches: await publicMatches(c, archived),
    also,
    history: article.history ?? [],
    isGone: article.gone ?? false,
  }
}

/** The article in its part; null where that lacks it, or was put by an earlier version, which named no source. */
function archivedIn(part: ArchivePart | null, hash: string) {
  const archived = part?.articles.find(({ article }) => article.hash === hash)
  return archived && part?.sourceName ? { archived, sourceName: part.sourceName } : null
}

/** Matches of topics that are public now; the archive has those of private ones beside them. */
async function publicMatches(
  c: HttpContext,
  { matches }: ArchivePart['articles'][number],
): Promise<MatchCard[]> {
  if (matches.length === 0) return []
  const { topics } = await (await readHome(c)).read()
  return topics.flatMap(({ id, name }) => {
    const match = matches.find((one) => one.topic === id && !one.withdrawn)
    return match ? [{ topic: id, topicName: name, score: match.score, evidence: match.evidence }] : []
  })
}

function jsonOf({ article, firstSeen, matches, also, history, isGone }: ArticleView) {
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    article,
    firstSeen: time(firstSeen),
    matches,
    also,
    updates: history.map(({ version, at, changes }) => ({ version, at: time(at), changes })),
    gone: isGone,
  }
}
