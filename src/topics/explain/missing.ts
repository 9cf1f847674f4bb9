import { canonical } from '../query/canonical.ts'
import type { Atom, Query } from '../query/tree.ts'
import { holds } from './atoms.ts'

/**
 * The fewest branches, in canonical spelling, that would have to change for a query to hold: what had to be there, and
 * behind a minus what had to be absent. Of alternatives that ask equally little it is the one of which something
 * similar stands there, or else all of them as one branch.
 *
 * @param found the atoms that stand in the article
 * @param isNear those of which something similar does
 */
export function missingFrom(
  query: Query,
  found: { has(atom: Atom): boolean },
  isNear: (atom: Atom) => boolean,
): string[] {
  const toHold = (part: Query): string[] => {
    if (holds(part, found)) return []
    switch (part.op) {
      case 'and':
        return part.parts.flatMap(toHold)
      case 'or':
        return cheapest(part.parts)
      case 'not':
        return toFail(part.part)
      default:
        return [canonical(part)]
    }
  }
  const toFail = (part: Query): string[] => {
    switch (part.op) {
      case 'and':
        return part.parts.map(toFail).reduce((least, one) => (one.length < least.length ? one : least))
      case 'or':
        return part.parts.filter((one) => holds(one, found)).flatMap(toFail)
      case 'not':
        return toHold(part.part)
      default:
        return [canonical({ op: 'not', part })]
    }
  }
  const cheapest = (parts: readonly Query[]): string[] => {
    const ways = parts.map((part) => ({ part, changes: toHold(part) }))
    const fewest = Math.min(...ways.map(({ changes }) => changes.length))
    const cheap = ways.filter(({ changes }) => changes.length === fewest)
    const near = cheap.find(({ part }) => 'at' in part && isNear(part))
    if (near) return near.changes
    if (fewest === 1 && cheap.every(({ part }) => 'at' in part)) {
      const [only, ...more] = cheap.map(({ part }) => part)
      return only && more.length === 0
        ? [canonical(only)]
        : [canonical({ op: 'or', parts: cheap.map(({ part }) => part) })]
    }
    return cheap[0]?.changes ?? []
  }
  return [...new Set(toHold(query))]
}
