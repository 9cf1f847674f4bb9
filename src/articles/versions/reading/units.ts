import { tokenise } from '../../../text/tokens.ts'
import { gap, type Sentence, word } from './tokens.ts'

/** Measures, each with the one that its kind is counted in. */
const MEASURES: readonly [names: string, unit: string, factor: number][] = [
  ['km|ki lô mét|kilômét|cây số', 'm', 1_000],
  ['m|mét', 'm', 1],
  ['cm|xăng ti mét', 'm', 0.01],
  ['mm|mi li mét', 'mm', 1],
  ['ha|héc ta|hecta', 'm2', 10_000],
  ['m2|m²|mét vuông', 'm2', 1],
  ['km2|km²|ki lô mét vuông', 'm2', 1e6],
  ['m3|m³|mét khối', 'm3', 1],
  ['tấn', 'kg', 1_000],
  ['tạ', 'kg', 100],
  ['kg|ki lô gam|kilôgam|cân', 'kg', 1],
  ['phần trăm', '%', 1],
  ['độ C|độ', '°', 1],
  ['USD|đô la Mỹ|đô la|đôla Mỹ|đôla', 'USD', 1],
]

const BY_FIRST = Map.groupBy(
  MEASURES.flatMap(([names, unit, factor]) =>
    names.split('|').map((name) => ({ name: tokenise(name).map(({ normal }) => normal), unit, factor })),
  ).sort((a, b) => b.name.length - a.name.length),
  ({ name }) => name[0] ?? '',
)
/** Digits with their measure in one word: `5km`, `30m2`. */
const JOINED = /^(\d{1,9})(km2|km²|m2|m²|m3|m³|km|cm|mm|m|ha|kg)$/

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
  const found = BY_FIRST.get(word(sentence, at))?.find(({ name }) =>
    name.every(
      (part, i) => word(sentence, at + i) === part && (i === 0 || /^[\s-]$/.test(gap(sentence, at + i))),
    ),
  )
  return found ? { unit: found.unit, factor: found.factor, to: at + found.name.length, sign: 0 } : null
}

/** A figure and its measure in one word. */
export function joinedUnit(word: string): { value: number; unit: string } | null {
  const [, digits, name] = JOINED.exec(word) ?? []
  const measure = name === undefined ? undefined : BY_FIRST.get(name)?.find((one) => one.name.length === 1)
  return measure ? { value: Number(digits) * measure.factor, unit: measure.unit } : null
}
