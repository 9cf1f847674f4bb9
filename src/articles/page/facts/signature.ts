import { factText } from './fact-text.ts'
import { labelled } from './labels.ts'
import { type Named, namesIn } from './names.ts'
import { isOffice, isVietnameseName } from './person.ts'
import { isPortalName } from './portal-name.ts'
import type { IsSiteName } from './site-names.ts'

/** A signature is no longer, nor a label with its names. */
const MAX_SIGNATURE = 120
/** What stands behind the names: who only gathered, and the mark of the end. */
const TAIL =
  /\s*(?:\((?:t\/h|tổng hợp|lược ghi|ghi|thực hiện|ctv)\)|(?:tổng hợp|thực hiện|lược ghi)|\.?\/\.?)\s*$/iu
const PICTURES = /^(?:hình ảnh|ảnh|video clip|video|clip|đồ họa|infographic)$/i
const SOURCE = /^(?:nguồn tin|nguồn|theo)$/i
/** A source begins with a capital and is no sentence. */
const SOURCE_NAME = /^\p{Lu}[^.!?:;]{1,50}$/u
/** Who writes without a name. */
const STAFF = /^(?:nhóm )?(?:pv|p\.v|ctv|btv|phóng viên|cộng tác viên)(?: (?:và|-) (?:ctv|pv))?$/i
/** Words of buttons and boxes that are written like names. */
const NO_NAME =
  /^(?:xem|đọc|(?:các |những )?tin|(?:các |những )?bài|loại|mua|bán|kỳ hạn|đơn vị|giá|nhận xét|ghi rõ|lượt|trang chủ|chia sẻ|bình (?:luận|chọn)|ý kiến|từ khóa|tags?|in (?:bài|trang)|gửi|quay lại|về|trở|đầu trang|lên|tìm|liên hệ|quảng cáo|đăng nhập|đăng ký|thời (?:sự|tiết)|kinh tế|xã hội|văn hóa|chính trị|thể thao|pháp luật|giáo dục|tỷ giá|thứ|chủ nhật|hà nội|việt nam|tác giả|nội dung|họ tên|hotline|điện thoại|copyright)(?!\p{L})/iu

/** Whether a text begins as buttons and headings of boxes do. */
export function isNoName(text: string): boolean {
  return NO_NAME.test(text) || isPortalName(text)
}

/**
 * The names in a line that signs an article of a Vietnamese paper: `Phương Minh – Nguyễn Nhân`, `Tin, ảnh: Lan Hương`,
 * `(Theo TTXVN)`, `Nhóm PV`. Null for any other line.
 */
export function signatureOf(line: string, isSite: IsSiteName): Named | null {
  if (line.length > MAX_SIGNATURE) return null
  const text = factText(line.trim().replace(/\s*\n\s*/g, ' – '))
    .replace(TAIL, '')
    .replace(/^[\s([*–-]+|[\s)\]*.]+$/g, '')
  const parts = labelled(text)
  if (parts === null) return unlabelled(text, isSite)
  const named: Named = { people: [], sources: [] }
  for (const { labels, names, isSure } of parts) {
    if (labels.every((label) => PICTURES.test(label))) continue
    if (labels.every((label) => SOURCE.test(label)) && !isNames(names, isSite))
      named.sources.push(...(SOURCE_NAME.test(names) ? [names] : []))
    else {
      // In an interview, PV asks.
      const asks = labels.every((label) => STAFF.test(label))
      const { people, sources } = credited(names, isSite, isSure && !asks)
      named.people.push(...(asks ? people.filter(isVietnameseName) : people))
      named.sources.push(...sources)
    }
  }
  return named.people.length + named.sources.length > 0 ? named : null
}

/** `Theo Phương Minh, Nguyễn Nhân` names people, `Theo Báo Nhân Dân` a source. */
function isNames(text: string, isSite: IsSiteName): boolean {
  const { people } = namesIn(dashed(text), isSite)
  return people.length > 0 && people.every((name) => name.includes(' '))
}

/** `Xuân Bắc/TTXVN`, `Nhóm PV`: what a label says to be names. */
function credited(text: string, isSite: IsSiteName, isSure: boolean): Named {
  if (STAFF.test(text)) return { people: [text], sources: [] }
  return namesIn(dashed(text), isSite, isSure)
}

/** Names alone, with the office of who is named, if any. */
function unlabelled(text: string, isSite: IsSiteName): Named | null {
  if (STAFF.test(text)) return { people: [text], sources: [] }
  if (/\d/.test(text) || isNoName(text)) return null
  const pieces = dashed(text).split(/\s*[,;/&+•|]\s*|\s+[-–—.]+\s+|\s+và\s+/u)
  const names = pieces.filter((piece, index) => index === 0 || !(isOffice(piece) || STAFF.test(piece)))
  const named = namesIn(names.join('\n'), isSite)
  const isAll = named.people.length + named.sources.length === names.length
  return isAll && named.people.every((name) => isVietnameseName(name) || STAFF.test(name)) ? named : null
}

/** Names of Vietnam have no hyphens: `Phương Minh-Nguyễn Nhân` are two. */
function dashed(text: string): string {
  return text.replace(/(?<=\p{L})[-–—](?=\p{Lu})/gu, ' – ')
}
