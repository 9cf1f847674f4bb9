import { Hono } from 'hono'
import type { Source, SourceState } from '../../newsroom/sources/source.ts'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { makeId } from '../make-id.ts'
import { newsroomOf } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { newSource, sourceChange } from '../schemas.ts'

/** Sources, with their health. */
export const sources = new Hono<HttpEnv>()
const path = '/api/v1/sources'

sources.get(path, adminOnly, async (c) => {
  const states = await newsroom(c).listSources()
  return c.json({ items: states.map(view), cursor: null })
})

sources.post(path, adminOnly, async (c) => {
  const settings = c.get('settings')
  const body = await readJson(c, newSource(settings.allowPrivateHosts, settings.timeZone))
  if (!body.ok) return body.response
  const source: Source = { ...body.value, id: body.value.id ?? makeId(body.value.name) }
  const created = await newsroom(c).createSource(source)
  return created.ok
    ? c.json(view(created.value), 201, { location: `${path}/${source.id}` })
    : refuse(c, created)
})

sources.get(`${path}/:id`, adminOnly, async (c) => {
  const state = await newsroom(c).findSource(c.req.param('id'))
  return state ? c.json(view(state)) : problem(c, 'not_found')
})

sources.patch(`${path}/:id`, adminOnly, async (c) => {
  const body = await readJson(c, sourceChange(c.get('settings').allowPrivateHosts))
  if (!body.ok) return body.response
  const changed = await newsroom(c).changeSource(c.req.param('id'), given(body.value))
  return changed.ok ? c.json(view(changed.value)) : refuse(c, changed)
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

function view(state: SourceState) {
  const { source, lastPollAt, lastNewAt, lastStatus, lastHttp, lastError, failures, nextPollAt } = state
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
  return {
    ...source,
    health: {
      lastPollAt: time(lastPollAt),
      lastNewAt: time(lastNewAt),
      lastStatus,
      lastHttpStatus: lastHttp,
      lastError: lastError === null ? null : (JSON.parse(lastError) as unknown),
      failures,
      nextPollAt: source.enabled ? time(nextPollAt) : null,
    },
  }
}
