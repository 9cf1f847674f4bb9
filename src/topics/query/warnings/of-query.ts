import type { ConceptTable } from '../../concepts/concept.ts'
import type { Lexeme } from '../lexeme.ts'
import { isStopWord } from '../stop-words.ts'
import type { Query, Span } from '../tree.ts'
import { leavesOf } from '../walk.ts'
import { type QueryWarning, warning } from '../warnings.ts'
import { idleParts } from './idle.ts'
import { missingMarks } from './marks.ts'
import { likelyOperators } from './operators.ts'
import { shortReach } from './reach.ts'
import { unsearchedSigns } from './signs.ts'

/** More of them help nobody. */
const MAX_WARNINGS = 20

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
  return [
    ...operators,
    ...stopWords,
    ...missingMarks(text, tree, concepts).filter((marks) => !isOperator(marks)),
    ...idleParts(tree, concepts),
    ...shortReach(text, lexemes),
    ...unsearchedSigns(text, lexemes),
  ]
    .toSorted((a, b) => a.column - b.column)
    .slice(0, MAX_WARNINGS)
}
