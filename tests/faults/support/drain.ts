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

/** A dead delivery, as `GET /api/v1/deliveries` shows it. */
export interface Dead {
  id: string
  subscriber: string
  reason: string
  events: number
  settledAt: string
  lastAttempt: { reason: string } | null
}

/** All of them, page by page. */
export async function deadOf(desk: NewsDesk): Promise<Dead[]> {
  const dead: Dead[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: Dead[]; cursor: string | null } = await read(
      desk,
      `/api/v1/deliveries?status=dead&limit=100${cursor ? `&cursor=${cursor}` : ''}`,
    )
    dead.push(...page.items)
    cursor = page.cursor
  }
  return dead
}

/** Has whatever is dead sent again, as an operator does who has looked at it; answers how many deliveries that were. */
export async function replayDead(desk: NewsDesk): Promise<number> {
  const range = { from: '2020-01-01T00:00:00Z', to: new Date(Date.now() + 60_000).toISOString() }
  const response = await desk.worker.admin('POST', '/api/v1/deliveries/retry', range)
  if (!response.ok) throw new Error(`the replay answered ${response.status}`)
  const { retried } = (await response.json()) as { retried: number }
  if (retried > 0) await drain(desk)
  return retried
}
