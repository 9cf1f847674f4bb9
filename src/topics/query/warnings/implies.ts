import { splitTone } from '../../../text/marks.ts'
import { wordingsFrom } from '../../concepts/by-first-word.ts'
import type { ConceptTable } from '../../concepts/concept.ts'
import { bareOf } from '../bare.ts'
import { canonicalAtom } from '../canonical.ts'
import type { Atom, Field, Phrase, Placed, Prefix, QueryWord } from '../tree.ts'

/** Whether every article in which the one atom is found is one in which the other is found, as far as is easily seen. */
export function implies(a: Atom, b: Atom, concepts: ConceptTable): boolean {
  if (a.op === 'document' || b.op === 'document') {
    return a.op === 'document' && b.op === 'document' && a.key === b.key
  }
  if (!isWithin(a.field, b.field)) return false
  if (b.op === 'near') return a.op === 'near' && canonicalAtom({ ...a, field: b.field }) === canonicalAtom(b)
  if (a.op === 'near') {
    return a.operands.some((choices) => choices.every((choice) => places(choice, b, concepts)))
  }
  return places(a, b, concepts)
}

/** What stands in a field stands in what holds it: no field is title, lead or body. */
function isWithin(a: Field | null, b: Field | null): boolean {
  return a === b || (b === null && (a === 'title' || a === 'lead' || a === 'body'))
}

function places(a: Placed, b: Placed, concepts: ConceptTable): boolean {
  if (a.op === 'concept') return b.op === 'concept' && a.id === b.id
  if (b.op !== 'concept') return covers(a, b)
  const wordings = concepts.leaves(b.id)
  if (a.op === 'prefix') return wordings.some((wording) => covers(a, wording))
  return a.words.some((word) =>
    wordingsFrom(wordings, { ...word, bare: bareOf(word) }).some((wording) => covers(a, wording)),
  )
}

/** Whether wherever the one stands, the other stands too. */
function covers(a: Phrase | Prefix, b: Phrase | Prefix): boolean {
  if (a.op === 'prefix') return b.op === 'prefix' && a.text === b.text
  if (b.op === 'prefix') return a.words.some((word) => begins(word, b))
  return a.words.some((_, from) => b.words.every((word, i) => isNarrower(a.words[from + i], word)))
}

function isNarrower(a: QueryWord | undefined, b: QueryWord): boolean {
  if (!a) return false
  return a.strict === b.strict ? a.form === b.form : a.strict && bareOf(a) === b.form
}

function begins(word: QueryWord, { starts, tone, strict }: Prefix): boolean {
  if (strict && !word.strict) return false
  const form = word.strict && !strict ? bareOf(word) : word.form
  const its = strict ? splitTone(form) : { letters: form, tone: '' }
  return starts.some((start) => its.letters.startsWith(start)) && (tone === '' || its.tone === tone)
}
