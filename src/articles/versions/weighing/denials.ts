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
/** So near behind a word of no, a word is denied. */
const REACH = 5
const NO = wordOf('không')

/** Sentences of the text that deny what they said, or no longer do. */
export function denials({ rewordings, alone }: Edit): Evidence[] {
  const count = (side: 'before' | 'after') =>
    [...rewordings, ...alone].reduce((sum, { [side]: said }) => sum + (said ? wordsOfNo(said).length : 0), 0)
  // As many as before: a sentence was cut in two.
  if (count('before') === count('after')) return []
  return rewordings
    .filter((one) => one.before.field !== 'title' && one.stayed >= LEAST_STAYED)
    .filter((one) => isDenied(one) && (one.moved === 0 || deniesWord(one)))
    .map(({ before, after }) => ({ kind: 'denial', weight: DENIED, change: changeOf(before, after) }))
}

/** Whether one of two sentences says no more often than the other, by an odd number. */
export function differInDenial(one: Said, other: Said): boolean {
  return denialsIn(one, other).length % 2 !== denialsIn(other, one).length % 2
}

function isDenied({ before, after }: Rewording): boolean {
  if (!differInDenial(before, after)) return false
  const other = denialsIn(before, after).length > denialsIn(after, before).length ? after : before
  const isNegative = phrasesIn(NEGATIVE, other.pieces).some(({ value }) => value)
  // `không chế` for `khống chế`.
  const isMistyped = withoutMarks(before.text) === withoutMarks(after.text)
  return !isNegative && !isMistyped
}

/** `được hỗ trợ`, `không thuộc diện được hỗ trợ`: a word of the one stands behind a word of no in the other. */
function deniesWord({ before, after }: Rewording): boolean {
  const [denier, said] = wordsOfNo(before).length > 0 ? [before, after] : [after, before]
  if (wordsOfNo(said).length > 0) return false
  const words = tellingWords(said).filter(({ isName, isLittle }) => !isName && !isLittle)
  return denialsIn(denier, said).some(({ to }) =>
    tellingWords(denier).some(
      (word) =>
        word.from >= to &&
        word.to - to <= REACH &&
        !denier.pieces.slice(to, word.to).some(({ isApart }) => isApart) &&
        words.some((one) => one.keys === word.keys),
    ),
  )
}

/** Words of no that are no part of what the other sentence says without: not that of `không mất tiền` for `miễn phí`. */
function denialsIn(said: Said, other: Said): Range[] {
  const others = tellingWords(other)
  const same = tellingWords(said).filter(
    (word) => word.to - word.from > 1 && !isLike(word, NO) && others.some((one) => isLike(one, word)),
  )
  return wordsOfNo(said).filter(({ from, to }) => !same.some((word) => word.from <= from && word.to >= to))
}

function wordsOfNo({ pieces }: Said): Range[] {
  return phrasesIn(NEGATIONS, pieces).filter(({ value }) => value === 'word')
}
