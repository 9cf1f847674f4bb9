import type { NearLink } from '../query/tree.ts'
import { firstIndex, only, type Places } from './places.ts'

/**
 * NEAR holds when one place of each operand can be chosen so that every link holds. A link speaks of neighbours only,
 * so it is enough to keep, operand by operand, the places that some place kept before can be linked with.
 */
export function holdsNear(operands: readonly Places[], links: readonly NearLink[]): boolean {
  return (forwards(operands, links).at(-1)?.from.length ?? 0) > 0
}

/** For each operand its places in chains in which every link holds; lists without a place when there is no chain. */
export function chained(operands: readonly Places[], links: readonly NearLink[]): Places[] {
  const kept = forwards(operands, links)
  for (let i = kept.length - 2; i >= 0; i -= 1) {
    const [places, following, link] = [kept[i], kept[i + 1], links[i]]
    if (places && following && link) kept[i] = linked(places, following, link.distance, !link.ordered, true)
  }
  return kept
}

/** One chain that begins with the given place of the first of `operands`, which are what `chained` answered. */
export function chainFrom(
  start: readonly [number, number],
  operands: readonly Places[],
  links: readonly NearLink[],
): [number, number][] {
  const chain = [[...start] as [number, number]]
  links.forEach(({ distance, ordered }, i) => {
    const [from, to] = chain[i] as [number, number]
    const before = { from: Int32Array.of(from), to: Int32Array.of(to) }
    const next = linked(operands[i + 1] as Places, before, distance, true, !ordered)
    chain.push([next.from[0] as number, next.to[0] as number])
  })
  return chain
}

function forwards(operands: readonly Places[], links: readonly NearLink[]): Places[] {
  const kept: Places[] = []
  for (const places of operands) {
    const before = kept.at(-1)
    const link = links[kept.length - 1]
    kept.push(before && link ? linked(places, before, link.distance, true, !link.ordered) : places)
  }
  return kept
}

/** Those of `places` that have one of `others` at most `distance` tokens before or behind them, as allowed. */
function linked(
  places: Places,
  others: Places,
  distance: number,
  mayBeBefore: boolean,
  mayBeBehind: boolean,
): Places {
  const endAt = seeker(mayBeBefore ? ascending(others.to) : others.to)
  const startAt = seeker(others.from)
  return only(
    places,
    (from, to) =>
      (mayBeBefore && endAt(from - distance) <= from) || (mayBeBehind && startAt(to) <= to + distance),
  )
}

function ascending(numbers: Int32Array): Int32Array {
  for (let i = 1; i < numbers.length; i += 1) {
    if ((numbers[i - 1] as number) > (numbers[i] as number)) return numbers.toSorted()
  }
  return numbers
}

/**
 * Answers the first of ascending numbers that is at least so much, or infinity. It goes on from where it was for as long
 * as what is asked for grows, which it nearly always does.
 */
function seeker(sorted: Int32Array): (least: number) => number {
  let asked = Number.NEGATIVE_INFINITY
  let next = 0
  return (least) => {
    if (least < asked) next = firstIndex(next, (i) => (sorted[i] as number) >= least)
    while (next < sorted.length && (sorted[next] as number) < least) next += 1
    asked = least
    return sorted[next] ?? Number.POSITIVE_INFINITY
  }
}
