import { withoutMarks } from '../../../text/marks.ts'
import type { Range } from '../comparing/differences.ts'
import { NEGATIONS, NEGATIVE } from '../comparing/opposites.ts'
import { phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import type { Rewording } from './rewording.ts'
import { isLike, tellingWords, wordOf } from './words.ts'

const DENIED = 1
/** Of fewer words that stayed it is not known what was denied of them. */
const LEAST_STAYED = 2
const NO = wordOf('không')

/** Sentences of the text that deny what they said, or no longer do. */
export function denials({ rewordings, alone }: Edit): Evidence[] {
  const count = (side: 'before' | 'after') =>
    [...rewordings, ...alone].reduce((sum, { [side]: said }) => sum + (said ? denialsIn(said).length : 0), 0)
  // As many as before: a sentence was cut in two.
  if (count('before') === count('after')) return []
  return rewordings
    .filter((one) => one.before.field !== 'title' && one.stayed >= LEAST_STAYED && one.moved === 0)
    .filter(isDenied)
    .map(({ before, after }) => ({ kind: 'denial', weight: DENIED, change: changeOf(before, after) }))
}

/** Whether one of two sentences says no more often than the other, by an odd number. */
export function differInDenial(one: Said, other: Said): boolean {
  return denialsIn(one).length % 2 !== denialsIn(other).length % 2
}

function isDenied({ before, after }: Rewording): boolean {
  if (!differInDenial(before, after)) return false
  const other = denialsIn(before).length > denialsIn(after).length ? after : before
  const isNegative = phrasesIn(NEGATIVE, other.pieces).some(({ value }) => value)
  // `không chế` for `khống chế`.
  const isMistyped = withoutMarks(before.text) === withoutMarks(after.text)
  return !isNegative && !isMistyped
}

/** Words of no that are no part of a longer word: not that of `không mất tiền`, which is what `miễn phí` is. */
function denialsIn(said: Said): Range[] {
  const longer = tellingWords(said).filter((word) => word.to - word.from > 1 && !isLike(word, NO))
  return phrasesIn(NEGATIONS, said.pieces).filter(
    ({ value, from, to }) => value === 'word' && !longer.some((word) => word.from <= from && word.to >= to),
  )
}
