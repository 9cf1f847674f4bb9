/** What a query would not read as words, at any place of a text. */
const SYNTAX =
  /["“”„‟«»″＂()|&*?~^{}[\]\\@]|(?<!\S)(?:OR|AND|NOT|HOẶC|VÀ|KHÔNG|(?:O?NEAR|GẦN|TRƯỚC)\/\d+)(?!\S)/u
/** A minus that excludes the word behind it, and the name of a field. */
const BEFORE_WORDS =
  /(?<!\S)(?:[-\u2010-\u2013\u2212\uFF0D](?=[\p{L}\p{N}])|[\p{L}\p{M}][\p{L}\p{M}_-]{0,39}:)/u
/** An equals sign asks for the word behind it, and stands nowhere else. */
const MISPLACED_EXACT = /(?<!^|\s)=|=(?![\p{L}\p{N}])/u

/** The first piece of a text that is more than plain words with `=` before them; null where there is none. */
export function refusedSyntax(text: string): string | null {
  const composed = text.normalize('NFC')
  return (SYNTAX.exec(composed) ?? BEFORE_WORDS.exec(composed) ?? MISPLACED_EXACT.exec(composed))?.[0] ?? null
}
