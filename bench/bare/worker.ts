import { Hono } from 'hono'

/** The least that can serve feeds from KV: one route, one read, the bytes as they are. */
const app = new Hono<{ Bindings: { KV: KVNamespace } }>()

app.get('/:feed', async (c) => {
  const feed = await c.env.KV.get(c.req.param('feed'))
  return feed === null
    ? c.notFound()
    : c.body(feed, 200, { 'content-type': 'application/rss+xml; charset=utf-8' })
})

app.put('/:feed', async (c) => {
  await c.env.KV.put(c.req.param('feed'), await c.req.text())
  return c.body(null, 204)
})

export default app
