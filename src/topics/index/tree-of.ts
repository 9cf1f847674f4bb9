import { parseDocumentNumber } from '../../text/documents/number.ts'
import type { Field, Leaf, Placed, Query } from '../query/tree.ts'
import { readPhrase, readPrefix } from '../query/words.ts'
import {
  AND,
  fieldOf,
  LEAF,
  linksOf,
  NEAR,
  NOT,
  operationOf,
  readOperands,
  spanOf,
  termOf,
  widthOf,
} from './program.ts'
import type { Terms, Wanted } from './terms.ts'

const QUOTES = /^["“”„‟«»″＂]|["“”„‟«»″＂]$/g

/**
 * The tree from which a program was compiled, but for its canonical spellings, which are read when asked for from the
 * query as it was typed. So no tree has to be kept, and a query that matches is not parsed again.
 */
export function treeOf(program: Int32Array, at: number, terms: Terms, typed: string): Query {
  const node = program[at] as number
  switch (operationOf(node)) {
    case LEAF:
      return leafOf(terms.wanted(termOf(node)), fieldOf(node), program[at + 1] as number, typed)
    case NOT:
      return { op: 'not', part: treeOf(program, at + 1, terms, typed) }
    case NEAR:
      return {
        op: 'near',
        operands: readOperands(
          program,
          at,
          (term, place) => leafOf(terms.wanted(term), null, place, typed) as Placed,
        ),
        links: linksOf(program, at),
        field: fieldOf(node),
        at: spanOf(program[at + 1] as number),
      }
    default: {
      const parts: Query[] = []
      const end = at + widthOf(node)
      for (let next = at + 1; next < end; next += widthOf(program[next] as number)) {
        parts.push(treeOf(program, next, terms, typed))
      }
      return { op: operationOf(node) === AND ? 'and' : 'or', parts }
    }
  }
}

function leafOf(wanted: Wanted, field: Field | null, place: number, typed: string): Leaf {
  const at = spanOf(place)
  const piece = () => typed.slice(at.column - 1, at.column - 1 + at.length).replace(QUOTES, '')
  switch (wanted.op) {
    case 'phrase':
      return {
        ...wanted,
        field,
        at,
        get text() {
          return readPhrase(piece())?.text ?? ''
        },
      }
    case 'prefix':
      return {
        ...wanted,
        field,
        at,
        get text() {
          return readPrefix(piece())?.text ?? ''
        },
      }
    case 'concept':
      return { ...wanted, field, at, text: `@${wanted.id}` }
    case 'document':
      return {
        ...wanted,
        at,
        get text() {
          return parseDocumentNumber(piece())?.number ?? ''
        },
      }
  }
}
