import { Hono } from 'hono'
import { writeOpml } from '../../feeds/write/opml.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { baseOf, type HttpEnv } from '../context.ts'
import { answerRendered } from '../feeds/rendering.ts'
import { readHome } from '../news.ts'

/** The feed of all topics and that of each, to be taken into a reader in one step. */
export const opml = new Hono<HttpEnv>()

opml.get('/opml.xml', async (c) => {
  const base = baseOf(c)
  const t = MESSAGES.vi
  return answerRendered(c, `${base}/opml.xml`, await readHome(c), 'text/x-opml', ({ topics, updatedAt }) => {
    const pages = [
      { title: t.productName, description: t.tagline, language: 'vi', path: '' },
      ...topics.map(({ id, name, description, language }) => ({
        title: name,
        description: description || name,
        language,
        path: `/topics/${id}`,
      })),
    ]
    const feeds = pages.map(({ path, ...feed }) => ({
      ...feed,
      link: `${base}${path || '/'}`,
      feed: `${base}${path}/feed.xml`,
    }))
    return {
      write: () => writeOpml({ title: t.feeds.list, updatedAt, feeds }),
      updatedAt,
      // It is for a reader to take: browsers show nothing but its source.
      headers: { 'content-disposition': 'attachment; filename="bantin.opml"' },
    }
  })
})
