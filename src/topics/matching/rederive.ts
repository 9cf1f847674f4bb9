import { numberOf } from '../../text/documents/document.ts'
import type { ConceptTable } from '../concepts/concept.ts'
import { canonicalAtom } from '../query/canonical.ts'
import type { Atom, Near, Phrase, Placed, Prefix, Query } from '../query/tree.ts'
import { evaluate } from './evaluate.ts'
import type { Evidence } from './evidence.ts'
import { FIELDS, type Searchable } from './fields.ts'
import { beginsAs } from './prefix.ts'
import { type Prepared, type PreparedField, prepare } from './prepare.ts'

/**
 * Whether highlights alone bear a match out: decides once more, taking what is wanted from the ranges shown, and what
 * must be absent from the article. True for all evidence that a match comes with.
 */
export function rederives(
  tree: Query,
  concepts: ConceptTable,
  article: Searchable,
  evidence: readonly Evidence[],
): boolean {
  const prepared = prepare(article)
  const decide = (query: Query, isNegated: boolean): boolean => {
    switch (query.op) {
      case 'and':
        return query.parts.every((part) => decide(part, isNegated))
      case 'or':
        return query.parts.some((part) => decide(part, isNegated))
      case 'not':
        return !decide(query.part, true)
      default:
        return isNegated
          ? evaluate(query, concepts, prepared) !== null
          : isShown(query, concepts, prepared, evidence)
    }
  }
  return decide(tree, false)
}

/** The tokens that a piece of evidence covers, from the first to the last. */
interface Shown {
  field: PreparedField
  from: number
  to: number
}

function isShown(
  atom: Atom,
  concepts: ConceptTable,
  article: Prepared,
  evidence: readonly Evidence[],
): boolean {
  const branch = canonicalAtom(atom)
  const pieces = evidence
    .filter((piece) => piece.branch === branch && isLookedIn(atom, piece.field))
    .flatMap((piece) => shown(piece, article))
  if (atom.op === 'near')
    return article.fields.some((field) =>
      isChained(
        atom,
        concepts,
        pieces.filter((p) => p.field === field),
      ),
    )
  if (atom.op === 'document') return pieces.some((piece) => names(piece, atom.key, article))
  return pieces.some((piece) => reads(piece, atom, concepts))
}

function isLookedIn(atom: Atom, field: Evidence['field']): boolean {
  const wanted = atom.op === 'document' ? null : atom.field
  return wanted === null ? FIELDS.some((each) => each === field) : wanted === field
}

/** Nothing for a range that does not begin and end with a token, or whose text is not what it says. */
function shown({ field: name, start, end, text }: Evidence, { fields }: Prepared): Shown[] {
  const field = fields.find((each) => each.field === name)
  const from = field?.tokens.findIndex((token) => token.start === start) ?? -1
  const last = field?.tokens.findIndex((token) => token.end === end) ?? -1
  if (!field || from < 0 || last < from || field.text.slice(start, end) !== text) return []
  return [{ field, from, to: last + 1 }]
}

/** Whether these very tokens are what a leaf asks for. */
function reads(piece: Shown, leaf: Placed, concepts: ConceptTable): boolean {
  if (leaf.op === 'concept') return concepts.leaves(leaf.id).some((wording) => isWording(piece, wording))
  return isWording(piece, leaf)
}

function isWording({ field, from, to }: Shown, wording: Phrase | Prefix): boolean {
  const tokens = field.tokens.slice(from, to)
  if (wording.op === 'prefix') return tokens.length === 1 && tokens.every((token) => beginsAs(token, wording))
  return (
    tokens.length === wording.words.length &&
    wording.words.every(({ form, strict }, i) => tokens[i]?.[strict ? 'normal' : 'bare'] === form)
  )
}

function names({ field, from, to }: Shown, key: string, article: Prepared): boolean {
  return article
    .documents()
    .some(
      ({ field: name, mention }) =>
        name === field.field &&
        numberOf(mention.document.id) === key &&
        field.tokens[from]?.start === mention.start &&
        field.tokens[to - 1]?.end === mention.end,
    )
}

/** Whether one piece of a field can be chosen for each operand so that every link holds. */
function isChained({ operands, links }: Near, concepts: ConceptTable, pieces: readonly Shown[]): boolean {
  let chosen: readonly Shown[] = []
  operands.forEach((alternatives, i) => {
    const reading = pieces.filter((piece) => alternatives.some((leaf) => reads(piece, leaf, concepts)))
    const link = links[i - 1]
    chosen = link
      ? reading.filter((piece) =>
          chosen.some((before) => {
            const ahead = piece.from - before.to
            const behind = before.from - piece.to
            return (
              (ahead >= 0 && ahead <= link.distance) ||
              (!link.ordered && behind >= 0 && behind <= link.distance)
            )
          }),
        )
      : reading
  })
  return chosen.length > 0
}
