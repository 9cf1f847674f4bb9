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

/** `khu công nghiệp, cụm công nghiệp`; of plain words alone it is likely a choice of phrases. */
function commas(text: string, lexemes: readonly Lexeme[]): QueryWarning[] {
  const comma = lexemes.find(
    (lexeme, i) => lexeme.kind === 'word' && /[,;]$/.test(lexeme.text) && isOperand(lexemes[i + 1]),
  )
  if (!comma) return []
  const at = { column: comma.column + comma.length - 1, length: 1 }
  const isPlain = lexemes.every(({ kind }) => kind === 'word' || kind === 'end')
  const choices = text
    .split(/[,;]/)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')
    .map((choice) => (/\s/.test(choice) ? `"${choice}"` : choice))
  return [warning('comma', at, [], isPlain ? choices.join(' OR ') : undefined)]
}

function isOperand(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' || lexeme?.kind === 'phrase'
}
