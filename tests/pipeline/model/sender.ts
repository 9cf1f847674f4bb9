import type { NewsEvent, Push } from '../../../src/events.ts'
import { eventOf, type Operation, type SeqPlace, storyOf, TOPICS } from './words.ts'

/** The sender of a run: gives events their `seq`, and pushes ranges as it should and as it should not. */
export class Sender {
  newest: number
  readonly #events: NewsEvent[] = []
  readonly #versions = new Map<number, number>()
  #first: number | null = null
  #last: Push | null = null

  /** `newest` is where the Newsroom stands when the shard is first used. */
  constructor(newest: number) {
    this.newest = newest
  }

  make({ events, again }: Extract<Operation, { do: 'news' }>, at: number): void {
    if (again) this.#again()
    for (const { article, topic, update } of events) {
      const version = (this.#versions.get(article) ?? 1) + (update ? 1 : 0)
      this.#versions.set(article, version)
      this.newest += 1
      const names = { article: `bai-${article}`, topic: TOPICS[topic] ?? '', story: storyOf(article, topic) }
      this.#events.push(eventOf({ seq: this.newest, ...names, version, update, at }))
    }
  }

  range({ range, size }: Extract<Operation, { do: 'push' }>, mark: number | null): Push {
    const own = mark ?? this.#first ?? this.newest
    switch (range) {
      case 'whole':
        return this.#push(own, this.newest)
      case 'part':
        return this.#push(own, Math.min(own + size, this.newest))
      case 'doubled':
        return this.#last ?? this.#push(own, this.newest)
      case 'late':
        return this.#push(Math.max(own - size, 0), this.newest)
      case 'after a gap':
        return this.#push(own + size, Math.max(own + size, this.newest))
    }
  }

  /** What `follow` answered, some time ago or just now; the first one is where the shard's first range begins. */
  follow(place: SeqPlace, mark: number | null): number {
    const own = mark ?? this.newest
    const seq = place.at === 'newest' ? this.newest : place.at === 'mark' ? own : Math.max(own - place.by, 0)
    this.#first ??= seq
    return seq
  }

  event(seq: number): NewsEvent {
    const found = this.#events.find((event) => event.seq === seq)
    if (!found) throw new Error(`no event has the seq ${seq}`)
    return found
  }

  #push(from: number, to: number): Push {
    const events = this.#events.filter(({ seq }) => seq > from && seq <= to)
    this.#last = { from, to, events, lost: false }
    return this.#last
  }

  #again(): void {
    const known = this.#events.at(-3)
    if (!known) return
    this.newest += 1
    this.#events.push({ ...known, seq: this.newest })
  }
}
