import type { Addressed } from '../../delivery/channel.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import type { Room } from '../room.ts'
import { noteHeard, wasHeard } from './heard.ts'
import type { ManageView, OwnPageDesk } from './own-page-desk.ts'
import { addRequest } from './requests.ts'
import { findByAddress } from './subscribers.ts'
import type { NewRequest, SubscribingDesk } from './subscribing-desk.ts'
import { activeSubscriptions, isFollowing, type TopicChoice } from './subscriptions.ts'

/** What somebody wrote to a bot: that they want a topic, from behind `seq` on, or one or all (null) no more. */
export type Wish = FollowWish | StopWish

interface FollowWish {
  kind: 'follow'
  shard: number
  asked: NewRequest
  topic: { id: string; name: string }
  seq: number
}

interface StopWish {
  kind: 'stop'
  topic: string | null
}

export interface Written {
  /** A wish of this message was granted before. */
  isRepeat: boolean
  /** Null for who never followed anything. */
  person: ManageView | null
}

/** Grants what people write to a bot, as the other desks do it. */
export class WishDesk {
  readonly #room: Room
  readonly #sql: SqlStorage
  readonly #subscribing: SubscribingDesk
  readonly #ownPage: OwnPageDesk

  constructor(room: Room, subscribing: SubscribingDesk, ownPage: OwnPageDesk) {
    this.#room = room
    this.#sql = room.storage.sql
    this.#subscribing = subscribing
    this.#ownPage = ownPage
  }

  /** Grants a wish that somebody wrote, once, and answers how things stand with them. `message` names what they wrote. */
  async grant(to: Addressed<ChannelName>, message: string, wish: Wish | null): Promise<Written> {
    const isRepeat = wasHeard(this.#sql, message)
    if (wish && !isRepeat) {
      await (wish.kind === 'follow' ? this.#follow(to, wish) : this.#stop(to, wish))
      this.#room.storage.transactionSync(() => noteHeard(this.#sql, message, Date.now()))
    }
    const person = findByAddress(this.#sql, to)
    return { isRepeat, person: person ? this.#ownPage.view(person.id, person.linkVersion) : null }
  }

  /** Done twice, it is done once, as is the other. */
  async #follow(to: Addressed<ChannelName>, { shard, asked, topic, seq }: FollowWish): Promise<void> {
    const { storage, reach } = this.#room
    const known = findByAddress(this.#sql, to)
    const isFollowed = known !== undefined && isFollowing(this.#sql, known.id, topic.id)
    // They have what they wish for, and agreed to it.
    if (isFollowed && known.status === 'active') return
    const added = storage.transactionSync(() => {
      reach.keepBase(asked.base)
      return addRequest(this.#sql, shard, to, asked.request, asked.consent, Date.now())
    })
    await this.#subscribing.confirm(added.request, isFollowed ? [] : [topic], seq)
  }

  async #stop(to: Addressed<ChannelName>, { topic }: StopWish): Promise<void> {
    const known = findByAddress(this.#sql, to)
    if (!known) return
    const left = topic === null ? [] : this.#allBut(topic, known.id)
    const { id, linkVersion, schedule, locale, status } = known
    if (left.length === 0) await this.#ownPage.unsubscribe(id)
    else
      await this.#ownPage.change(
        id,
        linkVersion,
        { schedule, locale, paused: status === 'paused' },
        left,
        0,
        null,
      )
  }

  /** What is left to a follower who leaves one topic. */
  #allBut(left: string, subscriber: string): TopicChoice[] {
    return activeSubscriptions(this.#sql, subscriber)
      .filter(({ topic }) => topic !== left)
      .map(({ topic, topicName, lane, updates }) => ({
        topic,
        topicName,
        urgent: lane === 'urgent',
        updates,
      }))
  }
}
