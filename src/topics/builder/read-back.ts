import type { Field, Leaf, Query } from '../query/tree.ts'
import { entriesOf, piecesOf } from './entries.ts'
import { type Fields, NEAR_WORDS, type Where } from './fields.ts'

/** What is wanted, in the shape in which the form says it. */
interface Wanted {
  all: readonly Leaf[]
  any: readonly Leaf[]
  where: Where
}

/** The boxes that say what a query means; null for one of any other shape than theirs. */
export function readBack(tree: Query): Fields | null {
  const parts = tree.op === 'and' ? tree.parts : [tree]
  const none = parts.flatMap((part) => (part.op === 'not' ? [leavesOf(part.part)] : []))
  const wanted = wantedOf(parts.filter(({ op }) => op !== 'not'))
  if (!wanted || none.includes(null)) return null
  const excluded = none.flatMap((leaves) => leaves ?? [])
  if (!excluded.every((leaf) => isIn(leaf, null))) return null
  return {
    all: typed(wanted.all, true),
    any: typed(wanted.any, false),
    none: typed(excluded, false),
    where: wanted.where,
  }
}

function wantedOf(parts: readonly Query[]): Wanted | null {
  const [first] = parts
  if (first?.op === 'near') return parts.length === 1 ? closeTogether(first) : null
  const choices = parts.filter(({ op }) => op === 'or')
  if (choices.length > 1) return null
  const any = choices[0] ? leavesOf(choices[0]) : []
  const all = parts.filter(({ op }) => op !== 'or')
  if (!any || !all.every(isLeaf)) return null
  const leaves = [...all, ...any]
  if (leaves.every((leaf) => isIn(leaf, null))) return { all, any, where: 'anywhere' }
  return leaves.every((leaf) => isIn(leaf, 'title')) ? { all, any, where: 'title' } : null
}

function closeTogether({ field, operands, links }: Extract<Query, { op: 'near' }>): Wanted | null {
  const isOurs = links.every(({ ordered, distance }) => !ordered && distance === NEAR_WORDS)
  const singles = operands.slice(0, -1)
  const last = operands.at(-1) ?? []
  if (field !== null || !isOurs || singles.some((either) => either.length > 1)) return null
  const all = last.length > 1 ? singles : operands
  return { all: all.flat(), any: last.length > 1 ? last : [], where: 'near' }
}

/** A leaf, or those of a choice of leaves. */
function leavesOf(query: Query): readonly Leaf[] | null {
  if (query.op === 'or') return query.parts.every(isLeaf) ? query.parts : null
  return isLeaf(query) ? [query] : null
}

function isLeaf(query: Query): query is Leaf {
  return query.op === 'phrase' || query.op === 'prefix' || query.op === 'concept' || query.op === 'document'
}

function isIn(leaf: Leaf, field: Field | null): boolean {
  return leaf.op !== 'document' && leaf.field === field
}

/** As somebody would type them; in quotation marks what the box would not take for the same words. */
function typed(leaves: readonly Leaf[], isCut: boolean): string {
  return leaves
    .map(({ op, text }) => {
      if (op !== 'phrase') return text
      const [entry, ...others] = entriesOf(text)
      const isSame = entry?.text === text && others.length === 0 && !/[*@]/.test(text)
      return isSame && (!isCut || piecesOf(entry).length === 1) ? text : `"${text}"`
    })
    .join(', ')
}
