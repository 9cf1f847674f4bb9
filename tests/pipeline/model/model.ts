import type { NewsEvent } from '../../../src/events.ts'
import type { Account } from '../../../src/mailroom/ledger/account.ts'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { firstOpen, hourAfter, slotOf } from './model-clock.ts'
import type { Delivery, Fate, Period, Person, Request } from './model-rows.ts'
import { type AttemptEnd, type Choice, laneOf, MEMORY_MS, TOPICS } from './words.ts'

/** After the first attempt, the second, … */
const WAITS_MINUTES = [1 / 12, 5, 30, 120, 300, 600, 840, 1200, 1440]

/**
 * What a Mailroom must do, without cursors, ranges, counts or totals: one record for each event of each period in
 * which somebody follows its topic, and where that record is. Slow and obvious.
 *
 * Taken as law where the design leaves room:
 * - A window is decided when it closes: whether its subscriber is paused or disabled, and whether a subscription wants
 *   updates, is asked then and not when an event arrives. Who comes back before that is told what waited.
 * - Who pauses is sent nothing from then on, be it due already, but what they have just asked for.
 * - A period begins behind the `seq` that it was given, whatever the shard's mark, but never before the former period
 *   of the same subscriber and topic ended. It ends at the mark; one that had not begun by then is empty.
 * - The date that a daily or weekly digest stood for gets no second one of that lane, whatever the schedule is by then.
 * - What a digest told is remembered as long as its row: the 40 days after it was settled.
 * - The end of a lane's last delivery is that of the last row of the ledger for that lane, whatever its status, except
 *   what an unfollowing left behind: a change of settings moves no hour.
 * - What was under way when its subscriber ended may still arrive: then it was sent.
 * - No attempt at a digest begins within quiet hours or, if it is not urgent, on a day off; what somebody just asked for
 *   (a confirmation) leaves at any hour.
 * - What the transport fails at has not been tried. What may have arrived is not tried when nobody would know the repeat.
 * - A replay changes nothing but that its message is due again; it holds its lane, whose hours go by its newest row.
 * - A yes of somebody who is told already adds topics, and what is asked of them; it ends a pause and changes no hour.
 * - Who never said yes is forgotten when no request and no mail is left.
 * - Rows go after 40 days in the order in which they were written: none while an older one is younger than that, or,
 *   unless it was counted before, while the first attempt at an older digest is under way.
 * - An event goes after 40 days if nobody waits for it and it is older than all that the digests still kept name.
 */
export class Model {
  mark: number | null = null
  held: NewsEvent[] = []
  requests: Request[] = []
  /** Those still in the ledger, oldest first. */
  deliveries: Delivery[] = []
  readonly people = new Map<string, Person>()
  /** The slot that the last digest of each lane stood for. */
  readonly #served = new Map<string, number>()
  readonly #periods: Period[] = []
  readonly #fates: Fate[] = []

