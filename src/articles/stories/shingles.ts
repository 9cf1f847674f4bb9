import { hashOf, packed, unpacked } from './hashes.ts'

/** Words in a shingle: so many that two texts seldom share one by chance, so few that a changed word leaves most. */
const WORDS = 3
/** Kept of a text: enough to tell a share of .6 from one of .4. */
const KEPT = 48

/**
 * The least hashes of a text's shingles, in order (a bottom-k sketch: A. Broder, On the resemblance and containment of
 * documents, 1997), packed; and how many different shingles it has.
 */
export interface Shingles {
  least: string
  count: number
}

export function shinglesOf(words: readonly string[]): Shingles {
  const hashes = new Set<number>()
  for (let i = 0; i + WORDS <= words.length; i += 1)
    hashes.add(hashOf(`${words[i]} ${words[i + 1]} ${words[i + 2]}`))
  const sorted = Uint32Array.from(hashes).sort()
  return { least: packed(sorted.subarray(0, KEPT)), count: sorted.length }
}

/** How much of the text that says less stands in the other one, from 0 to 1, as far as their sketches tell. */
export function containment(a: Shingles, b: Shingles): number {
  const [inA, inB] = [unpacked(a.least), unpacked(b.least)]
  // Behind the last hash of a sketch that is full nothing is known of its text; one that is not full is the text.
  const limit = [reach(a, inA), reach(b, inB)].toSorted()[0] ?? END
  const [belowA, belowB] = [inA.filter((hash) => hash <= limit), new Set(inB.filter((hash) => hash <= limit))]
  const least = Math.min(belowA.length, belowB.size)
  return least === 0 ? 0 : belowA.filter((hash) => belowB.has(hash)).length / least
}

/** Sorts behind every number. */
const END = '~'

function reach({ count }: Shingles, least: readonly string[]): string {
  return count > least.length ? (least.at(-1) ?? END) : END
}
