/** A sequence of numbers in [0, 1) that a seed fixes (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Picks ranks from 0 to `count` - 1, the rank r with a likelihood that falls as 1 / (r + shift)^exponent (Zipf, Mandelbrot). */
export function zipf(count: number, exponent: number, shift: number, chance: () => number): () => number {
  const cumulated = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + shift) ** -exponent
    cumulated[rank] = sum
  }
  return () => {
    const wanted = chance() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulated[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
