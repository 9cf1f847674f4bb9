import type { AttemptEnd } from './words.ts'

/**
 * The one host by which all these readers are written to, a transport: left alone after a failure, for half a minute, a
 * whole one, two, … and at most ten, each time until one attempt has decided.
 */
export class ModelHost {
  #pauses = 0
  #until = Number.NEGATIVE_INFINITY
  #deciding: string | null = null

  isFree(now: number): boolean {
    return this.#deciding === null && now >= this.#until
  }

  begin(delivery: string): void {
    if (this.#pauses > 0) this.#deciding = delivery
  }

  conclude(delivery: string, end: AttemptEnd, now: number): void {
    const decides = this.#deciding === delivery
    if (decides) this.#deciding = null
    if (end === 'sent' || end === 'refused' || end === 'gone') {
      this.forget()
    } else if (decides || (this.#pauses === 0 && end === 'transport fails')) {
      this.#until = now + Math.min(30_000 * 2 ** this.#pauses, 600_000)
      this.#pauses += 1
    }
  }

  /** The object died that knew of it; or it answers again. */
  forget(): void {
    this.#pauses = 0
    this.#until = Number.NEGATIVE_INFINITY
    this.#deciding = null
  }
}
