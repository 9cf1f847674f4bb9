import { kindOfLetters } from './kinds.ts'
import type { Lead } from './lead.ts'
import { countAt, type DocumentNumber, decreeNumber, yearAt } from './number.ts'
import { saidDateAt } from './said-date.ts'
import { saidIssuerAt } from './said-issuer.ts'
import { JOINT, SPACE, type Words, wordSet } from './words.ts'

/** A number without its letters: `Chỉ thị 33`, `Thông tư 29/2024`. */
export interface Count {
  count: string
  year: string | null
}

/** What counts things, or time: `Đề án 1 triệu`, `nghị quyết 5 năm`. */
const UNITS = wordSet(
  'triệu tỷ tỉ nghìn ngàn trăm vạn chục năm tháng ngày tuần giờ phút ha km lần người hộ bước nội nhiệm điểm trường giải dự ' +
    'căn nhà lớp xã huyện tỉnh phường thành cơ doanh cán đồng usd việc vấn chương mục điều khoản phần nhóm loại mức cấp tầng cây ' +
    'con cái chiếc bộ ban ngành đơn cuộc vụ bị đối học giáo bệnh khu tuyến cầu công dòng mẫu ý luật nghị văn chỉ trang tờ mét ts',
)
/** What goes on after a document, and not after something counted. */
const GOES_ON = wordSet(
  'của về và là đã được do trong tại cho để nhằm với từ khi sẽ có cũng này trên theo vào thì mà hoặc cùng như quy ban khóa ' +
    'đối sau trước nêu đề xác ra đi ngày số hay',
)
const YEAR_ALONE = /^(?:19|20)\d\d$/
const FIRST_YEAR_OF_DECREES = 1993
/** What makes a number part of something else: `3.2`, `10-15`, `15%`. */
const GOES_ON_RIGHT = /^(?:[.,:]\d|[-/\u2010-\u2015]|\s?[%‰])/
const MAX_COUNT_LENGTH = 5

/** The number without letters that begins at a token behind a kind: a document's, if it counts nothing. */
export function countSaidAt(
  words: Words,
  at: number,
  lead: Lead,
): { what: Count | DocumentNumber; to: number } | null {
  const { heading, hasSo, isListed } = lead
  const counted = countAt(words, at)
  if (!heading || counted?.to !== at + 1 || counted.count.length > MAX_COUNT_LENGTH) return null
  if (!hasSo && !isListed && !SPACE.test(words.gap(at))) return null
  const { count } = counted
  const year = words.gap(at + 1) === '/' ? yearAt(words, at + 1) : null
  const behind = year ? at + 2 : at + 1
  const to = isKindOf(heading.kind, words, behind) ? behind + 1 : behind
  const end = words.tokens[to - 1]?.end ?? 0
  if (GOES_ON_RIGHT.test(words.text.slice(end, end + 2))) return null
  if (year && heading.kind === 'Nghị định' && Number(year) >= FIRST_YEAR_OF_DECREES) {
    return { what: decreeNumber(count, year, to), to }
  }
  return year || hasSo || isPlausible(words, at, to, isListed) ? { what: { count, year }, to } : null
}

/** `15-NQ`: the letters of the kind, without an issuer's. */
function isKindOf(kind: string | null, words: Words, at: number): boolean {
  if (!JOINT.test(words.gap(at)) || SPACE.test(words.gap(at).slice(-1))) return false
  const names = kindOfLetters(words.tokens[at]?.normal ?? '')?.names
  return kind !== null && names?.includes(kind) === true
}

/** Whether a number behind a kind, without `số`, can be a document's and counts nothing. */
function isPlausible(words: Words, at: number, to: number, isListed: boolean): boolean {
  const written = words.written(at)
  const next = words.tokens[to]?.normal ?? ''
  if (YEAR_ALONE.test(written)) return false
  if (isListed || written.length === 1) return !isFollowed(words, to) || GOES_ON.has(next)
  return !isCounting(words, to) || saidDateAt(words, to) !== null || saidIssuerAt(words, to) !== null
}

/** Whether the word at a place is what the number before it counts. */
export function isCounting(words: Words, at: number): boolean {
  return isFollowed(words, at) && UNITS.has(words.tokens[at]?.normal ?? '')
}

/** Whether a sentence goes on with a word, without any sign between. */
function isFollowed(words: Words, at: number): boolean {
  return at < words.tokens.length && SPACE.test(words.gap(at)) && !words.gap(at).includes('\n')
}
