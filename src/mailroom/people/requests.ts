import type { Addressed } from '../../delivery/channel.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import type { Schedule } from '../schedule/schedule.ts'
import { isAmong, liveSecrets } from '../secrets.ts'
import { type Consent, keptConsent, newRequestId } from './consent.ts'
import {
  addressHash,
  findByHash,
  findSubscriber,
  insertSubscriber,
  isTold,
  newSubscriberId,
  type Subscriber,
} from './subscribers.ts'
import { activeSubscriptions, subscribe } from './subscriptions.ts'

/** What somebody asked for in an address's name, until the address says yes. */
export interface SubscriptionRequest {
  topics: { id: string; urgent: boolean; updates: boolean }[]
  query: string | null
  schedule: Schedule
  locale: 'vi' | 'en'
  /** A webhook's first one, by which the challenge was signed, or a browser's keys; missing where the known ones stay. */
  secrets?: string[]
  /** Whoever asked for a webhook showed no secret of it: one that is told already stays paused, if it is. */
  isUnproven?: boolean
}

/** That a subscriber is reached at the request's address from now on; only while their manage link is of this version. */
export interface MoveRequest {
  of: string
  linkVersion: number
}

/** A request that is known, by the address's own subscriber: one who is known, or one who waits for this yes. */
export interface Pending<T extends SubscriptionRequest | MoveRequest = SubscriptionRequest | MoveRequest> {
  id: string
  subscriber: string
  request: T
  expiresAt: number
  confirmedAt: number | null
}

export type PendingRequest = Pending<SubscriptionRequest>
export type PendingMove = Pending<MoveRequest>

/** A request's id, and the subscriber of the address that it names. */
export interface AddedRequest {
  request: string
  subscriber: string
  expiresAt: number
}

const REQUEST_MS = 3 * 86_400_000

/**
 * Writes down a request, for a known address or a new one, beside those that wait already: each has a link of its own.
 * `settings` are those of a subscriber that is made by it. Runs inside a transaction.
 */
export function addRequest(
  sql: SqlStorage,
  shard: number,
  to: Addressed<ChannelName>,
  request: SubscriptionRequest | MoveRequest,
  consent: Consent,
  now: number,
  settings: Pick<SubscriptionRequest, 'locale' | 'schedule'> = request as SubscriptionRequest,
): AddedRequest {
  const { locale, schedule } = settings
  const hash = addressHash(to.channel, to.address)
  const known = findByHash(sql, to.channel, hash)
  const subscriber = known?.id ?? newSubscriberId(shard)
  if (!known) {
    const secrets = 'of' in request ? [] : (request.secrets ?? [])
    const { channel, address } = to
    insertSubscriber(
      sql,
      { id: subscriber, channel, address, secrets, locale, schedule, status: 'pending' },
      now,
    )
  }
  const id = newRequestId(shard)
  const expiresAt = now + REQUEST_MS
  sql.exec(
    'INSERT INTO requests (id, subscriber, request, consent, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    subscriber,
    JSON.stringify(request),
    JSON.stringify(keptConsent(consent, to)),
    now,
    expiresAt,
  )
  return { request: id, subscriber, expiresAt }
}

/** A request to subscribe. */
export function findRequest(sql: SqlStorage, id: string): PendingRequest | undefined {
  const found = findPending(sql, id)
  return found && isSubscription(found) ? found : undefined
}

/** A request to move to another address. */
export function findMove(sql: SqlStorage, id: string): PendingMove | undefined {
  const found = findPending(sql, id)
  return found && !isSubscription(found) ? (found as PendingMove) : undefined
}

function isSubscription(pending: Pending): pending is PendingRequest {
  return !('of' in pending.request)
}

function findPending(sql: SqlStorage, id: string): Pending | undefined {
  return sql
    .exec<{ subscriber: string; request: string; expires_at: number; confirmed_at: number | null }>(
      'SELECT subscriber, request, expires_at, confirmed_at FROM requests WHERE id = ?',
      id,
    )
    .toArray()
    .map((row) => ({
      id,
      subscriber: row.subscriber,
      request: JSON.parse(row.request) as SubscriptionRequest | MoveRequest,
      expiresAt: row.expires_at,
      confirmedAt: row.confirmed_at,
    }))[0]
}

