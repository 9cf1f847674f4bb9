import { parseDocumentNumber } from '../../text/documents/number.ts'
import type { ConceptTable } from '../concepts/concept.ts'
import { likelyIds } from '../concepts/nearest.ts'
import { refuse } from './errors.ts'
import type { FieldName } from './fields.ts'
import type { Lexeme } from './lexeme.ts'
import { MIN_PREFIX } from './limits.ts'
import { numberAlone, replaced } from './proposals.ts'
import type { Concept, Document, Leaf, Phrase, Prefix } from './tree.ts'
import { readPhrase, readPrefix } from './words.ts'

/** What a word, phrase, prefix or concept means in the field that it stands in. Throws Refused for what means nothing. */
export function makeLeaf(
  query: string,
  lexeme: Lexeme,
  field: FieldName | null,
  concepts: ConceptTable,
): Leaf {
  const at = { column: lexeme.column, length: lexeme.length }
  if (field === 'document') return { op: 'document', ...numberOf(query, lexeme), at }
  switch (lexeme.kind) {
    case 'concept':
      return { op: 'concept', ...conceptOf(query, lexeme, concepts), field, at }
    case 'prefix':
      return { op: 'prefix', ...prefixOf(query, lexeme), field, at }
    default:
      return { op: 'phrase', ...phraseOf(query, lexeme), field, at }
  }
}

function numberOf(query: string, lexeme: Lexeme): Pick<Document, 'key' | 'text'> {
  const isNumber = lexeme.kind === 'word' || lexeme.kind === 'phrase'
  // A number is never looser than it is typed, so that an equals sign would be dropped.
  const read = isNumber && !lexeme.text.includes('=') ? parseDocumentNumber(lexeme.text) : null
  if (read) return { key: read.key, text: read.number }
  const what = lexeme.kind === 'concept' ? `@${lexeme.text}` : lexeme.text
  return refuse('document_number', lexeme, [what], isNumber ? numberAlone(query, lexeme) : undefined)
}

function conceptOf(query: string, lexeme: Lexeme, concepts: ConceptTable): Pick<Concept, 'id' | 'text'> {
  const id = lexeme.text
  if (concepts.has(id)) return { id, text: `@${id}` }
  const likely = likelyIds(id, concepts)
  const [nearest] = likely
  return refuse('unknown_concept', lexeme, [id, ...likely], nearest && replaced(query, lexeme, `@${nearest}`))
}

function prefixOf(query: string, lexeme: Lexeme): Pick<Prefix, 'starts' | 'tone' | 'strict' | 'text'> {
  const star = { column: lexeme.column + lexeme.length - 1, length: 1 }
  const prefix = readPrefix(lexeme.text)
  if (!prefix) return refuse('prefix_place', star, [], replaced(query, star, ''))
  if ([...(prefix.starts[0] ?? '')].length < MIN_PREFIX) {
    refuse('prefix_short', lexeme, [prefix.text], replaced(query, star, ''))
  }
  return prefix
}

function phraseOf(query: string, lexeme: Lexeme): Pick<Phrase, 'words' | 'text'> {
  return readPhrase(lexeme.text) ?? refuse('empty_phrase', lexeme, [], replaced(query, lexeme, ' '))
}
