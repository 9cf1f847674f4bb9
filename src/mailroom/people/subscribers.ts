import { randomBytes } from 'node:crypto'
import type { Addressed } from '../../delivery/channel.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { shortHash } from '../../text/hash.ts'
import { suppressDue } from '../ledger/settle.ts'
import type { Schedule } from '../schedule/schedule.ts'
import { type KeptSecrets, readSecrets } from '../secrets.ts'
import { activeSubscriptions, endSubscription } from './subscriptions.ts'

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

/** An address as it is looked for in every shard. */
export interface AddressHash {
  channel: ChannelName
  hash: string
}

/** By this an address is found again, without telling what it is to who sees it. */
export function addressHash(channel: ChannelName, address: string): string {
  return shortHash([channel, channel === 'email' ? address.toLowerCase() : address], 32)
}

/** The shard that a new subscriber of this address is placed in. */
export function shardOf(channel: ChannelName, address: string, shards: number): number {
  return shardOfHash(addressHash(channel, address), shards)
}

/** The shard in which something is placed by a hash of it (in hex). */
export function shardOfHash(hash: string, shards: number): number {
  return Number.parseInt(hash.slice(0, 8), 16) % shards
}

export function newSubscriberId(shard: number): string {
  return `s${shard}-${randomBytes(12).toString('hex')}`
}

export type NewSubscriber = Omit<Subscriber, 'linkVersion' | 'failingSince' | 'olderUntil'> & {
  address: string
}

export function insertSubscriber(sql: SqlStorage, made: NewSubscriber, now: number): void {
  sql.exec(
    `INSERT INTO subscribers (id, channel, address, secrets, address_hash, locale, schedule, status, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    made.id,
    made.channel,
    made.address,
    JSON.stringify(made.secrets),
    addressHash(made.channel, made.address),
    made.locale,
    JSON.stringify(made.schedule),
    made.status,
    now,
  )
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

export function findByAddress(
  sql: SqlStorage,
  { channel, address }: Pick<Addressed<ChannelName>, 'channel' | 'address'>,
): Subscriber | undefined {
  return findByHash(sql, channel, addressHash(channel, address))
}

/** Whose page a link opens: undefined once the link was renewed, or they were erased. */
export function findByLink(sql: SqlStorage, id: string, linkVersion: number): Subscriber | undefined {
  const found = findSubscriber(sql, id)
  return found && found.linkVersion === linkVersion && found.status !== 'erased' ? found : undefined
}

/** Which of these hashes of addresses are known here. */
export function knownAmong(sql: SqlStorage, hashes: readonly string[]): string[] {
  return sql
    .exec<{ hash: string }>(
      'SELECT address_hash AS hash FROM subscribers WHERE address_hash IN (SELECT value FROM json_each(?))',
      JSON.stringify(hashes),
    )
    .toArray()
    .map(({ hash }) => hash)
}

/** Whether anything is sent to a subscriber, now or once they end their pause. */
export function isTold({ status }: Pick<Subscriber, 'status'>): boolean {
  return status === 'active' || status === 'paused'
}

export interface SettingsChange {
  schedule: Schedule
  locale: 'vi' | 'en'
  paused: boolean
}

/**
 * Changes when and how digests come. Sends nothing. Who had unsubscribed, or whose endpoint was disabled, and now
 * chooses topics with a signed link of their own, is back. Who pauses is sent nothing from here on: digests that failed
 * and wait are suppressed. Runs inside a transaction.
 */
export function changeSettings(
  sql: SqlStorage,
  subscriber: Subscriber,
  change: SettingsChange,
  hasTopics: boolean,
  now: number,
): void {
  const wasOn = isTold(subscriber)
  const isBack = hasTopics || wasOn
  if (isBack && change.paused) suppressDue(sql, subscriber.id, 'paused', now)
  sql.exec(
    'UPDATE subscribers SET schedule = ?, locale = ?, status = ?, failing_since = ?, confirmed_at = COALESCE(?, confirmed_at) WHERE id = ?',
    JSON.stringify(change.schedule),
    change.locale,
    isBack ? (change.paused ? 'paused' : 'active') : subscriber.status,
    subscriber.status === 'disabled' ? null : subscriber.failingSince,
    isBack && !wasOn ? now : null,
    subscriber.id,
  )
}

/** Makes another link the only one that opens a person's page, and ends their wishes to move; answers its version. */
export function renewLink(sql: SqlStorage, id: string): number {
  return sql
    .exec<{ version: number }>(
      'UPDATE subscribers SET link_version = link_version + 1 WHERE id = ? RETURNING link_version AS version',
      id,
    )
    .one().version
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
