/** Hosts that are asked at once. */
const HOSTS_AT_ONCE = 4

interface Waiting {
  host: string
  start: () => Promise<void>
}

/**
 * Four hosts at once, and of one host one request at a time, whoever asks: polls, article pages, robots.txt. First
 * come, first served, except that nobody waits for a host that is not theirs. What runs must not wait for another turn.
 */
export class HostTurns {
  readonly #slots: number
  readonly #busy = new Set<string>()
  #waiting: Waiting[] = []

  constructor(slots = HOSTS_AT_ONCE) {
    this.#slots = slots
  }

  /** Runs `fn` when it is the host's turn, and gives what it gives; one that throws ends its turn like any other. */
  run<T>(host: string, fn: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = async () => resolve(await fn())
      this.#waiting.push({ host, start: () => start().catch(reject) })
      this.#next()
    })
  }

  #next(): void {
    while (this.#busy.size < this.#slots) {
      const at = this.#waiting.findIndex(({ host }) => !this.#busy.has(host))
      const [task] = at < 0 ? [] : this.#waiting.splice(at, 1)
      if (!task) return
      this.#busy.add(task.host)
      task.start().then(() => {
        this.#busy.delete(task.host)
        this.#next()
      })
    }
  }
}
