import { signedLink } from '../delivery/links.ts'
import { type DigestMessage, MAX_ITEMS, type Message } from '../delivery/message.ts'
import { readItem } from './item.ts'
import type { Delivery } from './ledger/delivery.ts'
import { type ConfirmationPayload, confirmationMessage } from './people/confirmation.ts'
import { type NoticePayload, noticeMessage } from './people/notice.ts'
import type { DigestPayload } from './windows.ts'

/**
 * The message of a delivery row: a function of the row, of the cards that it names and of the key, so that every
 * attempt says the same. Null for a row whose payload was erased.
 */
export function composeMessage(sql: SqlStorage, delivery: Delivery, key: string): Message | null {
  if (delivery.payload === null) return null
  const payload: unknown = JSON.parse(delivery.payload)
  switch (delivery.kind) {
    case 'digest':
      return digestMessage(sql, delivery, payload as DigestPayload, key, MAX_ITEMS)
    case 'confirmation':
      return confirmationMessage(delivery, payload as ConfirmationPayload, key)
    case 'notice':
      return noticeMessage(delivery, payload as NoticePayload, key)
  }
}

/** The digest whole, as its page shows it; null for what is none. */
export function wholeDigest(sql: SqlStorage, delivery: Delivery, key: string): DigestMessage | null {
  return readDigest(sql, delivery, key, Number.POSITIVE_INFINITY)
}

/** The digest as its message shows it; null for what is none. */
export function shownDigest(sql: SqlStorage, delivery: Delivery, key: string): DigestMessage | null {
  return readDigest(sql, delivery, key, MAX_ITEMS)
}

function readDigest(
  sql: SqlStorage,
  delivery: Delivery,
  key: string,
  maxItems: number,
): DigestMessage | null {
  if (delivery.payload === null || delivery.kind !== 'digest') return null
  return digestMessage(sql, delivery, JSON.parse(delivery.payload) as DigestPayload, key, maxItems)
}

function digestMessage(
  sql: SqlStorage,
  delivery: Delivery,
  payload: DigestPayload,
  key: string,
  maxItems: number,
): DigestMessage {
  const { id, subscriber, createdAt } = delivery
  const { base, linkVersion: version, linkExpiresAt: expiresAt } = payload
  const shown = payload.items.slice(0, maxItems)
  const updates = new Map(payload.updates?.map((update) => [update.item, update]))
  return {
    kind: 'digest',
    id,
    locale: payload.locale,
    base,
    timeZone: payload.timeZone,
    date: createdAt,
    window: { from: payload.from, to: payload.to },
    topics: payload.topics,
    items: shown.map((seqs, at) => readItem(sql, seqs, updates.get(at) ?? null)),
    more: payload.items.length - shown.length,
    updates: updates.size,
    links: {
      all: signedLink(base, { purpose: 'digest', id, version: 0, expiresAt }, key),
      manage: signedLink(base, { purpose: 'manage', id: subscriber, version, expiresAt }, key),
      unsubscribe: signedLink(
        base,
        { purpose: 'unsubscribe', id: subscriber, version: 0, expiresAt: null },
        key,
      ),
    },
  }
}