  take(from: number, to: number, events: readonly NewsEvent[]): void {
    if (from !== (this.mark ?? from) || to < from) return
    this.mark = to
    for (const event of events) {
      if (this.held.some((known) => isSame(known, event))) continue
      this.held.push(event)
      for (const period of this.#periods) this.#wait(event, period)
    }
  }

  ask(id: string, subscriber: string, choices: Choice[], schedule: Schedule, expiresAt: number): void {
    if (!this.people.has(subscriber)) {
      this.people.set(subscriber, { status: 'pending', schedule, failingSince: null })
    }
    this.requests.push({ id, subscriber, choices, schedule, expiresAt, isConfirmed: false })
  }

  confirm(id: string, seq: number, now: number): boolean {
    const request = this.requests.find((known) => known.id === id)
    if (!request || (!request.isConfirmed && request.expiresAt < now)) return false
    if (request.isConfirmed) return true
    request.isConfirmed = true
    const person = this.person(request.subscriber)
    const isTold = person.status === 'active' || person.status === 'paused'
    const followed = isTold ? this.periodsOf(request.subscriber) : []
    for (const choice of request.choices) {
      const known = followed.find(({ topic }) => topic === TOPICS[choice.topic])
      const urgent = choice.urgent || known?.lane === 'urgent'
      const updates = choice.updates || known?.updates === true
      this.#follow(request.subscriber, { ...choice, urgent, updates }, seq)
    }
    const schedule = isTold ? person.schedule : request.schedule
    Object.assign(person, { status: 'active', schedule, failingSince: null })
    return true
  }

  change(
    subscriber: string,
    schedule: Schedule,
    isPaused: boolean,
    choices: Choice[],
    seq: number,
    now: number,
  ): void {
    const person = this.person(subscriber)
    const isThere = person.status === 'active' || person.status === 'paused'
    person.schedule = schedule
    if (person.status === 'disabled') person.failingSince = null
    if (isThere || choices.length > 0) person.status = isPaused ? 'paused' : 'active'
    if (person.status === 'paused') this.#suppressDue(subscriber, 'paused', now)
    for (const period of this.periodsOf(subscriber)) {
      if (!choices.some(({ topic }) => TOPICS[topic] === period.topic)) this.#end(period, 'unfollowed')
    }
    for (const choice of choices) this.#follow(subscriber, choice, seq)
  }

  leave(subscriber: string, reason: 'unsubscribed' | 'erased', now: number): void {
    this.person(subscriber).status = reason
    this.#suppressDue(subscriber, reason, now)
    for (const period of this.periodsOf(subscriber)) {
      const { lane } = period
      if (this.#end(period, reason) > 0) this.#add({ subscriber, lane, status: 'suppressed', reason }, now)
    }
    if (reason === 'erased') {
      this.requests = this.requests.filter((request) => request.subscriber !== subscriber)
      for (const delivery of this.deliveries) if (delivery.subscriber === subscriber) delivery.told = []
    }
  }

  /** As `subscriber lane`: lanes whose hour has come, those held by a due delivery; and the next hour of another. */
  dueLanes(now: number): { due: string[]; held: string[]; nextAt: number | null } {
    const due: string[] = []
    const held: string[] = []
    let nextAt: number | null = null
    for (const [subscriber, { schedule }] of this.people) {
      for (const lane of ['scheduled', 'urgent'] as const) {
        const waiting = this.#waitingIn(subscriber, lane)
        const before = this.deliveries.filter((d) => d.subscriber === subscriber && d.lane === lane)
        if (waiting.length === 0) continue
        if (before.some(({ status }) => status === 'due')) {
          held.push(`${subscriber} ${lane}`)
          continue
        }
        const earliest = Math.min(...waiting.map(({ event }) => event.at))
        const served = this.#served.get(`${subscriber} ${lane}`) ?? null
        const hour = hourAfter(schedule, lane, Math.max(earliest, before.at(-1)?.settledAt ?? 0), served)
        const at = hour <= now ? firstOpen(schedule, lane, now) : hour
        if (at <= now) due.push(`${subscriber} ${lane}`)
        else nextAt = Math.min(nextAt ?? at, at)
      }
    }
    return { due: due.sort(), held, nextAt }
  }

  /** Closes a window; answers what its row must say. */
  close(subscriber: string, lane: Lane, now: number): Delivery {
    const waiting = this.#waitingIn(subscriber, lane)
    const { status } = this.person(subscriber)
    if (status !== 'active') {
      const reason = status === 'paused' ? 'paused' : 'disabled'
      for (const record of waiting) record.place = { suppressed: reason }
      return this.#add({ subscriber, lane, status: 'suppressed', reason }, now)
    }
    const told = this.#toldTo(subscriber)
    const unwanted = waiting.filter(({ event, period }) => event.update && !period.updates)
    const repeated = waiting.filter(
      ({ event }) =>
        !event.update && told.some((t) => t.article === event.article || t.story === event.story),
    )
    const news = waiting.filter((record) => !unwanted.includes(record) && !repeated.includes(record))
    for (const record of unwanted) record.place = { suppressed: 'update' }
    for (const record of repeated) record.place = { suppressed: 'repeat' }
    if (news.length === 0) {
      const reason = repeated.length > 0 ? 'repeat' : 'update'
      return this.#add({ subscriber, lane, status: 'suppressed', reason }, now)
    }
    const digest = this.#add({ subscriber, lane, status: 'due', reason: null }, now)
    const slot = slotOf(this.person(subscriber).schedule, lane, now)
    if (slot !== null) this.#served.set(`${subscriber} ${lane}`, slot)
    for (const record of news) record.place = digest
    digest.isFirstAttempt = true
    digest.told = news.map(({ event }) => event)
    digest.updated = this.#updatedIn(digest)
    return digest
  }

  addConfirmation(id: string, subscriber: string, now: number): void {
    this.#add({ subscriber, lane: '', status: 'due', reason: null }, now).id = id
  }

  /**
   * Whether an attempt begins: not before its time, nor within quiet hours or on a day off, nor when nobody would know
   * the repeat of what may have arrived.
   */
  begin(delivery: Delivery, now: number): boolean {
    if (delivery.nextAt > now) return false
    const { lane, subscriber } = delivery
    const opensAt = lane === '' ? now : firstOpen(this.person(subscriber).schedule, lane, now)
    if (opensAt > now) {
      delivery.nextAt = opensAt
      return false
    }
    if (isForgotten(delivery, now)) {
      Object.assign(delivery, { status: 'dead', reason: 'ambiguous', settledAt: now })
      return false
    }
    Object.assign(delivery, { isUnderWay: true, begunAt: now, attempts: delivery.attempts + 1 })
    return true
  }

  conclude(delivery: Delivery, end: AttemptEnd | 'interrupted', now: number): void {
    const person = this.person(delivery.subscriber)
    Object.assign(delivery, { isUnderWay: false, isFirstAttempt: false })
    if (end === 'sent') person.failingSince = null
    if (end === 'endpoint fails' || end === 'in doubt' || end === 'gone') person.failingSince ??= now
    if (end === 'sent') {
      Object.assign(delivery, { status: 'sent', reason: null, settledAt: now })
      return
    }
    if (delivery.status === 'due') this.#afterFailure(delivery, person, end, now)
    const isOver = end === 'gone' || (end !== 'refused' && this.#isGivenUp(person, end, now))
    if (!isOver) return
    if (person.status === 'active' || person.status === 'paused') person.status = 'disabled'
    this.#suppressDue(delivery.subscriber, 'disabled', now)
  }

  #afterFailure(delivery: Delivery, person: Person, end: AttemptEnd | 'interrupted', now: number): void {
    const die = (reason: string) => Object.assign(delivery, { status: 'dead', reason, settledAt: now })
    if (end === 'refused' || end === 'gone') return void die(end)
    if (end === 'in doubt' || end === 'interrupted') delivery.doubtSince ??= delivery.begunAt
    if (this.#isGivenUp(person, end, now)) return void die('endpoint_failing')
    if (end === 'transport fails') {
      delivery.attempts -= 1
      delivery.nextAt = now + 30_000
    } else {
      const wait = WAITS_MINUTES[delivery.attempts - 1]
      if (wait === undefined) return void die('exhausted')
      delivery.nextAt = now + wait * 60_000
    }
    if (isForgotten(delivery, delivery.nextAt)) die('ambiguous')
  }

  #isGivenUp(person: Person, end: AttemptEnd | 'interrupted', now: number): boolean {
    const isOwn = end === 'endpoint fails' || end === 'in doubt'
    return isOwn && person.failingSince !== null && now - person.failingSince >= 5 * 86_400_000
  }

  /** Has a dead delivery sent again, as if it had never been tried. */
  replay(delivery: Delivery, now: number): boolean {
    const status = this.people.get(delivery.subscriber)?.status
    const isReachable = status === 'pending' || status === 'active'
    if (delivery.status !== 'dead' || !isReachable) return false
    Object.assign(delivery, { status: 'due', reason: null, settledAt: null, nextAt: now })
    Object.assign(delivery, { attempts: 0, doubtSince: null })
    return true
  }

  sweep(now: number): void {
    const before = now - 40 * 86_400_000
    for (const delivery of this.deliveries) {
      if (!delivery.isCounted && delivery.status === 'due' && delivery.isFirstAttempt) break
      delivery.isCounted = true
    }
    const young = this.deliveries.findIndex(({ madeAt }) => madeAt >= before)
    this.deliveries = this.deliveries.filter(
      ({ isCounted, settledAt }, n) =>
        !isCounted || (young !== -1 && n >= young) || settledAt === null || settledAt >= before,
    )
    const named = Math.min(...this.deliveries.flatMap(({ told }) => told.map(({ seq }) => seq)))
    const waiting = new Set(this.#fates.filter(({ place }) => place === 'waiting').map((r) => r.event))
    this.held = this.held.filter((e) => e.at >= before || waiting.has(e) || e.seq >= named)
    this.requests = this.requests.filter(({ isConfirmed, expiresAt }) => isConfirmed || expiresAt >= now)
    for (const [id, { status }] of this.people) {
      const rows = [...this.requests, ...this.deliveries.filter((d) => d.status === 'due')]
      const isNeeded = rows.some(({ subscriber }) => subscriber === id)
      if (status === 'pending' && !isNeeded) this.people.delete(id)
    }
  }

  account(): Account {
    const account: Account = { matched: 0, sent: 0, suppressed: 0, pending: 0, dead: 0, reasons: {} }
    for (const { place } of this.#fates) {
      account.matched += 1
      const [status, reason] =
        place === 'waiting'
          ? (['pending', null] as const)
          : 'suppressed' in place
            ? (['suppressed', place.suppressed] as const)
            : ([place.status === 'due' ? 'pending' : place.status, place.reason] as const)
      account[status] += 1
      if (reason) account.reasons[reason] = (account.reasons[reason] ?? 0) + 1
    }
    return account
  }

  person(subscriber: string): Person {
    const person = this.people.get(subscriber)
    if (!person) throw new Error(`nobody is called ${subscriber}`)
    return person
  }

  periodsOf(subscriber: string): Period[] {
    return this.#periods.filter((period) => period.subscriber === subscriber && period.to === null)
  }

  isWaiting(subscriber: string, topic: string): boolean {
    return this.#fates.some(
      ({ period, place }) =>
        place === 'waiting' && period.subscriber === subscriber && period.topic === topic,
    )
  }

  hasFollowed(subscriber: string, topic: string): boolean {
    return this.#periods.some((period) => period.subscriber === subscriber && period.topic === topic)
  }

  #follow(subscriber: string, choice: Choice, seq: number): void {
    const topic = TOPICS[choice.topic] ?? ''
    const { updates } = choice
    const lane = laneOf(choice.urgent)
    const known = this.periodsOf(subscriber).find((period) => period.topic === topic)
    if (known) {
      Object.assign(known, { lane, updates })
      return
    }
    const former = this.#periods.filter((p) => p.subscriber === subscriber && p.topic === topic)
    const from = Math.max(seq, ...former.map(({ to }) => to ?? 0))
    const period = { subscriber, topic, lane, updates, from, to: null }
    this.#periods.push(period)
    for (const event of this.held) this.#wait(event, period)
  }

  #wait(event: NewsEvent, period: Period): void {
    if (period.to !== null || event.topic !== period.topic || event.seq <= period.from) return
    this.#fates.push({ event, period, place: 'waiting' })
  }

