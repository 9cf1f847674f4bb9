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

/** Latin letters that stand for themselves (ð is written đ), in words with one space between them. */
const PLAIN =
  /^[a-z0-9\u00DF-\u00EF\u00F1-\u024F\u1E00-\u1EFF]+(?: [a-z0-9\u00DF-\u00EF\u00F1-\u024F\u1E00-\u1EFF]+)*$/

/**
 * The tree from which a program was compiled; `typed` is the query, which holds the spellings. So no tree has to be kept, and a query that matches is not parsed again.
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
  const piece = typed.slice(at.column - 1, at.column - 1 + at.length).replace(QUOTES, '')
  switch (wanted.op) {
    case 'phrase': {
      const { op, words } = wanted
      return { op, words, field, text: spelling(piece, words.length), at }
    }
    case 'prefix': {
      const { op, starts, tone, strict } = wanted
      return { op, starts, tone, strict, field, text: readPrefix(piece)?.text ?? '', at }
    }
    case 'concept':
      return { op: 'concept', id: wanted.id, field, text: `@${wanted.id}`, at }
    case 'document':
      return { op: 'document', key: wanted.key, text: parseDocumentNumber(piece)?.number ?? '', at }
  }
}

/** The canonical spelling of a phrase; most are typed in it. */
function spelling(piece: string, words: number): string {
  const isCanonical = PLAIN.test(piece) && piece === piece.toLowerCase() && piece.split(' ').length === words
  return isCanonical ? piece : (readPhrase(piece)?.text ?? '')
}
