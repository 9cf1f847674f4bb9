import type { Token } from '../../text/tokens.ts'

/**
 * A number with what it counts or numbers: `nguoi 3`, `% 7.5`, `quy 2`. Of `label`s (`quý II`, `khóa XV`, `kỳ họp thứ 9`)
 * every digit tells; of counts a rounded one may stand for another.
 */
export interface Figure {
  unit: string
  /** Of a measure, the word before it: `phạt 25 triệu đồng` and `thiệt hại 200 triệu đồng` are of different things. */
  of: string
  value: number
  isLabel: boolean
}

/** Days of the calendar are `11-19`; the year is left out, since most texts do. */
export interface Figures {
  figures: Figure[]
  /** When something happened. */
  days: string[]
  /** From when on or until when something holds. */
  terms: string[]
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  van: 1e4,
  trieu: 1e6,
  ti: 1e9,
  ty: 1e9,
}
const LABELS = new Set(
  (
    'quy thang nam khoa ky thu lan dot vong tap phan so luot bang hang nhom cap khoan muc nghi-quyet chi-thi quyet-dinh ' +
    'quoc-lo tinh-lo duong-tinh cao-toc dt ql to xom doi nghi-dinh thong-tu cong-van ke-hoach giai-doan nhiem-ky ky-hop ki ki-hop khoi lop mua bao tuan ngay-hoi bai'
  ).split(' '),
)
const WRITTEN: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  nhat: 1,
  nhi: 2,
  tu: 4,
}
/** What numbers in letters count; before other words they are often other words (`năm`, `ba`, `sáu`). */
const COUNTED = new Set(
  'nguoi em hoc vu nan doi bi can thanh ngoi chiec con ca tinh xa huyen cau nha tau xe chau ho du diem khach cong'.split(
    ' ',
  ),
)
const ROMAN = /^(?=[ivx])(?:x{0,3})(?:ix|iv|v?i{0,3})$/
const NUMBER = /^\d{1,15}$/
const DAY_WORDS = new Set([
  'ngay',
  'sang',
  'trua',
  'chieu',
  'toi',
  'dem',
  'rang',
  'hom',
  'den',
  'mung',
  'va',
  'tu',
])
const TERM_WORDS = new Set(['truoc', 'den', 'het', 'han', 'tu', 'qua', 'khanh'])
/** `38B`, of a road. */
const LETTERED = /^(\d{1,4})([a-z])$/
/** Units in which many things of one event are measured. */
const MEASURES = new Set([
  '%',
  'dong',
  'usd',
  'trieu',
  'ha',
  'm',
  'm2',
  'km',
  'kg',
  'tan',
  'do',
  'diem',
  'lan',
])
/** Words that round a figure, or lead on to it. */
const LEADS_ON = new Set(
  'hon gan khoang toi len la dat tren duoi voi tong so cong tu den xuong con them ca tri gia muc thu chi o'.split(
    ' ',
  ),
)
/** What people are called when they are counted: one paper's `28 học sinh` are another's `28 cháu`. */
const PEOPLE = new Set(
  'nguoi em chau hoc nan bi doi can cong thanh dai hanh khach benh tre bo ke ten chien'.split(' '),
)
const MAX_FIGURES = 60

/** The unit of a figure, one for all words that people are counted by. */
export function unitClass(unit: string): string {
  return PEOPLE.has(unit) ? 'nguoi' : unit
}

/** The numbers of a text and the days that it names, in its order. */
export function figuresOf(text: string, tokens: readonly Token[]): Figures {
  const figures: Figure[] = []
  const days: string[] = []
  const terms: string[] = []
  let at = 0
  while (at < tokens.length && figures.length + days.length + terms.length < MAX_FIGURES) {
    const day = dayAt(text, tokens, at)
    if (day) {
      const isTerm = [tokens[at - 1], tokens[at - 2]].some((token) => TERM_WORDS.has(token?.bare ?? ''))
      ;(isTerm ? terms : days).push(day.day)
      at = day.to
      continue
    }
    const found = figureAt(text, tokens, at)
    if (found) figures.push(found.figure)
    at = found ? found.to : at + 1
  }
  return { figures, days, terms }
}

