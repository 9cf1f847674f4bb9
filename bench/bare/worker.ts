import { Hono } from 'hono'

/** The least that can serve a feed from KV: one route, one read, the bytes as they are. */
const app = new Hono<{ Bindings: { KV: KVNamespace } }>()

app.get('/feed.xml', async (c) => {
  const feed = await c.env.KV.get('feed')
  return feed === null
    ? c.notFound()
    : c.body(feed, 200, { 'content-type': 'application/rss+xml; charset=utf-8' })
})

app.put('/feed.xml', async (c) => {
  await c.env.KV.put('feed', await c.req.text())
  return c.body(null, 204)
})

export default app
