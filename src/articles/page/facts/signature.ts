import { factText } from './fact-text.ts'
import { type Named, namesIn } from './names.ts'
import { isVietnameseName } from './person.ts'
import type { IsSiteName } from './site-names.ts'

/** A signature is no longer, nor a label with its names. */
const MAX_SIGNATURE = 120
/** What a paper of Vietnam writes before the names of who wrote, took pictures, or was copied. */
const LABEL =
  /(?<!\p{L})(tin bài|tin|bài viết|bài|thực hiện|tác giả|người viết|tổng hợp|ghi chép|ghi|biên dịch|lược dịch|dịch|hình ảnh|ảnh|video clip|video|clip|đồ họa|infographic|nguồn tin|nguồn|theo)(?=[\s:,&+/-]|$)/iuy
const LABEL_GAP = /\s*(?:[,&+/–-]|và)?\s*/uy
const COLON = /\s*[:：]\s*/uy
const PICTURES = /^(?:hình ảnh|ảnh|video clip|video|clip|đồ họa|infographic)$/i
const SOURCE = /^(?:nguồn tin|nguồn|theo)$/i
/** A source begins with a capital and is no sentence. */
const SOURCE_NAME = /^\p{Lu}[^.!?:;]{1,50}$/u
/** Who writes without a name. */
const STAFF = /^(?:nhóm )?(?:pv|p\.v|ctv|btv|phóng viên|cộng tác viên)(?: (?:và|-) (?:ctv|pv))?$/i
/** Words of buttons and boxes that are written like names. */
const NO_NAME =
  /^(?:xem|đọc|tin|bài|trang chủ|chia sẻ|bình luận|ý kiến|từ khóa|tags?|in (?:bài|trang)|gửi|quay lại|về|trở|đầu trang|lên|tìm|liên hệ|quảng cáo|đăng nhập|đăng ký|thời (?:sự|tiết)|kinh tế|xã hội|văn hóa|chính trị|thể thao|pháp luật|giáo dục|giá vàng|tỷ giá|thứ|chủ nhật|hà nội|việt nam|tác giả|nội dung|họ tên|hotline|điện thoại|copyright)(?!\p{L})/iu

/**
 * The names in a line that signs an article of a Vietnamese paper: `Phương Minh – Nguyễn Nhân`, `Tin, ảnh: Lan Hương`,
 * `(Theo TTXVN)`, `Nhóm PV`. Null for any other line.
 */
export function signatureOf(line: string, isSite: IsSiteName): Named | null {
  if (line.length > MAX_SIGNATURE) return null
  const text = factText(line).replace(/^[\s([*–-]+|[\s)\]*.]+$/g, '')
  const parts = labelled(text)
  if (parts === null) return unlabelled(text, isSite)
  const named: Named = { people: [], sources: [] }
  for (const { labels, names } of parts) {
    if (labels.every((label) => PICTURES.test(label))) continue
    if (labels.every((label) => SOURCE.test(label)) && !isNames(names, isSite))
      named.sources.push(...(SOURCE_NAME.test(names) ? [names] : []))
    else {
      const { people, sources } = credited(names, isSite)
      named.people.push(...people)
      named.sources.push(...sources)
    }
  }
  return named.people.length + named.sources.length > 0 ? named : null
}

interface Labelled {
  labels: string[]
  names: string
}

/** The parts of a line, each with the labels that stand before it; null where the line begins with none. */
function labelled(text: string): Labelled[] | null {
  const parts: Labelled[] = []
  for (let at = 0; at < text.length; ) {
    const found = labelsAt(text, at)
    const last = parts.at(-1)
    if (found) {
      parts.push({ labels: found.labels, names: '' })
      at = found.end
    } else if (last) {
      last.names += text[at]
      at += 1
    } else return null
  }
  return parts.map(({ labels, names }) => ({ labels, names: names.replace(/[\s,;.|–-]+$/, '') }))
}

/** `Tin, ảnh: `, `Bài và ảnh: `; without a colon only several are, or `Theo`. */
function labelsAt(text: string, from: number): { labels: string[]; end: number } | null {
  const labels: string[] = []
  let at = from
  for (;;) {
    LABEL.lastIndex = at
    const label = LABEL.exec(text)
    if (!label) return labels.length > 1 ? { labels, end: at } : null
    labels.push(label[1] ?? '')
    at = LABEL.lastIndex
    COLON.lastIndex = at
    if (COLON.test(text)) return { labels, end: COLON.lastIndex }
    if (from === 0 && /^theo$/i.test(label[0]) && text[at] === ' ') return { labels, end: at + 1 }
    LABEL_GAP.lastIndex = at
    LABEL_GAP.test(text)
    if (LABEL_GAP.lastIndex === at) return null
    at = LABEL_GAP.lastIndex
  }
}

/** `Theo Phương Minh, Nguyễn Nhân` names people, `Theo Báo Nhân Dân` a source. */
function isNames(text: string, isSite: IsSiteName): boolean {
  const { people } = namesIn(dashed(text), isSite)
  return people.length > 0 && people.every((name) => name.includes(' '))
}

/** `Xuân Bắc/TTXVN`, `Nhóm PV`: what a label says to be names. */
function credited(text: string, isSite: IsSiteName): Named {
  if (STAFF.test(text)) return { people: [text], sources: [] }
  return namesIn(dashed(text), isSite, true)
}

function unlabelled(text: string, isSite: IsSiteName): Named | null {
  if (STAFF.test(text)) return { people: [text], sources: [] }
  if (/\d/.test(text) || NO_NAME.test(text)) return null
  const pieces = dashed(text).split(/\s*[,;/&]\s*|\s+[-–—]+\s+|\s+và\s+/u)
  const named = namesIn(pieces.join('\n'), isSite)
  const isAll = named.people.length + named.sources.length === pieces.length
  return isAll && named.people.every((name) => isVietnameseName(name) || STAFF.test(name)) ? named : null
}

/** Names of Vietnam have no hyphens: `Phương Minh-Nguyễn Nhân` are two. */
function dashed(text: string): string {
  return text.replace(/(?<=\p{L})[-–—](?=\p{Lu})/gu, ' – ')
}
