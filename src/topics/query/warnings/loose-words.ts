import { tokenise } from '../../../text/tokens.ts'
import { partedAtJoining } from '../joining.ts'
import type { Lexeme } from '../lexeme.ts'
import { replaced } from '../proposals.ts'
import type { Query, Span } from '../tree.ts'
import { leavesOf } from '../walk.ts'
import { type QueryWarning, warning } from '../warnings.ts'

/** Plain words side by side, which are looked for each by itself. */
export type Run = readonly Lexeme[]

/**
 * Runs of at least two different words, of which nothing else is said: neither that one is likely an operator, nor that
 * NEAR, a field or a hyphen takes the nearest of them alone (./reach.ts).
 */
export function looseRuns(
  tree: Query,
  lexemes: readonly Lexeme[],
  isOperator: (word: Span) => boolean,
): Run[] {
  // The number of a document is a word of none of the texts.
  const words = new Set(leavesOf(tree).flatMap(({ op, at }) => (op === 'phrase' ? [at.column] : [])))
  const runs: Lexeme[][] = [[]]
  let isTaken = false
  for (const lexeme of lexemes) {
    const run = runs.at(-1) ?? []
    const isPlain = lexeme.kind === 'word' && words.has(lexeme.column) && !isOperator(lexeme)
    if (isPlain && !isTaken) run.push(lexeme)
    else if (lexeme.kind === 'near') runs.splice(-1, 1, [])
    else if (!isPlain) runs.push([])
    if (!isPlain) isTaken = lexeme.kind === 'near' || lexeme.kind === 'field' || lexeme.kind === 'not'
  }
  return runs.filter((run) => new Set(run.map(({ text }) => text.toLowerCase())).size > 1)
}

/**
 * Once of a query, however many runs it has: who means a phrase means more of them. Proposed are the phrases that the
 * form's boxes would make of the same words (../joining.ts).
 */
export function looseWords(text: string, runs: readonly Run[]): QueryWarning[] {
  const pieces = runs.map((run) => partedAtJoining(run, (word) => word.text.normalize('NFC')))
  const first = pieces[0]?.[0]
  if (!first) return []
  const proposal = pieces.reduceRight(
    (query, phrases, i) =>
      replaced(query, spanOf(runs[i] ?? []), phrases.map((words) => `"${typed(text, words)}"`).join(' ')),
    text,
  )
  return [warning('loose_words', spanOf(first), [typed(text, first)], proposal)]
}

/** Whether who wrote it writes marks. */
export function hasMarks(run: Run): boolean {
  return run.some(({ text }) => tokenise(text).some(({ marked }) => marked))
}

/** Whether a place is within one of the runs. */
export function isWithin(runs: readonly Run[], { column }: Span): boolean {
  return runs.some((run) => run.some((word) => word.column === column))
}

function typed(text: string, words: Run): string {
  const { column, length } = spanOf(words)
  return text.slice(column - 1, column - 1 + length)
}

function spanOf(words: Run): Span {
  const [first, last] = [words[0], words.at(-1)]
  const column = first?.column ?? 1
  return { column, length: (last?.column ?? column) + (last?.length ?? 0) - column }
}
