import type { Agenda } from '../agenda.ts'
import type { Lane } from '../schedule/schedule.ts'

/** What may be sent: a row whose time has come, or a lane whose window is closed when it is. */
export type Candidate = Row | OpenLane

interface Row {
  n: number
  at: number
  isUrgent: boolean
}

interface OpenLane {
  subscriber: string
  lane: Lane
  at: number
  isUrgent: boolean
}

/** Endpoints whose last attempt failed stand in a queue of their own. */
export type Health = 'healthy' | 'failing'

/** What is due at `now`, at most `limit` of each kind: urgent ones and letters of our own first, then longest due first. */
export function findCandidates(
  sql: SqlStorage,
  agenda: Agenda,
  now: number,
  limit: number,
): Record<Health, Candidate[]> {
  const failing = failingSubscribers(sql)
  const found: Record<Health, Candidate[]> = {
    healthy: dueRows(sql, now, limit, false),
    failing: dueRows(sql, now, limit, true),
  }
  for (const lane of agenda.due(now)) {
    const queue = failing.has(lane.subscriber) ? found.failing : found.healthy
    queue.push({ ...lane, isUrgent: lane.lane === 'urgent' })
  }
  for (const queue of Object.values(found)) {
    queue.sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || a.at - b.at)
    queue.length = Math.min(queue.length, limit)
  }
  return found
}

function failingSubscribers(sql: SqlStorage): ReadonlySet<string> {
  const rows = sql.exec<{ id: string }>('SELECT id FROM subscribers WHERE failing_since IS NOT NULL')
  return new Set(rows.toArray().map(({ id }) => id))
}

/** Rows whose time has come and that nobody has begun, longest due first. */
function dueRows(sql: SqlStorage, now: number, limit: number, isFailing: boolean): Row[] {
  return sql
    .exec<{ n: number; lane: string; at: number }>(
      `SELECT d.n, d.lane, d.next_at AS at FROM deliveries d JOIN subscribers s ON s.id = d.subscriber
       WHERE d.next_at <= ? AND d.begun_at IS NULL AND (s.failing_since IS NOT NULL) = ?
       ORDER BY d.next_at LIMIT ?`,
      now,
      isFailing ? 1 : 0,
      limit,
    )
    .toArray()
    .map(({ n, lane, at }) => ({ n, at, isUrgent: lane !== 'scheduled' }))
}
