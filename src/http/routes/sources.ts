import { Hono } from 'hono'
import { inflated } from '../../newsroom/asking/body.ts'
import { adminOnly } from '../admin.ts'
import { check, readBytes, readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { createSource } from '../create-source.ts'
import { newsroomOf } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { refusePreview } from '../refuse-preview.ts'
import { ingestQuery, newSource, sourceChange, sourcePreview } from '../schemas.ts'
import { viewSource } from '../views/source.ts'

/** Sources, with their health. */
export const sources = new Hono<HttpEnv>()
const path = '/api/v1/sources'
/** As large as what a poll may fetch. */
const MAX_DOCUMENT_BYTES = 5_000_000

sources.get(path, adminOnly, async (c) => {
  const states = await newsroom(c).listSources()
  const now = Date.now()
  return c.json({ items: states.map((state) => viewSource(state, now)), cursor: null })
})

sources.post(path, adminOnly, async (c) => {
  const settings = c.get('settings')
  const body = await readJson(c, newSource(settings.allowPrivateHosts, settings.timeZone))
  if (!body.ok) return body.response
  const created = await createSource(c, body.value)
  return created.ok
    ? c.json(viewSource(created.value, Date.now()), 201, { location: `${path}/${created.value.source.id}` })
    : refuse(c, created)
})

sources.get(`${path}/:id`, adminOnly, async (c) => {
  const state = await newsroom(c).findSource(c.req.param('id'))
  return state ? c.json(viewSource(state, Date.now())) : problem(c, 'not_found')
})

sources.patch(`${path}/:id`, adminOnly, async (c) => {
  const body = await readJson(c, sourceChange(c.get('settings').allowPrivateHosts))
  if (!body.ok) return body.response
  const changed = await newsroom(c).changeSource(c.req.param('id'), given(body.value))
  return changed.ok ? c.json(viewSource(changed.value, Date.now())) : refuse(c, changed)
})

/** What a source at an address would give; nothing is kept. */
sources.post(`${path}/preview`, adminOnly, async (c) => {
  const settings = c.get('settings')
  const body = await readJson(c, sourcePreview(settings.allowPrivateHosts, settings.timeZone))
  if (!body.ok) return body.response
  const answer = await newsroom(c).previewSource({ ...body.value, kind: body.value.kind ?? null })
  return answer.ok ? c.json(answer.preview) : refusePreview(c, answer)
})

/** What a poll would have fetched, from a machine that the source does not refuse. */
sources.post(`${path}/:id/ingest`, adminOnly, async (c) => {
  const query = check(c, ingestQuery, { url: c.req.query('url') })
  if (!query.ok) return query.response
  const body = await readBytes(c, MAX_DOCUMENT_BYTES)
  if (!body.ok) return body.response
  const document = await inflated(body.value, MAX_DOCUMENT_BYTES)
  if (!document.ok) return problem(c, document.reason === 'too_large' ? 'too_large' : 'encoding')
  if (document.bytes.byteLength === 0) return problem(c, 'body_empty')
  const report = await newsroom(c).ingest(c.req.param('id'), {
    bytes: document.bytes,
    url: query.value.url ?? null,
    contentType: c.req.header('content-type') ?? null,
  })
  return report.ok ? c.json(report.value) : refuse(c, report)
})

sources.delete(`${path}/:id`, adminOnly, async (c) => {
  const deleted = await newsroom(c).deleteSource(c.req.param('id'))
  return deleted.ok ? c.body(null, 204) : refuse(c, deleted)
})

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}

/** Drops what a partial body leaves out, so that it cannot overwrite with nothing. */
function given<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never
}
