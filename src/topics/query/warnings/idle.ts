import type { ConceptTable } from '../../concepts/concept.ts'
import { canonical, canonicalAtom } from '../canonical.ts'
import type { Atom, Query } from '../tree.ts'
import { isAtom } from '../walk.ts'
import { type QueryWarning, warning } from '../warnings.ts'
import { implies } from './implies.ts'

type Joined = Extract<Query, { op: 'and' | 'or' }>

/** Parts that change nothing, because another does all that they do or excludes all that they find. */
export function idleParts(tree: Query, concepts: ConceptTable): QueryWarning[] {
  const found: QueryWarning[] = []
  const visit = (query: Query, without: (part: Query | null) => Query | null): void => {
    if (query.op === 'not') {
      visit(query.part, (part) => without(part && { op: 'not', part }))
    } else if (query.op === 'and' || query.op === 'or') {
      found.push(...redundant(query, without, concepts), ...excluded(query, concepts))
      query.parts.forEach((part, i) => {
        visit(part, (other) => without(withPart(query, i, other)))
      })
    }
  }
  visit(tree, (part) => part)
  return found
}

/** Whether a part of a query can never match, because what it finds is excluded. */
export function isImpossible(tree: Query, concepts: ConceptTable): boolean {
  return idleParts(tree, concepts).some(({ code }) => code === 'impossible')
}

/** In AND what another part implies, in OR what implies another part; of two equal ones the second. */
function redundant(
  query: Joined,
  without: (part: Query | null) => Query | null,
  concepts: ConceptTable,
): QueryWarning[] {
  const wanted = query.parts.flatMap((part, i) => (isAtom(part) ? [{ part, i }] : []))
  const excluded = query.parts.flatMap((not, i) =>
    not.op === 'not' && isAtom(not.part) ? [{ part: not.part, i }] : [],
  )
  // What is excluded is a choice where what is wanted is none, and the other way round.
  const groups = [
    { atoms: wanted, isChoice: query.op === 'or' },
    { atoms: excluded, isChoice: query.op === 'and' },
  ]
  return groups.flatMap(({ atoms, isChoice }) =>
    atoms.flatMap(({ part, i }) => {
      const other = atoms.find((one) => {
        if (one.i === i) return false
        const [narrow, wide] = isChoice ? [part, one.part] : [one.part, part]
        return implies(narrow, wide, concepts) && (one.i < i || !implies(wide, narrow, concepts))
      })
      if (!other) return []
      const rest = without(withPart(query, i, null))
      const names = [canonicalAtom(part), canonicalAtom(other.part)]
      return [warning('redundant', part.at, names, rest ? canonical(rest) : undefined)]
    }),
  )
}

/** What is wanted and excluded at once. */
function excluded(query: Joined, concepts: ConceptTable): QueryWarning[] {
  if (query.op === 'or') return []
  const exclusions = query.parts.flatMap((part) => (part.op === 'not' ? choicesOf(part.part) : []))
  return query.parts.flatMap(choicesOf).flatMap((part) => {
    const by = exclusions.find((exclusion) => implies(part, exclusion, concepts))
    return by ? [warning('impossible', part.at, [canonicalAtom(part), canonicalAtom(by)])] : []
  })
}

/** The atoms of which any one will do. */
function choicesOf(query: Query): Atom[] {
  if (isAtom(query)) return [query]
  return query.op === 'or' ? query.parts.filter(isAtom) : []
}

function withPart({ op, parts }: Joined, index: number, other: Query | null): Query | null {
  const rest = parts.flatMap((part, i) => (i !== index ? [part] : other ? [other] : []))
  const [only] = rest
  return rest.length > 1 ? { op, parts: rest } : (only ?? null)
}
