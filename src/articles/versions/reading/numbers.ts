import { tokenise } from '../../../text/tokens.ts'
import { gap, type Sentence, word } from './tokens.ts'

/** Numbers in digits and in words, as Vietnamese news writes them. */

/** Where a number ends (a token, excluded) and what it is. */
export interface NumberSaid {
  value: number
  to: number
  /** What its digits are multiplied by: 1000 of `1,2 nghìn`. */
  by?: number
}

const normal = (text: string) => tokenise(text)[0]?.normal ?? text
const table = (entries: Record<string, number>) =>
  new Map(Object.entries(entries).map(([text, value]) => [normal(text), value]))

/** Words behind a number that multiply it. */
const TIMES = table({
  chục: 10,
  trăm: 100,
  nghìn: 1_000,
  ngàn: 1_000,
  vạn: 10_000,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
})
const DIGITS = table({ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 })
const LAST_DIGITS = table({
  mốt: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
})
const TEN = normal('mười')
const TENS = normal('mươi')
const ZERO_TENS = new Set([normal('linh'), normal('lẻ')])
const HALF = normal('rưỡi')
const A_HALF = normal('nửa')
/** Both a number and the word for year. */
const FIVE = normal('năm')
/** No number in words is longer. */
const MOST_TERMS = 6

/** A number in digits from a token on, with the words that multiply it: `1.200`, `1,2 nghìn`, `2 triệu 500 nghìn`. */
export function numberAt(sentence: Sentence, at: number): NumberSaid | null {
  const first = digitsAt(sentence, at)
  if (!first) return null
  return terms(sentence, first, (from) => digitsAt(sentence, from))
}

/** A number in words of at least two syllables (`mười tám`, `hai trăm`). */
export function numberInWordsAt(sentence: Sentence, at: number): NumberSaid | null {
  const first = belowHundred(sentence, at)
  const said = first && terms(sentence, first, (from) => belowHundred(sentence, from))
  return said && said.to - at > 1 ? said : null
}

/** What a single word can count. */
export function digitWord(word: string): number | undefined {
  if (word === FIVE) return undefined
  return word === TEN ? 10 : DIGITS.get(word)
}

/** Terms that follow each other, each multiplied by less than the one before it. */
function terms(
  sentence: Sentence,
  first: NumberSaid,
  next: (from: number) => NumberSaid | null,
): NumberSaid | null {
  const head = multiplied(sentence, first)
  let { value, to, by: least } = head
  for (let term = 1; term < MOST_TERMS && least > 1; term += 1) {
    if (ZERO_TENS.has(word(sentence, to)) && isClose(sentence, to)) to += 1
    const number = isClose(sentence, to) ? next(to) : null
    if (!number) break
    const more = multiplied(sentence, number)
    if (more.by >= least || more.value >= least) break
    value += more.value
    to = more.to
    least = more.by
  }
  return { value, to, by: head.by }
}

function multiplied(sentence: Sentence, { value, to }: NumberSaid): NumberSaid & { by: number } {
  let by = 1
  let at = to
  for (let times = TIMES.get(word(sentence, at)); times && isClose(sentence, at); ) {
    by *= times
    at += 1
    times = TIMES.get(word(sentence, at))
  }
  const isHalfMore = by > 1 && word(sentence, at) === HALF
  return { value: rounded(value * by + (isHalfMore ? by / 2 : 0)), to: isHalfMore ? at + 1 : at, by }
}

/** `1,2` times a thousand is 1200, whatever the binary digits say. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function isClose(sentence: Sentence, at: number): boolean {
  return /^[\s.]{0,2}$/.test(gap(sentence, at))
}

/** `hai mươi mốt`, `mười`, `ba`. */
function belowHundred(sentence: Sentence, at: number): NumberSaid | null {
  const first = word(sentence, at)
  if (first === TEN) return withLast(sentence, { value: 10, to: at + 1 })
  if (first === A_HALF && TIMES.has(word(sentence, at + 1))) return { value: 0.5, to: at + 1 }
  const digit = DIGITS.get(first)
  if (digit === undefined) return null
  if (word(sentence, at + 1) === TENS) return withLast(sentence, { value: digit * 10, to: at + 2 })
  return { value: digit, to: at + 1 }
}

function withLast(sentence: Sentence, { value, to }: NumberSaid): NumberSaid {
  const last = LAST_DIGITS.get(word(sentence, to))
  return last === undefined ? { value, to } : { value: value + last, to: to + 1 }
}

const GROUP = /^\d{3}$/

/** Digits with the dots and commas between them: `1.200`, `1,2`, `0912.345.678`. */
function digitsAt(sentence: Sentence, at: number): NumberSaid | null {
  const parts: string[] = []
  const gaps: string[] = []
  let to = at
  while (isDigits(word(sentence, to)) && parts.length < 8) {
    if (to > at) {
      const between = gap(sentence, to)
      const isGroup = between === ' ' && word(sentence, to) === '000'
      if (!isGroup && !/^[.,\u00A0\u2009\u202F]$/.test(between)) break
      gaps.push(between)
    }
    parts.push(word(sentence, to))
    to += 1
  }
  if (parts.length === 0) return null
  return { value: numberOfParts(parts, gaps), to }
}

/** A dot parts thousands, a comma decimals; papers that write English do it the other way round, and are mended. */
function numberOfParts(parts: readonly string[], gaps: readonly string[]): number {
  const [first = '', ...rest] = parts
  const areGroups = rest.every((part) => GROUP.test(part)) && /^[1-9]\d{0,2}$/.test(first)
  const [mark] = gaps
  if (rest.length === 0) return Number(first)
  if (rest.length === 1) {
    return !areGroups ? Number(`${first}.${rest[0]}`) : Number(first + rest[0])
  }
  const last = gaps.at(-1)
  // `1.234.567,8`
  if (last !== mark && gaps.slice(0, -1).every((between) => between === mark))
    return Number(`${[first, ...rest.slice(0, -1)].join('')}.${rest.at(-1)}`)
  return Number(parts.join(''))
}

export function isDigits(word: string): boolean {
  return /^\d{1,15}$/.test(word)
}
