import { numberOf } from '../../../src/text/documents/document.ts'
import { findDocumentsIn } from '../../../src/text/documents/find.ts'
import { tokenise } from '../../../src/text/tokens.ts'
import type { ConceptTable } from '../../../src/topics/concepts/concept.ts'
import type { Field, Near, NearLink, Phrase, Placed, Prefix, Query } from '../../../src/topics/query/tree.ts'

/** An article as the matcher gets it. */
export type Article = Readonly<Record<Field, string>>

const EVERYWHERE: readonly Field[] = ['title', 'lead', 'body']

/**
 * Whether an article matches a query: slow, and obviously right. Every phrase is laid at every place of every field,
 * and NEAR tries every choice of occurrences.
 */
export function referenceMatches(query: Query, concepts: ConceptTable, article: Article): boolean {
  switch (query.op) {
    case 'and':
      return query.parts.every((part) => referenceMatches(part, concepts, article))
    case 'or':
      return query.parts.some((part) => referenceMatches(part, concepts, article))
    case 'not':
      return !referenceMatches(query.part, concepts, article)
    case 'document':
      return findDocumentsIn(article).some(({ mention }) => numberOf(mention.document.id) === query.key)
    case 'near':
      return fieldsOf(query.field).some((field) => isNear(query, concepts, article[field]))
    default:
      return fieldsOf(query.field).some((field) => places(query, concepts, article[field]).length > 0)
  }
}

function fieldsOf(field: Field | null): readonly Field[] {
  return field ? [field] : EVERYWHERE
}

/** Tokens from `from` up to `to`, which is excluded. */
interface Place {
  from: number
  to: number
}

/** Everywhere in a text where a word, phrase, prefix or concept stands. */
function places(leaf: Placed, concepts: ConceptTable, text: string): Place[] {
  const tokens = tokenise(text)
  const wordings = leaf.op === 'concept' ? concepts.leaves(leaf.id) : [leaf]
  return wordings.flatMap((wording) => {
    const length = wording.op === 'phrase' ? wording.words.length : 1
    return tokens.flatMap((_, from) =>
      stands(wording, tokens.slice(from, from + length)) ? [{ from, to: from + length }] : [],
    )
  })
}

type Form = { readonly normal: string; readonly bare: string }

function stands(wording: Phrase | Prefix, tokens: readonly Form[]): boolean {
  if (wording.op === 'prefix') return tokens[0] !== undefined && begins(wording, tokens[0])
  return (
    tokens.length === wording.words.length &&
    wording.words.every(({ form, strict }, i) => form === (strict ? tokens[i]?.normal : tokens[i]?.bare))
  )
}

function begins({ starts, tone, strict }: Prefix, token: Form): boolean {
  if (!strict) return starts.some((start) => token.bare.startsWith(start))
  const letters = token.normal.replace(/[\u0300\u0301\u0303\u0309\u0323]+$/, '')
  const itsTone = token.normal.slice(letters.length)
  return starts.some((start) => letters.startsWith(start)) && (tone === '' || itsTone === tone)
}

function isNear(near: Near, concepts: ConceptTable, text: string): boolean {
  const choices = near.operands.map((alternatives) =>
    alternatives.flatMap((leaf) => places(leaf, concepts, text)),
  )
  return product(choices).some((chosen) =>
    near.links.every((link, i) => {
      const [left, right] = [chosen[i], chosen[i + 1]]
      return left !== undefined && right !== undefined && holds(link, left, right)
    }),
  )
}

/** At most so many tokens between two places that do not overlap. */
function holds({ ordered, distance }: NearLink, left: Place, right: Place): boolean {
  const rightBehind = right.from - left.to
  const leftBehind = left.from - right.to
  const isRightBehind = rightBehind >= 0 && rightBehind <= distance
  const isLeftBehind = leftBehind >= 0 && leftBehind <= distance
  return isRightBehind || (!ordered && isLeftBehind)
}

/** One of each, in every way. */
function product<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>(
    (rows, choice) => rows.flatMap((row) => choice.map((one) => [...row, one])),
    [[]],
  )
}
