import { dayAt } from '../dates/day.ts'
import { fold } from '../dates/fold.ts'
import { tokenise } from '../tokens.ts'
import { phrases, SPACE, type Words } from './words.ts'

/** The day of a document, yyyy-mm-dd, and the token behind it. */
export interface SaidDate {
  date: string
  to: number
}

/** `ngày 19 tháng 11 năm 2021`, the longest, with room for its spaces. */
const LONGEST = 40
/** What leads from a document to its day. */
const LEADS = phrases(
  ['ngày', 'ký ngày', 'ký ban hành ngày', 'ban hành ngày', 'được ban hành ngày', 'ra ngày', 'đề ngày'].map(
    (lead) => [lead, lead] as const,
  ),
)
/** Day before month, as every paper writes it behind a document; `(8.10.2021)` without a word before it. */
const BRACKET = /^\s*\($/

/** The day that is said at a token: `ngày 8.10.2021`; a bracket needs no word before it. */
export function saidDateAt(words: Words, at: number): SaidDate | null {
  if (at >= words.tokens.length || !/^[\s,(]*$/.test(words.gap(at))) return null
  const lead = LEADS.from(words, at)
  const from = lead ? lead.to : BRACKET.test(words.gap(at)) ? at : null
  const start = from === null ? undefined : words.tokens[from]?.start
  if (from === null || start === undefined || (lead && !SPACE.test(words.gap(from)))) return null
  const folded = fold(words.text.slice(start, start + LONGEST))
  const found = dayAt(folded, 0, 'day-first')
  if (!found || found.sure === 'alone' || found.day.year === 0) return null
  const { year, month, day } = found.day
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { date, to: from + tokenise(folded.slice(0, found.end)).length }
}
