import type { Lexeme } from '../lexeme.ts'
import { replaced } from '../proposals.ts'
import type { Span } from '../tree.ts'
import { type QueryWarning, warning } from '../warnings.ts'

/** NEAR, a field and a hyphen take one word each; words beside it that are not taken were likely meant to be. */
export function shortReach(text: string, lexemes: readonly Lexeme[]): QueryWarning[] {
  return lexemes.flatMap((operator, i) => {
    if (operator.kind !== 'near' && operator.kind !== 'field' && operator.kind !== 'not') return []
    if (operator.kind === 'field' && operator.field === 'document') return []
    const right = run(lexemes, i, 1)
    const left = operator.kind === 'near' ? run(lexemes, i, -1) : []
    const [near] = right.length > 1 ? right : left.length > 1 ? left : []
    if (!near) return []
    let proposal = text
    for (const words of [right, left]) if (words.length > 1) proposal = quoted(proposal, words)
    return [warning('one_word', near, [operator.text, near.text], proposal)]
  })
}

/** The plain words on one side of an operator, the nearest first, up to a comma, which is spoken of by itself. */
function run(lexemes: readonly Lexeme[], from: number, step: 1 | -1): Lexeme[] {
  const words: Lexeme[] = []
  for (let i = from + step; lexemes[i]?.kind === 'word'; i += step) {
    const word = lexemes[i]
    if (!word || (step < 0 && endsInComma(word))) break
    words.push(word)
    if (step > 0 && endsInComma(word)) break
  }
  return words
}

function endsInComma({ text }: Lexeme): boolean {
  return /[,;]$/.test(text)
}

function quoted(text: string, words: readonly Lexeme[]): string {
  const begin = Math.min(...words.map(({ column }) => column))
  const end = Math.max(...words.map(({ column, length }) => column + length))
  const at: Span = { column: begin, length: end - begin }
  return replaced(text, at, `"${text.slice(begin - 1, end - 1)}"`)
}
