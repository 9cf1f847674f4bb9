/** Random numbers that a seed brings back: `SEED=… npm test -- http` chooses the same stages and delays again. */
export interface Random {
  seed: number
  /** From 0 up to, without, 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  /** One of these. */
  pick<T>(choices: readonly [T, ...T[]]): T
}

/** Mulberry32 (Tommy Ettinger, public domain). Without `SEED` every run has a seed of its own. */
export function seededRandom(): Random {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return { seed, next, whole, pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0] }
}
