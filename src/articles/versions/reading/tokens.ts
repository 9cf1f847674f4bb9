import { type Token, tokenise } from '../../../text/tokens.ts'

/** A sentence's tokens, and what stands between them. */
export interface Sentence {
  text: string
  tokens: readonly Token[]
}

export function sentenceOf(text: string): Sentence {
  return { text, tokens: tokenise(text).flatMap(parted) }
}

/** The words of a phrase as keys of pieces have them. */
export function keysOf(phrase: string): string[] {
  return sentenceOf(phrase).tokens.map(({ normal }) => normal)
}

/** The same of phrases that commas part, each by itself. */
export function keysOfEach(phrases: string): string[][] {
  return phrases.split(',').map(keysOf)
}

/** Digits with their measure in one word: `5km`, `000m2`, `000đ`. A time of day stays whole. */
const JOINED = /^(\d{1,9})(km2|km²|m2|m²|m3|m³|km|cm|mm|m|ha|kg|g|đ|vnđ|vnd|usd|tr|tỷ|oc)$/

function parted(written: Token): Token[] {
  const token = { ...written, normal: written.normal.replace('²', '2').replace('³', '3') }
  const [, digits, name] = JOINED.exec(token.normal) ?? []
  // Letters that are drawn otherwise take other room.
  if (digits === undefined || name === undefined || token.end - token.start !== token.normal.length)
    return [token]
  const middle = token.start + digits.length
  return [
    { normal: digits, bare: digits, marked: false, start: token.start, end: middle },
    { normal: name, bare: name, marked: token.marked, start: middle, end: token.end },
  ]
}

/** What stands before a token, up to the one before it. */
export function gap({ text, tokens }: Sentence, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length)
}

/** A token in its normal form; empty behind the end. */
export function word({ tokens }: Sentence, at: number): string {
  return tokens[at]?.normal ?? ''
}

/** A set of words in their normal form. */
export function words(list: string): ReadonlySet<string> {
  return new Set(tokenise(list).map(({ normal }) => normal))
}
