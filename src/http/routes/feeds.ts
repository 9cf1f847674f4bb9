import { Hono } from 'hono'
import type { Front, Home } from '../../newsroom/publishing/publish.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { answerFeed } from '../answer-feed.ts'
import { baseOf, type HttpEnv } from '../context.ts'
import { readFront, readHome } from '../news.ts'
import { problem } from '../problem.ts'

/** What is new, as RSS. */
export const feeds = new Hono<HttpEnv>()

feeds.get('/feed.xml', async (c) => {
  const home = await readHome(c)
  const t = MESSAGES.vi
  return answerFeed(c, home, (value: Home) => ({
    title: t.productName,
    description: t.tagline,
    language: 'vi',
    link: `${baseOf(c)}/`,
    updatedAt: value.updatedAt,
    items: value.items,
  }))
})

feeds.get('/topics/:id/feed.xml', async (c) => {
  const front = await readFront(c, c.req.param('id'))
  if (!front) return problem(c, 'not_found')
  return answerFeed(c, front, ({ topic, updatedAt, items }: Front) => ({
    title: topic.name,
    description: topic.description || topic.name,
    language: topic.language,
    link: `${baseOf(c)}/topics/${topic.id}`,
    updatedAt,
    items,
  }))
})
