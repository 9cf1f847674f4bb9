import type { Lexeme } from '../lexeme.ts'
import { replaced } from '../proposals.ts'
import { type QueryWarning, warning } from '../warnings.ts'

/** Signs that may mean something to who types them; hyphens, slashes, dots, commas and brackets part words. */
const SIGN = /(?:[\p{S}%#&*@§†‡\\]\uFE0F?)+/u
const EXACT = /(?<!\S)=(?=[\p{L}\p{N}])/gu

/** Signs within words and phrases that nothing is searched for, `&` within a name, and commas that look like OR. */
export function unsearchedSigns(text: string, lexemes: readonly Lexeme[]): QueryWarning[] {
  const signs = lexemes.flatMap((lexeme, i) => {
    if (lexeme.kind === 'and' && lexeme.text === '&') return ampersand(text, lexemes, i)
    if (lexeme.kind !== 'word' && lexeme.kind !== 'phrase') return []
    const searched = lexeme.text.replace(EXACT, ' ')
    const sign = SIGN.exec(searched)
    if (!sign) return []
    const begin = lexeme.column + (lexeme.kind === 'phrase' ? 1 : 0)
    return [warning('sign', { column: begin + sign.index, length: sign[0].length }, [sign[0]])]
  })
  return [...signs, ...commas(text, lexemes)]
}

/** `R&D` without spaces. */
function ampersand(text: string, lexemes: readonly Lexeme[], i: number): QueryWarning[] {
  const [before, sign, behind] = [lexemes[i - 1], lexemes[i], lexemes[i + 1]]
  if (before?.kind !== 'word' || behind?.kind !== 'word' || !sign) return []
  const at = { column: before.column, length: before.length + 1 + behind.length }
  const name = text.slice(at.column - 1, at.column - 1 + at.length)
  if (before.column + before.length !== sign.column || behind.column !== sign.column + 1) return []
  return [warning('ampersand', at, [name], replaced(text, at, `"${name}"`))]
}

/** Within what stands between spaces; the comma of `1,5` is a part of a number. */
const COMMA_INSIDE = /;(?=[\p{L}\p{N}])|,(?=\p{L})|(?<!\p{N}),(?=\p{N})/u
const PARTING = /;|,(?!\p{N})|(?<!\p{N}),/u

/** `khu công nghiệp, cụm công nghiệp`, and `bão;lũ`; of plain words alone it is likely a choice of phrases. */
function commas(text: string, lexemes: readonly Lexeme[]): QueryWarning[] {
  const found = lexemes.map((lexeme, i) => (lexeme.kind === 'word' ? commaIn(lexeme, lexemes[i + 1]) : -1))
  const at = found.find((index) => index >= 0)
  if (at === undefined) return []
  const isPlain = lexemes.every(({ kind }) => kind === 'word' || kind === 'end')
  const choices = text
    .split(PARTING)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')
    .map((choice) => (/\s/.test(choice) ? `"${choice}"` : choice))
  const proposal = isPlain ? choices.join(' OR ') : undefined
  return [warning('comma', { column: at + 1, length: 1 }, [text.charAt(at)], proposal)]
}

/** The place in the query of a comma or semicolon that parts a word, or it and what is behind it; else -1. */
function commaIn({ text, column, length }: Lexeme, next: Lexeme | undefined): number {
  const inside = text.search(COMMA_INSIDE)
  if (inside >= 0) return column - 1 + inside
  return /[,;]$/.test(text) && isOperand(next) ? column + length - 2 : -1
}

function isOperand(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' || lexeme?.kind === 'phrase'
}
