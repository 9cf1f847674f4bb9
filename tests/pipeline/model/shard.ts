import type { Outcome } from '../../../src/delivery/channel.ts'
import type { Push } from '../../../src/events.ts'
import { readAccount } from '../../../src/mailroom/account.ts'
import { begin, postpone, settle, suppressDue } from '../../../src/mailroom/ledger.ts'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { readMark } from '../../../src/mailroom/schema.ts'
import {
  addConfirmation,
  addRequest,
  changeSettings,
  confirmRequest,
  endSubscriber,
  eraseSubscriber,
  findRequest,
  findSubscriber,
} from '../../../src/mailroom/subscribers.ts'
import { activeSubscriptions, endSubscription, subscribe } from '../../../src/mailroom/subscriptions.ts'
import { sweep } from '../../../src/mailroom/sweep.ts'
import { takePush } from '../../../src/mailroom/take-push.ts'
import { closeWindow, type DigestPayload, dueLanes } from '../../../src/mailroom/windows.ts'
import { type AttemptEnd, type Choice, TOPICS } from './words.ts'

const BASE = 'http://127.0.0.1:8787'
const CONSENT = { text: 'Tôi đồng ý nhận tin.', version: 1, at: 0, ipHash: null }

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
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  take(push: Push): void {
    takePush(this.#sql, push)
  }

  ask(address: string, choices: Choice[], schedule: Schedule, now: number) {
    const topics = choices.map(({ topic, ...wishes }) => ({ id: topicName(topic), ...wishes }))
    const request = { topics, query: null, schedule, locale: 'vi' as const }
    return addRequest(this.#sql, 0, { channel: 'email', address, keys: [] }, request, CONSENT, now)
  }

  addConfirmation(subscriber: string, request: string, expiresAt: number, now: number): string {
    const payload = { base: BASE, locale: 'vi' as const, timeZone: 'UTC', request, expiresAt, topics: [] }
    return addConfirmation(this.#sql, subscriber, payload, now)
  }

  confirm(id: string, seq: number, now: number): boolean {
    const request = findRequest(this.#sql, id)
    if (!request || (request.confirmedAt === null && request.expiresAt < now)) return false
    const topics = request.request.topics.map((topic) => ({ id: topic.id, name: topic.id }))
    confirmRequest(this.#sql, request, topics, seq, now)
    return true
  }

  change(id: string, schedule: Schedule, paused: boolean, choices: Choice[], seq: number, now: number): void {
    const subscriber = findSubscriber(this.#sql, id)
    if (!subscriber) throw new Error(`the shard does not know ${id}`)
    changeSettings(this.#sql, subscriber, { schedule, locale: 'vi', paused }, choices.length > 0)
    const wanted = new Set(choices.map(({ topic }) => topicName(topic)))
    for (const subscription of activeSubscriptions(this.#sql, id)) {
      if (!wanted.has(subscription.topic)) endSubscription(this.#sql, subscription, 'unfollowed', now)
    }
    for (const { topic, ...wishes } of choices) {
      subscribe(this.#sql, id, { topic: topicName(topic), topicName: topicName(topic), ...wishes }, seq)
    }
  }

  leave(id: string, reason: 'unsubscribed' | 'erased', now: number): void {
    if (reason === 'erased') eraseSubscriber(this.#sql, id, now)
    else endSubscriber(this.#sql, id, reason, now)
  }

  dueLanes(now: number) {
    return dueLanes(this.#sql, now)
  }

  /** Closes a window and answers the row that it left. */
  close(subscriber: string, lane: Lane, now: number): WindowRow {
    closeWindow(this.#sql, { subscriber, lane }, BASE, now)
    const row = this.#sql
      .exec<Omit<WindowRow, 'payload'> & { payload: string | null }>(
        `SELECT id, lane, status, reason, counted, repeats, updates, payload FROM deliveries
         WHERE subscriber = ? AND kind = 'digest' AND lane = ? ORDER BY number DESC LIMIT 1`,
        subscriber,
        lane,
      )
      .one()
    const { payload } = row
    return { ...row, payload: payload === null ? null : (JSON.parse(payload) as DigestPayload) }
  }

  begin(id: string, now: number): boolean {
    return begin(this.#sql, id, Number.MAX_SAFE_INTEGER, now)
  }

  /** As the Mailroom's dispatch concludes an attempt. */
  conclude(id: string, subscriber: string, end: AttemptEnd, now: number): void {
    if (end === 'put off') {
      postpone(this.#sql, id, now + 5_000, FAILED)
      return
    }
    const reason = end === 'sent' ? null : end === 'gone' ? 'gone' : 'refused'
    settle(this.#sql, id, end === 'sent' ? 'sent' : 'dead', reason, end === 'sent' ? SENT : FAILED, now)
    if (end !== 'gone') return
    this.#sql.exec(
      "UPDATE subscribers SET status = 'disabled' WHERE id = ? AND status IN ('active', 'paused')",
      subscriber,
    )
    suppressDue(this.#sql, subscriber, 'disabled', now)
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
    return this.#sql.exec<{ status: string }>('SELECT status FROM deliveries WHERE id = ?', id).toArray()[0]
      ?.status
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

const SENT: Outcome = { result: 'sent', status: 200, providerId: null }
const FAILED: Outcome = {
  result: 'failed',
  at: 'endpoint',
  reason: 'refused',
  status: 500,
  retryAfterMs: null,
}

function topicName(topic: number): string {
  return TOPICS[topic] ?? ''
}
