import { DurableObject } from 'cloudflare:workers'
import type { Addressed, Verdict } from '../delivery/channel.ts'
import type { DigestMessage } from '../delivery/message.ts'
import type { ChannelName } from '../delivery/registry.ts'
import { checkPush, type Push } from '../events.ts'
import { wholeDigest } from './compose.ts'
import { type Account, readAccount } from './ledger/account.ts'
import { type DeliveryStatus, findDelivery } from './ledger/delivery.ts'
import type { DeliveryLine } from './ledger/history.ts'
import { readOutbox, type ShownMail } from './ledger/outbox.ts'
import { replay, replayRange } from './ledger/replay.ts'
import {
  type DeliveryDetail,
  type DeliveryView,
  detailOf,
  type ListedDelivery,
  listDeliveries,
  listDeliveriesOf,
} from './ledger/view.ts'
import type { Consent } from './people/consent.ts'
import { putEnded } from './people/ended.ts'
import { type AskKind, takeAsk } from './people/limits.ts'
import type { Moved } from './people/move.ts'
import { type MoveWish, MovingDesk, type ShownMove } from './people/moving-desk.ts'
import {
  type HeldPerson,
  type ManageView,
  OwnPageDesk,
  type Standing,
  type Tested,
} from './people/own-page-desk.ts'
import type { Confirmed } from './people/requests.ts'
import { type AddressHash, findByHash, knownAmong, type SettingsChange } from './people/subscribers.ts'
import {
  type Challenged,
  type NewRequest,
  type ShownRequest,
  SubscribingDesk,
} from './people/subscribing-desk.ts'
import { countFollowers, followedAmong, highestStart, type TopicChoice } from './people/subscriptions.ts'
import {
  exportPeople,
  importPeople,
  listSubscribers,
  type PeoplePage,
  type PersonRecord,
  type SubscriberView,
  viewSubscriber,
} from './people/transfer.ts'
import { applyVerdict, endedBy } from './people/verdicts.ts'
import { type Wish, WishDesk, type Written } from './people/wish-desk.ts'
import { Reach } from './reach.ts'
import { type MailroomHealth, Rounds } from './rounds.ts'
import { createTables, readMark } from './schema.ts'
import type { Rotated, SecretsView } from './secrets.ts'
import { takePush } from './take-push.ts'

/** A tick's clock may lie this far ahead of the real one in production. */
const MAX_AHEAD_MS = 5 * 60_000

/**
 * One shard of subscribers: owns their consent and their deliveries, decides what is due, and sends it. Its desks, and
 * the functions of its rows, say what each method does.
 */
