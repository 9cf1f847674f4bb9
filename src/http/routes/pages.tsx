import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { HomePage, TopicPage } from '../../web/pages/public.tsx'
import { type HttpEnv, localeOf } from '../context.ts'
import { readFront, readHome } from '../news.ts'
import { pushKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { refusePage } from '../refuse-page.tsx'

/** The pages that anybody may open. */
export const pages = new Hono<HttpEnv>()

pages.get('/', async (c) => {
  const { topics, items } = await (await readHome(c)).read()
  const { timeZone } = c.get('settings')
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const page = <HomePage topics={topics} items={items} locale={locale} timeZone={timeZone} />
  return renderPage(c, page, t.productName, 200, [{ title: t.productName, href: '/feed.xml' }])
})

pages.get('/topics/:id', async (c) => {
  const front = await readFront(c, c.req.param('id'))
  if (!front) return refusePage(c, 'not_found')
  const { topic, items } = await front.read()
  const settings = c.get('settings')
  const pushKey = await pushKeyOf(c.env, settings)
  const shown = { topic, items, locale: localeOf(c), timeZone: settings.timeZone, pushKey }
  const page = <TopicPage {...shown} />
  return renderPage(c, page, topic.name, 200, [{ title: topic.name, href: `/topics/${topic.id}/feed.xml` }])
})
