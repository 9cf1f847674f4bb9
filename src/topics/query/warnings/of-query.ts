import type { ConceptTable } from '../../concepts/concept.ts'
import type { Lexeme } from '../lexeme.ts'
import { isStopWord } from '../stop-words.ts'
import type { Query, Span } from '../tree.ts'
import { leavesOf } from '../walk.ts'
import { type QueryWarning, type WarningCode, warning } from '../warnings.ts'
import { idleParts } from './idle.ts'
import { hasMarks, isWithin, looseRuns, looseWords } from './loose-words.ts'
import { missingMarks } from './marks.ts'
import { likelyOperators } from './operators.ts'
import { shortReach } from './reach.ts'
import { unsearchedSigns } from './signs.ts'

/** More of them help nobody. */
const MAX_WARNINGS = 20
/** These say of all words how they are read; to say that they are loose as well is for the query that comes of it. */
const OF_ALL_WORDS: ReadonlySet<WarningCode> = new Set(['capitals', 'comma', 'ampersand'])

/** What there is to say of a query that was understood, in the order of its text. */
export function warningsOf(
  text: string,
  lexemes: readonly Lexeme[],
  tree: Query,
  concepts: ConceptTable,
): QueryWarning[] {
  const operators = likelyOperators(text, lexemes)
  const isOperator = ({ column }: Span) => operators.some((operator) => operator.column === column)
  const stopWords = leavesOf(tree)
    .filter((leaf) => isStopWord(leaf) && !isOperator(leaf.at))
    .map((leaf) => warning('stop_word', leaf.at, [leaf.text]))
  const signs = unsearchedSigns(text, lexemes)
  const isSaidOfAll = [...operators, ...signs].some(({ code }) => OF_ALL_WORDS.has(code))
  const runs = isSaidOfAll ? [] : looseRuns(tree, lexemes, isOperator)
  const marks = missingMarks(text, tree, concepts).filter(
    (one) => !isOperator(one) && !stopWords.some(({ column }) => column === one.column),
  )
  return [
    ...operators,
    ...stopWords,
    ...looseWords(text, runs),
    // As in a phrase: a word is right without marks beside one that has some, and may come again.
    ...marks.filter((one) => !isWithin(runs.filter(hasMarks), one)),
    ...idleParts(tree, concepts).filter(({ code, ...at }) => code !== 'redundant' || !isWithin(runs, at)),
    ...shortReach(text, lexemes),
    ...signs,
  ]
    .toSorted((a, b) => a.column - b.column)
    .slice(0, MAX_WARNINGS)
}