export class Mailroom extends DurableObject<Env> {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  readonly #reach: Reach
  readonly #rounds: Rounds
  readonly #subscribing: SubscribingDesk
  readonly #moving: MovingDesk
  readonly #ownPage: OwnPageDesk
  readonly #wishes: WishDesk

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    const { storage } = ctx
    this.#storage = storage
    this.#sql = storage.sql
    createTables(this.#sql)
    this.#reach = new Reach(this.#sql, () => this.env)
    this.#rounds = new Rounds(storage, this.#reach)
    const room = { storage, reach: this.#reach, rounds: this.#rounds }
    this.#subscribing = new SubscribingDesk(room)
    this.#moving = new MovingDesk(room)
    this.#ownPage = new OwnPageDesk(room)
    this.#wishes = new WishDesk(room, this.#subscribing, this.#ownPage)
  }

  // — what the Newsroom tells and asks —

  async push(push: Push): Promise<{ mark: number }> {
    const checked = checkPush(push)
    const mark = this.#storage.transactionSync(() => takePush(this.#sql, checked, Date.now()))
    if (checked.events.length > 0) await this.#rounds.eventsCame()
    return { mark }
  }

  async mark(): Promise<number | null> {
    return readMark(this.#sql)
  }

  async highestStart(): Promise<number | null> {
    return highestStart(this.#sql)
  }

  async followedAmong(topics: readonly string[]): Promise<string[]> {
    return followedAmong(this.#sql, topics)
  }

  async countFollowers(topics: readonly string[]): Promise<{ topic: string; count: number }[]> {
    return countFollowers(this.#sql, topics)
  }

  // — subscribing —

  /** Whether somebody at an address has said yes once. Who was only asked is nobody yet. */
  async knows(channel: ChannelName, hash: string): Promise<boolean> {
    return (findByHash(this.#sql, channel, hash)?.status ?? 'pending') !== 'pending'
  }

  async admit(kind: AskKind, hash: string): Promise<number | null> {
    return this.#storage.transactionSync(() => takeAsk(this.#sql, `${kind}:${hash}`, kind, Date.now()))
  }

  async request(shard: number, asked: NewRequest): Promise<void> {
    await this.#subscribing.request(shard, asked)
  }

  async requestWebhook(shard: number, asked: NewRequest): Promise<Challenged> {
    return this.#subscribing.requestWebhook(shard, asked)
  }

  async findRequest(id: string): Promise<ShownRequest | null> {
    return this.#subscribing.find(id)
  }

  async confirm(
    id: string,
    topics: { id: string; name: string }[],
    seq: number,
  ): Promise<Confirmed | 'over'> {
    return this.#subscribing.confirm(id, topics, seq)
  }

  async sendLink(channel: ChannelName, hash: string, base: string): Promise<void> {
    await this.#subscribing.sendLink(channel, hash, base)
  }

  async written(to: Addressed<ChannelName>, message: string, wish: Wish | null): Promise<Written> {
    return this.#wishes.grant(to, message, wish)
  }

  // — moving to another address —

  async askToMove(subscriber: string, linkVersion: number, wish: MoveWish): Promise<boolean> {
    return this.#moving.ask(subscriber, linkVersion, wish)
  }

  async findMove(id: string): Promise<ShownMove | null> {
    return this.#moving.find(id)
  }

  async confirmMove(id: string): Promise<Moved> {
    return this.#moving.confirm(id)
  }

  async releaseAddress(channel: ChannelName, hash: string): Promise<boolean> {
    return this.#moving.release(channel, hash)
  }

  // — a person's own page —

  async manage(subscriber: string, linkVersion: number): Promise<ManageView | null> {
    return this.#ownPage.view(subscriber, linkVersion)
  }

  async standing(subscriber: string): Promise<Standing | null> {
    return this.#ownPage.standing(subscriber)
  }

  /** The same of whom a digest told. */
  async standingOf(delivery: string): Promise<Standing | null> {
    const found = findDelivery(this.#sql, delivery)
    return found ? this.#ownPage.standing(found.subscriber) : null
  }

  async change(
    subscriber: string,
    linkVersion: number,
    settings: SettingsChange,
    choices: TopicChoice[],
    seq: number,
    consent: Consent | null,
  ): Promise<boolean> {
    return this.#ownPage.change(subscriber, linkVersion, settings, choices, seq, consent)
  }

  async sendTest(subscriber: string, linkVersion: number, base: string): Promise<Tested | null> {
    return this.#ownPage.sendTest(subscriber, linkVersion, base)
  }

  async history(subscriber: string, linkVersion: number): Promise<DeliveryLine[] | null> {
    return this.#ownPage.history(subscriber, linkVersion)
  }

  async exportPerson(subscriber: string, linkVersion: number): Promise<HeldPerson | null> {
    return this.#ownPage.export(subscriber, linkVersion)
  }

  async renewLink(subscriber: string, linkVersion: number): Promise<number | null> {
    return this.#ownPage.renewLink(subscriber, linkVersion)
  }

  async unsubscribe(subscriber: string): Promise<boolean> {
    return this.#ownPage.unsubscribe(subscriber)
  }

  async addressOf(subscriber: string, linkVersion: number | null): Promise<AddressHash | null> {
    return this.#ownPage.addressOf(subscriber, linkVersion)
  }

  async erase(subscriber: string, linkVersion: number | null): Promise<boolean> {
    return this.#ownPage.erase(subscriber, linkVersion)
  }

  async secrets(subscriber: string, linkVersion: number): Promise<SecretsView | null> {
    return this.#ownPage.secrets(subscriber, linkVersion)
  }

  async rotateSecret(subscriber: string, linkVersion: number, own: string | null): Promise<Rotated | null> {
    return this.#ownPage.rotateSecret(subscriber, linkVersion, own)
  }

  async endOlderSecret(subscriber: string, linkVersion: number): Promise<SecretsView | null> {
    return this.#ownPage.endOlderSecret(subscriber, linkVersion)
  }

  // — people, as operators see and carry them —

  async subscribers(after: string, limit: number): Promise<SubscriberView[]> {
    return listSubscribers(this.#sql, after, limit)
  }

  async subscriber(id: string): Promise<SubscriberView | null> {
    return viewSubscriber(this.#sql, id)
  }

  /** Ids of whoever is known at any of these. */
  async subscribersAt(addresses: readonly AddressHash[]): Promise<string[]> {
    return addresses.flatMap(({ channel, hash }) => findByHash(this.#sql, channel, hash)?.id ?? [])
  }

  async exportPeople(after: string, limit: number): Promise<PeoplePage> {
    return exportPeople(this.#sql, after, limit, Date.now())
  }

  async knownAmong(hashes: readonly string[]): Promise<string[]> {
    return knownAmong(this.#sql, hashes)
  }

  async importPeople(shard: number, people: PersonRecord[], seq: number): Promise<number> {
    const now = Date.now()
    const made = this.#storage.transactionSync(() => importPeople(this.#sql, shard, people, seq, now))
    await this.#rounds.manyChanged()
    return made
  }

  /**
   * Goes back to how the rows were at `to` (ms since 1970 UTC, at most 30 days ago); the object starts anew from them.
   * Answers the bookmark that undoes it.
   */
  async recover(to: number): Promise<string> {
    const bookmark = await this.#storage.getBookmarkForTime(to)
    const undo = await this.#storage.onNextSessionRestoreBookmark(bookmark)
    // Once this has been answered.
    setTimeout(() => this.ctx.abort('recovered to an earlier point'), 0)
    return undo
  }

  // — the ledger —

  async account(): Promise<Account> {
    return readAccount(this.#sql)
  }

  async deliveries(status: DeliveryStatus | null, limit: number, before: number): Promise<ListedDelivery[]> {
    return listDeliveries(this.#sql, status, limit, before)
  }

  async deliveriesOf(subscriber: string, limit: number): Promise<DeliveryView[]> {
    return listDeliveriesOf(this.#sql, subscriber, limit)
  }

  async delivery(id: string): Promise<DeliveryDetail | null> {
    const found = findDelivery(this.#sql, id)
    return found ? detailOf(found) : null
  }

  async digest(id: string): Promise<DigestMessage | null> {
    const found = findDelivery(this.#sql, id)
    return found ? wholeDigest(this.#sql, found, this.#reach.signingKey) : null
  }

  async outbox(): Promise<ShownMail[]> {
    return readOutbox(this.#sql)
  }

  async retry(id: string): Promise<boolean> {
    const subscriber = replay(this.#sql, id, Date.now())
    if (subscriber !== null) await this.#rounds.changed(subscriber)
    return subscriber !== null
  }

  async retryRange(from: number, to: number): Promise<number> {
    const revived = replayRange(this.#sql, from, to, Date.now())
    await this.#rounds.manyChanged()
    return revived
  }

  /** What the other side says of a delivery that it had taken. */
  async verdict(delivery: string, verdict: Verdict): Promise<void> {
    const now = Date.now()
    const told = endedBy(this.#sql, delivery, verdict)
    if (told) await putEnded(this.#reach.kv, told, { reason: 'disabled', at: now })
    const ended = this.#storage.transactionSync(() => applyVerdict(this.#sql, delivery, verdict, now))
    if (ended) await this.#rounds.changed(ended)
  }

  // — keys —

  async signingKey(): Promise<string> {
    return this.#reach.signingKey
  }

  async pushKey(): Promise<string | null> {
    return this.#reach.pushKey
  }

  // — time —

  override async alarm(): Promise<void> {
    await this.tick(Date.now())
  }

  /** Does what is due at `now` (ms since 1970 UTC); false for a clock that runs too far ahead. */
  async tick(now: number): Promise<boolean> {
    if (!this.#reach.settings.development && now > Date.now() + MAX_AHEAD_MS) return false
    await this.#rounds.tick(now)
    return true
  }

  async health(): Promise<MailroomHealth> {
    return this.#rounds.health()
  }
}
