import { Hono } from 'hono'
import { adminOnly } from '../admin.ts'
import type { HttpEnv } from '../context.ts'
import { offeredTopics } from '../pack-offer.ts'

/** Topics that come with the product, and which of them are there already. */
export const pack = new Hono<HttpEnv>()

pack.get('/api/v1/topics/pack', adminOnly, async (c) =>
  c.json({ items: await offeredTopics(c), cursor: null }),
)
