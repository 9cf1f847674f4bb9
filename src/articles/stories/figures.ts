import { dayAt } from './days.ts'
import { bare, Lexicon, lexicon, type Words } from './phrases.ts'

/**
 * A number with what it counts or numbers: `nguoi 3`, `% 7.5`, `quy 2`. Of `label`s (`quý II`, `khóa XV`, `kỳ họp thứ 9`)
 * every digit tells; of counts a rounded one may stand for another.
 */
export interface Figure {
  unit: string
  /**
   * Of a measure, the word before it: `phạt 25 triệu đồng` and `thiệt hại 200 triệu đồng` are of different things. Of people,
   * whether they died, were injured or are missing.
   */
  of: string
  value: number
  isLabel: boolean
}

/** Days are `11-19` (days.ts). */
export interface Figures {
  figures: Figure[]
  /** When something happened. */
  days: string[]
  /** From when on or until when something holds. */
  terms: string[]
}

const MULTIPLIERS = new Lexicon([
  ['nghìn, ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
])
/** Words whose numbers say which one it is. */
const LABELS = lexicon(
  'quý, tháng, năm, khóa, kỳ, thứ, lần, đợt, vòng, tập, phần, số, lượt, bảng, hạng, nhóm, cấp, khoản, mục, khối, lớp, mùa, ' +
    'bão, tuần, bài, tổ, xóm, đội, tầng, quốc lộ, tỉnh lộ, đường tỉnh, cao tốc, ĐT, QL, nghị quyết, chỉ thị, quyết định, ' +
    'nghị định, thông tư, công văn, công điện, kế hoạch, giai đoạn, nhiệm kỳ, kỳ họp, ngày hội',
)
const LEADS_TO_NUMBER = lexicon('số, thứ')
const WRITTEN = new Lexicon([
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(
    (word, i) => [word, i + 1] as const,
  ),
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
])
/** What numbers in letters count; before other words they are often other words (`năm`, `ba`, `sáu`). */
const COUNTED = lexicon(
  'người, em, học, vụ, nạn, đối, bị, cán, thanh, ngôi, chiếc, con, ca, tỉnh, xã, huyện, cầu, nhà, tàu, xe, cháu, hộ, dự, điểm, ' +
    'khách, công, nam, nữ',
)
const ROMAN = /^(?=[ivx])(?:x{0,3})(?:ix|iv|v?i{0,3})$/
const NUMBER = /^\d{1,15}$/
const YEAR = /^(?:19|20)\d{2}$/
/** `38B`, of a road. */
const LETTERED = /^(\d{1,4})([a-z])$/
/** Units in which many things of one event are measured. */
const MEASURES = lexicon('đồng, USD, triệu, ha, m, m2, km, kg, tấn, độ, điểm, lần')
/** Words that round a figure, or lead on to it. */
const LEADS_ON = lexicon(
  'hơn, gần, khoảng, tới, lên, là, đạt, trên, dưới, với, tổng, số, cộng, từ, đến, xuống, còn, thêm, cả, trị, giá, mức, thu, ' +
    'chi, ở',
)
const MOST_WORDS_BETWEEN = 4
const MEN_OR_WOMEN = lexicon('nam, nữ')
/** What people are called when they are counted: one paper's `28 học sinh` are another's `28 cháu`. */
const PEOPLE = new Set(
  bare(
    'người, em, cháu, học, nạn, bị, đối, cán, công, thanh, đại, hành, khách, bệnh, trẻ, bộ, kẻ, tên, chiến, đảng, quần, tân',
  ),
)
/** The dead, the injured and the missing are never counted for one another. */
const FATES = new Lexicon([
  ['thương vong', 'thuong vong'],
  ['chết, tử vong, thiệt mạng, qua khỏi, bỏ mạng', 'chet'],
  ['bị thương, bị bỏng', 'thuong'],
  ['mất tích, chưa tìm', 'mat tich'],
])
/** That nobody came to harm is a toll, too: of none. */
const NOBODY = new Lexicon([
  ['không có thiệt hại về người, không gây thiệt hại về người, không thiệt hại về người', 0],
  [
    'không có thương vong, không có người chết, không có người tử vong, không ai thiệt mạng, không ai tử vong',
    0,
  ],
])
const NOBODY_WORDS = [6, 5, 4]
/** A quake's size stands behind the word that measures it: `độ lớn 4,1` is `4,1 độ`. */
const SIZES = lexicon('độ lớn, cường độ')
const MAX_FIGURES = 60

/** The unit of a figure, one for all words that people are counted by. */
export function unitClass(unit: string): string {
  return PEOPLE.has(unit) ? 'nguoi' : unit
}

/** The numbers of a text and the days that it names, in its order. */
export function figuresOf(words: Words): Figures {
  const found: Figures = { figures: [], days: [], terms: [] }
  let at = 0
  for (let count = 0; at < words.tokens.length && count < MAX_FIGURES; ) {
    const day = dayAt(words, at)
    const figure = day ? null : figureAt(words, at)
    if (day) (day.isTerm ? found.terms : found.days).push(day.day)
    if (figure) found.figures.push(figure.figure)
    if (day || figure) count += 1
    at = day?.to ?? figure?.to ?? at + 1
  }
  return found
}

function figureAt(words: Words, at: number): { figure: Figure; to: number } | null {
  const { text, tokens } = words
  const word = tokens[at]?.bare ?? ''
  if (word === 'khong') return tollOfNone(words, at)
  const label = labelBefore(words, at)
  if (label) {
    const value = NUMBER.test(word) ? Number(word) : (lettered(word) ?? WRITTEN.at(words, at) ?? roman(word))
    return value === null ? null : { figure: { unit: label, of: '', value, isLabel: true }, to: at + 1 }
  }
  const written = COUNTED.at(words, at + 1) && WRITTEN.at(words, at)
  if (!NUMBER.test(word) && written === undefined) return null
  if (isYear(words, at))
    return { figure: { unit: 'nam', of: '', value: Number(word), isLabel: true }, to: at + 1 }
  let [value, to] = written === undefined ? numberAt(words, at) : [written, at + 1]
  const times = MULTIPLIERS.at(words, to)
  if (times !== undefined) {
    value *= times
    to += 1
  }
  const end = tokens[to - 1]?.end ?? 0
  if (/^ ?%/.test(text.slice(end, end + 2)))
    return { figure: { unit: '%', of: wordBefore(words, at), value, isLabel: false }, to }
  const unit = MEN_OR_WOMEN.at(words, to) ? 'nguoi' : isSize(words, at) ? 'do' : unitAt(words, to, end)
  const fate = PEOPLE.has(unit) ? fateAt(words, to + 1) : undefined
  if (fate !== undefined) return { figure: { unit: 'nguoi', of: fate, value, isLabel: false }, to }
  return {
    figure: { unit, of: MEASURES.at(words, to) ? wordBefore(words, at) : '', value, isLabel: false },
    to,
  }
}

/** `PCI 2024`: a year has no point among its digits, as counts of thousands have. */
function isYear({ text, tokens }: Words, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && YEAR.test(token.bare) && !/^[.,]\d/.test(text.slice(token.end, token.end + 2))
}

function tollOfNone(words: Words, at: number): { figure: Figure; to: number } | null {
  const length = NOBODY_WORDS.find((count) => NOBODY.at(words, at, at + count) !== undefined)
  return length === undefined
    ? null
    : { figure: { unit: 'nguoi', of: 'chet', value: 0, isLabel: false }, to: at + length }
}

function isSize(words: Words, at: number): boolean {
  return SIZES.at(words, at - 2, at) !== undefined
}

/** The token's number with the thousands and decimals behind it: `1.025`, `7,5`. */
function numberAt({ text, tokens }: Words, at: number): [value: number, to: number] {
  let digits = tokens[at]?.bare ?? ''
  let to = at + 1
  while (to < tokens.length) {
    const [before, next] = [tokens[to - 1], tokens[to]]
    if (!before || !next || next.start !== before.end + 1 || !NUMBER.test(next.bare)) break
    const sign = text[before.end]
    if (sign !== '.' && sign !== ',') break
    if (next.bare.length === 3 && !digits.includes('.')) digits += next.bare
    else if (!digits.includes('.')) digits += `.${next.bare}`
    to += 1
  }
  return [Number(digits), to]
}

/** What became of the people that were counted, as the words from a token on say it. */
function fateAt(words: Words, at: number): string | undefined {
  for (let i = at; i < at + MOST_WORDS_BETWEEN; i += 1) {
    const fate = FATES.at(words, i) ?? FATES.at(words, i, i + 2)
    if (fate !== undefined || NUMBER.test(words.tokens[i]?.bare ?? '')) return fate
  }
  return undefined
}

function wordBefore(words: Words, at: number): string {
  for (let i = at - 1; i >= 0 && i >= at - MOST_WORDS_BETWEEN; i -= 1) {
    const word = words.tokens[i]?.bare ?? ''
    if (!LEADS_ON.at(words, i) && !/^\d/.test(word)) return word
  }
  return ''
}

function unitAt({ text, tokens }: Words, at: number, end: number): string {
  const next = tokens[at]
  if (!next || !/^[ \u00A0-]?$/.test(text.slice(end, next.start))) return ''
  return NUMBER.test(next.bare) ? 'ti so' : next.bare
}

/** `quý`, `nghị quyết` before `số`, `kỳ họp` before `thứ`. */
function labelBefore(words: Words, at: number): string | null {
  const shown = (from: number) =>
    words.tokens
      .slice(from, at)
      .map(({ bare }) => bare)
      .join(' ')
  if (LABELS.at(words, at - 2, at)) return shown(at - 2)
  if (LEADS_TO_NUMBER.at(words, at - 1)) return labelBefore(words, at - 1) ?? shown(at - 1)
  return LABELS.at(words, at - 1) ? shown(at - 1) : null
}

function lettered(word: string): number | null {
  const [, digits, letter = ''] = LETTERED.exec(word) ?? []
  return digits === undefined ? null : Number(digits) + letter.charCodeAt(0) / 1000
}

function roman(word: string): number | null {
  if (!ROMAN.test(word)) return null
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  let sum = 0
  for (let i = 0; i < word.length; i += 1) {
    const [value, next] = [values[word[i] ?? ''] ?? 0, values[word[i + 1] ?? ''] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}
