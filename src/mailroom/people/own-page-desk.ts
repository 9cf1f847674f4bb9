import { maskedAddress } from '../../delivery/masked-address.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { type DeliveryLine, readHistory } from '../ledger/history.ts'
import { insertNotice } from '../ledger/insert.ts'
import type { Room } from '../room.ts'
import { dueAfter } from '../schedule/due.ts'
import {
  endOlderSecret,
  type KeptSecrets,
  type Rotated,
  rotateSecret,
  type SecretsView,
  viewSecrets,
} from '../secrets.ts'
import { type Consent, consentsOf, insertConsent, keptConsent } from './consent.ts'
import { dropEnded, eraseForGood, putEnded } from './ended.ts'
import { erasedWith, eraseSubscriber } from './erase.ts'
import { takeAsk } from './limits.ts'
import { noticeFor } from './notice.ts'
import {
  type AddressHash,
  addressHash,
  changeSettings,
  endSubscriber,
  findByLink,
  findSubscriber,
  isTold,
  renewLink,
  type SettingsChange,
  type Subscriber,
} from './subscribers.ts'
import {
  activeSubscriptions,
  endSubscription,
  type Subscription,
  subscribe,
  type TopicChoice,
} from './subscriptions.ts'
import { exportDeliveries, type ToldRecord } from './told.ts'
import { exportPerson, type PersonRecord } from './transfer.ts'

export interface ManageView {
  subscriber: Omit<Subscriber, 'address' | keyof KeptSecrets>
  subscriptions: Subscription[]
  /** Their address, masked (see maskedAddress). */
  where: string | null
  /** The first time at which a digest may leave, ms since 1970 UTC; null while none does. */
  nextAt: number | null
  /** They follow nothing until they agree once more. */
  asksConsent: boolean
}

/** How things stand with somebody, for who has a link that ends them or shows one digest. */
export interface Standing {
  channel: ChannelName
  where: string | null
  isEnded: boolean
}

/** All that is held about a person. */
export interface HeldPerson {
  person: PersonRecord
  deliveries: ToldRecord[]
}

/** What came of asking for a test: it is written, it has to wait (ms), or nothing is sent to this address. */
export type Tested = { result: 'written' } | { result: 'too_many'; waitMs: number } | { result: 'ended' }

/** A person as they see and change themselves, by the link of their page; a link of another version opens nothing. */
export class OwnPageDesk {
  readonly #room: Room
  readonly #sql: SqlStorage

  constructor(room: Room) {
    this.#room = room
    this.#sql = room.storage.sql
  }

