import { Hono } from 'hono'
import type { HttpEnv } from '../context.ts'
import { pushKeyOf } from '../objects.ts'
import { problem } from '../problem.ts'

/** The key by which a browser subscribes to pushes (`applicationServerKey`, RFC 8292 §4.1), in base64url. */
export const pushKey = new Hono<HttpEnv>()

pushKey.get('/api/v1/push-key', async (c) => {
  const key = await pushKeyOf(c.env, c.get('settings'))
  return key === null ? problem(c, 'not_found') : c.json({ key })
})