/** The secret that was made for a webhook when it was asked before, and that its endpoint may know: it said no yes yet. */
export function madeSecret(sql: SqlStorage, subscriber: string): string | null {
  const [found] = sql
    .exec<{ secret: string }>(
      `SELECT request ->> '$.secrets[0]' AS secret FROM requests
       WHERE subscriber = ? AND confirmed_at IS NULL AND request ->> 'isUnproven' LIMIT 1`,
      subscriber,
    )
    .toArray()
  return found?.secret ?? null
}

/** Whether it can no longer be made true; one that was stays so. */
export function isExpired({ confirmedAt, expiresAt }: Pending, now: number): boolean {
  return confirmedAt === null && expiresAt < now
}

/** Forgets a request that was refused, and its subscriber where nothing else is known of it. Runs inside a transaction. */
export function dropRequest(sql: SqlStorage, id: string): void {
  const subscriber = findPending(sql, id)?.subscriber ?? ''
  sql.exec('DELETE FROM requests WHERE id = ?', id)
  sql.exec(
    `DELETE FROM subscribers WHERE id = ?1 AND status = 'pending'
       AND NOT EXISTS (SELECT 1 FROM requests WHERE subscriber = ?1)
       AND NOT EXISTS (SELECT 1 FROM deliveries WHERE subscriber = ?1)`,
    subscriber,
  )
}

/** What came of a yes: `known` where a webhook has a secret already, and it is not the request's. */
export type Confirmed = 'confirmed' | 'known'

/**
 * Makes a request true, from behind `seq` on. Repeating it changes nothing. Who is told already gets the topics added,
 * and what is asked of them; anybody may know their address, so what they have chosen stays (docs/adr/0055). A webhook's
 * secrets stay once it has said yes, and one that shows them chooses anew. Runs inside a transaction.
 */
export function confirmRequest(
  sql: SqlStorage,
  pending: PendingRequest,
  topics: readonly { id: string; name: string }[],
  seq: number,
  now: number,
): Confirmed {
  if (pending.confirmedAt !== null) return 'confirmed'
  const { subscriber, request } = pending
  const there = findSubscriber(sql, subscriber)
  if (there && isSignedByOthers(there, request, now)) return 'known'
  const kept = there && isTold(there) && !isByOwner(there, request) ? there : null
  const followed = kept ? activeSubscriptions(sql, subscriber) : []
  for (const { id, name } of topics) {
    const asked = request.topics.find((topic) => topic.id === id)
    const already = followed.find(({ topic }) => topic === id)
    const choice = {
      topic: id,
      topicName: name,
      urgent: asked?.urgent || already?.lane === 'urgent',
      updates: asked?.updates || already?.updates === true,
    }
    subscribe(sql, subscriber, choice, seq)
  }
  sql.exec('UPDATE requests SET confirmed_at = ? WHERE id = ?', now, pending.id)
  if (kept && request.isUnproven) return 'confirmed'
  const { locale, schedule } = kept ?? request
  sql.exec(
    `UPDATE subscribers SET status = 'active', locale = ?, schedule = ?, secrets = COALESCE(?, secrets),
       confirmed_at = ?, failing_since = NULL WHERE id = ?`,
    locale,
    JSON.stringify(schedule),
    request.secrets ? JSON.stringify(request.secrets) : null,
    now,
    subscriber,
  )
  return 'confirmed'
}

/** Whether a webhook is asked for by who knows a secret of it: a program says all its settings each time. */
function isByOwner({ channel }: Subscriber, { isUnproven }: SubscriptionRequest): boolean {
  return channel === 'webhook' && !isUnproven
}

/** Whether a webhook that has said yes once has other secrets than the one that a request would give it. */
function isSignedByOthers(there: Subscriber, { secrets }: SubscriptionRequest, now: number): boolean {
  if (there.channel !== 'webhook' || there.status === 'pending' || !secrets) return false
  const live = liveSecrets(there, now)
  return !secrets.every((secret) => isAmong(secret, live))
}
