import { Hono } from 'hono'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { forgetConcepts } from '../own-concepts.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { conceptBody } from '../schemas.ts'

/** Concepts: named sets of wordings that queries use as `@id`. */
export const concepts = new Hono<HttpEnv>()
const path = '/api/v1/concepts'

concepts.get(path, adminOnly, async (c) => c.json({ items: await newsroom(c).listConcepts(), cursor: null }))

concepts.get(`${path}/:id`, adminOnly, async (c) => {
  const concept = await newsroom(c).findConcept(c.req.param('id'))
  return concept ? c.json(concept) : problem(c, 'not_found')
})

concepts.put(`${path}/:id`, adminOnly, async (c) => {
  const id = c.req.param('id')
  const body = await readJson(c, conceptBody(id))
  if (!body.ok) return body.response
  const { wordings, description } = body.value
  const concept = { id, wordings, ...(description === undefined ? {} : { description }) }
  const put = await newsroom(c).putConcept(concept)
  forgetConcepts()
  return put.ok ? c.json(put.value) : refuse(c, put)
})

concepts.delete(`${path}/:id`, adminOnly, async (c) => {
  const deleted = await newsroom(c).deleteConcept(c.req.param('id'))
  forgetConcepts()
  return deleted.ok ? c.body(null, 204) : refuse(c, deleted)
})

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
