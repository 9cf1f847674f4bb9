import { Hono } from 'hono'
import type { Label } from '../../newsroom/following/label-rows.ts'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { createTopic } from '../create-topic.ts'
import { newsroomOf } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { labelChange, newTopic, topicChange } from '../schemas.ts'

/** Topics. Public ones may be read by anybody; with the token, all of them. */
export const topics = new Hono<HttpEnv>()
const path = '/api/v1/topics'

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
  const created = await createTopic(c, body.value)
  if (!created.ok) return refuse(c, created)
  return c.json(created.value, 201, { location: `${path}/${created.value.id}` })
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

topics.get(`${path}/:id/labels`, adminOnly, async (c) => {
  const labels = await newsroom(c).labels(c.req.param('id'))
  return labels ? c.json(shownLabels(labels)) : problem(c, 'not_found')
})

topics.patch(`${path}/:id/labels`, adminOnly, async (c) => {
  const body = await readJson(c, labelChange)
  if (!body.ok) return body.response
  const kept = await newsroom(c).label(c.req.param('id'), body.value.labels)
  return kept.ok ? c.json(shownLabels(kept.value)) : refuse(c, kept)
})

topics.delete(`${path}/:id`, adminOnly, async (c) => {
  const deleted = await newsroom(c).deleteTopic(c.req.param('id'))
  return deleted.ok ? c.body(null, 204) : refuse(c, deleted)
})

function shownLabels(labels: readonly Label[]) {
  return { items: labels.map((label) => ({ ...label, at: new Date(label.at).toISOString() })), cursor: null }
}

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
