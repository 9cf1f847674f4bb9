import { phrases, SPACE, type Words } from './words.ts'

/** Cities that are no part of a province (Huế since 2025). */
const CITIES = ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'Hồ Chí Minh']
/** The provinces of today, those that the mergers of 2025 ended, and some that ended before. */
const PROVINCES =
  'An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, ' +
  'Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, ' +
  'Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, ' +
  'Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, ' +
  'Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Tiền Giang, ' +
  'Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Thừa Thiên Huế, Hà Tây, Hải Hưng, Hà Bắc, Nam Hà, ' +
  'Hà Nam Ninh, Bắc Thái, Vĩnh Phú, Hà Sơn Bình, Hà Tuyên, Sông Bé, Minh Hải, Cửu Long'
const NAMES: ReadonlySet<string> = new Set([...CITIES, ...PROVINCES.split(', ')])
const OTHER_SPELLINGS = [
  ['HCM', 'Hồ Chí Minh'],
  ['BR-VT', 'Bà Rịa - Vũng Tàu'],
  ['Đắc Lắc', 'Đắk Lắk'],
  ['Đăk Lăk', 'Đắk Lắk'],
  ['Đắc Nông', 'Đắk Nông'],
  ['Đăk Nông', 'Đắk Nông'],
  ['Bắc Cạn', 'Bắc Kạn'],
  ['Kontum', 'Kon Tum'],
  ['Thừa Thiên - Huế', 'Thừa Thiên Huế'],
] as const

const KNOWN = phrases([
  ...[...CITIES, ...PROVINCES.split(', ')].map((name) => [name, name] as const),
  ...OTHER_SPELLINGS,
])
const MAX_SYLLABLES = 4

/** A place's name as it is meant, and where it ends. */
export interface Place {
  name: string
  isCity: boolean
  to: number
}

/** Whether a text is the name of a province, or of such a city, and nothing else. */
export function isProvince(text: string): boolean {
  return NAMES.has(text)
}

/** The province, or the city that is no part of one, named at a token. */
export function provinceAt(words: Words, at: number): Place | null {
  const found = KNOWN.from(words, at)
  return found && { name: found.value, isCity: CITIES.includes(found.value), to: found.to }
}

/** A smaller place: words that begin with capitals, where not all have them anyway; none where they go on too long. */
export function smallPlaceAt(words: Words, at: number): Place | null {
  let to = at
  while (
    /^\p{Lu}\p{M}*\p{Ll}/u.test(words.written(to).normalize('NFC')) &&
    (to === at || SPACE.test(words.gap(to)))
  )
    to += 1
  if (to === at || to - at > MAX_SYLLABLES) return null
  const name = words.text.slice(words.tokens[at]?.start, words.tokens[to - 1]?.end)
  return { name: name.normalize('NFC').replace(/\s+/g, ' '), isCity: false, to }
}
