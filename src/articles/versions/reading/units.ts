import { tokenise } from '../../../text/tokens.ts'
import { gap, type Sentence, word, words } from './tokens.ts'

/** Measures, each with the one that its kind is counted in. */
const MEASURES: readonly [names: string, unit: string, factor: number][] = [
  ['km|ki lô mét|kilômét|kilomet|cây số', 'm', 1_000],
  ['m|mét', 'm', 1],
  ['cm|xăng ti mét|xăngtimét|xentimét|centimet', 'm', 0.01],
  ['mm|mi li mét|milimét|milimet|millimet', 'm', 0.001],
  ['lít', 'm3', 0.001],
  ['g|gam|gram|gờ ram', 'kg', 0.001],
  ['MW', 'kW', 1_000],
  ['kW', 'kW', 1],
  ['ha|héc ta|hecta', 'm2', 10_000],
  ['m2|m²|mét vuông', 'm2', 1],
  ['km2|km²|ki lô mét vuông', 'm2', 1e6],
  ['m3|m³|mét khối', 'm3', 1],
  ['tấn', 'kg', 1_000],
  ['tạ', 'kg', 100],
  ['yến', 'kg', 10],
  ['kg|ki lô gam|kilôgam|kilogam|kilogram|cân', 'kg', 1],
  ['phần trăm', '%', 1],
  ['giờ', 'ngày', 1 / 24],
  ['ngày', 'ngày', 1],
  ['tuần', 'ngày', 7],
  ['tháng', 'tháng', 1],
  ['năm', 'tháng', 12],
  ['độ C|độ|oC', '°', 1],
  ['USD|đô la Mỹ|đô la|đôla Mỹ|đôla', 'USD', 1],
  ['euro|EUR', 'EUR', 1],
  ['nhân dân tệ|NDT', 'CNY', 1],
  ['đ|VNĐ|VND', '', 1],
]

const BY_FIRST = Map.groupBy(
  MEASURES.flatMap(([names, unit, factor]) =>
    names.split('|').map((name) => ({ name: tokenise(name).map(({ normal }) => normal), unit, factor })),
  ).sort((a, b) => b.name.length - a.name.length),
  ({ name }) => name[0] ?? '',
)
/** `8 đồng chí`, unlike `8 đồng`. */
const [DONG = ''] = [...words('đồng')]
const NO_MONEY = words('chí bào lúa ruộng hồ hương đội nghiệp minh')

const CALENDAR = new Set(['ngày', 'tháng'])
/** Signs that stand for a measure. */
const SIGNS = /^\s?([%％°º])/

export interface Unit {
  unit: string
  factor: number
  /** The token behind; the sign itself is none. */
  to: number
  /** Characters that a sign takes behind the number. */
  sign: number
}

/** The measure that stands from a token on. */
export function unitAt(sentence: Sentence, at: number): Unit | null {
  const between = gap(sentence, at)
  const [sign, name] = SIGNS.exec(between) ?? []
  if (sign !== undefined) {
    const isPercent = name === '%' || name === '％'
    const isCelsius = !isPercent && word(sentence, at) === 'c' && between === sign
    return { unit: isPercent ? '%' : '°', factor: 1, to: isCelsius ? at + 1 : at, sign: sign.length }
  }
  if (!/^\s{0,2}$/.test(between)) return null
  if (word(sentence, at) === DONG)
    return NO_MONEY.has(word(sentence, at + 1)) ? null : { unit: '', factor: 1, to: at + 1, sign: 0 }
  const found = BY_FIRST.get(word(sentence, at))?.find(({ name }) =>
    name.every(
      (part, i) => word(sentence, at + i) === part && (i === 0 || /^[\s-]$/.test(gap(sentence, at + i))),
    ),
  )
  // `9 tháng 12 doanh nghiệp`, `trong 5 ngày 20/11`: what is counted there begins a date, or another figure.
  if (found && CALENDAR.has(found.unit) && /^\d/.test(word(sentence, at + 1))) return null
  return found ? { unit: found.unit, factor: found.factor, to: at + found.name.length, sign: 0 } : null
}
