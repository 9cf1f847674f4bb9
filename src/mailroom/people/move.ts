import type { Addressed } from '../../delivery/channel.ts'
import { ownQuerySaid } from '../../delivery/notice.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { isOwnQuery } from '../../events.ts'
import { insertNotice } from '../ledger/insert.ts'
import { insertConfirmation } from './confirmation.ts'
import type { Consent } from './consent.ts'
import { erasedWith, eraseSubscriber } from './erase.ts'
import type { NoticePayload } from './notice.ts'
import { addRequest, type PendingMove } from './requests.ts'
import { addressHash, findByHash, findSubscriber, isTold, type Subscriber } from './subscribers.ts'
import { activeSubscriptions } from './subscriptions.ts'

/**
 * Asks another address whether a subscriber is to be reached there, and tells the present one that somebody asked: who
 * did not can renew the manage link, which ends the request. Runs inside a transaction.
 */
export function askToMove(
  sql: SqlStorage,
  shard: number,
  person: Subscriber,
  to: Addressed<ChannelName>,
  consent: Consent,
  notice: NoticePayload,
  now: number,
): void {
  const wish = { of: person.id, linkVersion: person.linkVersion }
  const added = addRequest(sql, shard, to, wish, consent, now, person)
  const { base, locale, timeZone } = notice
  // Who moves writes to a mailbox that nobody knows to be theirs yet.
  const names = activeSubscriptions(sql, person.id).map(({ topic, topicName }) =>
    isOwnQuery(topic) ? ownQuerySaid(locale) : topicName,
  )
  const topics = [...new Set(names)]
  insertConfirmation(sql, added, { base, locale, timeZone, topics, isMove: true }, now)
  insertNotice(sql, person.id, 'notice', notice, now)
}

/** What came of a move: `taken` where the address is somebody's who is told at it already. */
export type Moved = 'moved' | 'taken' | 'gone'

/**
 * Has a subscriber be reached at the address that said yes, as who they are: id, topics and digests stay. The links of
 * their page that the former address was sent open nothing any more: people move because that one is no longer theirs.
 * Whoever else was known there, and is told nothing any more, is erased. Repeating it changes nothing. Runs inside a
 * transaction.
 */
export function moveAddress(sql: SqlStorage, pending: PendingMove, now: number): Moved {
  const read = readMove(sql, pending)
  if (typeof read === 'string') return read
  const { person, there } = read
  if (there.id !== person.id) {
    // The consent stays with the person, the rest of whom the address was known by goes.
    sql.exec('UPDATE requests SET subscriber = ? WHERE id = ?', person.id, pending.id)
    eraseSubscriber(sql, there.id, now)
  }
  sql.exec(
    `UPDATE subscribers SET address = ?, address_hash = ?, failing_since = NULL, confirmed_at = ?,
       link_version = link_version + 1, status = CASE status WHEN 'disabled' THEN 'active' ELSE status END WHERE id = ?`,
    there.address,
    addressHash(person.channel, there.address),
    now,
    person.id,
  )
  sql.exec('UPDATE requests SET confirmed_at = ? WHERE id = ?', now, pending.id)
  return 'moved'
}

/** Whoever a move erases. */
export function erasedByMove(sql: SqlStorage, pending: PendingMove): string[] {
  const read = readMove(sql, pending)
  return typeof read === 'string' || read.there.id === read.person.id ? [] : erasedWith(sql, read.there.id)
}

/** Who moves, and who is known where they move to; or what came of it already. */
function readMove(
  sql: SqlStorage,
  { confirmedAt, request, subscriber }: PendingMove,
): { person: Subscriber; there: Subscriber & { address: string } } | Moved {
  if (confirmedAt !== null) return 'moved'
  const person = findSubscriber(sql, request.of)
  const there = findSubscriber(sql, subscriber)
  if (!person?.address || !there?.address || person.linkVersion !== request.linkVersion) return 'gone'
  if (there.id !== person.id && isTold(there)) return 'taken'
  return { person, there: { ...there, address: there.address } }
}

/** Whoever is erased when an address is freed; nobody where somebody is told at it. */
export function erasedByRelease(sql: SqlStorage, channel: ChannelName, hash: string): string[] {
  const there = findByHash(sql, channel, hash)
  return there && !isTold(there) ? erasedWith(sql, there.id) : []
}

/** Frees an address for who says yes at it in another shard; false where somebody is told at it. Runs inside a transaction. */
export function releaseAddress(sql: SqlStorage, channel: ChannelName, hash: string, now: number): boolean {
  const there = findByHash(sql, channel, hash)
  if (!there) return true
  if (isTold(there)) return false
  eraseSubscriber(sql, there.id, now)
  return true
}
