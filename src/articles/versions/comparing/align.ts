import type { Said } from '../reading/sentences.ts'

/** A sentence as it stood and as it stands; one of them is missing where nothing else says as much. */
export interface Pair {
  before: Said | null
  after: Said | null
}

/** Two sentences so alike are one that was edited. */
const ALIKE = 0.4
/** Sentences that hold a word are looked up by it; a word of more says nothing. */
const MOST_HOLDERS = 24
/** Sentences that remain of one text; more than these were not edited but written anew. */
const MOST_LEFT = 200

/**
 * Which sentence became which. Those that say the same piece by piece are left out, wherever they stand now; the others
 * are paired by the pieces that they share, the most alike first.
 */
export function align(before: readonly Said[], after: readonly Said[]): Pair[] {
  const [left, right] = withoutSame(before, after)
  const some = [left.slice(0, MOST_LEFT), right.slice(0, MOST_LEFT)] as const
  const candidates = likely(...some)
  const taken = { before: new Set<Said>(), after: new Set<Said>() }
  const pairs: Pair[] = []
  for (const pair of candidates) {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) continue
    taken.before.add(pair.before)
    taken.after.add(pair.after)
    pairs.push({ before: pair.before, after: pair.after })
  }
  return [
    ...pairs,
    ...some[0].filter((said) => !taken.before.has(said)).map((said) => ({ before: said, after: null })),
    ...some[1].filter((said) => !taken.after.has(said)).map((said) => ({ before: null, after: said })),
  ]
}

function withoutSame(before: readonly Said[], after: readonly Said[]): [Said[], Said[]] {
  const counts = new Map<string, number>()
  for (const said of after) counts.set(keyOf(said), (counts.get(keyOf(said)) ?? 0) + 1)
  const gone = new Map<string, number>()
  const left = before.filter((said) => {
    const key = keyOf(said)
    const count = counts.get(key) ?? 0
    if (count === 0) return true
    counts.set(key, count - 1)
    gone.set(key, (gone.get(key) ?? 0) + 1)
    return false
  })
  const right = after.filter((said) => {
    const count = gone.get(keyOf(said)) ?? 0
    if (count > 0) gone.set(keyOf(said), count - 1)
    return count === 0
  })
  return [left, right]
}

function keyOf({ pieces }: Said): string {
  return pieces.map(({ key }) => key).join(' ')
}

/** Pairs that share enough, the most alike first; of equals those that stand alike. */
function likely(before: readonly Said[], after: readonly Said[]) {
  const keysOf = after.map(keysIn)
  const holders = new Map<string, number[]>()
  for (const [at, keys] of keysOf.entries()) {
    for (const key of keys) {
      const known = holders.get(key)
      if (!known) holders.set(key, [at])
      else if (known.length < MOST_HOLDERS) known.push(at)
    }
  }
  const found: { before: Said; after: Said; likeness: number; apart: number }[] = []
  for (const [at, said] of before.entries()) {
    const keys = keysIn(said)
    const shared = new Map<number, number>()
    for (const key of keys)
      for (const other of holders.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      const another = after[other]
      const likeness = (2 * count) / (keys.size + (keysOf[other]?.size ?? 0))
      if (another && likeness >= ALIKE)
        found.push({ before: said, after: another, likeness, apart: Math.abs(at - other) })
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.apart - b.apart)
}

function keysIn({ pieces }: Said): ReadonlySet<string> {
  return new Set(pieces.map(({ key }) => key))
}

/** Sentences that came where others went, with nothing of them in common: the place between the same neighbours. */
export function replacements(
  before: readonly Said[],
  after: readonly Said[],
  pairs: readonly Pair[],
): [Said, Said][] {
  const gone = new Set(pairs.flatMap((pair) => (pair.before && !pair.after ? [pair.before] : [])))
  const come = new Set(pairs.flatMap((pair) => (pair.after && !pair.before ? [pair.after] : [])))
  const places = new Map(after.map((said, at) => [said, at]))
  const became = new Map(
    pairs.flatMap(({ before: one, after: other }) =>
      one && other ? [[one, places.get(other) ?? -1] as const] : [],
    ),
  )
  const same = new Map<string, number[]>()
  for (const [at, said] of after.entries()) same.set(keyOf(said), [...(same.get(keyOf(said)) ?? []), at])
  const placeOf = (said: Said | undefined) =>
    said === undefined ? undefined : (became.get(said) ?? same.get(keyOf(said))?.shift())
  const anchors = before.map((said) => (gone.has(said) ? undefined : placeOf(said)))
  return before.flatMap((said, at): [Said, Said][] => {
    if (!gone.has(said)) return []
    const behind = at === 0 ? 0 : (anchors[at - 1] ?? -2) + 1
    const ahead = at === before.length - 1 ? after.length - 1 : (anchors[at + 1] ?? -1) - 1
    const other = [after[behind], after[ahead]].find(
      (one) => one && come.has(one) && one.field === said.field,
    )
    if (!other) return []
    come.delete(other)
    return [[said, other]]
  })
}
