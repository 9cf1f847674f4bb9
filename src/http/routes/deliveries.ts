import { Hono } from 'hono'
import * as z from 'zod'
import { adminOnly } from '../admin.ts'
import { check } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { fromShards } from '../objects.ts'
import { limitField } from '../paging.ts'
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
