import { Hono } from 'hono'
import { countsUntil } from '../../newsroom/publishing/day-counts.ts'
import { localDay } from '../../text/local-time.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { FrontPage } from '../../web/pages/front.tsx'
import { TopicPage } from '../../web/pages/topic.tsx'
import { feedsInHead } from '../../web/parts/feed-links.tsx'
import { pagePath, titleOf } from '../../web/parts/list-pager.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { readListPart } from '../list-page.ts'
import { readFrontPage, readHomePage } from '../news.ts'
import { pushKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { refusePage } from '../refuse-page.tsx'

/** The pages of what is new. */
export const pages = new Hono<HttpEnv>()

/** Days of a chart, and of the small ones beside topics. */
const CHART_DAYS = 90
const SPARK_DAYS = 30

pages.get('/', async (c) => {
  const part = await readListPart(c, (page) => readHomePage(c, page))
  if (!part) return refusePage(c, 'not_found')
  const { news, ...list } = part
  const shown = await shownTo(c)
  const topics = news.topics.map(({ id, name, days }) => ({
    id,
    name,
    counts: countsUntil(days, shown.today, SPARK_DAYS),
  }))
  const t = MESSAGES[shown.locale]
  return renderPage(
    c,
    <FrontPage {...shown} {...list} topics={topics} />,
    titleOf(t.front.title, list.page, shown.locale),
    200,
    {
      isWide: true,
      description: t.front.intro,
      feeds: feedsInHead('', t.productName),
      listed: { path: pagePath('/', list.page), kind: 'website' },
    },
  )
})

pages.get('/topics/:id', async (c) => {
  const id = c.req.param('id')
  const part = await readListPart(c, (page) => readFrontPage(c, id, page))
  if (!part) return refusePage(c, 'not_found')
  const { news, ...list } = part
  const { topic } = news
  const { today, ...shown } = await shownTo(c)
  const days = { last: today, counts: countsUntil(news.days, today, CHART_DAYS) }
  const t = MESSAGES[shown.locale]
  return renderPage(
    c,
    <TopicPage {...shown} {...list} topic={topic} days={days} />,
    titleOf(topic.name, list.page, shown.locale),
    200,
    {
      isWide: true,
      description: topic.description || t.topicPage.about(topic.name),
      feeds: feedsInHead(`/topics/${id}`, topic.name),
      listed: { path: pagePath(`/topics/${id}`, list.page), kind: 'website' },
    },
  )
})

/** What both say by: whose eyes they are for, and when. */
async function shownTo(c: HttpContext) {
  const settings = c.get('settings')
  const { timeZone } = settings
  return {
    locale: localeOf(c),
    timeZone,
    today: localDay(Date.now(), timeZone),
    pushKey: await pushKeyOf(c.env, settings),
  }
}
