import { Hono } from 'hono'
import { addAccounts } from '../../mailroom/ledger/account.ts'
import type { RestoreStep } from '../../newsroom/restoring/restore.ts'
import { adminOnly } from '../admin.ts'
import type { HttpEnv } from '../context.ts'
import { fromShards, libraryOf, newsroomOf } from '../objects.ts'
import { forgetConcepts } from '../own-concepts.ts'
import { problem } from '../problem.ts'

/** What an operator looks at and repairs with. */
export const operations = new Hono<HttpEnv>()

/** Events that a shard should have had this long ago are late for their readers. */
const LATE_MS = 15 * 60_000

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
  return c.json(addAccounts(await fromShards(c.env, c.get('settings'), (shard) => shard.account())))
})

/**
 * Leads the restore step by step, each an invocation of its own with its own limits; the Library then reads the archive
 * again by itself.
 */
operations.post('/api/v1/restore', adminOnly, async (c) => {
  const newsroom = newsroomOf(c.env, c.get('settings'))
  let step: RestoreStep | null = null
  for (;;) {
    const taken = await newsroom.restore(step)
    if (taken.step === null) {
      forgetConcepts()
      await libraryOf(c.env, c.get('settings')).rebuild()
      return c.json(taken.counts)
    }
    step = taken.step
  }
})

operations.get('/health', async (c) => {
  const settings = c.get('settings')
  const newsroom = await newsroomOf(c.env, settings).health()
  const shards = await fromShards(c.env, settings, (shard) => shard.health())
  const late = shards.reduce((sum, shard) => sum + shard.late, 0)
  const failedWindows = shards.reduce((sum, shard) => sum + shard.failedWindows, 0)
  const transports = [...new Set(shards.flatMap((shard) => shard.failingTransports))]
  const noticed = newsroom.alarms.filter(({ isNoticed }) => isNoticed)
  const brokenTopics = newsroom.topicAlarms.filter(({ code }) => code === 'topic_broken').length
  const reasons = [
    ...(newsroom.isReady
      ? []
      : [reason('restore_needed', 'The Newsroom has to be restored.', 'Newsroom cần được khôi phục.')]),
    ...(newsroom.laggingSince !== null && newsroom.laggingSince < Date.now() - LATE_MS
      ? [reason('shards_lag', 'Events do not reach a shard.', 'Tin không tới được một phân mảnh.')]
      : []),
    ...(late > 0
      ? [reason('deliveries_late', `${late} deliveries are late.`, `${late} thư bị gửi chậm.`)]
      : []),
    ...(failedWindows > 0
      ? [
          reason(
            'windows_failing',
            `Digests that could not be written: ${failedWindows}; “window.failed” in the log says why.`,
            `Số bản tin không lập được: ${failedWindows}; xem lý do ở “window.failed” trong nhật ký.`,
          ),
        ]
      : []),
    ...(transports.length > 0
      ? [
          reason(
            'transport_failing',
            `Nothing can be sent by: ${transports.join(', ')}.`,
            `Không gửi được qua: ${transports.join(', ')}.`,
          ),
        ]
      : []),
    ...(noticed.length > 0
      ? [
          reason(
            'sources_failing',
            `Sources that bring no news: ${noticed.length}; “alarms” says why.`,
            `Số nguồn không đưa tin về: ${noticed.length}; xem lý do trong “alarms”.`,
          ),
        ]
      : []),
    ...(brokenTopics > 0
      ? [
          reason(
            'topics_broken',
            `Topics whose query cannot be read: ${brokenTopics}; “alarms” names them.`,
            `Số chủ đề không đọc được truy vấn: ${brokenTopics}; xem tên trong “alarms”.`,
          ),
        ]
      : []),
    ...(shards.some(({ lostAt }) => lostAt !== null)
      ? [reason('events_lost', 'A shard missed events.', 'Có phân mảnh bị lỡ tin.')]
      : []),
  ]
  const body = {
    status: reasons.length === 0 ? 'ok' : 'failing',
    reasons,
    admin: settings.adminToken === null ? 'closed: set ADMIN_TOKEN (at least 16 characters)' : 'open',
    sources: newsroom.sources,
    failingSources: newsroom.failing,
    alarms: [...newsroom.alarms.map(({ isNoticed: _, ...alarm }) => alarm), ...newsroom.topicAlarms],
    laggingShards: newsroom.lagging,
  }
  return c.json(body, reasons.length === 0 ? 200 : 503)
})

function reason(code: string, message: string, message_vi: string) {
  return { code, message, message_vi }
}
