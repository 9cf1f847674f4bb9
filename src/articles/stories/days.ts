import type { Token } from '../../text/tokens.ts'
import { lexicon, type Words } from './phrases.ts'

/** A day of the calendar, `11-19`: without its year, since most texts leave it out. */
export interface DayFound {
  day: string
  /** Whether something holds from then on or until then, and did not happen then. */
  isTerm: boolean
  /** The token behind it. */
  to: number
}

/** Words before a day, without which two small numbers may be anything. */
const BEFORE = lexicon('ngày, sáng, trưa, chiều, tối, đêm, rạng, hôm, đến, mùng, và, từ')
const TERMS = lexicon('trước, đến, hết, hạn, từ, qua, khánh')
const MONTH = lexicon('tháng')
const SMALL = /^\d{1,2}$/
const YEAR = /^(?:19|20)\d{2}$/
const GAP = /^ ?[/.-] ?$/

/** `19/11`, `19.11.2021`, `19-11`, `ngày 19 tháng 11`. */
export function dayAt(words: Words, at: number): DayFound | null {
  const { text, tokens } = words
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !SMALL.test(first.bare)) return null
  if (MONTH.at(words, at + 1)) return third && SMALL.test(third.bare) ? dayOf(words, at, third, at + 3) : null
  const gap = text.slice(first.end, second.start)
  if (!SMALL.test(second.bare) || !GAP.test(gap)) return null
  const hasYear = third && YEAR.test(third.bare) && GAP.test(text.slice(second.end, third.start))
  const isDated =
    BEFORE.at(words, at - 1) || /[(,]\s?$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  if (!hasYear && !isDated && gap.trim() !== '/') return null
  return dayOf(words, at, second, hasYear ? at + 3 : at + 2)
}

function dayOf(words: Words, at: number, month: Token, to: number): DayFound | null {
  const [d, m] = [Number(words.tokens[at]?.bare), Number(month.bare)]
  if (d < 1 || d > 31 || m < 1 || m > 12) return null
  return { day: `${m}-${d}`, isTerm: Boolean(TERMS.at(words, at - 1) ?? TERMS.at(words, at - 2)), to }
}
