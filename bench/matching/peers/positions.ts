import { tokenise } from '../../../src/text/tokens.ts'
import type { ConceptTable } from '../../../src/topics/concepts/concept.ts'
import { ALL_FIELDS, FIELDS, type Searchable } from '../../../src/topics/matching/fields.ts'
import { beginsAs } from '../../../src/topics/matching/prefix.ts'
import type { Near, Phrase, Placed, Prefix, Query } from '../../../src/topics/query/tree.ts'

/** Where each word of a field stands, in both its forms: what is needed to evaluate a query by itself. */
export interface Positions {
  field: string
  tokens: readonly { normal: string; bare: string }[]
  normal: ReadonlyMap<string, readonly number[]>
  bare: ReadonlyMap<string, readonly number[]>
}

export function positionsOf(article: Searchable): Positions[] {
  return ALL_FIELDS.map((field) => {
    const tokens = tokenise(article[field])
    const by = (form: 'normal' | 'bare') => Map.groupBy(tokens.keys(), (i) => tokens[i]?.[form] ?? '')
    return { field, tokens, normal: by('normal'), bare: by('bare') }
  })
}

/** `placesOf` says where a leaf stands in a field, as [from, to). */
export type PlacesOf = (leaf: Placed, field: Positions) => readonly (readonly [number, number])[]

/** Evaluates one query: plainly, part by part. */
export function satisfies(query: Query, fields: readonly Positions[], placesOf: PlacesOf): boolean {
  switch (query.op) {
    case 'and':
      return query.parts.every((part) => satisfies(part, fields, placesOf))
    case 'or':
      return query.parts.some((part) => satisfies(part, fields, placesOf))
    case 'not':
      return !satisfies(query.part, fields, placesOf)
    case 'document':
      return false
    case 'near':
      return lookedIn(query.field, fields).some((field) => isNear(query, field, placesOf))
    default:
      return lookedIn(query.field, fields).some((field) => placesOf(query, field).length > 0)
  }
}

export function placesByWords(concepts: ConceptTable): PlacesOf {
  return (leaf, field) =>
    leaf.op === 'concept'
      ? concepts.leaves(leaf.id).flatMap((wording) => placesOfWording(wording, field))
      : placesOfWording(leaf, field)
}

function placesOfWording(leaf: Phrase | Prefix, { tokens, normal, bare }: Positions): [number, number][] {
  if (leaf.op === 'prefix') {
    return tokens.flatMap((token, at): [number, number][] => (beginsAs(token, leaf) ? [[at, at + 1]] : []))
  }
  const [first] = leaf.words
  const starts = (first && (first.strict ? normal : bare).get(first.form)) ?? []
  const places: [number, number][] = []
  for (const at of starts) {
    const isThere = leaf.words.every(
      ({ form, strict }, i) => tokens[at + i]?.[strict ? 'normal' : 'bare'] === form,
    )
    if (isThere) places.push([at, at + leaf.words.length])
  }
  return places
}

function lookedIn(wanted: string | null, fields: readonly Positions[]): readonly Positions[] {
  return fields.filter(({ field }) =>
    wanted === null ? FIELDS.some((each) => each === field) : field === wanted,
  )
}

function isNear({ operands, links }: Near, field: Positions, placesOf: PlacesOf): boolean {
  let chosen: (readonly [number, number])[] = []
  operands.forEach((alternatives, i) => {
    const link = links[i - 1]
    const places = alternatives.flatMap((leaf) => placesOf(leaf, field))
    chosen = !link
      ? places
      : places.filter(([from, to]) =>
          chosen.some(([before, behind]) => {
            const ahead = from - behind
            const back = before - to
            return (
              (ahead >= 0 && ahead <= link.distance) || (!link.ordered && back >= 0 && back <= link.distance)
            )
          }),
        )
  })
  return chosen.length > 0
}
