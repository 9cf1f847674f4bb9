import type { DigestMessage, NoticeKind } from '../../delivery/message.ts'
import { shownDigest } from '../compose.ts'
import type { NoticePayload } from '../people/notice.ts'
import { type Delivery, type DeliveryKind, type DeliveryStatus, deliveriesOf } from './delivery.ts'

/** A delivery as its reader sees it. Times in ms since 1970 UTC. */
export interface DeliveryLine {
  id: string
  kind: DeliveryKind
  /** What a notice was about; null for what is none, or was erased. */
  notice: NoticeKind | null
  status: DeliveryStatus
  reason: string | null
  createdAt: number
  settledAt: number | null
  /** Events of its window, of each topic that it was shown or not shown for. */
  events: number
  /** What it told, each article with the matches for which it came; null for a window that was not sent, or no digest. */
  digest: DigestMessage | null
}

/** How many of a reader's deliveries are shown. */
const SHOWN = 30

/** A subscriber's last deliveries, newest first. */
export function readHistory(sql: SqlStorage, subscriber: string, signingKey: string): DeliveryLine[] {
  return deliveriesOf(sql, subscriber, SHOWN).map((delivery) => ({
    id: delivery.id,
    kind: delivery.kind,
    notice: noticeOf(delivery),
    status: delivery.status,
    reason: delivery.reason,
    createdAt: delivery.createdAt,
    settledAt: delivery.settledAt,
    events: delivery.counted + delivery.repeats + delivery.updates,
    digest: shownDigest(sql, delivery, signingKey),
  }))
}

function noticeOf({ kind, payload }: Delivery): NoticeKind | null {
  return kind === 'notice' && payload !== null ? (JSON.parse(payload) as NoticePayload).notice : null
}
