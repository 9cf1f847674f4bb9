import { expect } from 'vitest'
import type { Outcome } from '../../../src/delivery/channel.ts'
import type { Push } from '../../../src/events.ts'
import { Agenda } from '../../../src/mailroom/agenda.ts'
import { readAccount } from '../../../src/mailroom/ledger/account.ts'
import { type Delivery, findDelivery } from '../../../src/mailroom/ledger/delivery.ts'
import { insertNotice } from '../../../src/mailroom/ledger/insert.ts'
import { replay } from '../../../src/mailroom/ledger/replay.ts'
import { sweep } from '../../../src/mailroom/ledger/sweep.ts'
import { fold } from '../../../src/mailroom/ledger/totals.ts'
import { eraseSubscriber } from '../../../src/mailroom/people/erase.ts'
import { addRequest, confirmRequest, findRequest } from '../../../src/mailroom/people/requests.ts'
import {
  changeSettings,
  endSubscriber,
  findSubscriber,
  type Subscriber,
} from '../../../src/mailroom/people/subscribers.ts'
import {
  activeSubscriptions,
  endSubscription,
  subscribe,
} from '../../../src/mailroom/people/subscriptions.ts'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { readMark } from '../../../src/mailroom/schema.ts'
import type { SendContext } from '../../../src/mailroom/sending/attempt.ts'
import { beginRow } from '../../../src/mailroom/sending/begin-row.ts'
import { Breaker, type Standing } from '../../../src/mailroom/sending/breaker.ts'
import { conclude } from '../../../src/mailroom/sending/conclude.ts'
import { recover } from '../../../src/mailroom/sending/recover.ts'
import { takePush } from '../../../src/mailroom/take-push.ts'
import { closeWindow, type DigestPayload } from '../../../src/mailroom/windows.ts'
import { isWorkingDay } from './model-clock.ts'
import { type AttemptEnd, type Choice, MEMORY_MS, TOPICS } from './words.ts'

const HOST = 'transport'
const BASE = 'http://127.0.0.1:8787'
const DAYS = { isWorkingDay }
const CONSENT = { text: 'Tôi đồng ý nhận tin.', locale: 'vi', version: 1, at: 0, ipHash: null } as const

/** What stands in the ledger for a window. */
export interface WindowRow {
  id: string
  lane: string
  status: string
  reason: string | null
  counted: number
  repeats: number
  updates: number
  payload: DigestPayload | null
}

