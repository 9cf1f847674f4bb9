import { canonical } from './canonical.ts'
import { refuse } from './errors.ts'
import { isStopWord } from './stop-words.ts'
import type { Atom, Query } from './tree.ts'
import { wantedAtoms } from './walk.ts'

/** Refuses a query of which a way to match has no evidence, and one that wants nothing but a word of every article. */
export function refuseUnwanted(query: string, tree: Query): void {
  const negative = onlyNegative(tree)
  if (negative) refuse('only_negative', negative.at, [], allExcluded(tree) ?? asWord(query))
  const wanted = wantedAtoms(tree)
  const [first] = wanted
  if (first?.op === 'phrase' && wanted.every(isStopWord)) refuse('stop_word', first.at, [first.text])
}

/** `vốn OR -đất` is likely meant as `vốn -đất`. */
function allExcluded(tree: Query): string | undefined {
  if (tree.op !== 'or') return undefined
  const wanted = tree.parts.filter((part) => part.op !== 'not')
  const [first] = wanted
  if (!first) return undefined
  const positive: Query = wanted.length > 1 ? { op: 'or', parts: wanted } : first
  const parts = [positive, ...tree.parts.filter((part) => part.op === 'not')]
  return canonical({ op: 'and', parts: parts.flatMap((part) => (part.op === 'and' ? part.parts : [part])) })
}

/** `KHÔNG khí` is likely a word in capitals. */
function asWord(query: string): string | undefined {
  const composed = query.normalize('NFC')
  return /^\s*KHÔNG\s/.test(composed) ? composed.replace('KHÔNG', 'không') : undefined
}

/** The first atom of a way to match that wants nothing to be there; such a match would have no evidence. */
function onlyNegative(query: Query): Atom | undefined {
  switch (query.op) {
    case 'not':
      return firstAtom(query.part)
    case 'or':
      return query.parts.map(onlyNegative).find((atom) => atom)
    case 'and': {
      const negative = query.parts.map(onlyNegative)
      return negative.every((atom) => atom) ? negative[0] : undefined
    }
    default:
      return undefined
  }
}

function firstAtom(query: Query): Atom | undefined {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts[0] && firstAtom(query.parts[0])
    case 'not':
      return firstAtom(query.part)
    default:
      return query
  }
}
