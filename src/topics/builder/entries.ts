import { partedAtJoining } from '../query/joining.ts'

/** One of the things that a box names: words side by side, a beginning (`đảng*`), or a concept (`@khu-cong-nghiep`). */
export interface Entry {
  text: string
  /** Whether quotation marks hold it together: it is then words, whatever they look like. */
  isQuoted: boolean
}

const QUOTES = '"“”„‟«»″＂'
/** What stands between quotation marks, or runs to the next comma, semicolon or line end; `1,5` is one number. */
const ENTRY = new RegExp(
  `[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|((?:[^${QUOTES},;\\n\\r，；、]|(?<=\\d),(?=\\d))+)`,
  'g',
)
/** How people begin who write to somebody: it is no part of what they look for. */
const LEAD_IN =
  /^(?:(?:các|những|mọi|tất cả)\s+)?(?:tin tức|tin bài|tin|bài báo|bài viết|bài|thông tin)\s+(?:(?:nói |viết )?về|liên quan (?:đến|tới))\s+/iu

/** The same in one word, `tin bóng đá`: not where it is one word with the next, and not before a single one. */
const NEWS_OF =
  /^tin\s+(?!(?:buồn|cậy|chắc|dùng|đồn|dữ|giả|học|lành|mừng|nhắn|nóng|sốt|tặc|tức|tưởng|vui|yêu)\s)(?=\S+\s+\S)/iu

/** What a box names, in its order. A quotation mark that is never closed only parts words. */
export function entriesOf(typed: string): Entry[] {
  return [...typed.normalize('NFC').matchAll(ENTRY)].flatMap(([, quoted, plain]) => {
    const isQuoted = quoted !== undefined
    const trimmed = (quoted ?? plain ?? '').trim().replace(/\s+/g, ' ')
    const text = isQuoted ? trimmed : trimmed.replace(LEAD_IN, '').replace(NEWS_OF, '')
    return text === '' ? [] : [{ text, isQuoted }]
  })
}

/**
 * The pieces of an entry between words that join them: who wants `đảng viên trong công ty` wants both, however a sentence
 * puts them together. Whatever has the whole has the pieces, so no match is lost by it.
 */
export function piecesOf(entry: Entry): Entry[] {
  if (entry.isQuoted || /[*@=]/.test(entry.text)) return [entry]
  const pieces = partedAtJoining(entry.text.split(' '), (word) => word)
  return pieces.map((piece) => ({ ...entry, text: piece.join(' ') }))
}
