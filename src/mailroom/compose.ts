import { signedLink } from '../delivery/links.ts'
import { type ConfirmationMessage, type DigestMessage, MAX_ITEMS, type Message } from '../delivery/message.ts'
import type { ArticleCard, Item, MatchCard } from '../events.ts'
import type { Delivery } from './ledger.ts'
import type { ConfirmationPayload } from './subscribers.ts'
import type { DigestPayload } from './windows.ts'

/**
 * The message of a delivery row: a function of the row, of the cards that it names and of the key, so that every
 * attempt says the same. Null for a row whose payload was erased.
 */
export function composeMessage(sql: SqlStorage, delivery: Delivery, key: string): Message | null {
  if (delivery.payload === null) return null
  return delivery.kind === 'digest'
    ? digestMessage(sql, delivery, JSON.parse(delivery.payload) as DigestPayload, key, MAX_ITEMS)
    : confirmationMessage(delivery, JSON.parse(delivery.payload) as ConfirmationPayload, key)
}

/** The digest whole, as its page shows it. */
export function wholeDigest(sql: SqlStorage, delivery: Delivery, key: string): DigestMessage | null {
  if (delivery.payload === null || delivery.kind !== 'digest') return null
  return digestMessage(
    sql,
    delivery,
    JSON.parse(delivery.payload) as DigestPayload,
    key,
    Number.POSITIVE_INFINITY,
  )
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
  return {
    kind: 'digest',
    id,
    locale: payload.locale,
    base,
    timeZone: payload.timeZone,
    date: createdAt,
    window: { from: payload.from, to: payload.to },
    topics: payload.topics,
    items: shown.map((seqs) => readItem(sql, seqs)),
    more: payload.items.length - shown.length,
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

/** One entry of several events: the newest card of the article, and each topic's newest match. */
function readItem(sql: SqlStorage, seqs: readonly number[]): Item {
  const cards = seqs.map((seq) => {
    const { card } = sql.exec<{ card: string }>('SELECT card FROM events WHERE seq = ?', seq).one()
    return JSON.parse(card) as { article: ArticleCard; match: MatchCard }
  })
  const matches = new Map(cards.map(({ match }) => [match.topic, match]))
  const newest = cards.at(-1)
  if (!newest) throw new Error('an item of a digest names no event')
  return { article: newest.article, matches: [...matches.values()] }
}

function confirmationMessage(
  delivery: Delivery,
  payload: ConfirmationPayload,
  key: string,
): ConfirmationMessage {
  const { base, request, expiresAt } = payload
  return {
    kind: 'confirmation',
    id: delivery.id,
    locale: payload.locale,
    base,
    timeZone: payload.timeZone,
    date: delivery.createdAt,
    topics: payload.topics,
    expiresAt,
    links: { confirm: signedLink(base, { purpose: 'confirm', id: request, version: 0, expiresAt }, key) },
  }
}
