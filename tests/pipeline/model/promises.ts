import type { NewsEvent } from '../../../src/events.ts'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { dayOf, firstOpen, slotOf } from './model-clock.ts'

interface Digest {
  id: string
  lane: Lane
  schedule: Schedule
  /** When it was made. */
  now: number
  events: NewsEvent[]
}

/** What a person was promised, asked of each digest as it is written; knows nothing of the model. */
export class Promises {
  readonly #digests = new Map<string, Digest[]>()
  /** Behind which `seq` a person follows a topic, by `subscriber topic`. */
  readonly #agreed = new Map<string, number>()

  /** Somebody agreed to follow a topic; one who does already goes on as before. */
  follows(subscriber: string, topic: string, seq: number): void {
    const key = `${subscriber} ${topic}`
    if (!this.#agreed.has(key)) this.#agreed.set(key, seq)
  }

  /** Somebody follows these topics and no other. */
  onlyFollows(subscriber: string, topics: readonly string[]): void {
    for (const key of this.#agreed.keys()) {
      const [who, topic] = key.split(' ')
      if (who === subscriber && !topics.includes(topic ?? '')) this.#agreed.delete(key)
    }
  }

  /** Answers what is wrong with a digest, given what earlier ones are now (undefined: swept). */
  faultsOf(subscriber: string, digest: Digest, statusOf: (id: string) => string | undefined): string[] {
    const earlier = this.#digests.get(subscriber) ?? []
    this.#digests.set(subscriber, [...earlier, digest])
    const stands = earlier.filter(({ id }) => ['due', 'sent'].includes(statusOf(id) ?? ''))
    const told = new Set(stands.flatMap(({ events }) => events.flatMap((e) => [e.article, e.story])))
    const everNamed = new Set(earlier.flatMap(({ events }) => events.map(({ seq }) => seq)))
    const faults = hourFaults(earlier, digest)
    for (const { seq, article, story, topic, update } of digest.events) {
      const agreed = this.#agreed.get(`${subscriber} ${topic}`)
      if (agreed === undefined) faults.push(`event ${seq} is told to somebody who does not follow ${topic}`)
      else if (seq <= agreed) faults.push(`event ${seq} is older than the agreement to ${topic}`)
      if (everNamed.has(seq)) faults.push(`event ${seq} stands in two digests`)
      if (!update && told.has(article)) faults.push(`${article} is told twice`)
      else if (!update && told.has(story)) faults.push(`${story} is told twice`)
    }
    return faults
  }
}

/** A digest leaves in no quiet hour, and a date has one that is of the day. */
function hourFaults(earlier: readonly Digest[], { lane, schedule, now }: Digest): string[] {
  const faults =
    firstOpen(schedule, lane, now) === now ? [] : ['a digest leaves in a quiet hour or on a day off']
  const slot = slotOf(schedule, lane, now)
  const slots = earlier.map((digest) => slotOf(digest.schedule, digest.lane, digest.now))
  const last = slots.findLast((known) => known !== null)
  if (slot === null || last === undefined || last === null) return faults
  if (slot <= last) faults.push('a digest of an hour that had its own')
  if (dayOf(schedule, slot) === dayOf(schedule, last)) faults.push('two digests of one date')
  return faults
}
