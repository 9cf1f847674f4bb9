import { BODIES, type Body } from './bodies.ts'
import { type Place, provinceAt, smallPlaceAt } from './places.ts'
import { phrases, type Words } from './words.ts'

/** Who issued a document, as a text says it. */
export interface SaidIssuer {
  /** `Tỉnh ủy Hưng Yên`, `UBND tỉnh Hưng Yên`, `Bộ Chính trị`. */
  name: string
  /** Whether the place is named, without which nobody knows which of many such bodies it is. */
  hasPlace: boolean
  /** The letters, without the number of a term, that its documents have. */
  codes: readonly string[]
  /** The token behind its name. */
  to: number
}

/** Those that act for a body, and write its documents under its letters. */
const IN_FRONT = phrases(
  ['Ban Thường vụ', 'BTV', 'Thường trực', 'Thường vụ', 'Ban Chấp hành', 'BCH', 'Chủ tịch', 'lãnh đạo'].map(
    (name) => [name, name] as const,
  ),
)
/** `lãnh đạo Ban Thường vụ Tỉnh ủy`. */
const MAX_IN_FRONT = 2
const LEVELS = phrases([
  ['tỉnh', 'tỉnh'],
  ['thành phố', 'thành phố'],
  ['TP', 'thành phố'],
  ['T.P', 'thành phố'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['thị xã', 'thị xã'],
  ['thị trấn', 'thị trấn'],
  ['xã', 'xã'],
  ['phường', 'phường'],
  ['đặc khu', 'đặc khu'],
] as const)

/** The body named at a token, with its place where that follows at once. */
export function saidIssuerAt(words: Words, at: number): SaidIssuer | null {
  let from = at
  for (let front = 0; front < MAX_IN_FRONT && !BODIES.from(words, from); front += 1) {
    from = IN_FRONT.from(words, from)?.to ?? from
  }
  const body = BODIES.from(words, from)
  if (!body) return null
  const { name, codes } = body.value
  const place = placeOf(words, body.to, body.value.place)
  if (!place) return { name, hasPlace: false, codes, to: body.to }
  return { name: `${name} ${place.name}`, hasPlace: true, codes, to: place.to }
}

/** The place with its level (`tỉnh Hưng Yên`) where the body's own name does not say it. */
function placeOf(words: Words, at: number, wanted: Body['place']): Place | null {
  if (wanted === 'none' || !isNear(words, at)) return null
  if (wanted === 'province') return provinceAt(words, at)
  const level = LEVELS.from(words, at)
  const from = level?.to ?? at
  if (wanted === 'city') {
    const city = provinceAt(words, from) ?? smallPlaceAt(words, from)
    return city && { ...city, name: cityName(city) }
  }
  if (wanted === 'small') return smallPlaceAt(words, from)
  const province =
    level === null || level.value === 'tỉnh' || level.value === 'thành phố' ? provinceAt(words, from) : null
  if (province) {
    const said = level?.value ?? (province.isCity ? 'thành phố' : 'tỉnh')
    return { ...province, name: `${said} ${province.name}` }
  }
  const small = level && smallPlaceAt(words, from)
  return small && { ...small, name: `${level.value} ${small.name}` }
}

function cityName({ name, isCity }: Place): string {
  return isCity && name === 'Hồ Chí Minh' ? 'TP. Hồ Chí Minh' : name
}

function isNear(words: Words, at: number): boolean {
  return /^[\s.]{1,3}$/.test(words.gap(at))
}
