/** What outside requests need: `fetch`, how many are left to this invocation, and what is allowed. */
export interface Outside {
  fetch: typeof fetch
  budget: Budget
  allowPrivateHosts: boolean
  userAgent: string
}

/** Counts outside requests of one invocation; `take` answers false when none is left. */
export class Budget {
  #left: number
  constructor(requests: number) {
    this.#left = requests
  }
  take(): boolean {
    if (this.#left <= 0) return false
    this.#left -= 1
    return true
  }
  get left(): number {
    return this.#left
  }
  get isSpent(): boolean {
    return this.left <= 0
  }
}

/** A part of a budget: at most so many requests of it. */
export class Allowance extends Budget {
  readonly #of: Budget
  constructor(of: Budget, requests: number) {
    super(requests)
    this.#of = of
  }
  override take(): boolean {
    return !this.isSpent && this.#of.take() && super.take()
  }
  override get left(): number {
    return Math.min(super.left, this.#of.left)
  }
}
