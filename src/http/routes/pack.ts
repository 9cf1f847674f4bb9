import { Hono } from 'hono'
import { PACK } from '../../topics/pack/pack.ts'
import { adminOnly } from '../admin.ts'
import type { HttpEnv } from '../context.ts'
import { newsroomOf } from '../objects.ts'

/** Topics that come with the product, and which of them are there already. */
export const pack = new Hono<HttpEnv>()

pack.get('/api/v1/topics/pack', adminOnly, async (c) => {
  const topics = await newsroomOf(c.env, c.get('settings')).listTopics()
  const known = new Map(topics.map((topic) => [topic.id, topic]))
  const items = PACK.map((offered) => {
    const topic = known.get(offered.id)
    // Somebody may have made it their own since.
    return { ...offered, installed: topic !== undefined, edited: !!topic && topic.query !== offered.query }
  })
  return c.json({ items, cursor: null })
})
