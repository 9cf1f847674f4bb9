import { Hono } from 'hono'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { makeId } from '../make-id.ts'
import { newsroomOf } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { newTopic, topicChange } from '../schemas.ts'

/** Topics. Public ones may be read by anybody; with the token, all of them. */
export const topics = new Hono<HttpEnv>()
const path = '/api/v1/topics'
/** Addresses of other routes, and what topics are called that are made of a reader's own query. */
const RESERVED = /^(?:pack|preview|q-[0-9a-f]{16})$/

topics.get(path, async (c) => {
  const isAdmin = c.req.header('authorization') !== undefined
  if (isAdmin) {
    const refused = await adminOnly(c, async () => {})
    if (refused) return refused
  }
  const all = await newsroom(c).listTopics()
  return c.json({ items: all.filter((topic) => isAdmin || topic.visibility === 'public'), cursor: null })
})

topics.post(path, adminOnly, async (c) => {
  const body = await readJson(c, newTopic)
  if (!body.ok) return body.response
  const id = body.value.id ?? makeId(body.value.name)
  if (RESERVED.test(id)) return problem(c, 'exists')
  const created = await newsroom(c).createTopic({ ...body.value, id })
  return created.ok ? c.json(created.value, 201, { location: `${path}/${id}` }) : refuse(c, created)
})

topics.get(`${path}/:id`, async (c) => {
  const topic = await newsroom(c).findTopic(c.req.param('id'))
  if (!topic) return problem(c, 'not_found')
  if (topic.visibility === 'private') {
    // To the public a private topic does not exist.
    const refused = await adminOnly(c, async () => {})
    if (refused) return problem(c, 'not_found')
  }
  return c.json(topic)
})

topics.patch(`${path}/:id`, adminOnly, async (c) => {
  const body = await readJson(c, topicChange)
  if (!body.ok) return body.response
  const change = Object.fromEntries(Object.entries(body.value).filter(([, value]) => value !== undefined))
  const changed = await newsroom(c).changeTopic(c.req.param('id'), change)
  return changed.ok ? c.json(changed.value) : refuse(c, changed)
})

topics.delete(`${path}/:id`, adminOnly, async (c) => {
  const deleted = await newsroom(c).deleteTopic(c.req.param('id'))
  return deleted.ok ? c.body(null, 204) : refuse(c, deleted)
})

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
