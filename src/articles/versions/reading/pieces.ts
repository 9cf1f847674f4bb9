import { numberOf } from '../../../text/documents/document.ts'
import { clockAt } from './clock.ts'
import { dayAt, romanAt, yearAt } from './days.ts'
import { digitWord, isDigits, type NumberSaid, numberAt, numberInWordsAt } from './numbers.ts'
import { phoneAt } from './phones.ts'
import type { Day, Piece } from './piece.ts'
import { gap, keysOf, type Sentence, sentenceOf, word, words } from './tokens.ts'
import { unitAt } from './units.ts'

/** A document at a place of a sentence. */
export interface DocumentAt {
  id: string
  start: number
  end: number
}

const TO = words('đến tới')
const DAYS_OF_HALF_A_MONTH = 15
/** `1m75`. */
const HEIGHT = /^(\d)m(\d{2})$/
/** What counts by Roman numbers. */
const COUNTED_IN_ROMAN = words('khóa quý kỳ lần thứ hạng loại chương phần kỷ tập')
const [FIVE = '', FOUR = '', PART = '', HALF = '', NTH = ''] = [...words('năm tư phần nửa thứ')]
const SPANS = words('ngày tuần tháng')
const PART_OF_YEAR = words('đầu cuối')
/** What only tells which of several: `thứ nhất`. */
const ORDINALS = new Map([...words('nhất nhì ba tư')].map((name, at) => [name, at + 1]))
const COUNTED = words('người hộ xã huyện em cháu con chiếc nạn')
const NOT_FIVE_BEHIND = words(
  'mỗi hàng cả trong một từng đầu cuối giữa các những theo từ đến qua nhiều vài mấy hai ba mươi trăm',
)
const NOT_FIVE_BEFORE = words('nay qua sau trước tới học mới cũ đó này kế ngoái kia thứ tài')
/** Numbers of what readers did with a page say nothing of the news. */
const COUNTERS = ['lượt xem', 'lượt đọc', 'bình luận', 'views', 'view', 'comments'].map(keysOf)

/** What a sentence says, piece by piece. Linear in its length. */
export function piecesOf(text: string, documents: readonly DocumentAt[] = []): Piece[] {
  const sentence = sentenceOf(text)
  const pieces: Piece[] = []
  let nextDocument = 0
  for (let at = 0; at < sentence.tokens.length; ) {
    const start = sentence.tokens[at]?.start ?? 0
    while ((documents[nextDocument]?.end ?? Number.POSITIVE_INFINITY) <= start) nextDocument += 1
    const document = documents[nextDocument]
    const found =
      document && document.start <= start
        ? { ...documentPiece(document), to: tokenBehind(sentence, at, document.end) }
        : pieceAt(sentence, at, pieces)
    const { to, ...piece } = found
    if (to > at && !isCounter(sentence, to, piece.kind)) {
      const last = pieces.at(-1)
      const sum = last && together(last, piece)
      const first = firstOfRange(pieces, piece, sentence)
      const before = pieces[first]
      if (before) pieces[first] = withMeasure(before, piece)
      if (sum) pieces[pieces.length - 1] = sum
      else pieces.push(piece)
    }
    at = Math.max(to, at + 1)
  }
  return pieces
}

/** The place of the figure with which a piece makes a range; -1 for none. */
function firstOfRange(pieces: readonly Piece[], { kind, start }: Piece, { text }: Sentence): number {
  const last = pieces.at(-1)
  if (kind !== 'figure' || !last) return -1
  if (/^[%\s]*[-\u2013][\s]*$/.test(text.slice(last.end, start))) return pieces.length - 1
  return TO.has(last.key) ? pieces.length - 2 : -1
}

type Found = Piece & { to: number }

function pieceAt(sentence: Sentence, at: number, before: readonly Piece[]): Found {
  const phone = phoneAt(sentence, at)
  if (phone) return found(sentence, at, phone.to, { kind: 'figure', key: `phone ${phone.digits}` })
  const day = dayAt(
    sentence,
    at,
    before.slice(-2).some((piece) => piece.day !== undefined),
  )
  if (day) return found(sentence, at, day.to, { kind: 'date', key: dayKey(day.day), day: day.day })
  const clock = clockAt(sentence, at)
  if (clock) return found(sentence, at, clock.to, { kind: 'time', key: `time ${clock.minutes}` })
  const year = unitAt(sentence, at + 1) ? null : yearAt(sentence, at)
  if (year) return found(sentence, at, year.to, { kind: 'date', key: dayKey(year.day), day: year.day })
  return (
    figureAt(sentence, at) ??
    romanFigureAt(sentence, at, before.at(-1)) ??
    codeAt(sentence, at) ??
    wordAt(sentence, at)
  )
}

/** `17B`, `QH15`: letters with digits, of a road or a model. */
function codeAt(sentence: Sentence, at: number): Found | null {
  const code = word(sentence, at)
  return /\d/.test(code) ? found(sentence, at, at + 1, { kind: 'figure', key: `code ${code}` }) : null
}

