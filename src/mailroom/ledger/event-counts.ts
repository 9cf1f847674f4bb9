/** How many events of a topic lie in a range of `seq`, for many ranges at once. */
export class EventCounts {
  readonly #seqs: ReadonlyMap<string, readonly number[]>

  /** `events`: topics with each `seq` that is held, in ascending order. */
  constructor(events: Iterable<{ topic: string; seq: number }>) {
    const seqs = new Map<string, number[]>()
    for (const { topic, seq } of events) {
      const known = seqs.get(topic)
      if (known) known.push(seq)
      else seqs.set(topic, [seq])
    }
    this.#seqs = seqs
  }

  /** Of `topic`, behind `from` and up to `to`. */
  between(topic: string, from: number, to: number): number {
    const seqs = this.#seqs.get(topic) ?? []
    return Math.max(upTo(seqs, to) - upTo(seqs, from), 0)
  }
}

/** How many of ascending numbers are not greater than `most`. */
function upTo(ascending: readonly number[], most: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
