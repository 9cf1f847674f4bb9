import type { ShownMatch } from '../../events.ts'
import { wholeDigest } from '../compose.ts'
import { type DeliveryKind, type DeliveryStatus, deliveriesOf } from '../ledger/delivery.ts'

/** A delivery as a person takes it along: what it told, whole, and every attempt. Times are RFC 3339. */
export interface ToldRecord {
  id: string
  kind: DeliveryKind
  status: DeliveryStatus
  reason: string | null
  createdAt: string
  settledAt: string | null
  attempts: { at: string; result: string }[]
  /** Empty for what is no digest. */
  items: { title: string; url: string | null; source: string; matches: readonly ShownMatch[] }[]
}

/** Every delivery of a subscriber that is kept, newest first. */
export function exportDeliveries(sql: SqlStorage, subscriber: string, signingKey: string): ToldRecord[] {
  const time = (ms: number) => new Date(ms).toISOString()
  return deliveriesOf(sql, subscriber).map((delivery) => ({
    id: delivery.id,
    kind: delivery.kind,
    status: delivery.status,
    reason: delivery.reason,
    createdAt: time(delivery.createdAt),
    settledAt: delivery.settledAt === null ? null : time(delivery.settledAt),
    attempts: delivery.log.map(({ begunAt, result }) => ({ at: time(begunAt), result })),
    items: (wholeDigest(sql, delivery, signingKey)?.items ?? []).map(({ article, matches }) => ({
      title: article.title,
      url: article.url,
      source: article.sourceName,
      matches,
    })),
  }))
}
