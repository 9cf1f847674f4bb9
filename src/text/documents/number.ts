import { withoutMarks } from '../marks.ts'
import { type IssuerCode, isAssembly, issuerOfLetters } from './issuers.ts'
import { type KindCode, kindOfLetters } from './kinds.ts'
import { sessionAt } from './sessions.ts'
import { JOINT, SPACE, type Words, wordsOf } from './words.ts'

/** A document's number in full, at a place of a text. */
export interface DocumentNumber {
  /** `15-nq-tu`. */
  key: string
  /** `15-NQ/TU`: one spelling of a key. */
  number: string
  /** `15`, `30a`; numbers under ten have a zero before them, as rules of office want it (Nghị định 30/2020/NĐ-CP). */
  count: string
  year: string | null
  kind: KindCode | undefined
  /** The first is who signs; those behind it sign as well, or wrote it. */
  issuers: readonly (IssuerCode | undefined)[]
  /** The token behind it. */
  to: number
}

/**
 * The document's number that a person typed, or a slug of one (`15-nq-tu`): its key, and the one spelling that we show.
 * A session's decision has its name instead of a number. Null for what is no such number as a whole.
 */
export function parseDocumentNumber(typed: string): { key: string; number: string } | null {
  if (typed.length > LONGEST_TYPED) return null
  const [, letters, count, term] = SESSION_KEY.exec(typed) ?? []
  const name = letters && `${letters === 'nq' ? 'Nghị quyết' : 'Kết luận'} Trung ương ${count} khóa ${term}`
  const words = wordsOf(name ?? typed)
  const session = sessionAt(words, 0)
  const [only, other] = session?.terms ?? []
  if (session && only && !other && session.to === words.tokens.length) {
    const { stem, kind, session: turn } = session
    return { key: `${stem}-khoa-${only.toLowerCase()}`, number: `${kind} Trung ương ${turn} khóa ${only}` }
  }
  const found = numberAt(words, 0, 'typed')
  return found && found.to === words.tokens.length ? { key: found.key, number: found.number } : null
}

/**
 * Why letters may be taken for a number's. Those that a person `typed` as a number need no capitals; those whose kind is
 * `said` before them can be of an issuer that is not known here; any others in a text need a known issuer.
 */
export type Trust = 'typed' | 'said' | 'text'

const LONGEST_TYPED = 100
const SESSION_KEY = /^(nq|kl)-tw-(\d{1,2})-khoa-([ivx]{1,5})$/
const COUNT = /^\d{1,5}[a-eđ]?$/
const YEAR = /^(?:19|20)\d\d$/
const LETTERS = /^\p{L}{1,9}\d{0,2}$/u
/** Two capitals at least; a small letter is that of a digraph (`GDTrH`). */
const CAPITALS = /^\p{Lu}(?=\p{L}*\p{Lu})\p{L}{1,8}\d{0,2}$/u
const MAX_CODES = 4

/** Reads the full number that begins at a token. */
export function numberAt(words: Words, from: number, trust: Trust): DocumentNumber | null {
  const counted = countAt(words, from)
  if (!counted) return null
  const { count } = counted
  const year = yearAt(words, counted.to)
  const at = year ? counted.to + 1 : counted.to
  const isJoined = JOINT.test(words.gap(at))
  if (!isJoined && (year !== null || !SPACE.test(words.gap(at)))) return null
  const codes = codesFrom(words, at, trust)
  const form = year || words.gap(at).trim() === '/' ? 'state' : 'party'
  const kind = kindOfLetters(codes[0]?.letters ?? '')
  const signers = kind ? codes.slice(1) : codes
  const issuers = signers.map(({ letters }) => issuerOfLetters(letters, kind ? form : 'state'))
  const last = codes.at(-1)
  if (!last || !isNumber({ kind, issuers, year, trust, isJoined, codes: codes.length })) return null
  return spelled(
    { count, year, kind, issuers, to: last.to },
    signers.map(({ letters }) => letters),
  )
}

