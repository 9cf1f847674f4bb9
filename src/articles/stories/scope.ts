import { bare, hasOneOf } from './phrases.ts'
import { headOf, type Sketch } from './sketch.ts'

const WHOLE_COUNTRY = bare('cả nước, toàn quốc')
const COUNTRY = bare('cả nước, toàn quốc, nước ta, Việt Nam')
const NATIONAL = bare(
  'Chính phủ, Thủ tướng, Quốc hội, cả nước, toàn quốc, Trung ương, Bộ Chính trị, Ban Bí thư, Bộ Nội vụ, Bộ Y tế, Bộ Công an, ' +
    'Bộ Quốc phòng, Bộ Tài chính, Bộ Công Thương, Bộ Xây dựng, Bộ Nông nghiệp, Bộ Giáo dục, Bộ Khoa học, Bộ Văn hóa, ' +
    'Bộ Ngoại giao, Bộ Tư pháp',
)
const LOCAL = bare(
  'UBND, HĐND, Tỉnh ủy, Thành ủy, Đảng ủy, MTTQ tỉnh, Mặt trận tỉnh, Tỉnh đoàn, hội tỉnh, toàn tỉnh, trong tỉnh, của tỉnh, tỉnh ta, phụ nữ tỉnh, công an tỉnh, Sở Nội vụ, ' +
    'Sở Y tế, Sở Tài chính, Sở Công Thương, Sở Xây dựng, Sở Nông nghiệp, Sở Giáo dục, Sở Khoa học, Sở Văn hóa, Sở Tư pháp',
)

/** How a title begins whose subject is a province's or a town's government. */
const BEGINS_LOCAL = /^(?:tinh|thanh pho|tp|huyen|xa|phuong) (?!\p{Lu})/u

/**
 * Whether one title speaks of the whole country, and the other text does not at all; or one text is of national bodies and
 * of no place, and the other tells what a local body does about the same.
 */
export function isCountryAndPart(a: Sketch, b: Sketch, isCopy: boolean): boolean {
  return (
    (isOfCountryAlone(a) && isOfPart(b)) ||
    (isOfCountryAlone(b) && isOfPart(a)) ||
    (!isCopy && (speaksOfCountry(a, b) || speaksOfCountry(b, a)))
  )
}

function speaksOfCountry({ title }: Sketch, other: Sketch): boolean {
  return hasOneOf(WHOLE_COUNTRY, wordsOf(title)) && !hasOneOf(COUNTRY, wordsOfHead(other))
}

function isOfCountryAlone(text: Sketch): boolean {
  const isSomewhere = [...text.title.names, ...text.lead.names].some((name) =>
    /^(?:tinh|thanh pho|huyen|xa):/.test(name),
  )
  return !isSomewhere && hasOneOf(NATIONAL, wordsOfHead(text)) && !hasOneOf(LOCAL, wordsOfHead(text))
}

function isOfPart(text: Sketch): boolean {
  const { words } = text.title
  const isLocalTitle =
    hasOneOf(LOCAL, words.toLowerCase()) || BEGINS_LOCAL.test(words[0]?.toLowerCase() + words.slice(1))
  return (
    hasOneOf(LOCAL, wordsOfHead(text)) &&
    (isLocalTitle ? !hasOneOf(NATIONAL, words.toLowerCase()) : !hasOneOf(NATIONAL, wordsOfHead(text)))
  )
}

function wordsOfHead(text: Sketch): string {
  return wordsOf(headOf(text))
}

function wordsOf({ words }: { words: string }): string {
  return words.toLowerCase()
}
