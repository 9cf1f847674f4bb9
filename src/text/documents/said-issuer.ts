import { ISSUER_NAMES } from './issuers.ts'
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

interface Body {
  name: string
  codes: readonly string[]
  place: 'none' | 'province' | 'city' | 'level' | 'small'
}

const central = (name: string, ...codes: string[]): [string, Body] => [name, { name, codes, place: 'none' }]
const local = (said: string, name: string, place: Body['place'], ...codes: string[]): [string, Body] => [
  said,
  { name, codes, place },
]
/** Parts of a body, by which alone nobody is named. */
const PARTS = new Set(['Ban Thường vụ', 'Ban Chấp hành', 'Đại hội', 'Văn phòng'])
const BODIES = phrases<Body>([
  ...ISSUER_NAMES.filter(({ name }) => !PARTS.has(name)).map(({ name, code, isLocal }): [string, Body] => [
    name,
    { name, codes: [code], place: isLocal ? 'level' : 'none' },
  ]),
  central('Bộ Chính trị', 'TW', 'BCTTW'),
  central('Ban Bí thư', 'TW', 'BBTTW'),
  central('Ban Bí thư Trung ương Đảng', 'TW', 'BBTTW'),
  central('Ban Chấp hành Trung ương', 'TW'),
  central('Ban Chấp hành Trung ương Đảng', 'TW'),
  central('BCH Trung ương', 'TW'),
  central('Trung ương', 'TW'),
  central('Trung ương Đảng', 'TW'),
  central('Thủ tướng', 'TTg'),
  central('Thủ tướng Chính phủ', 'TTg'),
  central('UBTVQH', 'UBTVQH'),
  local('Tỉnh ủy', 'Tỉnh ủy', 'province', 'TU', 'BTVTU'),
  local('Thành ủy', 'Thành ủy', 'city', 'TU', 'ThU', 'BTVTU'),
  local('Ban Chấp hành Đảng bộ tỉnh', 'Tỉnh ủy', 'province', 'TU'),
  local('BCH Đảng bộ tỉnh', 'Tỉnh ủy', 'province', 'TU'),
  local('Ban Chấp hành Đảng bộ thành phố', 'Thành ủy', 'city', 'TU', 'ThU'),
  local('Huyện ủy', 'Huyện ủy', 'small', 'HU'),
  local('Quận ủy', 'Quận ủy', 'small', 'QU'),
  local('Thị ủy', 'Thị ủy', 'small', 'ThU', 'TU'),
  local('Đảng ủy Khối', 'Đảng ủy Khối', 'none', 'ĐUK', 'ĐU'),
  local('Đảng ủy', 'Đảng ủy', 'level', 'ĐU'),
  local('UBND', 'UBND', 'level', 'UBND', 'CT'),
  local('Ủy ban nhân dân', 'UBND', 'level', 'UBND', 'CT'),
  local('HĐND', 'HĐND', 'level', 'HĐND'),
  local('Hội đồng nhân dân', 'HĐND', 'level', 'HĐND'),
])
/** Those for whom a body acts, and who write its documents under its letters. */
const IN_FRONT = phrases(
  ['Ban Thường vụ', 'BTV', 'Thường trực', 'Thường vụ', 'Ban Chấp hành', 'BCH', 'Chủ tịch', 'lãnh đạo'].map(
    (name) => [name, name] as const,
  ),
)
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
  const body = BODIES.from(words, at)
  if (!body) {
    const front = IN_FRONT.from(words, at)
    return front ? saidIssuerAt(words, front.to) : null
  }
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