  view(subscriber: string, linkVersion: number): ManageView | null {
    const found = findByLink(this.#sql, subscriber, linkVersion)
    if (!found) return null
    const { address, secrets: _secrets, olderUntil: _olderUntil, ...view } = found
    const subscriptions = activeSubscriptions(this.#sql, subscriber)
    const isTaking = found.status === 'active' && subscriptions.some(({ lane }) => lane === 'scheduled')
    return {
      subscriber: view,
      subscriptions,
      where: address && maskedAddress(found.channel, address),
      nextAt: isTaking ? this.#nextAt(found, Date.now()) : null,
      asksConsent: this.#asksConsent(found),
    }
  }

  #nextAt({ id, schedule }: Subscriber, now: number): number {
    const [lane] = this.#sql
      .exec<{ served: number | null }>(
        "SELECT served FROM lanes WHERE subscriber = ? AND lane = 'scheduled'",
        id,
      )
      .toArray()
    return dueAfter(schedule, 'scheduled', now, lane?.served ?? null, this.#room.reach.days)
  }

  /** Where somebody is told, masked, and whether they have ended it; for who has any link of theirs. */
  standing(subscriber: string): Standing | null {
    const found = findSubscriber(this.#sql, subscriber)
    if (!found || found.status === 'erased') return null
    const { channel, address, status } = found
    return { channel, where: address && maskedAddress(channel, address), isEnded: status === 'unsubscribed' }
  }

  /** Who has unsubscribed took their consent back. */
  #asksConsent({ id, status }: Subscriber): boolean {
    return status === 'unsubscribed' || consentsOf(this.#sql, id).length === 0
  }

  /**
   * Changes settings and topics; those that are chosen are followed (new ones from behind `seq` on), others end. Who
   * is asked for a consent follows nothing without it.
   */
  async change(
    subscriber: string,
    linkVersion: number,
    settings: SettingsChange,
    chosen: readonly TopicChoice[],
    seq: number,
    consent: Consent | null,
  ): Promise<boolean> {
    const { storage, reach, rounds } = this.#room
    const found = findByLink(this.#sql, subscriber, linkVersion)
    if (!found?.address) return false
    const { channel, address } = found
    const isAsked = this.#asksConsent(found)
    const anew = isAsked && chosen.length > 0 ? consent : null
    const choices = isAsked && !anew ? [] : chosen
    storage.transactionSync(() => {
      if (anew) {
        const kept = keptConsent(anew, { channel, address })
        insertConsent(this.#sql, subscriber, { ...kept, confirmedAt: anew.at })
      }
      changeSettings(this.#sql, found, settings, choices.length > 0, Date.now())
      const wanted = new Set(choices.map(({ topic }) => topic))
      for (const subscription of activeSubscriptions(this.#sql, subscriber)) {
        if (!wanted.has(subscription.topic))
          endSubscription(this.#sql, subscription, 'unfollowed', Date.now())
      }
      for (const choice of choices) subscribe(this.#sql, subscriber, choice, seq)
    })
    if (choices.length > 0) await dropEnded(reach.kv, found)
    await rounds.changed(subscriber)
    return true
  }

  /** Writes a message by which people see that what is sent to them arrives, and how; a few a day, as of any letter. */
  async sendTest(subscriber: string, linkVersion: number, base: string): Promise<Tested | null> {
    const { storage, reach, rounds } = this.#room
    const found = findByLink(this.#sql, subscriber, linkVersion)
    if (!found) return null
    if (!isTold(found)) return { result: 'ended' }
    const now = Date.now()
    const waitMs = storage.transactionSync(() => {
      const wait = takeAsk(this.#sql, `test:${subscriber}`, 'address', now)
      if (wait !== null) return wait
      reach.keepBase(base)
      insertNotice(this.#sql, subscriber, 'notice', noticeFor(found, 'test', base, now), now)
      return null
    })
    if (waitMs !== null) return { result: 'too_many', waitMs }
    await rounds.changed(subscriber)
    return { result: 'written' }
  }

  /** Ends everything, by anybody's hand who has a mail of theirs; done twice, it is done once. */
  async unsubscribe(subscriber: string): Promise<boolean> {
    const found = findSubscriber(this.#sql, subscriber)
    if (!found) return false
    if (found.status === 'unsubscribed' || found.status === 'erased') return true
    const { storage, reach, rounds } = this.#room
    const now = Date.now()
    await putEnded(reach.kv, subscriber, { reason: 'unsubscribed', at: now })
    storage.transactionSync(() => endSubscriber(this.#sql, subscriber, 'unsubscribed', now))
    await rounds.changed(subscriber)
    return true
  }

  /** By a person's own link, or with `null` by the operator's hand. */
  async erase(subscriber: string, linkVersion: number | null): Promise<boolean> {
    if (!this.addressOf(subscriber, linkVersion)) return false
    await eraseForGood(this.#room, erasedWith(this.#sql, subscriber), () =>
      eraseSubscriber(this.#sql, subscriber, Date.now()),
    )
    await this.#room.rounds.changed(subscriber)
    return true
  }

  /** By what an address is found in other shards; null for who is not known by that link, or was erased. */
  addressOf(subscriber: string, linkVersion: number | null): AddressHash | null {
    const found =
      linkVersion === null
        ? findSubscriber(this.#sql, subscriber)
        : findByLink(this.#sql, subscriber, linkVersion)
    if (!found?.address) return null
    const { channel, address } = found
    return { channel, hash: addressHash(channel, address) }
  }

  /** Ends every link to a person's page but the one of the version that is answered. */
  renewLink(subscriber: string, linkVersion: number): number | null {
    return findByLink(this.#sql, subscriber, linkVersion) ? renewLink(this.#sql, subscriber) : null
  }

  export(subscriber: string, linkVersion: number): HeldPerson | null {
    const found = findByLink(this.#sql, subscriber, linkVersion)
    const person = found && exportPerson(this.#sql, subscriber, Date.now())
    if (!person) return null
    return { person, deliveries: exportDeliveries(this.#sql, subscriber, this.#room.reach.signingKey) }
  }

  /** A person's last deliveries, and what each article came for. */
  history(subscriber: string, linkVersion: number): DeliveryLine[] | null {
    const found = findByLink(this.#sql, subscriber, linkVersion)
    return found ? readHistory(this.#sql, subscriber, this.#room.reach.signingKey) : null
  }

  /** How many secrets sign for a webhook; null for what is none. */
  secrets(subscriber: string, linkVersion: number): SecretsView | null {
    const found = this.#findWebhook(subscriber, linkVersion)
    return found ? viewSecrets(found, Date.now()) : null
  }

  /** Has a webhook signed by another secret, its owner's or one that is made; the one before signs for a day yet. */
  rotateSecret(subscriber: string, linkVersion: number, own: string | null): Rotated | null {
    const found = this.#findWebhook(subscriber, linkVersion)
    return found ? rotateSecret(this.#sql, found, own, Date.now()) : null
  }

  endOlderSecret(subscriber: string, linkVersion: number): SecretsView | null {
    const found = this.#findWebhook(subscriber, linkVersion)
    return found ? endOlderSecret(this.#sql, found) : null
  }

  #findWebhook(subscriber: string, linkVersion: number): Subscriber | undefined {
    const found = findByLink(this.#sql, subscriber, linkVersion)
    return found?.channel === 'webhook' ? found : undefined
  }
}
