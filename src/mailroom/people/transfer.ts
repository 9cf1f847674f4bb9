import type { ChannelName } from '../../delivery/registry.ts'
import type { Schedule } from '../schedule/schedule.ts'
import { liveSecrets } from '../secrets.ts'
import { consentsOf, type GivenConsent, insertConsent } from './consent.ts'
import {
  findByAddress,
  findSubscriber,
  insertSubscriber,
  newSubscriberId,
  type SubscriberStatus,
} from './subscribers.ts'
import { activeSubscriptions, subscribe } from './subscriptions.ts'

/** A person as they are taken along: all that makes them a subscriber somewhere else. Times in ms since 1970 UTC. */
export interface PersonRecord {
  channel: ChannelName
  address: string
  keys: string[]
  locale: 'vi' | 'en'
  schedule: Schedule
  status: Exclude<SubscriberStatus, 'pending' | 'erased'>
  consents: GivenConsent[]
  subscriptions: { topic: string; name: string; urgent: boolean; updates: boolean }[]
}

/** With the secrets that sign at `now`. Null for who has not said yes, and for who was erased. */
export function exportPerson(sql: SqlStorage, id: string, now: number): PersonRecord | null {
  const person = findSubscriber(sql, id)
  if (!person?.address || person.status === 'pending' || person.status === 'erased') return null
  const { channel, address, locale, schedule, status } = person
  return {
    channel,
    address,
    keys: liveSecrets(person, now),
    locale,
    schedule,
    status,
    consents: consentsOf(sql, id),
    subscriptions: activeSubscriptions(sql, id).map(({ topic, topicName, lane, updates }) => ({
      topic,
      name: topicName,
      urgent: lane === 'urgent',
      updates,
    })),
  }
}

/** `last` is the id behind which the next page begins; null where this one is empty. */
export interface PeoplePage {
  people: PersonRecord[]
  last: string | null
}

/** A shard's people behind `after`, by their id: `limit` of them, fewer where no more follow. Nobody without a consent. */
export function exportPeople(sql: SqlStorage, after: string, limit: number, now: number): PeoplePage {
  const ids = sql
    .exec<{ id: string }>(
      `SELECT id FROM subscribers WHERE id > ? AND address IS NOT NULL AND status <> 'pending'
       ORDER BY id LIMIT ?`,
      after,
      limit,
    )
    .toArray()
    .map(({ id }) => id)
  const people = ids.flatMap((id) => exportPerson(sql, id, now) ?? []).filter((p) => p.consents.length > 0)
  return { people, last: ids.at(-1) ?? null }
}

/**
 * Makes people subscribers as they were elsewhere, with the consents that they gave; sends nothing. They follow their
 * topics from behind `seq` on. Who is known already stays as they are. Answers how many are new. Runs inside a transaction.
 */
export function importPeople(
  sql: SqlStorage,
  shard: number,
  people: readonly PersonRecord[],
  seq: number,
  now: number,
): number {
  let made = 0
  for (const { keys, consents, subscriptions, ...person } of people) {
    if (findByAddress(sql, person)) continue
    const id = newSubscriberId(shard)
    insertSubscriber(sql, { ...person, id, secrets: keys }, now)
    // A clock that ran ahead elsewhere must not let the last yes count more than what bounces here.
    const confirmedAt = Math.min(consents.at(-1)?.confirmedAt ?? now, now)
    sql.exec('UPDATE subscribers SET confirmed_at = ? WHERE id = ?', confirmedAt, id)
    for (const consent of consents) insertConsent(sql, id, consent)
    for (const { topic, name, urgent, updates } of subscriptions)
      subscribe(sql, id, { topic, topicName: name, urgent, updates }, seq)
    made += 1
  }
  return made
}

/** A subscriber as operators see one: no address, only its hash. */
export interface SubscriberView {
  id: string
  channel: ChannelName
  addressHash: string | null
  status: SubscriberStatus
  locale: 'vi' | 'en'
  schedule: Schedule
  topics: number
  /** RFC 3339. */
  createdAt: string
  confirmedAt: string | null
  failingSince: string | null
}

/** A shard's subscribers behind `after`, by their id. */
export function listSubscribers(sql: SqlStorage, after: string, limit: number): SubscriberView[] {
  return sql.exec<ListedRow>(`${LISTED} WHERE id > ? ORDER BY id LIMIT ?`, after, limit).toArray().map(viewOf)
}

export function viewSubscriber(sql: SqlStorage, id: string): SubscriberView | null {
  return sql.exec<ListedRow>(`${LISTED} WHERE id = ?`, id).toArray().map(viewOf)[0] ?? null
}

const LISTED = `SELECT id, channel, address_hash, status, locale, schedule, created_at, confirmed_at, failing_since,
  (SELECT COUNT(*) FROM subscriptions WHERE subscriber = subscribers.id AND to_seq IS NULL) AS topics
  FROM subscribers`

interface ListedRow extends Record<string, SqlStorageValue> {
  id: string
  channel: string
  address_hash: string | null
  status: string
  locale: string
  schedule: string
  created_at: number
  confirmed_at: number | null
  failing_since: number | null
  topics: number
}

function viewOf(row: ListedRow): SubscriberView {
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
  return {
    id: row.id,
    channel: row.channel as ChannelName,
    addressHash: row.address_hash,
    status: row.status as SubscriberStatus,
    locale: row.locale === 'en' ? 'en' : 'vi',
    schedule: JSON.parse(row.schedule) as Schedule,
    topics: row.topics,
    createdAt: new Date(row.created_at).toISOString(),
    confirmedAt: time(row.confirmed_at),
    failingSince: time(row.failing_since),
  }
}
