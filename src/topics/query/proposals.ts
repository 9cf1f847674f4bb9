import { findDocuments } from '../../text/documents/find.ts'
import type { Span } from './tree.ts'

/** The query with something else at one place. */
export function replaced(query: string, { column, length }: Span, by: string): string {
  return query.slice(0, column - 1) + by + query.slice(column - 1 + length)
}

/** The only brackets that group. */
export function roundBrackets(query: string): string {
  return query.replace(/[[{]/g, '(').replace(/[\]}]/g, ')')
}

/** What parts one run of plain words from the next. */
const PARTING = /[()|&"“”„‟«»″＂:]|(?<!\S)(?:OR|AND|NOT|HOẶC|VÀ|KHÔNG|O?NEAR\/\S*)(?!\S)/u

/** A phrase of the words on both sides of a dash; without the dash where there are none. */
export function quotedAround(query: string, { column, length }: Span): string {
  const before = query.slice(0, column - 1)
  const behind = query.slice(column - 1 + length)
  const left = before.split(PARTING).at(-1) ?? ''
  const right = behind.split(PARTING)[0] ?? ''
  if (left.trim() === '' || right.trim() === '') return `${before} ${behind}`.trim()
  const begin = before.length - left.trimStart().length
  const end = column - 1 + length + right.trimEnd().length
  return replaced(query, { column: begin + 1, length: end - begin }, `"${query.slice(begin, end)}"`)
}

/** `"đảng viê*"` as `đảng ONEAR/1 viê*`: a prefix is no part of a phrase, but may stand close behind one. */
export function withPrefixApart(query: string, phrase: Span, text: string): string | undefined {
  const words = text.trim().split(/\s+/)
  const prefix = words.pop() ?? ''
  if (words.some((word) => word.includes('*'))) return undefined
  return replaced(query, phrase, words.length === 0 ? prefix : `"${words.join(' ')}" ONEAR/1 ${prefix}`)
}

const OPERATOR = /\s(?:OR|AND|NOT|HOẶC|VÀ|KHÔNG|O?NEAR\/\d+)\s/u

const MARKS = /["“”„‟«»″＂]/
/** The marks that come in pairs, from the first of two and from the second; any other goes with itself. */
const SECOND: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‟': '”', '«': '»' }
const FIRST: Readonly<Record<string, string>> = { '”': '“', '»': '«' }

/** Ways to close a quotation mark that is left open, the likeliest first. */
export function closedQuotes(query: string): string[] {
  const parts = query.split(MARKS)
  const ways: string[] = []
  const put = (mark: string, index: number) =>
    ways.push(replaced(query, { column: index + 1, length: 0 }, mark))
  /** Where the mark before a part stands, and the mark that closes it. */
  const before = (part: number) => parts.slice(0, part).join('"').length
  const closing = (at: number) => SECOND[query.charAt(at)] ?? query.charAt(at)
  const swallowed = parts.findIndex((part, i) => i % 2 === 1 && OPERATOR.test(part))
  if (swallowed > 0) {
    const open = before(swallowed)
    put(closing(open), open + 1 + (parts[swallowed] ?? '').search(OPERATOR))
  }
  const trimmed = query.trimEnd()
  const last = trimmed.charAt(trimmed.length - 1)
  if (MARKS.test(last)) {
    const words = trimmed.slice(0, -1).split(PARTING).at(-1) ?? ''
    put(FIRST[last] ?? last, trimmed.length - 1 - words.trimStart().length)
  }
  let end = trimmed.length
  while (trimmed[end - 1] === ')') end -= 1
  const close = closing(before(parts.length - 1))
  put(close, end)
  put(close, query.length)
  return ways
}

const LONGEST_KIND = 40

/** `document:"Nghị quyết 15-NQ/TU"` and `document:=15-NQ/TU` with the number alone, if just one is there. */
export function numberAlone(query: string, { column, length }: Span): string | undefined {
  const typed = query.slice(column - 1, column - 1 + length)
  const isPhrase = /["“”„‟«»″＂]$/.test(typed)
  // Without quotation marks the number stands behind the first word of its kind: `document:Nghị quyết 15-NQ/TU`.
  const text = isPhrase ? typed : query.slice(column - 1, column - 1 + length + LONGEST_KIND)
  const [found, other] = findDocuments(text)
  if (!found || found.document.ambiguous || (isPhrase && other)) return undefined
  const before = text.slice(0, found.start).normalize('NFC').toLowerCase()
  const kind = found.document.kind?.toLowerCase() ?? ''
  if (!isPhrase && before !== '=' && !/^(?: số)? $/.test(before.replace(kind, ''))) return undefined
  return replaced(
    query,
    { column, length: isPhrase ? length : found.end },
    found.document.number ?? `"${found.text}"`,
  )
}
