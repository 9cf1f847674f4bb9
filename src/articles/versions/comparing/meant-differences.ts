import { isSamePiece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { type Difference, differences, type Range } from './differences.ts'
import { wordsOf } from './shown.ts'

/**
 * Where two forms differ; with all words in their places, fact by fact. What only spells out an abbreviation
 * is none, nor other spaces or another order of what is counted up.
 */
export function differencesOf(before: Said, after: Said): Difference[] {
  const found = allDifferences(before, after).filter(
    (one) =>
      !isSpellingOut(before, one.before) &&
      !isSpellingOut(after, one.after) &&
      !isSpaced(before, after, one) &&
      !isShortCode(before, one.before, after, one.after) &&
      !isShortCode(after, one.after, before, one.before),
  )
  return isReordered(before, after, found) ? [] : found
}

/** `khai thác bất hợp pháp, không báo cáo (IUU)`. */
function isSpellingOut({ text, pieces }: Said, { from, to }: Range): boolean {
  const last = pieces[to - 1]
  return last !== undefined && to - from > 1 && /^\s?\(\p{Lu}[\p{Lu}\d&-]{1,9}\)/u.test(text.slice(last.end))
}

/** `QL24B - ĐT768` for `quốc lộ 24B - đường tỉnh 768`: initials of words, and the number behind them, one or several. */
function isShortCode(short: Said, { from, to }: Range, long: Said, { from: first, to: end }: Range): boolean {
  let next = first
  for (let at = from; at < to; at += 1) {
    const [, initials = '', number] =
      /^(\p{L}{1,5})[.-]?(\d\p{L}?\d{0,5}\p{L}?)$/u.exec(wordsOf(short, { from: at, to: at + 1 })) ?? []
    const last = next + initials.length
    const words = long.pieces.slice(next, last)
    const spelled = words.map(({ key }) => key.charAt(0)).join('')
    const isNumber = wordsOf(long, { from: last, to: last + 1 }).toLowerCase() === number?.toLowerCase()
    if (number === undefined || spelled !== initials.toLowerCase() || !isNumber) return false
    next = last + 1
  }
  return to > from && next === end
}

/** `RON 95` and `RON95`: only the spaces are others. */
function isSpaced(before: Said, after: Said, { before: b, after: a }: Difference): boolean {
  const letters = (said: Said, range: Range) => wordsOf(said, range).replace(/\s/g, '').toLowerCase()
  return b.to > b.from && a.to > a.from && letters(before, b) === letters(after, a)
}

const AND = words('và cùng lẫn hoặc')
/** So far behind the last difference its entry can end. */
const REST_OF_ENTRY = 3

/** Whether the entries of one enumeration stand in another order, each with its figure. */
function isReordered(before: Said, after: Said, found: readonly Difference[]): boolean {
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || found.length < 2) return false
  return Array.from({ length: REST_OF_ENTRY + 1 }, (_, more) => more).some((more) => {
    const entries = (said: Said, from: number, to: number) =>
      to + more > said.pieces.length ? [] : entriesOf(said, { from, to: to + more })
    const was = entries(before, first.before.from, last.before.to)
    const is = entries(after, first.after.from, last.after.to)
    return was.length > 1 && was.length === is.length && was.toSorted().join() === is.toSorted().join()
  })
}

/** What commas and `và` part; none where a figure stands alone, of which it is not said what it counts. */
function entriesOf({ text, pieces }: Said, { from, to }: Range): string[] {
  const entries: string[][] = [[]]
  for (let at = from; at < to; at += 1) {
    const key = pieces[at]?.key ?? ''
    const isNext = at > from && /[,;]/.test(text.slice(pieces[at - 1]?.end, pieces[at]?.start))
    if (isNext || AND.has(key)) entries.push([])
    if (!AND.has(key)) entries.at(-1)?.push(key)
  }
  const some = entries.filter((keys) => keys.length > 0)
  return some.every((keys) => keys.length > 1) ? some.map((keys) => keys.join(' ')) : []
}

function allDifferences(before: Said, after: Said): Difference[] {
  const isAlike =
    before.pieces.length === after.pieces.length &&
    before.pieces.every(({ kind, key }, at) => {
      const other = after.pieces[at]
      return kind === 'word' ? other?.key === key : other !== undefined && other.kind !== 'word'
    })
  if (!isAlike) return differences(before.pieces, after.pieces)
  return before.pieces.flatMap((piece, at): Difference[] => {
    const other = after.pieces[at]
    const here = { from: at, to: at + 1 }
    return other && isSamePiece(piece, other) ? [] : [{ before: here, after: here }]
  })
}
