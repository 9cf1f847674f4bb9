import { phrases, type Words, wordSet } from './words.ts'

/** What the Central Committee decided at one of its sessions, which people name by session and term, not by a number. */
export interface Session {
  /** `nq-tw-4`, to which the term is added. */
  stem: string
  kind: string
  session: string
  /** Roman numerals: `XII`; none where the text does not say it. */
  terms: readonly string[]
  /** The token behind it. */
  to: number
}

const KINDS = phrases<{ kind: string; letters: string }>([
  ['Nghị quyết', { kind: 'Nghị quyết', letters: 'nq' }],
  ['NQ', { kind: 'Nghị quyết', letters: 'nq' }],
  ['Kết luận', { kind: 'Kết luận', letters: 'kl' }],
  ['KL', { kind: 'Kết luận', letters: 'kl' }],
])
const NQTW = 'nqtw'
const COMMITTEE = phrases(
  [
    'Trung ương',
    'Trung ương Đảng',
    'TW',
    'TƯ',
    'Ban Chấp hành Trung ương',
    'Ban Chấp hành Trung ương Đảng',
    'BCH Trung ương',
    'BCH Trung ương Đảng',
    'BCHTW',
    'BCHTW Đảng',
  ].map((name) => [name, name] as const),
)
const MEETING = phrases(['của Hội nghị', 'Hội nghị', 'của'].map((name) => [name, name] as const))
const TURN = phrases(['lần thứ', 'lần'].map((name) => [name, name] as const))
const TERM = wordSet('khóa khoa')
const AND = wordSet('và')
const COUNTS = new Map(
  'nhất hai ba tư năm sáu bảy tám chín mười'
    .split(' ')
    .map((word, i) => [[...wordSet(word)][0], i + 1] as const),
)
const ROMAN = /^(?=[ivx])x?(?:ix|iv|v?i{0,3})$/
const NEAR = /^[\s,(–-]{1,3}$/
const MAX_SESSION = 20
const MAX_TERMS = 4

/** The decision of a session that is named at a token: `Nghị quyết Trung ương 4 (khóa XI, khóa XII)`. */
export function sessionAt(words: Words, from: number): Session | null {
  const kind = KINDS.from(words, from)
  let at = kind?.to ?? from
  let isCommittee = false
  let session: number | null = null
  if (!kind) {
    if (words.tokens[from]?.normal !== NQTW) return null
    at = from + 1
    isCommittee = true
  }
  at = MEETING.from(words, at)?.to ?? at
  // `lần thứ tư` stands before or behind the committee.
  for (let step = 0; step < 3 && (session === null || !isCommittee); step += 1) {
    const committee = isCommittee ? null : COMMITTEE.from(words, at)
    const turn = TURN.from(words, at)
    const counted: Counted | null =
      session === null && (isCommittee || turn) ? countAt(words, turn?.to ?? at) : null
    if (committee) {
      isCommittee = true
      at = committee.to
    } else if (counted) {
      session = counted.count
      at = counted.to
    }
  }
  if (!isCommittee || session === null) return null
  const { letters, kind: name } = kind?.value ?? { letters: 'nq', kind: 'Nghị quyết' }
  const { terms, to } = termsAt(words, at)
  return { stem: `${letters}-tw-${session}`, kind: name, session: String(session), terms, to }
}

interface Counted {
  count: number
  to: number
}

function countAt(words: Words, at: number): Counted | null {
  const token = words.tokens[at]
  if (!token) return null
  const count = /^\d{1,2}$/.test(token.normal)
    ? Number(token.normal)
    : (COUNTS.get(token.normal) ?? romanValue(token.normal))
  if (count === null || count < 1 || count > MAX_SESSION || /^[.,/-]\d/.test(words.text.slice(token.end)))
    return null
  return { count, to: at + 1 }
}

/** `khóa XI, khóa XII`, `(khóa XI, XII)`, `khóa 13`. */
function termsAt(words: Words, from: number): { terms: string[]; to: number } {
  const terms: string[] = []
  let to = from
  for (let at = from; terms.length < MAX_TERMS; ) {
    let next = at
    if (!NEAR.test(words.gap(next))) break
    if (terms.length > 0 && AND.has(words.tokens[next]?.normal ?? '')) next += 1
    const hasWord = TERM.has(words.tokens[next]?.normal ?? '')
    if (hasWord) next += 1
    else if (terms.length === 0) break
    const term = words.tokens[next]?.normal ?? ''
    const value = romanValue(term) ?? (hasWord && /^\d{1,2}$/.test(term) ? Number(term) : null)
    if (value === null || value > MAX_SESSION) break
    terms.push(romanOf(value))
    at = next + 1
    to = at
  }
  return { terms: [...new Set(terms)], to }
}

function romanValue(letters: string): number | null {
  if (!ROMAN.test(letters)) return null
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  return [...letters].reduce((sum, letter, i) => {
    const value = values[letter] ?? 0
    return sum + (value < (values[letters[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

function romanOf(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? ''
  return 'X'.repeat(Math.floor(value / 10)) + ones
}
