import { Hono } from 'hono'
import { isOwnQuery } from '../../events.ts'
import { countsUntil } from '../../newsroom/publishing/day-counts.ts'
import { localDay } from '../../text/local-time.ts'
import { PACK } from '../../topics/pack/pack.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { DeleteTopicPage } from '../../web/pages/admin/topic-delete.tsx'
import { PackPage } from '../../web/pages/admin/topic-pack.tsx'
import { TopicsPage } from '../../web/pages/admin/topics.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { createTopic } from '../create-topic.ts'
import { followersOf } from '../followers.ts'
import { readHome } from '../news.ts'
import { newsroomOf } from '../objects.ts'
import { offeredTopics } from '../pack-offer.ts'
import { refusePage } from '../refuse-page.tsx'
import { renderDesk, saidOf } from './page.tsx'
import { refuseDesk } from './refuse-desk.tsx'

/** Topics with their volume, those that come along, and the end of one. */
export const topics = new Hono<HttpEnv>()

const SPARK_DAYS = 30

topics.get('/admin/topics', async (c) => {
  const [{ topics: reviewed, ownQueries }, home] = await Promise.all([
    newsroom(c).reviewTopics(),
    readHome(c).then((published) => published.read()),
  ])
  const followers = await followersOf(
    c,
    reviewed.map(({ id }) => id),
  )
  const today = localDay(Date.now(), c.get('settings').timeZone)
  const days = new Map(home.topics.map((topic) => [topic.id, topic.days]))
  const listed = reviewed
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map((topic) => ({
      ...topic,
      followers: followers.get(topic.id) ?? 0,
      counts: days.has(topic.id) ? countsUntil(days.get(topic.id), today, SPARK_DAYS) : null,
    }))
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorTopics
  const content = <TopicsPage topics={listed} ownQueries={ownQueries} locale={locale} />
  return renderDesk(c, { area: 'topics', title: t.title, content, said: saidOf(c, t.said) })
})

topics.get('/admin/topics/pack', async (c) => {
  const locale = localeOf(c)
  const content = <PackPage topics={await offeredTopics(c)} {...shownTo(c)} />
  return renderDesk(c, { area: 'topics', title: MESSAGES[locale].operatorTopics.packTitle, content })
})

topics.post('/admin/topics/pack', async (c) => {
  const wanted = c.get('form').get('pack')
  const offered = PACK.find(({ id }) => id === wanted)
  if (!offered) return refusePage(c, 'not_found')
  const created = await createTopic(c, { ...offered, visibility: 'public' })
  // Pressed twice, or taken elsewhere meanwhile: it is there.
  if (!created.ok && created.code !== 'exists') return refuseDesk(c, created)
  return c.redirect(`/admin/topics/${offered.id}${created.ok ? '?said=created' : ''}`, 303)
})

topics.get('/admin/topics/:id/delete', async (c) => {
  const topic = await topicOf(c)
  if (!topic) return refusePage(c, 'not_found')
  const followers = (await followersOf(c, [topic.id])).get(topic.id) ?? 0
  const content = <DeleteTopicPage topic={topic} followers={followers} {...shownTo(c)} />
  const title = MESSAGES[localeOf(c)].operatorTopics.removeTitle(topic.name)
  return renderDesk(c, { area: 'topics', title, content })
})

topics.post('/admin/topics/:id/delete', async (c) => {
  const topic = await topicOf(c)
  if (!topic) return refusePage(c, 'not_found')
  const deleted = await newsroom(c).deleteTopic(topic.id)
  return deleted.ok ? c.redirect('/admin/topics?said=removed', 303) : refuseDesk(c, deleted)
})

/** The operator's topic that the address names; a reader's own query is none. */
async function topicOf(c: HttpContext) {
  const id = c.req.param('id') ?? ''
  return isOwnQuery(id) ? null : newsroom(c).findTopic(id)
}

function shownTo(c: HttpContext) {
  return { locale: localeOf(c), csrf: c.get('session').csrf }
}

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
