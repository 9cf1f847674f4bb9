import { DurableObject } from 'cloudflare:workers'
import { randomBytes } from 'node:crypto'
import { userAgent } from '../agent.ts'
import type { Addressed, Verdict } from '../delivery/channel.ts'
import type { KeptMail } from '../delivery/channels/email/transports/outbox.ts'
import { askChallenge, type ChallengeFailure } from '../delivery/channels/webhook/challenge.ts'
import { type PushSettings, vapidKeys } from '../delivery/channels/webpush/push-settings.ts'
import type { DigestMessage } from '../delivery/message.ts'
import { ATTEMPT_MS, type Outside } from '../delivery/outside.ts'
import { type ChannelName, makeChannels } from '../delivery/registry.ts'
import { newSecret } from '../delivery/standard-webhooks.ts'
import { checkPush, type Push } from '../events.ts'
import { logEvent } from '../log.ts'
import { readSettings, type Settings } from '../settings.ts'
import { type DayBook, makeDayBook } from '../text/days/day-book.ts'
import { Agenda } from './agenda.ts'
import { wholeDigest } from './compose.ts'
import { keptSecret } from './kept-secret.ts'
import { type Account, readAccount } from './ledger/account.ts'
import { type DeliveryStatus, findDelivery } from './ledger/delivery.ts'
import { type DeliveryLine, readHistory } from './ledger/history.ts'
import { insertNotice } from './ledger/insert.ts'
import { replay, replayRange } from './ledger/replay.ts'
import { sweep } from './ledger/sweep.ts'
import { fold } from './ledger/totals.ts'
import { type DeliveryDetail, type DeliveryView, detailOf, listDeliveries } from './ledger/view.ts'
import type { Consent } from './people/consent.ts'
import { applyEnded, dropEnded, listEnded, putEnded, recoveryOf } from './people/ended.ts'
import { eraseSubscriber } from './people/erase.ts'
import { type AskKind, sweepAsks, takeAsk } from './people/limits.ts'
import { askToMove, type Moved, moveAddress, releaseAddress } from './people/move.ts'
import { noticeFor } from './people/notice.ts'
import {
  addRequest,
  confirmRequest,
  dropRequest,
  findMove,
  findRequest,
  type PendingMove,
  type PendingRequest,
  type SubscriptionRequest,
} from './people/requests.ts'
import {
  addressHash,
  changeSettings,
  endSubscriber,
  findByHash,
  findSubscriber,
  isTold,
  renewLink,
  type SettingsChange,
  type Subscriber,
} from './people/subscribers.ts'
import {
  activeSubscriptions,
  endSubscription,
  type Subscription,
  subscribe,
  type TopicChoice,
} from './people/subscriptions.ts'
import {
  exportPeople,
  exportPerson,
  importPeople,
  listSubscribers,
  type PersonRecord,
  type SubscriberView,
} from './people/transfer.ts'
import { applyVerdict, hasComplainedLately } from './people/verdicts.ts'
import { noteHeard, oneMore, wasHeard, without } from './people/written.ts'
import { createTables, readMark, readMeta, writeMeta } from './schema.ts'
import {
  endOlderSecret,
  type KeptSecrets,
  liveSecrets,
  type Rotated,
  rotateSecret,
  type SecretsView,
  viewSecrets,
} from './secrets.ts'
import type { SendContext } from './sending/attempt.ts'
import { Dispatch } from './sending/dispatch.ts'
import { countLate, nextAttemptAt } from './sending/upcoming.ts'
import { takePush } from './take-push.ts'

const DAY_MS = 86_400_000
/** A tick's clock may lie this far ahead of the real one in production. */
const MAX_AHEAD_MS = 5 * 60_000
/** A delivery that is due longer than this is late enough for `/health`. */
const LATE_MS = 15 * 60_000

export interface NewRequest {
  to: Addressed<ChannelName>
  request: SubscriptionRequest
  topicNames: string[]
  consent: Consent
  /** Base of the links in what is sent. */
  base: string
}

export interface ManageView {
  subscriber: Omit<Subscriber, 'address' | keyof KeptSecrets>
  subscriptions: Subscription[]
}

