import { type Token, tokenise } from '../tokens.ts'
import { type IssuerCode, isAssembly, issuerOfLetters } from './issuers.ts'
import { type KindCode, kindOfLetters } from './kinds.ts'

/** A document's number in full, at a place of a text. */
export interface DocumentNumber {
  /** `15-nq-tu`. */
  key: string
  /** `15-NQ/TU`: one spelling of a key. */
  number: string
  /** `15`, `30a`; numbers under ten have a zero before them, as rules of office want it. */
  count: string
  year: string | null
  kind: KindCode | undefined
  /** The first is who signs; those behind it sign as well, or wrote it. */
  issuers: readonly (IssuerCode | undefined)[]
  /** The tokens that it consists of: `to` is excluded. */
  from: number
  to: number
}

/**
 * The document's number that a person typed, or a slug of one (`15-nq-tu`): its key, and the one spelling that we show.
 * Null for what is no such number as a whole.
 */
export function parseDocumentNumber(typed: string): { key: string; number: string } | null {
  if (typed.length > LONGEST_TYPED) return null
  const tokens = tokenise(typed)
  const found = numberAt(typed, tokens, 0, 'typed')
  return found && found.to === tokens.length ? { key: found.key, number: found.number } : null
}

const LONGEST_TYPED = 100
const COUNT = /^\d{1,5}[a-eđ]?$/
const YEAR = /^(?:19|20)\d\d$/
const LETTERS = /^[\p{L}&]{1,9}\d{0,2}$/u
const MAX_ISSUERS = 4
/** Hyphens of all kinds and slashes, with spaces; a number's parts are often joined by the wrong one. */
const JOINT = /^\s*[-/\u2010-\u2015\u2212\u2044\u2215\uFE63\uFF0D\uFF0F]\s*$/

/**
 * Reads a full number that begins with a token. In a text (unlike one that is `typed`) letters have to be capitals, and
 * what nobody knows as kind or issuer makes no number.
 */
export function numberAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  where: 'typed' | 'text',
): DocumentNumber | null {
  const first = tokens[from]
  if (!first || !COUNT.test(first.normal)) return null
  const between = (i: number) => text.slice(tokens[i - 1]?.end, tokens[i]?.start)
  const isJoined = (i: number) => i < tokens.length && JOINT.test(between(i))
  const lettersAt = (i: number) => {
    const token = tokens[i]
    if (!token || !LETTERS.test(token.normal)) return null
    return where === 'typed' || /^\p{Lu}/u.test(text.slice(token.start, token.end)) ? token.normal : null
  }
  let at = from + 1
  const second = tokens[at]
  const year = second && isJoined(at) && YEAR.test(second.normal) ? second.normal : null
  if (year) at += 1
  const letters = lettersAt(at)
  if (!letters) return null
  const isApart = !isJoined(at)
  if (isApart && (year || !/^\s+$/.test(between(at)))) return null
  const kind = kindOfLetters(letters)
  const codes: string[] = []
  if (!kind && !(year && isAssembly(letters))) return null
  if (!kind) codes.push(letters)
  at += 1
  while (kind && codes.length < MAX_ISSUERS && isJoined(at)) {
    const code = lettersAt(at)
    if (!code) break
    codes.push(code)
    at += 1
  }
  const form = year ? 'state' : 'party'
  const issuers = codes.map((code) => issuerOfLetters(code, form))
  if (codes.length === 0 || (where === 'text' && !issuers[0])) return null
  return spelled({ count: countOf(first.normal), year, kind, issuers, from, to: at }, codes)
}

function countOf(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').replace(/^(?=\d\D*$)/, '0')
}

function spelled(parts: Omit<DocumentNumber, 'key' | 'number'>, codes: string[]): DocumentNumber {
  const { count, year, kind, issuers } = parts
  const signers = codes.map((letters, i) => issuers[i]?.code ?? letters.toUpperCase()).join('-')
  const head = year ? `${count}/${year}` : count
  const isParty = !year && issuers[0]?.isParty === true
  const number = !kind
    ? `${head}/${signers}`
    : isParty
      ? `${head}-${kind.code}/${signers}`
      : `${head}/${kind.code}-${signers}`
  const key = number
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
  return { ...parts, key, number }
}