/** Makes a number of its parts: a decree is always the government's. */
export function decreeNumber(count: string, year: string, to: number): DocumentNumber {
  return spelled({ count, year, kind: kindOfLetters('nđ'), issuers: [issuerOfLetters('cp', 'state')], to }, [
    'cp',
  ])
}

/** The count that a number begins with; `1.719` has a dot for its thousands where a year cannot be meant. */
export function countAt(words: Words, at: number): { count: string; to: number } | null {
  const digits = words.tokens[at]?.normal ?? ''
  if (!COUNT.test(digits)) return null
  const rest = words.tokens[at + 1]?.normal ?? ''
  if (words.gap(at + 1) === '.' && /^[1-9]\d?$/.test(digits) && /^\d{3}$/.test(rest)) {
    return { count: digits + rest, to: at + 2 }
  }
  return { count: digits.replace(/^0+(?=\d)/, '').replace(/^(?=\d\D*$)/, '0'), to: at + 1 }
}

/** The year that stands behind a count: `98/2014`. */
export function yearAt(words: Words, at: number): string | null {
  const year = words.tokens[at]?.normal ?? ''
  return YEAR.test(year) && JOINT.test(words.gap(at)) ? year : null
}

interface Code {
  letters: string
  to: number
}

/** Groups of letters, joined by hyphens and slashes: kind and issuers. `&` joins words of one name (`BGD&ĐT`). */
function codesFrom(words: Words, from: number, trust: Trust): Code[] {
  const codes: Code[] = []
  for (let at = from; codes.length < MAX_CODES && (at === from || isJoint(words, at, codes.length)); ) {
    let letters = lettersAt(words, at, trust)
    if (letters === null) break
    at += 1
    const rest = words.gap(at).trim() === '&' ? lettersAt(words, at, trust) : null
    if (rest !== null) {
      letters += rest
      at += 1
    }
    codes.push({ letters, to: at })
  }
  return codes
}

/** A hyphen between spaces behind kind and issuer is one between parts of a sentence. */
function isJoint(words: Words, at: number, codes: number): boolean {
  return JOINT.test(words.gap(at)) && (codes < 2 || !/\s/.test(words.gap(at)))
}

function lettersAt(words: Words, at: number, trust: Trust): string | null {
  const letters = words.tokens[at]?.normal ?? ''
  if (!LETTERS.test(letters)) return null
  if (trust === 'typed') return letters
  const written = words.written(at).normalize('NFC')
  const isKnown = kindOfLetters(letters) || issuerOfLetters(letters, 'party')
  return (isKnown ? /^\p{Lu}/u : CAPITALS).test(written) ? letters : null
}

interface Candidate {
  kind: KindCode | undefined
  issuers: readonly (IssuerCode | undefined)[]
  year: string | null
  trust: Trust
  isJoined: boolean
  codes: number
}

function isNumber({ kind, issuers, year, trust, isJoined, codes }: Candidate): boolean {
  const [issuer] = issuers
  if (kind) return issuers.length > 0 && (issuer !== undefined || (trust !== 'text' && isJoined))
  if (!isJoined || !issuer) return false
  // `91/2025/QH15`; a letter of office has the letters of who wrote it instead of a kind: `1234/UBND-KT`.
  return year ? isAssembly(issuer.code.toLowerCase()) : codes > 1 && !issuer.isParty
}

function spelled(parts: Omit<DocumentNumber, 'key' | 'number'>, letters: readonly string[]): DocumentNumber {
  const { count, year, kind, issuers } = parts
  const signers = letters.map((code, i) => issuers[i]?.code ?? code.toUpperCase()).join('-')
  const head = year ? `${count}/${year}` : count
  const isParty = !year && issuers[0]?.isParty === true
  const number = !kind
    ? `${head}/${signers}`
    : isParty
      ? `${head}-${kind.code}/${signers}`
      : `${head}/${kind.code}-${signers}`
  return { ...parts, key: slugOf(number), number }
}

/** Letters and digits of plain ASCII, with hyphens between them. */
export function slugOf(text: string): string {
  return withoutMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
