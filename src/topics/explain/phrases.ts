import type { Token } from '../../text/tokens.ts'
import type { Hit } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Phrase, QueryWord } from '../query/tree.ts'
import { fieldsOf } from './sentences.ts'

/** Words that may stand between two words of a phrase which still looks like one that was torn apart. */
const MAX_BETWEEN = 3
/** One syllable of a phrase alone is mostly another word. */
const LEAST_PART = 2

const isWord = (token: Token | undefined, { form, strict }: QueryWord): boolean =>
  token !== undefined && (strict ? token.normal : token.bare) === form

/** The words of a phrase in their order, but with others between them; the narrowest such place. */
export function tornApart(phrase: Phrase, { fields }: Prepared): Hit | null {
  const { words } = phrase
  let narrowest: Hit | null = null
  for (const { field, tokens } of fields) {
    if (!fieldsOf(phrase.field).includes(field)) continue
    tokens.forEach((_, from) => {
      const to = endOf(words, tokens, from)
      if (to !== null && (!narrowest || to - from < narrowest.to - narrowest.from))
        narrowest = { field, from, to }
    })
  }
  return narrowest
}

/** Where the words end that begin at a token, each at the first place behind the one before it. */
function endOf(words: readonly QueryWord[], tokens: readonly Token[], from: number): number | null {
  let at = from - 1
  for (const [i, word] of words.entries()) {
    const last = i === 0 ? from : at + 1 + MAX_BETWEEN
    do at += 1
    while (at <= last && !isWord(tokens[at], word))
    if (at > last) return null
  }
  return at + 1
}

/** The longest run of a phrase's words that stands somewhere; null for less than two of them. */
export function longestPart(phrase: Phrase, { fields }: Prepared): Hit | null {
  const { words } = phrase
  let longest: Hit | null = null
  let length = LEAST_PART - 1
  for (const { field, tokens } of fields) {
    if (!fieldsOf(phrase.field).includes(field)) continue
    /** `runs[i]`: how many words up to the i-th one end at the token before. */
    let runs = new Uint16Array(words.length + 1)
    tokens.forEach((token, at) => {
      const next = new Uint16Array(words.length + 1)
      words.forEach((word, i) => {
        if (!isWord(token, word)) return
        const run = (runs[i] as number) + 1
        next[i + 1] = run
        if (run > length) {
          length = run
          longest = { field, from: at + 1 - run, to: at + 1 }
        }
      })
      runs = next
    })
  }
  return longest
}
