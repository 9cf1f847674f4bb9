import { type QueryErrorCode, refuse } from './errors.ts'
import { replaced, roundBrackets } from './proposals.ts'
import type { Span } from './tree.ts'
import { isBlank } from './unreadable.ts'

/** Signs of other search languages that nobody means as punctuation; the last ones only before a word. */
const SIGN = /[*?~^{}[\]\\@=]|^[/+!'‘’]/g
const WEIGHT = /^[~^]\d*(?:\.\d+)?/
/** `"a b"~5` of Lucene. */
const SLOPPY = /["“]([^\s"“”]+)\s+([^\s"“”]+)["”]$/

/** Refuses a piece that holds a sign of another search language, with how the same is said here. */
export function refuseSigns(query: string, at: number, typed: string): void {
  for (const { 0: sign, index } of typed.matchAll(SIGN)) {
    const isAlone = typed.length === 1
    if (sign === '=' && index === 0 && !isAlone) continue
    if (sign === '*' && isBlank(typed.slice(index + 1)) && !isAlone) continue
    const piece = { column: at + 1, length: typed.length }
    const place = { column: at + index + 1, length: sign.length }
    refuse(codeOf(sign), place, [group(sign)], likely(query, piece, place, sign, typed))
  }
}

function codeOf(sign: string): QueryErrorCode {
  return sign === '*' ? 'prefix_place' : sign === '=' ? 'exact_place' : 'unsupported'
}

/** The sign that stands for all of its kind in the sentences. */
function group(sign: string): string {
  const groups: Readonly<Record<string, string>> = { '}': '{', ']': '[', '‘': "'", '’': "'" }
  return groups[sign] ?? sign
}

function likely(query: string, piece: Span, place: Span, sign: string, typed: string): string | undefined {
  const from = place.column - 1
  const rest = query.slice(from)
  const isLast = place.column + 1 === piece.column + piece.length
  switch (group(sign)) {
    case '{':
    case '[':
      return roundBrackets(query)
    case '~':
    case '^': {
      const weight = WEIGHT.exec(rest)?.[0] ?? sign
      const sloppy = sign === '~' ? SLOPPY.exec(query.slice(0, from)) : null
      if (!sloppy) return replaced(query, { column: place.column, length: weight.length }, '')
      const whole = { column: sloppy.index + 1, length: sloppy[0].length + weight.length }
      return replaced(query, whole, `${sloppy[1]} NEAR/${Number(weight.slice(1)) || 10} ${sloppy[2]}`)
    }
    case '+':
      return replaced(query, place, '')
    case '!':
      return replaced(query, place, '-')
    case "'": {
      const quoted = /^['‘’]([^'‘’"]*)['’]/.exec(rest)
      return quoted
        ? replaced(query, { column: place.column, length: quoted[0].length }, `"${quoted[1]}"`)
        : replaced(query, place, '')
    }
    case '/': {
      const word = /^\/([\p{L}\p{M}\p{N}]+)\/$/u.exec(typed)
      return word?.[1] && replaced(query, piece, word[1])
    }
    case '=': {
      const phrase = /^="([^"]*)"/.exec(rest)
      if (!phrase?.[1]) return replaced(query, piece, `"${typed}"`)
      const exact = phrase[1]
        .trim()
        .split(/\s+/)
        .map((word) => `=${word}`)
      return replaced(query, { column: place.column, length: phrase[0].length }, `"${exact.join(' ')}"`)
    }
    case '@':
      return replaced(query, piece, `"${typed}"`)
    case '*':
    case '?':
      return isLast || place.column === piece.column ? replaced(query, place, '') : undefined
    default:
      return undefined
  }
}
