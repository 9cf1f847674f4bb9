import { type Token, tokenise } from '../../../text/tokens.ts'

/** A sentence's tokens, and what stands between them. */
export interface Sentence {
  text: string
  tokens: readonly Token[]
}

export function sentenceOf(text: string): Sentence {
  return { text, tokens: tokenise(text) }
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
