import { ISSUER_NAMES } from './issuers.ts'
import { phrases } from './words.ts'

/** A body that issues documents, as texts name it. */
export interface Body {
  name: string
  /** The letters, without the number of a term, that its documents have. */
  codes: readonly string[]
  /** The place that is part of its name: whose province or city, of which level and where, which smaller place. */
  place: 'none' | 'province' | 'city' | 'level' | 'small'
}

const central = (name: string, ...codes: string[]): [string, Body] => [name, { name, codes, place: 'none' }]
const local = (said: string, name: string, place: Body['place'], ...codes: string[]): [string, Body] => [
  said,
  { name, codes, place },
]

/** Parts of a body, by which alone nobody is named. */
const PARTS = new Set(['Ban Thường vụ', 'Ban Chấp hành', 'Đại hội', 'Văn phòng', 'Chủ tịch UBND'])
const BY_LETTERS = ISSUER_NAMES.filter(({ name }) => !PARTS.has(name)).map(
  ({ name, code, isLocal }): [string, Body] => [
    name,
    { name, codes: [code], place: isLocal ? 'level' : 'none' },
  ],
)

/** Of two with one name the first counts. */
export const BODIES = phrases<Body>([
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
  ...BY_LETTERS,
])
