import { accountOf } from './account-watch.ts'
import { read } from './kill.ts'
import type { NewsDesk } from './news-desk.ts'

/** Beyond every wait between attempts, and every hour of a schedule: a cron with this clock tries whatever is due. */
const AHEAD_MS = 48 * 3_600_000
const TICKS = 60

/** Lets the heart beat with a later clock until nothing waits any more. */
export async function drain(desk: NewsDesk): Promise<void> {
  const polled = await desk.worker.admin('POST', '/polls', {})
  if (!polled.ok) throw new Error(`the last poll answered ${polled.status}`)
  for (let tick = 0; tick < TICKS; tick += 1) {
    await desk.worker.cron(Date.now() + AHEAD_MS)
    const { items } = await read<{ items: unknown[] }>(desk, '/api/v1/deliveries?status=due')
    if (items.length === 0 && (await accountOf(desk.worker)).pending === 0) return
  }
  throw new Error(`after ${TICKS} ticks something is due still:\n${desk.worker.logTail()}`)
}
