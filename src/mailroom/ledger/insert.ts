import type { Lane } from '../schedule/schedule.ts'
import {
  type Delivery,
  type DeliveryKind,
  type DeliveryRow,
  fromRow,
  type SuppressReason,
} from './delivery.ts'

/** Events × subscriptions of a window. */
export interface WindowCounts {
  counted: number
  repeats: number
  updates: number
}

/** What a digest's row says beside its counts, fixed when it is written. */
export interface DigestContent {
  /** The lowest `seq` that the payload names, whose event is kept as long as the row. */
  firstSeq: number
  /** Articles and stories, so that they are not told again. */
  told: readonly string[]
  payload: unknown
}

/** What a window's row says of its lane: up to what `seq` it is told now, and the slot that its last digest stood for. */
export interface LaneState {
  cursor: number
  served: number | null
}

const NOTHING: WindowCounts = { counted: 0, repeats: 0, updates: 0 }

/**
 * Writes down a digest whose first attempt begins now: the row that says what is sent says at once that it is being
 * sent. It stands in no index of what is due; an object that dies is found out by the row itself (see `due_deliveries`).
 */
export function insertDigest(
  sql: SqlStorage,
  subscriber: string,
  lane: Lane,
  state: LaneState,
  counts: WindowCounts,
  content: DigestContent,
  now: number,
): Delivery {
  const row = {
    subscriber,
    kind: 'digest',
    lane,
    state,
    status: 'due',
    begunAt: now,
    counts,
    content,
  } as const
  return insert(sql, row, now)
}

/** Writes down a message that belongs to no lane and is due at once; answers its id. */
export function insertNotice(
  sql: SqlStorage,
  subscriber: string,
  kind: Exclude<DeliveryKind, 'digest'>,
  payload: unknown,
  now: number,
): string {
  const content = { firstSeq: null, told: [], payload }
  const row = { subscriber, kind, lane: '', status: 'due', nextAt: now, counts: NOTHING, content } as const
  return insert(sql, row, now).id
}

/** Accounts for a window that sends nothing, or with null for what one subscription takes out of its lane. */
export function insertSuppressed(
  sql: SqlStorage,
  subscriber: string,
  lane: Lane,
  state: LaneState | null,
  reason: SuppressReason,
  counts: WindowCounts,
  now: number,
): void {
  insert(sql, { subscriber, kind: 'digest', lane, state, status: 'suppressed', reason, counts }, now)
}

interface NewRow {
  subscriber: string
  kind: DeliveryKind
  lane: Lane | ''
  state?: LaneState | null
  status: 'due' | 'suppressed'
  reason?: SuppressReason
  nextAt?: number
  begunAt?: number
  counts: WindowCounts
  content?: { firstSeq: number | null; told: readonly string[]; payload: unknown }
}

function insert(sql: SqlStorage, row: NewRow, now: number): Delivery {
  const { counts, content, begunAt } = row
  const written = sql.exec<DeliveryRow>(
    `INSERT INTO deliveries (subscriber, kind, lane, status, reason, created_at, next_at, begun_at, attempts,
       settled_at, counted, repeats, updates, first_seq, window_end, served, told, payload)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
    row.subscriber,
    row.kind,
    row.lane,
    row.status,
    row.reason ?? null,
    now,
    row.nextAt ?? null,
    begunAt ?? null,
    begunAt === undefined ? 0 : 1,
    row.status === 'due' ? null : now,
    counts.counted,
    counts.repeats,
    counts.updates,
    content?.firstSeq ?? null,
    row.state?.cursor ?? null,
    row.state?.served ?? null,
    content ? JSON.stringify(content.told) : null,
    content ? JSON.stringify(content.payload) : null,
  )
  return fromRow(written.one())
}
