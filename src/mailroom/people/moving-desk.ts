import type { Addressed } from '../../delivery/channel.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { isOwnQuery } from '../../events.ts'
import type { Room } from '../room.ts'
import type { Consent } from './consent.ts'
import { dropEnded, eraseForGood } from './ended.ts'
import { askToMove, erasedByMove, erasedByRelease, type Moved, moveAddress, releaseAddress } from './move.ts'
import { noticeFor } from './notice.ts'
import { findMove, isExpired, type PendingMove } from './requests.ts'
import { addressHash, findByLink, findSubscriber } from './subscribers.ts'
import { activeSubscriptions } from './subscriptions.ts'

export interface MoveWish {
  shard: number
  to: Addressed<ChannelName>
  consent: Consent
  /** Base of the links in what is sent. */
  base: string
}

/**
 * A request to move: the hash of the address that it names, and the topics and own queries that come along.
 * `pageVersion` is that of the links of the person's page.
 */
export type ShownMove = PendingMove & {
  channel: ChannelName
  hash: string
  asked: { topics: string[]; queries: string[] }
  pageVersion: number
}

/** Takes people's requests to be reached at another address, and moves who said yes there. */
export class MovingDesk {
  readonly #room: Room
  readonly #sql: SqlStorage

  constructor(room: Room) {
    this.#room = room
    this.#sql = room.storage.sql
  }

  /** Asks another address whether a person is to be reached there; false where the link opens nobody's page. */
  async ask(person: string, linkVersion: number, { shard, to, consent, base }: MoveWish): Promise<boolean> {
    const { storage, reach, rounds } = this.#room
    const found = findByLink(this.#sql, person, linkVersion)
    if (!found) return false
    const now = Date.now()
    const notice = noticeFor(found, 'move', base, now)
    storage.transactionSync(() => {
      askToMove(this.#sql, shard, found, to, consent, notice, now)
      reach.keepBase(base)
    })
    await rounds.wakeNow()
    return true
  }

  /** Null for one that there is not, or whose person has renewed their link since. */
  find(id: string): ShownMove | null {
    const move = findMove(this.#sql, id)
    const there = move && findSubscriber(this.#sql, move.subscriber)
    const person = move && findSubscriber(this.#sql, move.request.of)
    if (!move || !there?.address || !person) return null
    // What was confirmed has renewed the link itself.
    if (move.confirmedAt === null && person.linkVersion !== move.request.linkVersion) return null
    const followed = activeSubscriptions(this.#sql, move.request.of)
    const namesOf = (some: typeof followed) => some.map(({ topicName }) => topicName)
    return {
      ...move,
      channel: there.channel,
      hash: addressHash(there.channel, there.address),
      pageVersion: person.linkVersion,
      asked: {
        topics: namesOf(followed.filter(({ topic }) => !isOwnQuery(topic))),
        queries: namesOf(followed.filter(({ topic }) => isOwnQuery(topic))),
      },
    }
  }

  async confirm(id: string): Promise<Moved> {
    const { reach, rounds } = this.#room
    const move = findMove(this.#sql, id)
    if (!move || isExpired(move, Date.now())) return 'gone'
    const before = findSubscriber(this.#sql, move.request.of)
    const moved = await eraseForGood(this.#room, erasedByMove(this.#sql, move), () =>
      // Read now: it may have been confirmed meanwhile.
      moveAddress(this.#sql, findMove(this.#sql, id) ?? move, Date.now()),
    )
    if (moved !== 'moved') return moved
    // Whose old address had been ended is back at the new one; who has left has left.
    if (before?.status === 'disabled') await dropEnded(reach.kv, before)
    await rounds.changed(move.request.of)
    return moved
  }

  /** Frees an address for who says yes at it in another shard; false where somebody is told at it. */
  async release(channel: ChannelName, hash: string): Promise<boolean> {
    return eraseForGood(this.#room, erasedByRelease(this.#sql, channel, hash), () =>
      releaseAddress(this.#sql, channel, hash, Date.now()),
    )
  }
}