/** What somebody wrote to a bot: that they want a topic, from behind `seq` on, or one or all (null) no more. */
export type Wish =
  | { kind: 'follow'; shard: number; asked: NewRequest; topic: { id: string; name: string }; seq: number }
  | { kind: 'stop'; topic: string | null }

export interface Written {
  /** A wish of this message was granted before. */
  isRepeat: boolean
  /** Null for who never followed anything. */
  person: ManageView | null
}

/** One shard of subscribers: owns their consent and their deliveries, decides what is due, and sends it. */
export class Mailroom extends DurableObject<Env> {
  readonly #sql: SqlStorage
  readonly #dispatch = new Dispatch()
  readonly #agenda: Agenda
  /** That who ended before a recovery has been ended again; once a life. */
  #endedApplied: Promise<void> | null = null

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    createTables(this.#sql)
    this.#agenda = new Agenda(this.#sql, () => this.#days())
  }

  // — what the Newsroom tells —

  async push(push: Push): Promise<{ mark: number }> {
    const checked = checkPush(push)
    const mark = this.ctx.storage.transactionSync(() => takePush(this.#sql, checked))
    if (checked.events.length > 0) {
      this.#agenda.forget()
      await this.#wakeNow()
    }
    return { mark }
  }

  async mark(): Promise<number | null> {
    return readMark(this.#sql)
  }

  /** The highest `seq` that a subscription begins behind; null where there never was one. */
  async highestStart(): Promise<number | null> {
    return this.#sql.exec<{ start: number | null }>('SELECT MAX(from_seq) AS start FROM subscriptions').one()
      .start
  }

  async followedAmong(topics: readonly string[]): Promise<string[]> {
    const followed = this.#sql
      .exec<{ topic: string }>(
        'SELECT DISTINCT topic FROM subscriptions WHERE to_seq IS NULL AND topic IN (SELECT value FROM json_each(?))',
        JSON.stringify(topics),
      )
      .toArray()
    return followed.map(({ topic }) => topic)
  }

  // — subscribing —

  /** Whether somebody at an address has said yes once. Who was only asked is nobody yet. */
  async knows(channel: ChannelName, hash: string): Promise<boolean> {
    return (findByHash(this.#sql, channel, hash)?.status ?? 'pending') !== 'pending'
  }

  /** Writes down a request and that its confirmation is to be mailed; the mail leaves at once. */
  async request(shard: number, asked: NewRequest): Promise<void> {
    const now = Date.now()
    // A browser's keys; a mail address has none.
    const secrets = [...asked.to.keys]
    this.ctx.storage.transactionSync(() => {
      const { request, subscriber, expiresAt } = addRequest(
        this.#sql,
        shard,
        asked.to,
        { ...asked.request, secrets },
        asked.consent,
        now,
      )
      const { locale, schedule } = asked.request
      const payload = {
        base: asked.base,
        locale,
        timeZone: schedule.timezone,
        request,
        expiresAt,
        topics: asked.topicNames,
      }
      // Who asks is told the same; who complained is left alone.
      if (!hasComplainedLately(this.#sql, subscriber, now))
        insertNotice(this.#sql, subscriber, 'confirmation', payload, now)
      this.#keepBase(asked.base)
    })
    await this.#wakeNow()
  }

  /** Writes down a webhook's request and asks its endpoint once; answers the request to be confirmed. */
  async requestWebhook(
    shard: number,
    asked: NewRequest,
  ): Promise<
    { ok: true; request: PendingRequest } | { ok: false; reason: ChallengeFailure; status: number | null }
  > {
    const known = findByHash(this.#sql, 'webhook', addressHash('webhook', asked.to.address))
    const now = Date.now()
    const live = known ? liveSecrets(known, now) : []
    const made = asked.to.keys.length === 0 && live.length === 0 ? newSecret(randomBytes(32)) : null
    const secrets = made ? [made] : asked.to.keys.length > 0 ? [...asked.to.keys] : live
    // Those that sign already stay as they are: one of them may be about to end.
    const request = secrets === live ? asked.request : { ...asked.request, secrets }
    const { request: id } = this.ctx.storage.transactionSync(() => {
      this.#keepBase(asked.base)
      return addRequest(this.#sql, shard, asked.to, request, asked.consent, now)
    })
    const challenge = randomBytes(24).toString('base64url')
    const answer = await askChallenge(
      { address: asked.to.address, keys: secrets },
      id,
      challenge,
      made,
      this.#outside(),
      now,
    )
    logEvent('challenge', { request: id, ...answer })
    if (!answer.ok) {
      this.ctx.storage.transactionSync(() => dropRequest(this.#sql, id))
      return answer
    }
    const pending = findRequest(this.#sql, id)
    return pending ? { ok: true, request: pending } : { ok: false, reason: 'answer', status: null }
  }

  /** A request to subscribe, and the hash of the address that it names; `isOver` where who said yes has left since. */
  async findRequest(
    id: string,
  ): Promise<(PendingRequest & { channel: ChannelName; hash: string; isOver: boolean }) | null> {
    const request = findRequest(this.#sql, id)
    const there = request && findSubscriber(this.#sql, request.subscriber)
    if (!request || !there?.address) return null
    const { channel, address } = there
    const isOver = request.confirmedAt !== null && !isTold(there)
    return { ...request, channel, hash: addressHash(channel, address), isOver }
  }

  /** Makes a request true; `seq` is what `follow` answered within the same HTTP request. */
  async confirm(id: string, topics: { id: string; name: string }[], seq: number): Promise<boolean> {
    const confirmed = this.ctx.storage.transactionSync(() => {
      const request = findRequest(this.#sql, id)
      if (!request || (request.confirmedAt === null && request.expiresAt < Date.now())) return null
      const before = findSubscriber(this.#sql, request.subscriber)
      confirmRequest(this.#sql, request, topics, seq, Date.now())
      return before
    })
    if (!confirmed) return false
    await this.#isBack(confirmed)
    await this.#changed(confirmed.id)
    return true
  }

  /** Counts a request by `kind:hash`; answers how long to wait (ms) where it is not taken, else null. */
  async admit(kind: AskKind, hash: string): Promise<number | null> {
    return this.ctx.storage.transactionSync(() => takeAsk(this.#sql, `${kind}:${hash}`, kind, Date.now()))
  }

  /** Sends an address the link of its page, if anybody has said yes there. */
  async sendLink(channel: ChannelName, hash: string, base: string): Promise<void> {
    const found = findByHash(this.#sql, channel, hash)
    const now = Date.now()
    this.ctx.storage.transactionSync(() => {
      this.#keepBase(base)
      if (!found || found.status === 'pending' || hasComplainedLately(this.#sql, found.id, now)) return
      insertNotice(this.#sql, found.id, 'notice', noticeFor(found, 'link', base, now), now)
    })
    // Also where there is nobody: the answer waits for what was written, and must not come sooner for that.
    await this.#wakeNow()
  }

  // — moving to another address —

  /** Asks another address whether a person is to be reached there. */
  async askToMove(
    person: string,
    linkVersion: number,
    asked: { shard: number; to: Addressed<ChannelName>; consent: Consent; base: string },
  ): Promise<boolean> {
    const found = this.#findByLink(person, linkVersion)
    if (!found) return false
    const now = Date.now()
    const notice = noticeFor(found, 'move', asked.base, now)
    this.ctx.storage.transactionSync(() => {
      askToMove(this.#sql, asked.shard, found, asked.to, asked.consent, notice, now)
      this.#keepBase(asked.base)
    })
    await this.#wakeNow()
    return true
  }

  /** A request to move: the hash of the address that it names, and the topics that come along. */
  async findMove(
    id: string,
  ): Promise<(PendingMove & { channel: ChannelName; hash: string; topics: string[] }) | null> {
    const move = findMove(this.#sql, id)
    const there = move && findSubscriber(this.#sql, move.subscriber)
    const person = move && findSubscriber(this.#sql, move.request.of)
    if (!move || !there?.address || person?.linkVersion !== move.request.linkVersion) return null
    return {
      ...move,
      channel: there.channel,
      hash: addressHash(there.channel, there.address),
      topics: activeSubscriptions(this.#sql, move.request.of).map(({ topicName }) => topicName),
    }
  }

  async confirmMove(id: string): Promise<Moved> {
    const moved = this.ctx.storage.transactionSync(() => {
      const move = findMove(this.#sql, id)
      if (!move || (move.confirmedAt === null && move.expiresAt < Date.now())) return null
      return { person: move.request.of, result: moveAddress(this.#sql, move, Date.now()) }
    })
    if (!moved) return 'gone'
    if (moved.result === 'moved') await this.#changed(moved.person)
    return moved.result
  }

  /** Frees an address for who says yes at it in another shard; false where somebody is told at it. */
  async releaseAddress(channel: ChannelName, hash: string): Promise<boolean> {
    return this.ctx.storage.transactionSync(() => releaseAddress(this.#sql, channel, hash, Date.now()))
  }

  // — what people write to a bot —

  /** Grants a wish that somebody wrote, once, and answers how things stand with them. `message` names what they wrote. */
  async written(to: Addressed<ChannelName>, message: string, wish: Wish | null): Promise<Written> {
    const isRepeat = wasHeard(this.#sql, message)
    if (wish && !isRepeat) {
      await this.#heed(to, wish)
      this.ctx.storage.transactionSync(() => noteHeard(this.#sql, message, Date.now()))
    }
    const person = this.#findByAddress(to)
    return { isRepeat, person: person ? await this.manage(person.id, person.linkVersion) : null }
  }

  /** Done twice, each of these is done once. */
  async #heed(to: Addressed<ChannelName>, wish: Wish): Promise<void> {
    const known = this.#findByAddress(to)
    if (wish.kind === 'follow') {
      const { shard, asked, topic, seq } = wish
      const isFollowing = known !== undefined && isTold(known)
      const isFollowed = known !== undefined && this.#follows(known.id, topic.id)
      const request = oneMore(isFollowing ? known : undefined, asked.request)
      const added = this.ctx.storage.transactionSync(() => {
        this.#keepBase(asked.base)
        return addRequest(this.#sql, shard, to, request, asked.consent, Date.now())
      })
      await this.confirm(added.request, isFollowed ? [] : [topic], seq)
    } else if (known) {
      const left = wish.topic === null ? [] : without(this.#sql, known.id, wish.topic)
      const { schedule, locale, status } = known
      if (left.length === 0) await this.unsubscribe(known.id)
      else
        await this.change(
          known.id,
          known.linkVersion,
          { schedule, locale, paused: status === 'paused' },
          left,
          0,
        )
    }
  }

  #findByAddress({ channel, address }: Addressed<ChannelName>): Subscriber | undefined {
    return findByHash(this.#sql, channel, addressHash(channel, address))
  }

  #follows(subscriber: string, topic: string): boolean {
    return activeSubscriptions(this.#sql, subscriber).some((subscription) => subscription.topic === topic)
  }

  // — what becomes of what was sent —

  /** What the other side says of a delivery that it had taken. */
  async verdict(delivery: string, verdict: Verdict): Promise<void> {
    const now = Date.now()
    const ended = this.ctx.storage.transactionSync(() => applyVerdict(this.#sql, delivery, verdict, now))
    if (ended) await this.#changed(ended)
  }

  // — a person's own page —

  async manage(subscriber: string, linkVersion: number): Promise<ManageView | null> {
    const found = this.#findByLink(subscriber, linkVersion)
    if (!found) return null
    const { address: _address, secrets: _secrets, olderUntil: _olderUntil, ...view } = found
    return { subscriber: view, subscriptions: activeSubscriptions(this.#sql, subscriber) }
  }

  /** Changes settings and topics; those in `choices` are followed (new ones from behind `seq` on), others end. */
  async change(
    subscriber: string,
    linkVersion: number,
    settings: SettingsChange,
    choices: TopicChoice[],
    seq: number,
  ): Promise<boolean> {
    const found = this.#findByLink(subscriber, linkVersion)
    if (!found) return false
    this.ctx.storage.transactionSync(() => {
      changeSettings(this.#sql, found, settings, choices.length > 0, Date.now())
      const wanted = new Set(choices.map(({ topic }) => topic))
      for (const subscription of activeSubscriptions(this.#sql, subscriber)) {
        if (!wanted.has(subscription.topic))
          endSubscription(this.#sql, subscription, 'unfollowed', Date.now())
      }
      for (const choice of choices) subscribe(this.#sql, subscriber, choice, seq)
    })
    if (choices.length > 0) await this.#isBack(found)
    await this.#changed(subscriber)
    return true
  }

  /** How many secrets sign for a webhook; null for what is none. */
  async secrets(subscriber: string, linkVersion: number): Promise<SecretsView | null> {
    const found = this.#findWebhook(subscriber, linkVersion)
    return found ? viewSecrets(found, Date.now()) : null
  }

  /** Has a webhook signed by another secret, its owner's or one that is made; the one before signs for a day yet. */
  async rotateSecret(subscriber: string, linkVersion: number, own: string | null): Promise<Rotated | null> {
    const found = this.#findWebhook(subscriber, linkVersion)
    return found ? rotateSecret(this.#sql, found, own, Date.now()) : null
  }

  async endOlderSecret(subscriber: string, linkVersion: number): Promise<SecretsView | null> {
    const found = this.#findWebhook(subscriber, linkVersion)
    return found ? endOlderSecret(this.#sql, found) : null
  }

  #findWebhook(subscriber: string, linkVersion: number): Subscriber | undefined {
    const found = this.#findByLink(subscriber, linkVersion)
    return found?.channel === 'webhook' ? found : undefined
  }

  async unsubscribe(subscriber: string): Promise<boolean> {
    const found = findSubscriber(this.#sql, subscriber)
    if (!found) return false
    if (found.status === 'unsubscribed' || found.status === 'erased') return true
    await putEnded(this.env.KV, subscriber, { reason: 'unsubscribed', at: Date.now() })
    this.ctx.storage.transactionSync(() => endSubscriber(this.#sql, subscriber, 'unsubscribed', Date.now()))
    await this.#changed(subscriber)
    return true
  }

  /** By a person's own link, or with `null` by the operator's hand. */
  async erase(subscriber: string, linkVersion: number | null): Promise<boolean> {
    const found =
      linkVersion === null ? findSubscriber(this.#sql, subscriber) : this.#findByLink(subscriber, linkVersion)
    if (!found || found.status === 'erased') return false
    await putEnded(this.env.KV, subscriber, { reason: 'erased', at: Date.now() })
    this.ctx.storage.transactionSync(() => eraseSubscriber(this.#sql, subscriber, Date.now()))
    await this.#changed(subscriber)
    return true
  }

  /** Ends every link to a person's page but the one of the version that is answered. */
  async renewLink(subscriber: string, linkVersion: number): Promise<number | null> {
    return this.#findByLink(subscriber, linkVersion) ? renewLink(this.#sql, subscriber) : null
  }

  /** All that is held about a person. */
  async exportPerson(
    subscriber: string,
    linkVersion: number,
  ): Promise<{ person: PersonRecord; deliveries: DeliveryLine[] } | null> {
    const person =
      this.#findByLink(subscriber, linkVersion) && exportPerson(this.#sql, subscriber, Date.now())
    if (!person) return null
    return { person, deliveries: readHistory(this.#sql, subscriber, await this.signingKey()) }
  }

  /** Who has come back is not to be ended by a recovery. */
  async #isBack({ id, status }: Subscriber): Promise<void> {
    if (status === 'unsubscribed') await dropEnded(this.env.KV, id)
  }

  #findByLink(subscriber: string, linkVersion: number): Subscriber | undefined {
    const found = findSubscriber(this.#sql, subscriber)
    return found && found.linkVersion === linkVersion && found.status !== 'erased' ? found : undefined
  }

  // — people, as operators see and carry them —

  async subscribers(after: string, limit: number): Promise<SubscriberView[]> {
    return listSubscribers(this.#sql, after, limit)
  }

  async exportPeople(after: string, limit: number): Promise<{ people: PersonRecord[]; last: string | null }> {
    return exportPeople(this.#sql, after, limit, Date.now())
  }

  /** Which of these hashes of addresses are known here. */
  async knownAmong(hashes: readonly string[]): Promise<string[]> {
    return this.#sql
      .exec<{ hash: string }>(
        'SELECT address_hash AS hash FROM subscribers WHERE address_hash IN (SELECT value FROM json_each(?))',
        JSON.stringify(hashes),
      )
      .toArray()
      .map(({ hash }) => hash)
  }

  async importPeople(shard: number, people: PersonRecord[], seq: number): Promise<number> {
    const made = this.ctx.storage.transactionSync(() =>
      importPeople(this.#sql, shard, people, seq, Date.now()),
    )
    this.#agenda.forget()
    await this.#setAlarm()
    return made
  }

  /**
   * Goes back to how the rows were at `to` (ms since 1970 UTC, at most 30 days ago); the object starts anew from them.
   * Answers the bookmark that undoes it.
   */
  async recover(to: number): Promise<string> {
    const bookmark = await this.ctx.storage.getBookmarkForTime(to)
    const undo = await this.ctx.storage.onNextSessionRestoreBookmark(bookmark)
    // Once this has been answered.
    setTimeout(() => this.ctx.abort('recovered to an earlier point'), 0)
    return undo
  }

  // — what is shown —

  /** A digest whole, for its page. */
  async digest(id: string): Promise<DigestMessage | null> {
    const delivery = findDelivery(this.#sql, id)
    return delivery ? wholeDigest(this.#sql, delivery, await this.signingKey()) : null
  }

  async account(): Promise<Account> {
    return readAccount(this.#sql)
  }

  /** Deliveries written before number `before`, newest first, of one status or all. */
  async deliveries(
    status: DeliveryStatus | null,
    limit: number,
    before: number,
  ): Promise<{ n: number; view: DeliveryView }[]> {
    return listDeliveries(this.#sql, status, limit, before)
  }

  /** One delivery with its attempts. */
  async delivery(id: string): Promise<DeliveryDetail | null> {
    const found = findDelivery(this.#sql, id)
    return found ? detailOf(found) : null
  }

  /** Has a dead delivery sent again, with the id and the bytes that it had; false for one that cannot be. */
  async retry(id: string): Promise<boolean> {
    const subscriber = replay(this.#sql, id, Date.now())
    if (subscriber !== null) await this.#changed(subscriber)
    return subscriber !== null
  }

  /** The same for every dead delivery that was written at `from` or later and before `to`; answers how many. */
  async retryRange(from: number, to: number): Promise<number> {
    const revived = replayRange(this.#sql, from, to, Date.now())
    this.#agenda.forget()
    await this.#setAlarm()
    return revived
  }

  /** A person's last deliveries, and what each article came for. */
  async history(subscriber: string, linkVersion: number): Promise<DeliveryLine[] | null> {
    const found = this.#findByLink(subscriber, linkVersion)
    return found ? readHistory(this.#sql, found.id, await this.signingKey()) : null
  }

  /** Mail of the `outbox` transport, newest first. */
  async outbox(): Promise<(KeptMail & { at: string })[]> {
    return this.#sql
      .exec<{ message: string; at: number }>('SELECT message, at FROM outbox ORDER BY at DESC, id DESC')
      .toArray()
      .map(({ message, at }) => ({ ...(JSON.parse(message) as KeptMail), at: new Date(at).toISOString() }))
  }

  /** What users would notice, for `/health`. */
  async health(): Promise<{ late: number; lostAt: number | null; failingTransports: string[] }> {
    const before = Date.now() - LATE_MS
    return {
      late: countLate(await this.#sendContext(), this.#dispatch.breaker, before),
      lostAt: readMeta<number>(this.#sql, 'lost_at'),
      failingTransports: this.#dispatch.breaker.transportsFailingSince(before),
    }
  }

  /** The key of signed links: the setting, or in development one that shard 0 made. */
  async signingKey(): Promise<string> {
    return (
      this.#settings().signingKey ??
      this.#keptSecret('signing_key', () => randomBytes(32).toString('base64url'))
    )
  }

  /** The key by which browsers subscribe to pushes, where none is set; null where web push is off. */
  async pushKey(): Promise<string | null> {
    const settings = this.#settings().channels.webpush as PushSettings | undefined
    return settings ? vapidKeys(settings, this.#outside()).publicKey : null
  }

  // — time —

  override async alarm(): Promise<void> {
    await this.tick(Date.now())
  }

  /**
   * Closes the windows and makes the attempts that are due at `now` (ms since 1970 UTC). Two at once change nothing:
   * a window is closed once, and the attempts of both are one run.
   */
  async tick(now: number): Promise<boolean> {
    if (!this.#settings().development && now > Date.now() + MAX_AHEAD_MS) return false
    try {
      // A trigger's clock lies a little behind the real one, at which these windows were closed.
      const dueAt = Math.max(now, Date.now())
      await this.#applyEnded()
      await this.#dispatch.run(await this.#sendContext(), dueAt, this.#settings().subrequests)
      this.ctx.storage.transactionSync(() => fold(this.#sql))
      const sweptAt = readMeta<number>(this.#sql, 'swept_at') ?? 0
      if (now >= sweptAt + DAY_MS) {
        this.ctx.storage.transactionSync(() => {
          sweep(this.#sql, Date.now())
          sweepAsks(this.#sql, Date.now())
          writeMeta(this.#sql, 'swept_at', Date.now())
        })
      }
      return true
    } finally {
      await this.#setAlarm()
    }
  }

  /** Before the first attempt of a life: rows that were recovered know people as they were who have ended since. */
  #applyEnded(): Promise<void> {
    this.#endedApplied ??= this.#lookForEnded().catch((error: unknown) => {
      this.#endedApplied = null
      throw error
    })
    return this.#endedApplied
  }

  async #lookForEnded(): Promise<void> {
    const [anyone] = this.#sql.exec<{ id: string }>('SELECT id FROM subscribers LIMIT 1').toArray()
    const shard = anyone?.id.slice(0, anyone.id.indexOf('-'))
    if (!shard || (await recoveryOf(this.env.KV, shard)) === null) return
    const ended = await listEnded(this.env.KV, shard)
    const applied = this.ctx.storage.transactionSync(() => applyEnded(this.#sql, ended, Date.now()))
    this.#agenda.forget()
    logEvent('recovery.ended', { shard, known: ended.size, applied })
  }

  /** Every change of a subscriber ends with this: their lanes may wait for another hour. */
  async #changed(subscriber: string): Promise<void> {
    this.#agenda.touch(subscriber)
    await this.#setAlarm()
  }

  async #wakeNow(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now())
  }

  /** Sets the alarm to the next due time, if it is not there already. */
  async #setAlarm(): Promise<void> {
    const next = nextAttemptAt(await this.#sendContext(), this.#dispatch.breaker, Date.now())
    if (next === null) return
    const current = await this.ctx.storage.getAlarm()
    if (current === null || Math.abs(current - next) > 500) await this.ctx.storage.setAlarm(next)
  }

  async #sendContext(): Promise<SendContext> {
    const channels = makeChannels(this.#settings().channels, this.#outside())
    const signingKey = await this.signingKey()
    return {
      storage: this.ctx.storage,
      agenda: this.#agenda,
      channels,
      signingKey,
      base: this.#base(),
      days: this.#days(),
      clock: Date.now,
      random: Math.random,
    }
  }

  #outside(): Outside {
    const { publicUrl, contact, allowPrivateHosts } = this.#settings()
    // There only where wrangler.toml names it.
    const email = (this.env as { EMAIL?: SendEmail }).EMAIL
    return {
      fetch: fetch.bind(globalThis),
      userAgent: userAgent(publicUrl, contact),
      allowPrivateHosts,
      attemptMs: ATTEMPT_MS,
      sendEmail: email ? (mail) => email.send(mail) : null,
      keptSecret: this.#keptSecret,
      keep: (id, body) => {
        // An erase may have come while the message was made.
        if (findDelivery(this.#sql, id)?.status !== 'due') return
        this.#sql.exec('INSERT OR REPLACE INTO outbox VALUES (?, ?, ?)', id, Date.now(), body)
      },
    }
  }

  readonly #keptSecret = (name: string, make: () => string) => keptSecret(this.#sql, name, make)

  /** The base of links: the setting, or in development the origin of the last request that made something be sent. */
  #base(): string {
    return this.#settings().publicUrl ?? readMeta<string>(this.#sql, 'base') ?? 'http://localhost'
  }

  #days(): DayBook {
    const { daysOff, workingDays } = this.#settings()
    return makeDayBook(daysOff, workingDays)
  }

  #keepBase(base: string): void {
    if (readMeta<string>(this.#sql, 'base') !== base) writeMeta(this.#sql, 'base', base)
  }

  #settings(): Settings {
    const read = readSettings(this.env)
    if (!read.ok) throw new Error(`settings: ${read.faults.map((fault) => fault.message).join(' ')}`)
    return read.settings
  }
}
