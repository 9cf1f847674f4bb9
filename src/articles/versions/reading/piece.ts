/**
 * A piece of a sentence: a word, or the words that together say one figure, date, time or document. Two that mean the
 * same have the same key however they are written, so that a comparison of keys sees changes of meaning only.
 */
export interface Piece {
  kind: 'word' | 'figure' | 'date' | 'time' | 'document'
  key: string
  /** UTF-16 units of the sentence. */
  start: number
  end: number
  /** What a figure comes to; also of a single word that can be a number (`ba`). */
  value?: number
  /** Measure or percent of a figure, in which its value is: `m`, `kg`, `%`. */
  unit?: string
  /** What its digits were multiplied by, for its words and its measure. */
  scale?: number
  day?: Day
  /** A word that begins with a capital. */
  isCapital?: true
  /** Punctuation stands before it. */
  isApart?: true
}

/** A date as far as it is said. */
export interface Day {
  day?: number
  month?: number
  year?: number
  /** 1 is Sunday, as people here count: `thứ Hai` is 2. */
  weekday?: number
}

const DAY_FIELDS = ['day', 'month', 'year', 'weekday'] as const

/** Whether two pieces say the same. */
export function isSamePiece(a: Piece, b: Piece): boolean {
  if (a.key === b.key) return true
  if (a.day && b.day) return agree(a.day, b.day) === 'yes'
  if (a.kind === 'figure') return isAsFigure(a, b)
  return b.kind === 'figure' && isAsFigure(b, a)
}

/** A figure and what else it can be: a word that counts as much, a day, month or year, an hour (`từ 7 đến 11 giờ`). */
function isAsFigure({ value, unit = '', scale = 1 }: Piece, other: Piece): boolean {
  if (value === undefined) return false
  if (other.kind === 'word') return other.value === value / scale
  const { day } = other
  if (day)
    return (
      unit === '' && [day.day, day.day === undefined ? (day.month ?? day.year) : undefined].includes(value)
    )
  if (other.kind === 'time') return unit === '' && other.key === `time ${value * 60}`
  return other.value === value && (other.unit ?? '') === unit
}

/** Whether two dates can be one: `19/11` and `ngày 19.11.2021` are; `unknown` where they have nothing in common. */
export function agree(a: Day, b: Day): 'yes' | 'no' | 'unknown' {
  const common = DAY_FIELDS.filter((field) => a[field] !== undefined && b[field] !== undefined)
  if (common.some((field) => a[field] !== b[field])) return 'no'
  return common.length > 0 ? 'yes' : 'unknown'
}
