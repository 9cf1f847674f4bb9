import type { ConceptTable } from '../concepts/concept.ts'
import type { Lexeme } from './lexeme.ts'
import type { Atom, Phrase, Prefix, Query } from './tree.ts'

export type WarningCode = 'loose'

/** A query that works but may not do what its author thinks. Same shape as an error. */
export interface QueryWarning {
  code: WarningCode
  column: number
  length: number
  message: string
  message_vi: string
  proposal?: string
}

export function warningsOf(
  _text: string,
  _lexemes: readonly Lexeme[],
  tree: Query,
  _concepts: ConceptTable,
): QueryWarning[] {
  return looseLeaves(atomsOf(tree))
}

/** What a Vietnamese syllable looks like when its marks are dropped: only such words lose meaning without them. */
const BARE_SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/

function looseLeaves(leaves: readonly Atom[]): QueryWarning[] {
  return leaves.flatMap((leaf) => {
    const isLoose =
      leaf.op === 'phrase'
        ? leaf.words.every((word) => !word.strict && BARE_SYLLABLE.test(word.form))
        : leaf.op === 'prefix' && !leaf.strict && leaf.starts.every((start) => BARE_SYLLABLE.test(start))
    return isLoose ? [loose(leaf as Phrase | Prefix)] : []
  })
}

function loose({ text, at }: Phrase | Prefix): QueryWarning {
  return {
    code: 'loose',
    ...at,
    message: `“${text}” is typed without marks, so it also matches other words that differ only in marks.`,
    message_vi: `“${text}” viết không dấu nên sẽ khớp cả những từ khác chỉ khác nhau ở dấu.`,
  }
}

/** All leaves, those inside NEAR too. */
function atomsOf(query: Query): Atom[] {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.flatMap(atomsOf)
    case 'not':
      return atomsOf(query.part)
    case 'near':
      return query.operands.flat()
    default:
      return [query]
  }
}
