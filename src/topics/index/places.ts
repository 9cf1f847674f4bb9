import type { Ints } from './ints.ts'

/** Where something stands in an article: tokens from `from` to `to` (excluded), as positions, by `from` and then `to`. */
export interface Places {
  readonly from: Int32Array
  readonly to: Int32Array
}

export const NOWHERE: Places = { from: new Int32Array(0), to: new Int32Array(0) }

/** Nothing is as many tokens long: a query has at most 2,000 characters. */
const LONGEST = 4_096

/** All places of several lists, each once. */
export function unite(lists: readonly Places[]): Places {
  const [only] = lists
  if (only && lists.length === 1) return only
  const keys = new Float64Array(lists.reduce((sum, { from }) => sum + from.length, 0))
  let length = 0
  for (const { from, to } of lists) {
    for (let i = 0; i < from.length; i += 1) {
      const start = from[i] as number
      keys[length] = start * LONGEST + (to[i] as number) - start
      length += 1
    }
  }
  keys.sort()
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  let kept = 0
  for (let i = 0; i < length; i += 1) {
    const key = keys[i] as number
    if (i > 0 && key === keys[i - 1]) continue
    const start = Math.floor(key / LONGEST)
    starts[kept] = start
    ends[kept] = start + (key % LONGEST)
    kept += 1
  }
  return { from: starts.subarray(0, kept), to: ends.subarray(0, kept) }
}

export function only({ from, to }: Places, isKept: (from: number, to: number) => boolean): Places {
  const starts = new Int32Array(from.length)
  const ends = new Int32Array(from.length)
  let kept = 0
  for (let i = 0; i < from.length; i += 1) {
    const start = from[i] as number
    const end = to[i] as number
    if (!isKept(start, end)) continue
    starts[kept] = start
    ends[kept] = end
    kept += 1
  }
  return { from: starts.subarray(0, kept), to: ends.subarray(0, kept) }
}

/** Those that begin at positions from `begin` up to `end`, which is excluded. */
export function between({ from, to }: Places, begin: number, end: number): Places {
  const first = firstIndex(from.length, (i) => (from[i] as number) >= begin)
  const behind = firstIndex(from.length, (i) => (from[i] as number) >= end)
  return { from: from.subarray(first, behind), to: to.subarray(first, behind) }
}

/** The first so many places. */
export function firstOf(places: Places, count: number): Places {
  if (places.from.length <= count) return places
  return { from: places.from.subarray(0, count), to: places.to.subarray(0, count) }
}

/** Places of one length. */
export function placesFrom({ items, length }: Ints, words: number): Places {
  const from = items.slice(0, length)
  return { from, to: from.map((at) => at + words) }
}

/** The first index below `length` from which on a condition holds; `length` if it never does. */
export function firstIndex(length: number, holdsFrom: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holdsFrom(middle)) high = middle
    else low = middle + 1
  }
  return low
}
