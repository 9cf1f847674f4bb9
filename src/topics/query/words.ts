import { splitTone, withOneDj } from '../../text/marks.ts'
import { INVISIBLE } from '../../text/normalise.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import type { Phrase, Prefix, QueryWord } from './tree.ts'

/** The hyphen, and what telephones, word processors and official papers put in its place. */
export const DASH = /^[-\u2010-\u2015\u2212\uFF0D]/
/** Runs between spaces; an equals sign before one asks for its words exactly as they are typed. */
const RUN = /\S+/g
/** Capitals may hold words together that fall apart in small letters; a query means what its small letters mean. */
const CAPITAL_INSIDE = /\p{Ll}[^\p{L}\s]*\p{Lu}/u
/** The two spellings of one sound: see ../../text/normalise.ts. */
const SINGLE_ONSET_I = /^([bcdđghklmnpqrstvx]|qu)[iy]$/

/** The words of a phrase as typed, without quotation marks; null where it holds none. */
export function readPhrase(typed: string): Pick<Phrase, 'words' | 'text'> | null {
  const tokens = tokenise(typed)
  if (tokens.length === 0) return null
  const isExact = exactness(typed)
  const words = tokens.map((token) => wordOf(token, isExact(token.start)))
  const text = tokens.map((token) => {
    const spelled = spelling(typed.slice(token.start, token.end))
    return isExact(token.start) && !token.marked ? `=${spelled}` : spelled
  })
  const spelled = text.join(' ')
  return CAPITAL_INSIDE.test(typed) && tokenise(spelled).length !== tokens.length
    ? readPhrase(spelled)
    : { words, text: spelled }
}

function wordOf(token: Token, exact: boolean): QueryWord {
  const strict = exact || token.marked
  return { form: strict ? token.normal : token.bare, strict }
}

/** Tells for growing places of a text whether the run there begins with an equals sign. */
function exactness(typed: string): (at: number) => boolean {
  if (!typed.includes('=')) return () => false
  const exact = [...typed.matchAll(RUN)].filter(([run]) => run.replace(INVISIBLE, '').startsWith('='))
  const ranges = exact.map(({ index, 0: run }) => [index, index + run.length] as const)
  return (at) => ranges.some(([from, to]) => from <= at && at < to)
}

/**
 * A word's beginning as typed, without its asterisk; null where that is not a single word.
 * Marks count as in words: with one it is strict, and so is its tone.
 */
export function readPrefix(typed: string): Pick<Prefix, 'starts' | 'tone' | 'strict' | 'text'> | null {
  const lower = typed.toLowerCase()
  const [token, ...more] = tokenise(lower)
  if (!token || more.length > 0) return null
  const strict = token.marked
  const form = strict ? token.normal : token.bare
  const { letters, tone } = strict ? splitTone(form) : { letters: form, tone: '' }
  const [, onset] = SINGLE_ONSET_I.exec(letters) ?? []
  return {
    starts: onset === undefined ? [letters] : [`${onset}i`, `${onset}y`],
    tone,
    strict,
    text: `${spelling(lower.slice(token.start, token.end))}*`,
  }
}

/** Letters that stand for themselves, composed; not ð, which is typed for đ. */
const PLAIN = /^[a-z0-9\u00E0-\u00EF\u00F1-\u017F\u01A1\u01B0\u1EA1-\u1EF9]+$/

/** A word as its canonical spelling has it. */
function spelling(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return withOneDj(lower.replace(INVISIBLE, '')).normalize('NFC')
}
