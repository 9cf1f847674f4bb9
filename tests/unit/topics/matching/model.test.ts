import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { judge } from '../../../../src/topics/matching/evaluate.ts'
import { FIELDS } from '../../../../src/topics/matching/fields.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { spell, text, type Wanted, type Word, wanted } from '../generated.ts'
import { articleOf } from './article.ts'

const article = fc.record({ title: text, lead: text, body: text })
type Generated = typeof article extends fc.Arbitrary<infer T> ? T : never
const texts = ({ title, lead, body }: Generated) =>
  articleOf({ title: title.text, lead: lead.text, body: body.text })

/** Slow and obvious: every phrase is laid at every place of every field. */
function holds(query: Wanted, fields: readonly (readonly Word[])[]): boolean {
  switch (query.op) {
    case 'and':
      return query.parts.every((part) => holds(part, fields))
    case 'or':
      return query.parts.some((part) => holds(part, fields))
    case 'not':
      return !holds(query.part, fields)
    case 'words':
      return fields.some((words) =>
        words.some((_, at) => query.words.every((w, i) => isSame(w, words[at + i]))),
      )
  }
}

function isSame(typed: Word, found: Word | undefined): boolean {
  const isMarked = typed.normal !== typed.bare
  return found !== undefined && (isMarked ? typed.normal === found.normal : typed.bare === found.bare)
}

function treeOf(query: Wanted) {
  const parsed = parseQuery(spell(query), NO_CONCEPTS)
  return parsed.ok ? parsed.tree : undefined
}

test('matches exactly what a slow reference matches', () => {
  let matched = 0
  fc.assert(
    fc.property(wanted(true), article, (query, generated) => {
      const tree = treeOf(query)
      // Queries that want nothing are refused; what is left must be judged alike.
      fc.pre(tree !== undefined)
      const verdict = tree && judge(tree, NO_CONCEPTS, prepare(texts(generated)))
      const expected = holds(
        query,
        FIELDS.map((field) => generated[field].words),
      )
      expect(verdict !== null).toBe(expected)
      if (expected) matched += 1
    }),
    { numRuns: 2_000 },
  )
  // Both answers came up often enough to mean something.
  expect(matched).toBeGreaterThan(200)
  expect(matched).toBeLessThan(1_800)
})

test('evidence is in the text, and an article of its words alone still matches a query without NOT', () => {
  fc.assert(
    fc.property(wanted(false), article, (query, generated) => {
      const tree = treeOf(query)
      const given = texts(generated)
      const verdict = tree && judge(tree, NO_CONCEPTS, prepare(given))
      fc.pre(tree !== undefined && !!verdict)
      for (const e of verdict.evidence) expect(given[e.field].slice(e.start, e.end)).toBe(e.text)
      const kept = (field: (typeof FIELDS)[number]) =>
        verdict.evidence.flatMap((e) => (e.field === field ? [e.text] : [])).join(' ngăn ')
      const again = judge(
        tree,
        NO_CONCEPTS,
        prepare(articleOf({ title: kept('title'), lead: kept('lead'), body: kept('body') })),
      )
      expect(again).not.toBeNull()
    }),
    { numRuns: 1_000 },
  )
})

test('more text never withdraws a match of a query without NOT', () => {
  fc.assert(
    fc.property(wanted(false), article, text, (query, generated, more) => {
      const tree = treeOf(query)
      const given = texts(generated)
      fc.pre(tree !== undefined && judge(tree, NO_CONCEPTS, prepare(given)) !== null)
      expect(
        tree && judge(tree, NO_CONCEPTS, prepare({ ...given, body: `${given.body} ${more.text}` })),
      ).not.toBeNull()
    }),
  )
})
