import { numberOf } from '../../../text/documents/document.ts'
import { clockAt } from './clock.ts'
import { dayAt, romanAt, yearAt } from './days.ts'
import { digitWord, isDigits, numberAt, numberInWordsAt } from './numbers.ts'
import type { Day, Piece } from './piece.ts'
import { gap, type Sentence, sentenceOf, word, words } from './tokens.ts'
import { unitAt } from './units.ts'

/** A document at a place of a sentence. */
export interface DocumentAt {
  id: string
  start: number
  end: number
}

/** What counts by Roman numbers. */
const COUNTED_IN_ROMAN = words('khóa quý kỳ lần thứ hạng loại chương phần kỷ tập')
const [FIVE = ''] = [...words('năm')]
const NOT_FIVE_BEHIND = words(
  'mỗi hàng cả trong một từng đầu cuối giữa các những theo từ đến qua nhiều vài mấy hai ba mươi trăm',
)
const NOT_FIVE_BEFORE = words('nay qua sau trước tới học mới cũ đó này kế ngoái kia thứ tài')
/** Numbers of what readers did with a page say nothing of the news. */
const COUNTERS = ['lượt xem', 'lượt đọc', 'bình luận', 'views', 'view', 'comments'].map((name) =>
  sentenceOf(name).tokens.map(({ normal }) => normal),
)

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
    if (to > at && !isCounter(sentence, to, piece.kind)) pieces.push(piece)
    at = Math.max(to, at + 1)
  }
  return pieces
}

type Found = Piece & { to: number }

function pieceAt(sentence: Sentence, at: number, before: readonly Piece[]): Found {
  const day = dayAt(sentence, at, before.at(-2)?.day !== undefined)
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
  const number = isDigits(word(sentence, at)) ? numberAt(sentence, at) : numberInWordsAt(sentence, at)
  if (!number) return null
  const unit = unitAt(sentence, number.to)
  const value = Math.round(number.value * (unit?.factor ?? 1) * 1e6) / 1e6
  const one = found(sentence, at, unit?.to ?? number.to, figure(value, unit?.unit))
  // A sign is no token: it stands behind the number's last.
  return unit && unit.to === number.to ? { ...one, end: one.end + unit.sign } : one
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
  if (word(sentence, at) !== FIVE || NOT_FIVE_BEHIND.has(word(sentence, at - 1))) return undefined
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
