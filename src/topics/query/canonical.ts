import type { Atom, Field, Near, Placed, Query } from './tree.ts'
import { isAtom } from './walk.ts'

/** The one spelling of a query's meaning: reads back to the same tree, so equal queries can be shared. */
export function canonical(query: Query): string {
  switch (query.op) {
    case 'and':
      return query.parts
        .map((part) => (part.op === 'or' ? `(${canonical(part)})` : canonical(part)))
        .join(' ')
    case 'or':
      return query.parts.map(canonical).join(' OR ')
    case 'not':
      return isAtom(query.part) ? `-${canonicalAtom(query.part)}` : `-(${canonical(query.part)})`
    default:
      return canonicalAtom(query)
  }
}

/** The canonical spelling of one leaf, or of one NEAR with its operands: the `branch` that evidence names. */
export function canonicalAtom(atom: Atom): string {
  switch (atom.op) {
    case 'document':
      return `document:${/^[\p{L}\p{N}/.-]+$/u.test(atom.text) ? atom.text : `"${atom.text}"`}`
    case 'near':
      return atom.field ? `${atom.field}:(${near(atom)})` : near(atom)
    default:
      return inField(atom.field, placed(atom))
  }
}

function near({ operands, links }: Near): string {
  const spelled = operands.map((alternatives) => {
    const either = alternatives.map(placed).join(' OR ')
    return alternatives.length > 1 ? `(${either})` : either
  })
  return spelled
    .flatMap((operand, i) => {
      const link = links[i - 1]
      return link ? [`${link.ordered ? 'ONEAR' : 'NEAR'}/${link.distance}`, operand] : [operand]
    })
    .join(' ')
}

function placed(leaf: Placed): string {
  return leaf.op === 'phrase' && leaf.words.length > 1 ? `"${leaf.text}"` : leaf.text
}

function inField(field: Field | null, text: string): string {
  return field ? `${field}:${text}` : text
}