function figureAt(sentence: Sentence, at: number): Found | null {
  const [, metres, rest] = HEIGHT.exec(word(sentence, at)) ?? []
  if (metres !== undefined) return found(sentence, at, at + 1, figure(Number(`${metres}.${rest}`), 'm'))
  if (
    word(sentence, at) === HALF &&
    PART_OF_YEAR.has(word(sentence, at + 1)) &&
    word(sentence, at + 2) === FIVE
  )
    return found(sentence, at, at + 1, figure(6, 'tháng'))
  const number = isDigits(word(sentence, at))
    ? numberAt(sentence, at)
    : (numberInWordsAt(sentence, at) ?? measuredWordAt(sentence, at))
  if (!number) return null
  const unit = unitAt(sentence, number.to)
  if (number.value === 0.5 && unit?.unit === 'tháng' && unit.factor === 1)
    return found(sentence, at, unit.to, figure(DAYS_OF_HALF_A_MONTH, 'ngày'))
  const value = scaled(number.value, unit?.factor ?? 1)
  const scale = (number.by ?? 1) * (unit?.factor ?? 1)
  const one = found(sentence, at, unit?.to ?? number.to, { ...figure(value, unit?.unit), scale })
  // A sign is no token: it stands behind the number's last.
  return unit && unit.to === number.to ? { ...one, end: one.end + unit.sign } : one
}

/** `hai tháng`, `nửa tháng`: a single word that counts is a figure where a measure follows it. */
function measuredWordAt(sentence: Sentence, at: number): NumberSaid | null {
  const unit = unitAt(sentence, at + 1)
  if (!unit) return null
  const value = word(sentence, at) === HALF ? 0.5 : (digitWord(word(sentence, at)) ?? 0)
  // `một kg` is each.
  const isEach = value === 1 && !SPANS.has(word(sentence, at + 1))
  return value === 0 || isEach ? null : { value, to: at + 1 }
}

/** `1 tấn 200 kg` is one figure. */
function together(first: Piece, second: Piece): Piece | null {
  const isOne =
    first.kind === 'figure' && second.kind === 'figure' && !!first.unit && first.unit === second.unit
  if (!isOne || second.isApart || (second.scale ?? 1) >= (first.scale ?? 1)) return null
  const value = Math.round(((first.value ?? 0) + (second.value ?? 0)) * 1e6) / 1e6
  return { ...first, ...figure(value, first.unit), end: second.end }
}

/** `10 - 15%`, `5 đến 7 tỷ`: the first of two has the measure of the second. */
function withMeasure(first: Piece, second: Piece): Piece {
  const { value = 0, scale = 1, unit = '' } = first
  const isBare = first.kind === 'figure' && unit === '' && scale === 1
  if (!isBare || second.kind !== 'figure' || second.scale === undefined) return first
  if (second.scale === 1 && !second.unit) return first
  return { ...first, ...figure(scaled(value, second.scale), second.unit), scale: second.scale }
}

/** `1,2` times a thousand is 1200, whatever the binary digits say. */
function scaled(value: number, by: number): number {
  return Math.round(value * by * 1e6) / 1e6
}

function romanFigureAt(sentence: Sentence, at: number, before: Piece | undefined): Found | null {
  const value = romanAt(sentence, at)
  const isCounted = COUNTED_IN_ROMAN.has(word(sentence, at - 1)) || before?.key.startsWith('roman')
  return value !== null && isCounted
    ? found(sentence, at, at + 1, { kind: 'figure', key: `roman ${value}`, value })
    : null
}

function wordAt(sentence: Sentence, at: number): Found {
  const token = sentence.tokens[at]
  const key = word(sentence, at)
  const isCapital = /^\p{Lu}/u.test(sentence.text.slice(token?.start, token?.end))
  const value = isCapital && at > 0 ? undefined : (digitWord(key) ?? fiveAt(sentence, at))
  return found(sentence, at, at + 1, {
    kind: 'word',
    key,
    ...(value === undefined ? {} : { value }),
    ...(isCapital ? { isCapital } : {}),
  })
}

/** `năm` is five where something is counted: not behind what makes it a year, nor before what tells which. */
function fiveAt(sentence: Sentence, at: number): number | undefined {
  if (word(sentence, at - 1) === NTH && ORDINALS.has(word(sentence, at)))
    return ORDINALS.get(word(sentence, at))
  // `ba phần tư`
  if (word(sentence, at) === FOUR && word(sentence, at - 1) === PART) return 4
  if (word(sentence, at) !== FIVE) return undefined
  if (COUNTED.has(word(sentence, at + 1))) return 5
  if (NOT_FIVE_BEHIND.has(word(sentence, at - 1))) return undefined
  const next = word(sentence, at + 1)
  const isOfYear =
    next === '' || isDigits(next) || NOT_FIVE_BEFORE.has(next) || !/^\s$/.test(gap(sentence, at + 1))
  return isOfYear || /^[/\d]/.test(word(sentence, at - 1)) ? undefined : 5
}

function documentPiece({ id, start, end }: DocumentAt): Piece {
  return { kind: 'document', key: `document ${numberOf(id)}`, start, end }
}

function figure(value: number, unit = ''): Pick<Piece, 'kind' | 'key' | 'value' | 'unit'> {
  return { kind: 'figure', key: `figure ${value}${unit}`, value, unit }
}

function dayKey({ day, month, year, weekday }: Day): string {
  return `date ${[day, month, year, weekday].map((part) => part ?? '').join('/')}`
}

function found(sentence: Sentence, at: number, to: number, what: Omit<Piece, 'start' | 'end'>): Found {
  const { text, tokens } = sentence
  const isApart = at > 0 && /[^\s\p{Pd}]/u.test(gap(sentence, at))
  const start = tokens[at]?.start ?? text.length
  return { ...what, start, end: tokens[to - 1]?.end ?? start, to, ...(isApart ? { isApart } : {}) }
}

function tokenBehind({ tokens }: Sentence, at: number, end: number): number {
  let to = at
  while ((tokens[to]?.start ?? end) < end) to += 1
  return to
}

function isCounter(sentence: Sentence, to: number, kind: Piece['kind']): boolean {
  return (
    kind === 'figure' && COUNTERS.some((name) => name.every((part, i) => word(sentence, to + i) === part))
  )
}
