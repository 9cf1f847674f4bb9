import { Hono } from 'hono'
import * as z from 'zod'
import { parseDate } from '../../text/dates/parse.ts'
import { adminOnly } from '../admin.ts'
import { check, readJson } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { fromShards, knownShardOf } from '../objects.ts'
import { limitField } from '../paging.ts'
import { problem } from '../problem.ts'
import { newestOfShards, readShardCursor, SHARD_CURSOR } from '../shard-pages.ts'

/** The ledger, as operators see it. */
export const deliveries = new Hono<HttpEnv>()

const listing = z.object({
  status: z.enum(['due', 'sent', 'suppressed', 'dead']).optional(),
  limit: limitField,
  cursor: z.string().regex(SHARD_CURSOR).transform(readShardCursor).optional(),
})

deliveries.get('/api/v1/deliveries', adminOnly, async (c) => {
  const asked = { status: c.req.query('status'), limit: c.req.query('limit'), cursor: c.req.query('cursor') }
  const checked = check(c, listing, asked)
  if (!checked.ok) return checked.response
  const { status = null, limit, cursor = [] } = checked.value
  const answers = await fromShards(c.env, c.get('settings'), (shard, index) =>
    shard.deliveries(status, limit + 1, cursor[index] ?? Number.MAX_SAFE_INTEGER),
  )
  const rows = answers.map((views) => views.map(({ n, view }) => ({ n, at: view.createdAt, view })))
  return c.json(newestOfShards(rows, limit))
})

deliveries.get('/api/v1/deliveries/:id', adminOnly, async (c) => {
  const shard = await knownShardOf(c.env, c.get('settings'), c.req.param('id'))
  const delivery = await shard?.delivery(c.req.param('id'))
  return delivery ? c.json(delivery) : problem(c, 'not_found')
})

/** Times as RFC 3339 has them. */
const time = z.iso.datetime({ offset: true }).transform((text) => parseDate(text, 'UTC') ?? 0)
const range = z.strictObject({ from: time, to: time })

deliveries.post('/api/v1/deliveries/retry', adminOnly, async (c) => {
  const body = await readJson(c, range)
  if (!body.ok) return body.response
  const { from, to } = body.value
  const counts = await fromShards(c.env, c.get('settings'), (shard) => shard.retryRange(from, to))
  return c.json({ retried: counts.reduce((sum, count) => sum + count, 0) })
})

deliveries.post('/api/v1/deliveries/:id/retry', adminOnly, async (c) => {
  const id = c.req.param('id')
  const shard = await knownShardOf(c.env, c.get('settings'), id)
  if (!shard || !(await shard.delivery(id))) return problem(c, 'not_found')
  return (await shard.retry(id)) ? c.json(await shard.delivery(id)) : problem(c, 'not_dead')
})
