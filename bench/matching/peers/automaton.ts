/** The automaton of Aho and Corasick (1975) over words: finds all of many phrases in one pass. */
export class Automaton {
  readonly #children: Map<string, number>[] = [new Map()]
  readonly #failure: number[] = [0]
  /** The phrase that ends at a state, and the next state on the way of failures at which one does. */
  readonly #phrase: number[] = [-1]
  readonly #shorter: number[] = [0]

  /** Adds a phrase under a number, before `link`. Answers the number under which it was known already. */
  add(words: readonly string[], number: number): number {
    let state = 0
    for (const word of words) {
      let next = this.#children[state]?.get(word)
      if (next === undefined) {
        next = this.#children.push(new Map()) - 1
        this.#phrase.push(-1)
        this.#children[state]?.set(word, next)
      }
      state = next
    }
    if (this.#phrase[state] === -1) this.#phrase[state] = number
    return this.#phrase[state] as number
  }

  link(): void {
    const queue = [0]
    for (const state of queue) {
      for (const [word, child] of this.#children[state] ?? []) {
        const failure = state === 0 ? 0 : this.#step(this.#failure[state] as number, word)
        this.#failure[child] = failure
        this.#shorter[child] = this.#phrase[failure] === -1 ? (this.#shorter[failure] ?? 0) : failure
        queue.push(child)
      }
    }
  }

  /** Calls back for each phrase with the position behind its last word. */
  find(words: readonly string[], found: (number: number, end: number) => void): void {
    let state = 0
    words.forEach((word, at) => {
      state = this.#step(state, word)
      for (let ends = state; ends !== 0; ends = this.#shorter[ends] as number) {
        const number = this.#phrase[ends] as number
        if (number !== -1) found(number, at + 1)
      }
    })
  }

  #step(from: number, word: string): number {
    for (let state = from; ; state = this.#failure[state] as number) {
      const next = this.#children[state]?.get(word)
      if (next !== undefined) return next
      if (state === 0) return 0
    }
  }
}
