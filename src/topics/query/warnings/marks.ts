import { normalise } from '../../../text/normalise.ts'
import type { ConceptTable } from '../../concepts/concept.ts'
import { wordingsWithoutMarks } from '../../concepts/spellings.ts'
import { replaced } from '../proposals.ts'
import type { Leaf, Query, QueryWord } from '../tree.ts'
import { leavesOf } from '../walk.ts'
import { type QueryWarning, warning } from '../warnings.ts'
import { alikeWithMarks } from './alike.ts'

/** What a Vietnamese syllable looks like when its marks are dropped: only such words lose meaning without them. */
const BARE_SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/
/** Syllables that always carry a mark: those that end in a stop have a tone, and these vowels a hat or a horn. */
const NEVER_BARE = /(?:c|ch|p|t)$|ie|ye|uo|eu$|(?<!q)ua./

/** Words without marks, where marks would tell words apart. */
export function missingMarks(text: string, tree: Query, concepts: ConceptTable): QueryWarning[] {
  return leavesOf(tree).flatMap((leaf) => {
    const proposal = () => withMarks(text, leaf, concepts)
    if (isLoose(leaf)) return [warning('loose', leaf.at, [leaf.text, likeOf(leaf)], proposal())]
    const lacking = leaf.op === 'phrase' ? leaf.words.find((word) => lacksMarks(word)) : undefined
    const isMixed = leaf.op === 'phrase' && leaf.words.some(isMarked)
    return lacking && isMixed ? [warning('mixed_marks', leaf.at, [leaf.text, lacking.form], proposal())] : []
  })
}

function isLoose(leaf: Leaf): boolean {
  if (leaf.op === 'phrase') return leaf.words.every((word) => !word.strict && BARE_SYLLABLE.test(word.form))
  return leaf.op === 'prefix' && !leaf.strict && leaf.starts.every((start) => BARE_SYLLABLE.test(start))
}

/** What one word looks like without its marks. */
function likeOf(leaf: Leaf): string {
  const [word, other] = leaf.op === 'phrase' ? leaf.words : []
  return word && !other ? alikeWithMarks(word.form) : ''
}

function lacksMarks({ form, strict }: QueryWord): boolean {
  return !strict && BARE_SYLLABLE.test(form) && NEVER_BARE.test(form)
}

function isMarked({ form, strict }: QueryWord): boolean {
  return strict && normalise(form).marked
}

/** The query with the phrase as concepts spell it with all its marks, if they know exactly one way. */
function withMarks(text: string, leaf: Leaf, concepts: ConceptTable): string | undefined {
  if (leaf.op !== 'phrase') return undefined
  const agreeing = wordingsWithoutMarks(concepts, leaf).filter(
    ({ words }) =>
      words.some(isMarked) && leaf.words.every(({ form, strict }, i) => !strict || words[i]?.form === form),
  )
  const [spelling, ...others] = new Set(agreeing.map((wording) => wording.text.replaceAll('=', '')))
  if (spelling === undefined || others.length > 0) return undefined
  return replaced(text, leaf.at, leaf.words.length > 1 ? `"${spelling}"` : spelling)
}
