import { expect } from 'vitest'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { expectAgreement, expectDigestsWhole } from './agreement.ts'
import { checkWindow, seqsOf } from './check-window.ts'
import { Model } from './model.ts'
import { ModelHost } from './model-host.ts'
import type { Delivery } from './model-rows.ts'
import { Promises } from './promises.ts'
import { Sender } from './sender.ts'
import { Shard, type WindowRow } from './shard.ts'
import { type AttemptEnd, type Choice, type Operation, PEOPLE, type SeqPlace, TOPICS } from './words.ts'

const MINUTE_MS = 60_000
/** Where the Newsroom stands when the shard is first used. */
const FIRST_SEQ = 10
const NEWEST = { at: 'newest' } as const
const MOVED = 'a topic that moves between lanes with events waiting'

/** One list of operations, done to the model and to the shard; they must agree after each. */
export class Run {
  readonly #model = new Model()
  readonly #sender = new Sender(FIRST_SEQ)
  readonly #promises = new Promises()
  readonly #host = new ModelHost()
  readonly #shard: Shard
  /** Counts situations that were met, so that a test can see that its runs are about something. */
  readonly #met: (situation: string) => void
  readonly #subscriberAt = new Map<string, string>()
  #now: number

  constructor(storage: DurableObjectStorage, start: number, met: (situation: string) => void) {
    this.#now = start
    this.#shard = new Shard(storage)
    this.#met = met
  }

  do(operation: Operation): void {
    this.#apply(operation)
    this.#compare()
  }

  /**
   * Pushes, closes and sends all that is left; then every event of every period must have come to its end. Answers how
   * many those were.
   */
  drain(): number {
    this.#push({ do: 'push', range: 'whole', size: 0 })
    // Clocks that were set back may keep a lane waiting for as long as they were ahead.
    for (let week = 0; this.#model.account().pending > 0 && week < 60; week += 1) {
      this.#sendAll('sent')
      this.#now += (8 * 24 + 7) * 60 * MINUTE_MS
      this.#tick(Number.POSITIVE_INFINITY)
      this.#compare()
    }
    const { matched, sent, suppressed, dead, pending } = this.#shard.account()
    expect({ pending, settled: sent + suppressed + dead }).toEqual({ pending: 0, settled: matched })
    this.#sweep()
    this.#compare()
    return matched
  }

