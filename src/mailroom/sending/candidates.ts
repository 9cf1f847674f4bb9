import type { Agenda } from '../agenda.ts'
import type { Lane } from '../schedule/schedule.ts'
import type { WaitingRow } from './begin-row.ts'

/** What may be sent: a row whose time has come, or a lane whose window is closed when it is. */
export type Candidate = { subscriber: string; at: number; isUrgent: boolean } & (WaitingRow | { lane: Lane })

/** What is due at `now`: what is urgent and letters of our own first, then what is due longest. */
export function findCandidates(sql: SqlStorage, agenda: Agenda, now: number): Candidate[] {
  return [...dueRows(sql, now), ...dueLanes(agenda, now)].sort(byUrgency)
}

function byUrgency(a: Candidate, b: Candidate): number {
  return Number(b.isUrgent) - Number(a.isUrgent) || a.at - b.at
}

function dueLanes(agenda: Agenda, now: number): Candidate[] {
  return agenda.due(now).map((lane) => ({ ...lane, isUrgent: lane.lane === 'urgent' }))
}

/** Rows whose time has come and that nobody has begun. */
function dueRows(sql: SqlStorage, now: number): Candidate[] {
  return sql
    .exec<{ n: number; subscriber: string; lane: Lane | ''; at: number }>(
      'SELECT n, subscriber, lane, next_at AS at FROM deliveries WHERE next_at <= ? AND begun_at IS NULL',
      now,
    )
    .toArray()
    .map((row) => ({ ...row, isUrgent: row.lane !== 'scheduled' }))
}

/** When the next row waits to be attempted, later than `after`; null when none does. */
export function nextRowAt(sql: SqlStorage, after = 0): number | null {
  return sql
    .exec<{ at: number | null }>(
      'SELECT MIN(next_at) AS at FROM deliveries WHERE next_at > ? AND begun_at IS NULL',
      after,
    )
    .one().at
}
