import { refuse } from './errors.ts'
import type { Lexeme } from './lexeme.ts'
import { refusedSyntax } from './plain-words.ts'
import { replaced } from './proposals.ts'
import type { Near, Placed, Query, Span } from './tree.ts'

type FieldLexeme = Extract<Lexeme, { kind: 'field' }>
type NearLexeme = Extract<Lexeme, { kind: 'near' }>

/** Where the operator of a query stands; of words side by side the second one. */
export type Places = Map<Query, Span>

/** What may stand on a side of NEAR, with its brackets and the field before it. */
export interface Operand {
  query: Query
  field: FieldLexeme | null
  at: Span
}

/** Joins operands to a NEAR of the field that it stands in; refuses what has no one place in a text. */
export function makeNear(
  query: string,
  operands: readonly Operand[],
  operators: readonly NearLexeme[],
  scope: FieldLexeme | null,
  places: Places,
): Near {
  const [first, last] = [operands[0], operands.at(-1)]
  const column = first?.at.column ?? 1
  const at = { column, length: (last?.at.column ?? 1) + (last?.at.length ?? 0) - column }
  const document = operands.find(({ query }) => query.op === 'document')
  if (document) refuse('near_document', document.at)
  const withField = operands.find((operand) => operand.field)
  if (withField?.field) {
    refuse('near_field', withField.field, [withField.field.text], fieldFirst(query, at, operands))
  }
  if (scope?.field === 'document') refuse('near_document', operators[0] ?? at)
  const field = scope?.field ?? null
  return {
    op: 'near',
    operands: operands.map((operand) => alternatives(query, operand, field, places)),
    links: operators.map((operator) => operator.link),
    field,
    at,
  }
}

function alternatives(text: string, operand: Operand, field: Near['field'], places: Places): Placed[] {
  const { query } = operand
  const parts = query.op === 'or' ? query.parts : [query]
  const inside = text.slice(operand.at.column, operand.at.column + operand.at.length - 2)
  return parts.map((part) => {
    const at = places.get(part) ?? operand.at
    switch (part.op) {
      case 'phrase':
      case 'prefix':
      case 'concept':
        if (part.field !== field) refuse('near_field', part.at, [`${part.field}:`])
        return { ...part, field: null }
      case 'document':
        return refuse('near_document', part.at)
      case 'near':
        return refuse('near_near', at, [], query === part ? replaced(text, operand.at, inside) : undefined)
      case 'not':
        return refuse('near_not', at)
      default:
        return refuse('near_operand', at, [], asPhrase(text, operand.at, inside))
    }
  })
}

/** Words in brackets are likely meant as a phrase. */
function asPhrase(text: string, at: Span, inside: string): string | undefined {
  return refusedSyntax(inside) === null ? replaced(text, at, `"${inside.trim()}"`) : undefined
}

/** `title:a NEAR/5 b` as `title:(a NEAR/5 b)`; nothing is likely where the sides name different fields. */
function fieldFirst(query: string, at: Span, operands: readonly Operand[]): string | undefined {
  const fields = operands.flatMap(({ field }) => field ?? [])
  const [one] = fields
  if (!one || fields.some(({ field }) => field !== one.field)) return undefined
  let whole = query.slice(0, at.column - 1 + at.length)
  for (const field of fields.toReversed()) whole = replaced(whole, field, '')
  return `${whole.slice(0, at.column - 1)}${one.text}(${whole.slice(at.column - 1).trim()})${query.slice(at.column - 1 + at.length)}`
}