/** `19/11`, `19.11.2021`, `19-11`, `ngày 19 tháng 11`. */
function dayAt(text: string, tokens: readonly Token[], at: number): { day: string; to: number } | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !/^\d{1,2}$/.test(first.bare)) return null
  if (second.bare === 'thang' && third && /^\d{1,2}$/.test(third.bare)) return dayOf(first, third, at + 3)
  const gap = text.slice(first.end, second.start)
  if (!/^\d{1,2}$/.test(second.bare) || !/^ ?[/.-] ?$/.test(gap)) return null
  const isDated =
    DAY_WORDS.has(tokens[at - 1]?.bare ?? '') || /[(,]\s?$/.test(text.slice(0, first.start).slice(-2))
  const year =
    third && /^(?:19|20)\d{2}$/.test(third.bare) && /^ ?[/.-] ?$/.test(text.slice(second.end, third.start))
  if (!year && !isDated && gap.trim() !== '/') return null
  return dayOf(first, second, year ? at + 3 : at + 2)
}

function dayOf(day: Token, month: Token, to: number): { day: string; to: number } | null {
  const [d, m] = [Number(day.bare), Number(month.bare)]
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? { day: `${m}-${d}`, to } : null
}

function figureAt(text: string, tokens: readonly Token[], at: number): { figure: Figure; to: number } | null {
  const token = tokens[at]
  if (!token) return null
  const label = labelBefore(tokens, at)
  if (label) {
    const value = NUMBER.test(token.bare) ? Number(token.bare) : (lettered(token.bare) ?? ordinal(token.bare))
    if (value === null) return null
    return { figure: { unit: label, of: '', value, isLabel: true }, to: at + 1 }
  }
  const isWritten = !NUMBER.test(token.bare)
  if (isWritten && (WRITTEN[token.bare] === undefined || !COUNTED.has(tokens[at + 1]?.bare ?? '')))
    return null
  let [value, to] = isWritten ? [WRITTEN[token.bare] ?? 0, at + 1] : numberAt(text, tokens, at)
  const times = MULTIPLIERS[tokens[to]?.bare ?? '']
  if (times !== undefined) {
    value *= times
    to += 1
  }
  const end = tokens[to - 1]?.end ?? 0
  const unit = /^ ?%/.test(text.slice(end, end + 2)) ? '%' : unitAt(text, tokens, to, end)
  return { figure: { unit, of: MEASURES.has(unit) ? wordBefore(tokens, at) : '', value, isLabel: false }, to }
}

/** The token's number with the thousands and decimals behind it: `1.025`, `7,5`. */
function numberAt(text: string, tokens: readonly Token[], at: number): [value: number, to: number] {
  let digits = tokens[at]?.bare ?? ''
  let to = at + 1
  while (to < tokens.length) {
    const [before, next] = [tokens[to - 1], tokens[to]]
    if (!before || !next || next.start !== before.end + 1 || !NUMBER.test(next.bare)) break
    const sign = text[before.end]
    if ((sign === '.' || sign === ',') && next.bare.length === 3 && !digits.includes('.')) digits += next.bare
    else if (sign === ',' || sign === '.') digits = digits.includes('.') ? digits : `${digits}.${next.bare}`
    else break
    to += 1
  }
  return [Number(digits), to]
}

function wordBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    const word = tokens[i]?.bare ?? ''
    if (!LEADS_ON.has(word) && !/^\d/.test(word)) return word
  }
  return ''
}

function unitAt(text: string, tokens: readonly Token[], at: number, end: number): string {
  const next = tokens[at]
  if (!next || !/^[ \u00A0-]?$/.test(text.slice(end, next.start))) return ''
  return NUMBER.test(next.bare) ? 'ti so' : next.bare
}

function labelBefore(tokens: readonly Token[], at: number): string | null {
  const [second, first] = [tokens[at - 1]?.bare ?? '', tokens[at - 2]?.bare ?? '']
  const two = `${first}-${second}`
  if (LABELS.has(two)) return two
  if (second === 'so') return labelBefore(tokens, at - 1) ?? 'so'
  if (second === 'thu') return labelBefore(tokens, at - 1) ?? 'thu'
  return LABELS.has(second) ? second : null
}

function lettered(bare: string): number | null {
  const [, digits, letter = ''] = LETTERED.exec(bare) ?? []
  return digits === undefined ? null : Number(digits) + letter.charCodeAt(0) / 1000
}

function ordinal(bare: string): number | null {
  if (WRITTEN[bare] !== undefined) return WRITTEN[bare]
  if (!ROMAN.test(bare)) return null
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  let sum = 0
  for (let i = 0; i < bare.length; i += 1) {
    const [value, next] = [values[bare[i] ?? ''] ?? 0, values[bare[i + 1] ?? ''] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}
