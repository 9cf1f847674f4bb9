import { fold } from '../../text/dates/fold.ts'

/** What a paper writes where it takes an article back or mends it in public; without marks. */
const NOTICES = [
  /(?:go|rut|xoa|ha) (?:bo )?(?:bai|bai viet|bai bao|noi dung|tin)(?: nay| tren)?(?![\p{L}\d])/u,
  /(?:bai viet|bai bao|noi dung|tin bai)[^.\n]{0,40}(?:da|bi|duoc) (?:bi |duoc )?(?:go|rut|xoa|thu hoi)(?![\p{L}\d])/u,
  /(?:bai viet|trang|noi dung)[^.\n]{0,30}(?:khong con|khong ton tai)/u,
  /(?:^|[\n.[(*"] ?)(?:tin |loi |thong tin )?dinh chinh ?(?::|$|[\])]|bai|thong tin)/u,
  /(?:toa soan|ban bien tap|bao|bai bao|bai viet)[^.\n]{0,60}dinh chinh/u,
  /(?:xin loi|cao loi)[^.\n]{0,40}(?:ban doc|doc gia)/u,
]

/** The words of a notice that only the later texts have; null for none. */
export function noticeIn(before: string, after: string): string | null {
  const lines = new Set(before.split('\n').map((line) => fold(line)))
  const known = NOTICES.map((notice) => notice.test(foldLines(before)))
  for (const line of after.split('\n')) {
    const folded = fold(line)
    if (lines.has(folded)) continue
    if (NOTICES.some((notice, at) => !known[at] && notice.test(folded))) return line
  }
  return null
}

function foldLines(text: string): string {
  return text
    .split('\n')
    .map((line) => fold(line))
    .join('\n')
}
