/**
 * Holds up whoever waits at it until it is opened. It is watched rather than resolved: an object that was killed
 * while it waited must not be woken by another, which workerd forbids.
 */
export class Gate {
  #isOpen = false
  /** How many have come to it. */
  arrived = 0

  open(): void {
    this.#isOpen = true
  }

  async pass(): Promise<void> {
    this.arrived += 1
    while (!this.#isOpen) await pause(5)
  }

  /** Waits until somebody stands at it. */
  async reached(): Promise<void> {
    await until(() => this.arrived > 0)
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** Looks again and again, a bounded number of times, until there is something to see. */
export async function until<T>(look: () => Promise<T> | T): Promise<NonNullable<T>> {
  for (let looks = 0; looks < 1_500; looks += 1) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    await pause(10)
  }
  throw new Error('it never came')
}