/** The real thing: the Mailroom's functions on a real shard's tables, called as the Mailroom calls them. */
export class Shard {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  #agenda: Agenda
  #breaker = new Breaker()
  readonly #standings = new Map<string, Standing>()

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    this.#sql = storage.sql
    this.#agenda = new Agenda(this.#sql, () => DAYS)
  }

  take(push: Push): void {
    takePush(this.#sql, push, Date.now())
    if (push.events.length > 0) this.#agenda.forget()
  }

  ask(address: string, choices: Choice[], schedule: Schedule, now: number) {
    const topics = choices.map(({ topic, ...wishes }) => ({ id: topicName(topic), ...wishes }))
    const request = { topics, query: null, schedule, locale: 'vi' as const }
    return addRequest(this.#sql, 0, { channel: 'email', address, keys: [] }, request, CONSENT, now)
  }

  addConfirmation(subscriber: string, request: string, expiresAt: number, now: number): string {
    const payload = { base: BASE, locale: 'vi' as const, timeZone: 'UTC', request, expiresAt, topics: [] }
    return insertNotice(this.#sql, subscriber, 'confirmation', payload, now)
  }

  confirm(id: string, seq: number, now: number): boolean {
    const request = findRequest(this.#sql, id)
    if (!request || (request.confirmedAt === null && request.expiresAt < now)) return false
    const topics = request.request.topics.map((topic) => ({ id: topic.id, name: topic.id }))
    confirmRequest(this.#sql, request, topics, seq, now)
    this.#agenda.touch(request.subscriber)
    return true
  }

  change(id: string, schedule: Schedule, paused: boolean, choices: Choice[], seq: number, now: number): void {
    changeSettings(
      this.#sql,
      this.#subscriber(id),
      { schedule, locale: 'vi', paused },
      choices.length > 0,
      now,
    )
    const wanted = new Set(choices.map(({ topic }) => topicName(topic)))
    for (const subscription of activeSubscriptions(this.#sql, id)) {
      if (!wanted.has(subscription.topic)) endSubscription(this.#sql, subscription, 'unfollowed', now)
    }
    for (const { topic, ...wishes } of choices) {
      subscribe(this.#sql, id, { topic: topicName(topic), topicName: topicName(topic), ...wishes }, seq)
    }
    this.#agenda.touch(id)
  }

  leave(id: string, reason: 'unsubscribed' | 'erased', now: number): void {
    if (reason === 'erased') eraseSubscriber(this.#sql, id, now)
    else endSubscriber(this.#sql, id, reason, now)
    this.#agenda.touch(id)
  }

  /** The lanes whose hour has come, as `subscriber lane`. */
  due(now: number, agenda = this.#agenda): string[] {
    const due = agenda.due(now).map(({ subscriber, lane }) => `${subscriber} ${lane}`)
    return due.sort()
  }

  /** What the kept agenda says, and what one says that is made anew. */
  agendas(now: number) {
    const anew = new Agenda(this.#sql, () => DAYS)
    return {
      kept: { due: this.due(now), nextAt: this.#agenda.nextAt(now, now) },
      anew: { due: this.due(now, anew), nextAt: anew.nextAt(now, now) },
    }
  }

  /** Closes a window and answers the row that it left, and whether its first attempt has begun with that. */
  close(subscriber: string, lane: Lane, now: number): WindowRow & { isBegun: boolean } {
    const digest = closeWindow(this.#sql, subscriber, lane, { base: BASE, days: DAYS, now })
    this.#agenda.drop({ subscriber, lane })
    if (digest) this.#stand(digest.id, now)
    const { n, ...row } = this.#sql
      .exec<Omit<WindowRow, 'id' | 'payload'> & { n: number; payload: string | null }>(
        `SELECT n, lane, status, reason, counted, repeats, updates, payload FROM deliveries
         WHERE subscriber = ? AND kind = 'digest' AND lane = ? ORDER BY n DESC LIMIT 1`,
        subscriber,
        lane,
      )
      .one()
    expect(digest === null || digest.n === n).toBe(true)
    const payload = row.payload === null ? null : (JSON.parse(row.payload) as DigestPayload)
    return { ...row, id: digest?.id ?? '', payload, isBegun: digest !== null }
  }

  /** Whether an attempt may begin at the host of all these readers. */
  isFree(now: number): boolean {
    return this.#breaker.freeAt(HOST, null, now) <= now
  }

  begin(id: string, now: number): boolean {
    const { n, lane, subscriber } = this.#delivery(id)
    const { schedule } = this.#subscriber(subscriber)
    const to = { schedule, idempotencyMs: MEMORY_MS }
    const isBegun = beginRow(this.#context(now), { n, lane }, to, now, now) !== undefined
    if (isBegun) this.#stand(id, now)
    return isBegun
  }

  #stand(id: string, now: number): void {
    const wasFailing = this.#subscriber(this.#delivery(id).subscriber).failingSince !== null
    this.#standings.set(id, { trial: this.#breaker.begin(HOST, null, now), wasFailing })
  }

  conclude(id: string, end: AttemptEnd, now: number): void {
    const standing = this.#standings.get(id)
    if (standing) this.#breaker.end(HOST, standing, OUTCOMES[end], now)
    conclude(this.#delivery(id), { outcome: OUTCOMES[end], bodyHash: null }, this.#context(now))
  }

  /** Nothing is left of the object but its rows; another one takes them over. */
  die(now: number): void {
    this.#agenda = new Agenda(this.#sql, () => DAYS)
    this.#breaker = new Breaker()
    this.#standings.clear()
    recover(this.#context(now), new Set())
  }

  replay(id: string, now: number): boolean {
    const isDue = replay(this.#sql, id, now) !== null
    this.#agenda.touch(this.#delivery(id).subscriber)
    return isDue
  }

  #context(now: number): SendContext {
    const clock = () => now
    const channels = { email: { idempotencyMs: MEMORY_MS } } as unknown as SendContext['channels']
    const storage = this.#storage
    const agenda = this.#agenda
    return { storage, agenda, channels, signingKey: '', base: BASE, days: DAYS, clock, random: () => 0 }
  }

  #subscriber(id: string): Subscriber {
    const found = findSubscriber(this.#sql, id)
    if (!found) throw new Error(`the shard does not know ${id}`)
    return found
  }

  #delivery(id: string): Delivery {
    const found = findDelivery(this.#sql, id)
    if (!found) throw new Error(`the ledger has no ${id}`)
    return found
  }

  /** A run is over: what it settled goes into the totals. */
  fold(): void {
    fold(this.#sql, 1)
  }

  sweep(now: number): void {
    sweep(this.#sql, now)
  }

  account() {
    return readAccount(this.#sql)
  }

  mark(): number | null {
    return readMark(this.#sql)
  }

  heldSeqs(): number[] {
    return this.#sql
      .exec<{ seq: number }>('SELECT seq FROM events ORDER BY seq')
      .toArray()
      .map(({ seq }) => seq)
  }

  statusOf(id: string): string | undefined {
    return findDelivery(this.#sql, id)?.status
  }

  /** What the digests that are kept name. */
  namedSeqs(): number[] {
    return this.#sql
      .exec<{ seq: number }>(
        `SELECT DISTINCT event.value AS seq FROM deliveries d, json_each(d.payload, '$.items') item,
           json_each(item.value) event WHERE d.kind = 'digest' ORDER BY seq`,
      )
      .toArray()
      .map(({ seq }) => seq)
  }
}

const failed = { result: 'failed', reason: 'http_status', status: 500, retryAfterMs: null } as const
const OUTCOMES: Record<AttemptEnd, Outcome> = {
  sent: { result: 'sent', status: 200, providerId: null },
  'endpoint fails': { ...failed, at: 'endpoint' },
  'transport fails': { ...failed, at: 'transport' },
  'in doubt': { result: 'ambiguous', at: 'endpoint', reason: 'timeout' },
  refused: { result: 'refused', reason: 'too_large', status: 413 },
  gone: { result: 'gone', reason: 'http_status', status: 410 },
}

function topicName(topic: number): string {
  return TOPICS[topic] ?? ''
}
