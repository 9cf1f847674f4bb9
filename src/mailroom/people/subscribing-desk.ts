import { randomBytes } from 'node:crypto'
import type { Addressed } from '../../delivery/channel.ts'
import { askChallenge, type ChallengeFailure } from '../../delivery/channels/webhook/challenge.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { newSecret } from '../../delivery/standard-webhooks.ts'
import { logEvent } from '../../log.ts'
import { insertNotice } from '../ledger/insert.ts'
import type { Room } from '../room.ts'
import { isAmong, liveSecrets } from '../secrets.ts'
import { insertConfirmation } from './confirmation.ts'
import type { Consent } from './consent.ts'
import { dropEnded } from './ended.ts'
import { noticeFor } from './notice.ts'
import {
  addRequest,
  type Confirmed,
  confirmRequest,
  dropRequest,
  findRequest,
  isExpired,
  madeSecret,
  type PendingRequest,
  type SubscriptionRequest,
} from './requests.ts'
import { addressHash, findByAddress, findByHash, findSubscriber, type Subscriber } from './subscribers.ts'
import { hasComplainedLately } from './verdicts.ts'

export interface NewRequest {
  to: Addressed<ChannelName>
  request: SubscriptionRequest
  topicNames: string[]
  consent: Consent
  /** Base of the links in what is sent. */
  base: string
}

/** What an endpoint answered to the challenge. */
export type Challenged =
  | { ok: true; request: PendingRequest }
  | { ok: false; reason: ChallengeFailure; status: number | null }

/**
 * A request, and the hash of the address that it names; `isOver` where who said yes has left since, `told` how an address
 * is that is told already. `linkVersion` is that of the page of whom it names.
 */
export type ShownRequest = PendingRequest & {
  channel: ChannelName
  hash: string
  linkVersion: number
  isOver: boolean
  told: 'active' | 'paused' | null
}

/** Takes requests to be told of topics, asks the address that each names, and makes true what it says yes to. */
export class SubscribingDesk {
  readonly #room: Room
  readonly #sql: SqlStorage

  constructor(room: Room) {
    this.#room = room
    this.#sql = room.storage.sql
  }

  /** Writes down a request and that its confirmation is to be mailed; the mail leaves at once. */
  async request(shard: number, { to, request, topicNames, consent, base }: NewRequest): Promise<void> {
    const { storage, reach, rounds } = this.#room
    const now = Date.now()
    const { locale, schedule } = request
    // A browser's keys; a mail address has none.
    const secrets = [...to.keys]
    storage.transactionSync(() => {
      const added = addRequest(this.#sql, shard, to, { ...request, secrets }, consent, now)
      const said = { base, locale, timeZone: schedule.timezone, topics: topicNames }
      insertConfirmation(this.#sql, added, said, now)
      reach.keepBase(base)
    })
    await rounds.wakeNow()
  }

  /** Writes down a webhook's request and asks its endpoint once; answers the request to be confirmed. */
  async requestWebhook(shard: number, { to, request, consent, base }: NewRequest): Promise<Challenged> {
    const { storage, reach } = this.#room
    const now = Date.now()
    const known = findByAddress(this.#sql, to)
    // What it was to be signed by before it said yes is nobody's yet.
    const live = known && known.status !== 'pending' ? liveSecrets(known, now) : []
    const [brought = null] = to.keys
    const made = brought === null && live.length === 0 ? this.#makeSecret(known) : null
    const first = brought !== null && isAmong(brought, live) ? null : (brought ?? made)
    const secrets = first === null ? live : [first]
    const asked = {
      ...request,
      ...(first === null ? {} : { secrets }),
      isUnproven: brought === null,
    }
    const { request: id } = storage.transactionSync(() => {
      reach.keepBase(base)
      return addRequest(this.#sql, shard, to, asked, consent, now)
    })
    const challenge = randomBytes(24).toString('base64url')
    const endpoint = { address: to.address, keys: secrets }
    const answer = await askChallenge(endpoint, id, challenge, made, reach.outside(), now)
    logEvent('challenge', { request: id, ...answer })
    if (!answer.ok) {
      storage.transactionSync(() => dropRequest(this.#sql, id))
      return answer
    }
    const pending = findRequest(this.#sql, id)
    return pending ? { ok: true, request: pending } : { ok: false, reason: 'answer', status: null }
  }

  find(id: string): ShownRequest | null {
    const request = findRequest(this.#sql, id)
    const there = request && findSubscriber(this.#sql, request.subscriber)
    if (!request || !there?.address) return null
    const { channel, address, linkVersion, status } = there
    const hash = addressHash(channel, address)
    const told = status === 'active' || status === 'paused' ? status : null
    const isOver = request.confirmedAt !== null && told === null
    return { ...request, channel, hash, linkVersion, isOver, told }
  }

  /** Makes a request true; `seq` is what `follow` answered within the same HTTP request. `over` for one that is. */
  async confirm(
    id: string,
    topics: { id: string; name: string }[],
    seq: number,
  ): Promise<Confirmed | 'over'> {
    const { storage, reach, rounds } = this.#room
    const request = findRequest(this.#sql, id)
    const before = request && findSubscriber(this.#sql, request.subscriber)
    if (!before || isExpired(request, Date.now())) return 'over'
    const confirmed = storage.transactionSync(() => {
      const answer = confirmRequest(this.#sql, request, topics, seq, Date.now())
      if (answer === 'known') dropRequest(this.#sql, id)
      return answer
    })
    if (confirmed === 'known') return 'known'
    await dropEnded(reach.kv, before)
    await rounds.changed(before.id)
    return 'confirmed'
  }

  /** Sends an address the link of its page, if anybody has said yes there. */
  async sendLink(channel: ChannelName, hash: string, base: string): Promise<void> {
    const { storage, reach, rounds } = this.#room
    const found = findByHash(this.#sql, channel, hash)
    const now = Date.now()
    storage.transactionSync(() => {
      reach.keepBase(base)
      if (!found || found.status === 'pending' || hasComplainedLately(this.#sql, found.id, now)) return
      insertNotice(this.#sql, found.id, 'notice', noticeFor(found, 'link', base, now), now)
    })
    // Also where there is nobody: the answer waits for what was written, and must not come sooner for that.
    await rounds.wakeNow()
  }

  /** The same one until the endpoint has said yes: it may have been told, and whoever told it may be gone. */
  #makeSecret(known: Subscriber | undefined): string {
    return (known && madeSecret(this.#sql, known.id)) ?? newSecret(randomBytes(32))
  }
}
