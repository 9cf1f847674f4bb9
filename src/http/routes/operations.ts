import { Hono } from 'hono'
import { readAccount } from '../account.ts'
import { adminOnly } from '../admin.ts'
import type { HttpEnv } from '../context.ts'
import { readHealth } from '../health.ts'
import { fromShards } from '../objects.ts'
import { problem } from '../problem.ts'
import { restore } from '../restore.ts'

/** What an operator looks at and repairs with. */
export const operations = new Hono<HttpEnv>()

operations.get('/api/v1/outbox', adminOnly, async (c) => {
  const mails = (await fromShards(c.env, c.get('settings'), (shard) => shard.outbox())).flat()
  return c.json({ items: mails.sort((a, b) => b.at.localeCompare(a.at)), cursor: null })
})

operations.get('/api/v1/outbox/:id', adminOnly, async (c) => {
  const mails = (await fromShards(c.env, c.get('settings'), (shard) => shard.outbox())).flat()
  const mail = mails.find(({ id }) => id === c.req.param('id'))
  return mail ? c.json(mail) : problem(c, 'not_found')
})

operations.get('/api/v1/account', adminOnly, async (c) => {
  return c.json(await readAccount(c.env, c.get('settings')))
})

operations.post('/api/v1/restore', adminOnly, async (c) => c.json(await restore(c.env, c.get('settings'))))

operations.get('/health', async (c) => {
  const settings = c.get('settings')
  const { reasons, newsroom, mailAlarm } = await readHealth(c.env, settings)
  const body = {
    status: reasons.length === 0 ? 'ok' : 'failing',
    reasons,
    admin: settings.adminToken === null ? 'closed: set ADMIN_TOKEN (at least 16 characters)' : 'open',
    sources: newsroom.sources,
    failingSources: newsroom.failing,
    alarms: [
      ...newsroom.alarms.map(({ isNoticed: _, ...alarm }) => alarm),
      ...newsroom.topicAlarms,
      ...(newsroom.hubAlarm ? [newsroom.hubAlarm] : []),
      ...(mailAlarm ? [mailAlarm] : []),
    ],
    laggingShards: newsroom.lagging,
  }
  return c.json(body, reasons.length === 0 ? 200 : 503)
})
