import type { Lexeme } from '../lexeme.ts'
import { replaced } from '../proposals.ts'
import { type QueryWarning, warning } from '../warnings.ts'

/** Words that are operators in capitals, and `HOAC` of keyboards without marks. `không` is too common a word. */
const LIKELY: ReadonlyMap<string, string> = new Map([
  ['and', 'AND'],
  ['or', 'OR'],
  ['not', 'NOT'],
  ['và', 'VÀ'],
  ['hoặc', 'HOẶC'],
  ['hoac', 'HOẶC'],
])
/** Operators of distance without their number: in small letters they are common words. NEAR is refused (../piece.ts). */
const WITHOUT_DISTANCE = /^(GẦN|TRƯỚC)\/?$/
const BEFORE: ReadonlySet<Lexeme['kind']> = new Set(['word', 'phrase', 'prefix', 'concept', 'close'])
const BEHIND: ReadonlySet<Lexeme['kind']> = new Set(['word', 'phrase', 'prefix', 'concept', 'open', 'field'])

/** Words between others that are likely meant as operators, and operators that are likely meant as words. */
export function likelyOperators(text: string, lexemes: readonly Lexeme[]): QueryWarning[] {
  const words = lexemes.flatMap((lexeme, i) => {
    const operator = lexeme.kind === 'word' ? likely(lexeme.text.normalize('NFC')) : undefined
    const [before, behind] = [lexemes[i - 1], lexemes[i + 1]]
    if (!operator || !before || !behind || !BEFORE.has(before.kind) || !BEHIND.has(behind.kind)) return []
    return [warning('operator_case', lexeme, [lexeme.text, operator], replaced(text, lexeme, operator))]
  })
  return [...words, ...capitals(text, lexemes)]
}

function likely(word: string): string | undefined {
  const [, near] = WITHOUT_DISTANCE.exec(word) ?? []
  return near ? `${near}/5` : LIKELY.get(word.toLowerCase())
}

/** A headline in capitals, pasted as it stands. */
function capitals(text: string, lexemes: readonly Lexeme[]): QueryWarning[] {
  const operator = lexemes.find(
    ({ kind, text }) => (kind === 'and' || kind === 'or' || kind === 'not') && /\P{ASCII}/u.test(text),
  )
  const words = lexemes.filter(({ kind, text }) => kind === 'word' && /\p{L}/u.test(text))
  const isLoud = words.length > 2 && words.every((word) => word.text === word.text.toUpperCase())
  if (!operator || /^\P{L}/u.test(operator.text) || !isLoud) return []
  return [warning('capitals', operator, [operator.text], text.toLowerCase())]
}
