import { tokenise } from '../../src/text/tokens.ts'

/** A text as peers are given it: the words of title, lead and body, without marks. */
export type PeerText = readonly string[]

export function peerText({ title, lead, body }: { title: string; lead: string; body: string }): PeerText {
  return tokenise(`${title}\n${lead}\n${body}`).map(({ bare }) => bare)
}

/** Ways to find what is alike that are found in libraries and textbooks; at a threshold that is usual for it. */
export interface Peer {
  name: string
  /** Whether two texts are alike. */
  isAlike(a: PeerText, b: PeerText): boolean
  /** The number of the text that a new one, of a number, is most alike; null for none. Keeps the new one. */
  place(text: PeerText, number: number): number | null
}

function shingles(text: PeerText, length: number): Set<string> {
  const all = new Set<string>()
  for (let i = 0; i + length <= text.length; i += 1) all.add(text.slice(i, i + length).join(' '))
  return all
}

/** Every pair, by the share of pairs of words that both have. */
export class EveryPair implements Peer {
  readonly name = 'every pair, Jaccard of word pairs ≥ 0.4'
  readonly #kept: { number: number; of: Set<string> }[] = []

  isAlike(a: PeerText, b: PeerText): boolean {
    return jaccard(shingles(a, 2), shingles(b, 2)) >= 0.4
  }

  place(text: PeerText, number: number): number | null {
    const of = shingles(text, 2)
    let best: { number: number; alike: number } | null = null
    for (const other of this.#kept) {
      const alike = jaccard(of, other.of)
      if (alike >= 0.4 && alike > (best?.alike ?? 0)) best = { number: other.number, alike }
    }
    this.#kept.push({ number, of })
    return best?.number ?? null
  }
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** SimHash of 64 bits (M. Charikar, 2002), at most three apart, found by four bands of sixteen (G. Manku et al., 2007). */
export class SimHash implements Peer {
  readonly name = 'SimHash, Hamming ≤ 3, four bands'
  readonly #bands = new Map<string, { number: number; hash: bigint }[]>()

  isAlike(a: PeerText, b: PeerText): boolean {
    return hamming(simHash(a), simHash(b)) <= 3
  }

  place(text: PeerText, number: number): number | null {
    const hash = simHash(text)
    let best: { number: number; apart: number } | null = null
    for (let band = 0n; band < 4n; band += 1n) {
      const key = `${band}:${(hash >> (band * 16n)) & 0xffffn}`
      const there = this.#bands.get(key) ?? []
      for (const other of there) {
        const apart = hamming(hash, other.hash)
        if (apart <= 3 && apart < (best?.apart ?? 4)) best = { number: other.number, apart }
      }
      there.push({ number, hash })
      this.#bands.set(key, there)
    }
    return best?.number ?? null
  }
}

function simHash(text: PeerText): bigint {
  const sums = new Int32Array(64)
  for (const shingle of shingles(text, 2)) {
    const [low, high] = [fnv(shingle, 0x811c9dc5), fnv(shingle, 0x01234567)]
    for (let bit = 0; bit < 32; bit += 1) {
      sums[bit] = (sums[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1)
      sums[bit + 32] = (sums[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1)
    }
  }
  return sums.reduce((hash, sum, bit) => (sum > 0 ? hash | (1n << BigInt(bit)) : hash), 0n)
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

function hamming(a: bigint, b: bigint): number {
  let apart = 0
  for (let bits = a ^ b; bits > 0n; bits &= bits - 1n) apart += 1
  return apart
}

/** TF-IDF cosine over an inverted index, document frequencies as far as texts came. */
export class TfIdf implements Peer {
  readonly name = 'TF-IDF cosine ≥ 0.45, inverted index'
  readonly #postings = new Map<string, { number: number; count: number }[]>()
  readonly #norms: number[] = []
  readonly #numbers: number[] = []

  isAlike(a: PeerText, b: PeerText): boolean {
    const [inA, inB] = [counts(a), counts(b)]
    const weight = (word: string) => this.#idf(word)
    return cosine(inA, inB, weight) >= 0.45
  }

  place(text: PeerText, number: number): number | null {
    const of = counts(text)
    const scores = new Map<number, number>()
    let norm = 0
    for (const [word, count] of of) {
      const weight = this.#idf(word)
      norm += (count * weight) ** 2
      for (const posting of this.#postings.get(word) ?? []) {
        scores.set(
          posting.number,
          (scores.get(posting.number) ?? 0) + count * posting.count * weight * weight,
        )
      }
    }
    let best: { at: number; alike: number } | null = null
    for (const [at, product] of scores) {
      const alike = product / Math.sqrt(norm * (this.#norms[at] ?? 1))
      if (alike >= 0.45 && alike > (best?.alike ?? 0)) best = { at, alike }
    }
    const at = this.#norms.length
    this.#norms.push(norm)
    this.#numbers.push(number)
    for (const [word, count] of of) {
      const postings = this.#postings.get(word) ?? []
      postings.push({ number: at, count })
      this.#postings.set(word, postings)
    }
    return best ? (this.#numbers[best.at] ?? null) : null
  }

  #idf(word: string): number {
    return Math.log((this.#norms.length + 2) / ((this.#postings.get(word)?.length ?? 0) + 1))
  }
}

function counts(text: PeerText): Map<string, number> {
  const of = new Map<string, number>()
  for (const word of text) of.set(word, (of.get(word) ?? 0) + 1)
  return of
}

function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weight: (word: string) => number,
): number {
  let [product, inA, inB] = [0, 0, 0]
  for (const [word, count] of a) {
    inA += (count * weight(word)) ** 2
    product += count * (b.get(word) ?? 0) * weight(word) ** 2
  }
  for (const [word, count] of b) inB += (count * weight(word)) ** 2
  return inA === 0 || inB === 0 ? 0 : product / Math.sqrt(inA * inB)
}