  #apply(operation: Operation): void {
    const { deliveries, requests } = this.#model
    switch (operation.do) {
      case 'news':
        this.#sender.make(operation, this.#now)
        break
      case 'push':
        this.#push(operation)
        break
      case 'subscribe':
        this.#confirm(this.#ask(operation, false), operation.seq)
        break
      case 'ask':
        this.#ask(operation, true)
        break
      case 'confirm':
        for (const { id } of pick(requests, operation.request)) this.#confirm(id, operation.seq)
        break
      case 'follow': {
        const { choice, person, seq } = operation
        this.#change(person, seq, (choices) => [...without(choices, choice.topic), choice])
        break
      }
      case 'unfollow':
        this.#change(operation.person, NEWEST, (choices) => without(choices, operation.topic))
        break
      case 'settings':
        this.#change(operation.person, NEWEST, (choices) => choices, operation)
        break
      case 'unsubscribe':
        this.#leave(operation.person, 'unsubscribed')
        break
      case 'erase':
        this.#leave(operation.person, 'erased')
        break
      case 'tick':
        this.#tick(operation.most)
        break
      case 'begin': {
        const idle = deliveries.filter((d) => d.status === 'due' && !d.isUnderWay)
        for (const delivery of pick(idle, operation.delivery)) this.#begin(delivery)
        break
      }
      case 'conclude': {
        const underWay = deliveries.filter((d) => d.isUnderWay)
        for (const delivery of pick(underWay, operation.delivery)) this.#conclude(delivery, operation.end)
        break
      }
      case 'send all':
        this.#sendAll(operation.end)
        break
      case 'end a run':
        this.#shard.fold()
        break
      case 'die':
        this.#die()
        break
      case 'replay': {
        const settled = deliveries.filter(
          (d) => d.status !== 'due' && d.status !== 'suppressed' && d.id !== '',
        )
        for (const delivery of pick(settled, operation.delivery)) this.#replay(delivery)
        break
      }
      case 'wait':
        this.#now += operation.minutes * MINUTE_MS
        if (operation.minutes < 0) this.#met('a clock that is set back')
        break
      case 'sweep':
        this.#sweep()
    }
  }

  #push(operation: Extract<Operation, { do: 'push' }>): void {
    const push = this.#sender.range(operation, this.#model.mark)
    const { mark, held } = this.#model
    const before = held.length
    this.#model.take(push.from, push.to, push.events)
    this.#shard.take(push)
    if (push.from !== (mark ?? push.from)) this.#met('a push that is not taken')
    else if (held.length - before < push.events.length) this.#met('an event that is known')
  }

  #ask({ person, choices, schedule }: Asked, isByMail: boolean): string {
    const address = PEOPLE[person] ?? ''
    const { request, subscriber, expiresAt } = this.#shard.ask(address, choices, schedule, this.#now)
    this.#subscriberAt.set(address, subscriber)
    this.#model.ask(request, subscriber, choices, schedule, expiresAt)
    if (isByMail) {
      const id = this.#shard.addConfirmation(subscriber, request, expiresAt, this.#now)
      this.#model.addConfirmation(id, subscriber, this.#now)
    }
    return request
  }

  #confirm(id: string, place: SeqPlace): void {
    const seq = this.#follow(place)
    const request = this.#model.requests.find((known) => known.id === id)
    const isNew = request?.isConfirmed === false
    const isTrue = this.#model.confirm(id, seq, this.#now)
    expect(this.#shard.confirm(id, seq, this.#now)).toBe(isTrue)
    if (!isTrue || !isNew) return
    for (const { topic } of request.choices) {
      this.#promises.follows(request.subscriber, TOPICS[topic] ?? '', seq)
    }
  }

  #change(
    person: number,
    place: SeqPlace,
    choose: (choices: Choice[]) => Choice[],
    settings?: Extract<Operation, { do: 'settings' }>,
  ): void {
    const id = this.#subscriberAt.get(PEOPLE[person] ?? '')
    const known = id && this.#model.people.get(id)
    if (!id || !known || known.status === 'pending' || known.status === 'erased') return
    const before = this.#model.periodsOf(id).map(({ topic, lane, updates }) => ({
      topic: (TOPICS as readonly string[]).indexOf(topic),
      urgent: lane === 'urgent',
      updates,
    }))
    const choices = choose(before)
    for (const { topic, urgent } of choices) {
      const known = before.find((choice) => choice.topic === topic)
      const isMoved = known !== undefined && known.urgent !== urgent
      if (isMoved && this.#model.isWaiting(id, TOPICS[topic] ?? '')) this.#met(MOVED)
      if (!known && this.#model.hasFollowed(id, TOPICS[topic] ?? ''))
        this.#met('a topic that is followed again')
    }
    const schedule = settings ? scheduleOf(known.schedule, settings) : known.schedule
    const paused = settings?.paused ?? known.status === 'paused'
    const seq = this.#follow(place)
    this.#model.change(id, schedule, paused, choices, seq, this.#now)
    this.#shard.change(id, schedule, paused, choices, seq, this.#now)
    const topics = choices.map(({ topic }) => TOPICS[topic] ?? '')
    this.#promises.onlyFollows(id, topics)
    for (const topic of topics) this.#promises.follows(id, topic, seq)
  }

  #leave(person: number, reason: 'unsubscribed' | 'erased'): void {
    const id = this.#subscriberAt.get(PEOPLE[person] ?? '')
    const status = id && this.#model.people.get(id)?.status
    if (!id || !status || status === 'erased' || (status === 'unsubscribed' && reason === status)) return
    this.#model.leave(id, reason, this.#now)
    this.#shard.leave(id, reason, this.#now)
    this.#promises.onlyFollows(id, [])
  }

  #tick(most: number): void {
    for (const due of this.#shard.due(this.#now).slice(0, most)) {
      if (!this.#isFree()) return
      const [subscriber, lane] = due.split(' ') as [string, Lane]
      const row = this.#shard.close(subscriber, lane, this.#now)
      const expected = this.#model.close(subscriber, lane, this.#now)
      expected.id = row.id
      if (row.isBegun) {
        this.#model.begin(expected, this.#now)
        this.#host.begin(row.id)
      }
      expect(row.isBegun, 'what is due has begun').toBe(expected.status === 'due')
      const events = seqsOf(row).map((seq) => this.#sender.event(seq))
      checkWindow(row, expected, events, this.#now)
      this.#meetWindow(row)
      const known = [...expected.updated.values()]
      if (known.some((toldAt) => toldAt !== null)) this.#met('a digest that updates what was told')
      if (known.includes(null)) this.#met('a digest that updates what was never told')
      if (row.status !== 'due') continue
      const { status, schedule } = this.#model.person(subscriber)
      const digest = { id: row.id, lane, schedule, now: this.#now, events }
      expect(this.#promises.faultsOf(subscriber, digest, (id) => this.#shard.statusOf(id))).toEqual([])
      expect(status).toBe('active')
    }
  }

  #meetWindow({ status, reason, repeats, updates }: WindowRow): void {
    this.#met(status === 'due' ? 'a digest that is due' : `a window that is ${status}: ${reason}`)
    if (status !== 'due') return
    if (repeats > 0) this.#met('a digest that leaves a repeat out')
    if (updates > 0) this.#met('a digest that leaves an update out')
  }

  /** Windows stay open and rows unbegun while nobody is written to by the host of all. */
  #isFree(): boolean {
    const isFree = this.#host.isFree(this.#now)
    expect(this.#shard.isFree(this.#now)).toBe(isFree)
    if (!isFree) this.#met('a host that is left alone')
    return isFree
  }

  #begin(delivery: Delivery): boolean {
    if (!this.#isFree()) return false
    const { status, nextAt } = delivery
    const isBegun = this.#model.begin(delivery, this.#now)
    if (delivery.nextAt > nextAt) this.#met('an attempt that waits for quiet hours or days off to end')
    if (status === 'due' && delivery.status === 'dead') this.#met('a repeat that nobody would know')
    expect(this.#shard.begin(delivery.id, this.#now)).toBe(isBegun)
    expect(this.#shard.begin(delivery.id, this.#now)).toBe(false)
    if (isBegun) this.#host.begin(delivery.id)
    return isBegun
  }

  #conclude(delivery: Delivery, end: AttemptEnd): void {
    if (delivery.status === 'suppressed' && end === 'sent') this.#met('a digest that arrives after its end')
    this.#model.conclude(delivery, end, this.#now)
    this.#host.conclude(delivery.id, end, this.#now)
    this.#shard.conclude(delivery.id, end, this.#now)
    this.#meetEnd(delivery, end)
  }

  /** What was under way has an end that nobody knows; nothing else is lost. */
  #die(): void {
    for (const delivery of this.#model.deliveries) {
      if (!delivery.isUnderWay) continue
      if (delivery.status === 'due') this.#model.conclude(delivery, 'interrupted', this.#now)
      delivery.isUnderWay = false
      this.#met('a recovery in the middle')
      this.#meetEnd(delivery, 'interrupted')
    }
    this.#host.forget()
    this.#shard.die(this.#now)
  }

  #replay(delivery: Delivery): void {
    const isDue = this.#model.replay(delivery, this.#now)
    expect(this.#shard.replay(delivery.id, this.#now)).toBe(isDue)
    if (isDue) this.#met('a digest that is replayed')
  }

  #meetEnd({ status, reason, told }: Delivery, end: string): void {
    if (end === 'transport fails') this.#met('a transport that fails')
    if (told.length > 0 && status === 'dead') this.#met(`a digest that dies: ${reason}`)
  }

  #sendAll(end: AttemptEnd): void {
    for (const delivery of this.#model.deliveries) {
      if (delivery.status === 'due' && !delivery.isUnderWay) this.#begin(delivery)
      if (delivery.isUnderWay) this.#conclude(delivery, end)
    }
  }

  #sweep(): void {
    const { held, deliveries } = this.#model
    this.#model.sweep(this.#now)
    this.#shard.sweep(this.#now)
    expectDigestsWhole(this.#shard)
    if (this.#model.held.length < held.length) this.#met('a sweep that removes events')
    if (this.#model.deliveries.length < deliveries.length) this.#met('a sweep that removes deliveries')
  }

  #follow(place: SeqPlace): number {
    const seq = this.#sender.follow(place, this.#model.mark)
    const mark = this.#model.mark ?? seq
    if (seq !== mark) this.#met(seq < mark ? 'a seq below the mark' : 'a seq above the mark')
    return seq
  }

  #compare(): void {
    const { isLaneHeld } = expectAgreement(this.#shard, this.#model, this.#now)
    if (isLaneHeld) this.#met('a lane that waits for its due delivery')
  }
}

type Asked = Pick<Extract<Operation, { do: 'ask' }>, 'person' | 'choices' | 'schedule'>

function scheduleOf(known: Schedule, { schedule, part }: Extract<Operation, { do: 'settings' }>): Schedule {
  return part === 'all' ? schedule : { ...known, [part]: schedule[part] }
}

/** One of a list, or none of an empty one. */
function pick<T>(from: readonly T[], index: number): T[] {
  const start = index % Math.max(from.length, 1)
  return from.slice(start, start + 1)
}

function without(choices: readonly Choice[], topic: number): Choice[] {
  return choices.filter((choice) => choice.topic !== topic)
}
