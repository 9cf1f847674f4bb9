import { Hono } from 'hono'
import * as z from 'zod'
import { adminOnly } from '../admin.ts'
import { check, readJson } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { placeField } from '../counted-fields.ts'
import { findDelivery, listDeliveries, retryDead, retryDelivery } from '../ledger.ts'
import { limitField } from '../paging.ts'
import { problem } from '../problem.ts'
import { range } from '../schemas-ledger.ts'
import { readShardCursor, SHARD_CURSOR } from '../shard-pages.ts'

/** The ledger, as operators see it. */
export const deliveries = new Hono<HttpEnv>()

const listing = z.object({
  status: z.enum(['due', 'sent', 'suppressed', 'dead']).optional(),
  limit: limitField,
  cursor: placeField(SHARD_CURSOR).transform(readShardCursor).optional(),
})

deliveries.get('/api/v1/deliveries', adminOnly, async (c) => {
  const asked = { status: c.req.query('status'), limit: c.req.query('limit'), cursor: c.req.query('cursor') }
  const checked = check(c, listing, asked)
  if (!checked.ok) return checked.response
  const { status = null, limit, cursor = [] } = checked.value
  return c.json(await listDeliveries(c, { status, limit, cursor }))
})

deliveries.get('/api/v1/deliveries/:id', adminOnly, async (c) => {
  const delivery = await findDelivery(c, c.req.param('id'))
  return delivery ? c.json(delivery) : problem(c, 'not_found')
})

deliveries.post('/api/v1/deliveries/retry', adminOnly, async (c) => {
  const body = await readJson(c, range)
  if (!body.ok) return body.response
  return c.json({ retried: await retryDead(c, body.value.from, body.value.to) })
})

deliveries.post('/api/v1/deliveries/:id/retry', adminOnly, async (c) => {
  const id = c.req.param('id')
  const retried = await retryDelivery(c, id)
  return retried.ok ? c.json(await findDelivery(c, id)) : problem(c, retried.code)
})
