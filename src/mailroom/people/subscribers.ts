import { randomBytes } from 'node:crypto'
import type { Addressed } from '../../delivery/channel.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { shortHash } from '../../text/hash.ts'
import { idsOf } from '../ledger/delivery.ts'
import { suppressDue } from '../ledger/settle.ts'
import type { Schedule } from '../schedule/schedule.ts'
import { type KeptSecrets, readSecrets } from '../secrets.ts'
import { activeSubscriptions, endSubscription, subscribe } from './subscriptions.ts'

export type SubscriberStatus = 'pending' | 'active' | 'paused' | 'unsubscribed' | 'disabled' | 'erased'

export interface Subscriber extends KeptSecrets {
  id: string
  channel: ChannelName
  address: string | null
  locale: 'vi' | 'en'
  schedule: Schedule
  status: SubscriberStatus
  linkVersion: number
  failingSince: number | null
}

/** What somebody asked for in an address's name, until the address says yes. */
export interface SubscriptionRequest {
  topics: { id: string; urgent: boolean; updates: boolean }[]
  query: string | null
  schedule: Schedule
  locale: 'vi' | 'en'
  /** A webhook's new ones, by which the challenge was signed, or a browser's keys; missing where the known ones stay. */
  secrets?: string[]
}

/** What was agreed to: the text's version, when, and from where (hashed). */
export interface Consent {
  text: string
  version: number
  at: number
  ipHash: string | null
}

export interface ConfirmationPayload {
  base: string
  locale: 'vi' | 'en'
  timeZone: string
  request: string
  expiresAt: number
  topics: string[]
}

const REQUEST_MS = 3 * 86_400_000

/** By this an address is found again, without telling what it is to who sees it. */
export function addressHash(channel: ChannelName, address: string): string {
  return shortHash([channel, channel === 'email' ? address.toLowerCase() : address], 32)
}

/** The shard that a new subscriber of this address is placed in. */
export function shardOf(channel: ChannelName, address: string, shards: number): number {
  return Number.parseInt(addressHash(channel, address).slice(0, 8), 16) % shards
}

/** Writes down a request, for a known address or a new one. Answers its id and its subscriber's. */
export function addRequest(
  sql: SqlStorage,
  shard: number,
  to: Addressed<ChannelName>,
  request: SubscriptionRequest,
  consent: Consent,
  now: number,
): { request: string; subscriber: string; expiresAt: number } {
  const hash = addressHash(to.channel, to.address)
  const known = findByHash(sql, to.channel, hash)
  const subscriber = known?.id ?? `s${shard}-${randomBytes(12).toString('hex')}`
  if (!known) {
    sql.exec(
      `INSERT INTO subscribers (id, channel, address, secrets, address_hash, locale, schedule, status, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?)`,
      subscriber,
      to.channel,
      to.address,
      JSON.stringify(request.secrets ?? []),
      hash,
      request.locale,
      JSON.stringify(request.schedule),
      now,
    )
  }
  const id = `r${shard}-${randomBytes(12).toString('hex')}`
  const expiresAt = now + REQUEST_MS
  sql.exec(
    `INSERT INTO requests (id, subscriber, request, consent, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)`,
    id,
    subscriber,
    JSON.stringify(request),
    JSON.stringify(consent),
    now,
    expiresAt,
  )
  return { request: id, subscriber, expiresAt }
}

export interface PendingRequest {
  id: string
  subscriber: string
  request: SubscriptionRequest
  expiresAt: number
  confirmedAt: number | null
}

export function findRequest(sql: SqlStorage, id: string): PendingRequest | undefined {
  return sql
    .exec<{ subscriber: string; request: string; expires_at: number; confirmed_at: number | null }>(
      'SELECT subscriber, request, expires_at, confirmed_at FROM requests WHERE id = ?',
      id,
    )
    .toArray()
    .map((row) => ({
      id,
      subscriber: row.subscriber,
      request: JSON.parse(row.request) as SubscriptionRequest,
      expiresAt: row.expires_at,
      confirmedAt: row.confirmed_at,
    }))[0]
}

/** Forgets a request that was refused, and its subscriber where nothing else is known of it. Runs inside a transaction. */
export function dropRequest(sql: SqlStorage, id: string): void {
  const subscriber = findRequest(sql, id)?.subscriber ?? ''
  sql.exec('DELETE FROM requests WHERE id = ?', id)
  sql.exec(
    `DELETE FROM subscribers WHERE id = ?1 AND status = 'pending'
       AND NOT EXISTS (SELECT 1 FROM requests WHERE subscriber = ?1)
       AND NOT EXISTS (SELECT 1 FROM deliveries WHERE subscriber = ?1)`,
    subscriber,
  )
}

