import { type Token, tokenise } from '../text/tokens.ts'
import type { Phrase, Query, QueryWord } from './query/tree.ts'

/** The fields that a query searches, in the order of their weight. A missing field is empty. */
export const FIELDS = ['title', 'lead', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** Texts as people see them; evidence points into these very strings. */
export type Searchable = Readonly<Record<Field, string>>

/** One satisfied part of a query: `start` and `end` are UTF-16 units of the field's text, `branch` the leaf. */
export interface Evidence {
  field: Field
  start: number
  end: number
  text: string
  branch: string
}

/** Why an article is on a topic. `score` (0 to 1) says how prominently; see docs/queries.md. */
export interface Verdict {
  score: number
  evidence: Evidence[]
}

/** A word in the title says more of what an article is about than one in its body. */
const FIELD_WEIGHT: Readonly<Record<Field, number>> = { title: 1, lead: 0.7, body: 0.4 }
/** Highlights of one leaf in one field beyond this many help nobody, and a card has to stay small. */
const MAX_RANGES_PER_LEAF = 5

/** An article made ready for any number of queries: tokens of each field, and where each word stands. */
export interface Prepared {
  fields: { field: Field; text: string; tokens: Token[]; normal: Positions; bare: Positions }[]
}
type Positions = ReadonlyMap<string, readonly number[]>

export function prepare(article: Searchable): Prepared {
  return {
    fields: FIELDS.map((field) => {
      const tokens = tokenise(article[field])
      return {
        field,
        text: article[field],
        tokens,
        normal: positions(tokens, 'normal'),
        bare: positions(tokens, 'bare'),
      }
    }),
  }
}

function positions(tokens: readonly Token[], form: 'normal' | 'bare'): Positions {
  const found = new Map<string, number[]>()
  tokens.forEach((token, index) => {
    const at = found.get(token[form])
    if (at) at.push(index)
    else found.set(token[form], [index])
  })
  return found
}

/** Decides whether an article matches a query, and by what. Pure; null means that it does not. */
export function match(query: Query, article: Prepared): Verdict | null {
  const found = evaluate(query, article)
  if (!found) return null
  return { score: Math.round(found.score * 100) / 100, evidence: inReadingOrder(found.evidence) }
}

function evaluate(query: Query, article: Prepared): Verdict | null {
  switch (query.op) {
    case 'phrase':
      return evaluateLeaf(query, article)
    case 'not':
      return evaluate(query.part, article) ? null : { score: 0, evidence: [] }
    case 'and': {
      const parts: Verdict[] = []
      for (const part of query.parts) {
        const verdict = evaluate(part, article)
        if (!verdict) return null
        if (verdict.evidence.length > 0) parts.push(verdict)
      }
      return { score: mean(parts.map((p) => p.score)), evidence: parts.flatMap((p) => p.evidence) }
    }
    case 'or': {
      const parts = query.parts.map((part) => evaluate(part, article)).filter((p) => p !== null)
      if (parts.length === 0) return null
      return { score: Math.max(...parts.map((p) => p.score)), evidence: parts.flatMap((p) => p.evidence) }
    }
    default:
      throw new Error(`a query of ${query.op} is judged elsewhere`)
  }
}

function evaluateLeaf(leaf: Phrase, article: Prepared): Verdict | null {
  const [first] = leaf.words
  if (!first) return null
  const evidence: Evidence[] = []
  let score = 0
  for (const { field, text, tokens, normal, bare } of article.fields) {
    const starts = (first.strict ? normal : bare).get(first.form) ?? []
    let ranges = 0
    for (const at of starts) {
      if (ranges === MAX_RANGES_PER_LEAF) break
      if (!leaf.words.every((word, i) => isWord(tokens[at + i], word))) continue
      const start = tokens[at]?.start ?? 0
      const end = tokens[at + leaf.words.length - 1]?.end ?? 0
      evidence.push({ field, start, end, text: text.slice(start, end), branch: leaf.text })
      score = Math.max(score, FIELD_WEIGHT[field])
      ranges += 1
    }
  }
  return evidence.length > 0 ? { score, evidence } : null
}

function isWord(token: Token | undefined, word: QueryWord): boolean {
  return token !== undefined && (word.strict ? token.normal : token.bare) === word.form
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length
}

/** By field, then place; one range that several equal leaves found is kept once. */
function inReadingOrder(evidence: Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((e) => [`${e.field} ${e.start} ${e.end} ${e.branch}`, e]))
  return [...unique.values()].sort(
    (a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end,
  )
}