  /** Answers how many events no window had yet. */
  #end(period: Period, reason: string): number {
    const waiting = this.#fates.filter((record) => record.period === period && record.place === 'waiting')
    for (const record of waiting) record.place = { suppressed: reason }
    period.to = Math.max(this.mark ?? 0, period.from)
    return waiting.length
  }

  #waitingIn(subscriber: string, lane: Lane): Fate[] {
    return this.#fates.filter(
      ({ place, period }) => place === 'waiting' && period.subscriber === subscriber && period.lane === lane,
    )
  }

  #toldTo(subscriber: string): NewsEvent[] {
    return this.deliveries
      .filter((d) => d.subscriber === subscriber && (d.status === 'due' || d.status === 'sent'))
      .flatMap(({ told }) => told)
  }

  #updatedIn(digest: Delivery): Map<string, number | null> {
    const updated = new Map<string, number | null>()
    for (const [story, events] of Map.groupBy(digest.told, (event) => event.story)) {
      if (!events.every(({ update }) => update)) continue
      const before = this.deliveries.filter(
        (d) =>
          d !== digest &&
          d.subscriber === digest.subscriber &&
          (d.status === 'due' || d.status === 'sent') &&
          d.told.some((t) => t.story === story || events.some(({ article }) => article === t.article)),
      )
      updated.set(story, before.length > 0 ? Math.max(...before.map(({ madeAt }) => madeAt)) : null)
    }
    return updated
  }

  #suppressDue(subscriber: string, reason: string, now: number): void {
    for (const delivery of this.deliveries) {
      const isMeant = reason !== 'paused' || delivery.lane !== ''
      if (delivery.subscriber === subscriber && delivery.status === 'due' && isMeant) {
        Object.assign(delivery, { status: 'suppressed', reason, settledAt: now })
      }
    }
  }

  #add(row: Pick<Delivery, 'subscriber' | 'lane' | 'status' | 'reason'>, now: number): Delivery {
    const settledAt = row.status === 'due' ? null : now
    const blank = { id: '', told: [], updated: new Map(), madeAt: now, isUnderWay: false, begunAt: now }
    const untried = { nextAt: now, attempts: 0, doubtSince: null, isFirstAttempt: false, isCounted: false }
    const delivery: Delivery = { ...row, ...blank, ...untried, settledAt }
    this.deliveries.push(delivery)
    return delivery
  }
}

function isForgotten({ doubtSince }: Delivery, at: number): boolean {
  return doubtSince !== null && at >= doubtSince + MEMORY_MS
}

function isSame(one: NewsEvent, other: NewsEvent): boolean {
  return one.article === other.article && one.topic === other.topic && one.version === other.version
}