/** Makes a request true, from behind `seq` on. Repeating it changes nothing. Runs inside a transaction. */
export function confirmRequest(
  sql: SqlStorage,
  pending: PendingRequest,
  topics: readonly { id: string; name: string }[],
  seq: number,
  now: number,
): void {
  if (pending.confirmedAt !== null) return
  const { subscriber, request } = pending
  for (const { id, name } of topics) {
    const asked = request.topics.find((topic) => topic.id === id)
    const choice = {
      topic: id,
      topicName: name,
      urgent: asked?.urgent ?? false,
      updates: asked?.updates ?? false,
    }
    subscribe(sql, subscriber, choice, seq)
  }
  sql.exec(
    `UPDATE subscribers SET status = 'active', locale = ?, schedule = ?, secrets = COALESCE(?, secrets),
       confirmed_at = ?, failing_since = NULL WHERE id = ?`,
    request.locale,
    JSON.stringify(request.schedule),
    request.secrets ? JSON.stringify(request.secrets) : null,
    now,
    subscriber,
  )
  sql.exec('UPDATE requests SET confirmed_at = ? WHERE id = ?', now, pending.id)
}

export function findSubscriber(sql: SqlStorage, id: string): Subscriber | undefined {
  return sql.exec<SubscriberRow>('SELECT * FROM subscribers WHERE id = ?', id).toArray().map(fromRow)[0]
}

export function findByHash(sql: SqlStorage, channel: ChannelName, hash: string): Subscriber | undefined {
  return sql
    .exec<SubscriberRow>('SELECT * FROM subscribers WHERE channel = ? AND address_hash = ?', channel, hash)
    .toArray()
    .map(fromRow)[0]
}

export interface SettingsChange {
  schedule: Schedule
  locale: 'vi' | 'en'
  paused: boolean
}

/**
 * Changes when and how digests come. Sends nothing. Who had unsubscribed, or whose endpoint was disabled, and now
 * chooses topics with a signed link of their own, is back.
 */
export function changeSettings(
  sql: SqlStorage,
  subscriber: Subscriber,
  change: SettingsChange,
  hasTopics: boolean,
): void {
  const isBack = hasTopics || subscriber.status === 'active' || subscriber.status === 'paused'
  sql.exec(
    'UPDATE subscribers SET schedule = ?, locale = ?, status = ?, failing_since = ? WHERE id = ?',
    JSON.stringify(change.schedule),
    change.locale,
    isBack ? (change.paused ? 'paused' : 'active') : subscriber.status,
    subscriber.status === 'disabled' ? null : subscriber.failingSince,
    subscriber.id,
  )
}

/** Ends everything for a subscriber: no attempt begins from here on. Runs inside a transaction. */
export function endSubscriber(
  sql: SqlStorage,
  id: string,
  reason: 'unsubscribed' | 'erased',
  now: number,
): void {
  suppressDue(sql, id, reason, now)
  for (const subscription of activeSubscriptions(sql, id)) endSubscription(sql, subscription, reason, now)
  sql.exec('UPDATE subscribers SET status = ? WHERE id = ?', reason, id)
}

/** Removes everything by which a person could be known; the counts of what was sent stay. */
export function eraseSubscriber(sql: SqlStorage, id: string, now: number): void {
  endSubscriber(sql, id, 'erased', now)
  sql.exec('DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(idsOf(sql, id)))
  sql.exec("UPDATE deliveries SET payload = NULL, told = NULL, log = '[]' WHERE subscriber = ?", id)
  sql.exec('DELETE FROM requests WHERE subscriber = ?', id)
  sql.exec("UPDATE subscriptions SET topic_name = '' WHERE subscriber = ?", id)
  sql.exec('UPDATE subscribers SET address = NULL, secrets = NULL, address_hash = NULL WHERE id = ?', id)
}

interface SubscriberRow extends Record<string, SqlStorageValue> {
  id: string
  channel: string
  address: string | null
  secrets: string | null
  locale: string
  schedule: string
  status: string
  link_version: number
  failing_since: number | null
}

function fromRow(row: SubscriberRow): Subscriber {
  return {
    id: row.id,
    channel: row.channel as ChannelName,
    address: row.address,
    ...readSecrets(row.secrets),
    locale: row.locale === 'en' ? 'en' : 'vi',
    schedule: JSON.parse(row.schedule) as Schedule,
    status: row.status as SubscriberStatus,
    linkVersion: row.link_version,
    failingSince: row.failing_since,
  }
}
