import type { NewsEvent } from '../../../src/events.ts'

interface Digest {
  id: string
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
    const faults: string[] = []
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
