import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from '../../../../src/topics/matching/evaluate.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'
import { CONCEPTS } from '../arbitrary.ts'
import { articleOf } from '../matching/article.ts'

/** Queries of every shape that wants something; the words below make or miss them. */
const QUERIES = [
  'vốn',
  '"vốn đất"',
  'vốn đất',
  'vốn OR đất',
  '"vốn đất" OR đất OR "đất rừng"',
  '(vốn OR đất) rừng',
  '(vốn đất) OR (đất rừng) OR tiền',
  'vốn NEAR/3 đất',
  '((vốn OR tiền) NEAR/4 đất ONEAR/2 rừng) OR (title:vốn đất)',
  'vốn đất rừng',
  '@dang vốn',
  'category:đảng vốn',
  'category:đảng OR (vốn đất)',
].map((query) => {
  const parsed = parseQuery(query, CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.tree
})
const EVIDENCE = ['vốn', 'đất', 'rừng', 'tiền', 'đảng', 'vốn đất', 'đất rừng']
/** No letter of it is in a query. */
const OTHER = 'mây'

const words = fc.array(fc.constantFrom(...EVIDENCE, OTHER, OTHER, `${OTHER} ${OTHER} ${OTHER}`), {
  maxLength: 12,
})
const article = fc.record({ title: words, lead: words, body: words, category: fc.constantFrom([], ['đảng']) })
const place = fc.record({ field: fc.constantFrom('title', 'lead', 'body'), at: fc.nat(12) })

function scoreOf(tree: (typeof QUERIES)[number], texts: Record<string, readonly string[]>): number {
  const joined = Object.fromEntries(Object.entries(texts).map(([field, list]) => [field, list.join(' ')]))
  return judge(tree, CONCEPTS, prepare(articleOf(joined)))?.score ?? 0
}

function changed(
  query: (typeof QUERIES)[number],
  texts: Record<string, readonly string[]>,
  word: string,
  where: { field: string; at: number },
) {
  const list = texts[where.field] ?? []
  const with_ = { ...texts, [where.field]: list.toSpliced(Math.min(where.at, list.length), 0, word) }
  return { before: scoreOf(query, texts), after: scoreOf(query, with_) }
}

const query = fc.constantFrom(...QUERIES)

test('other matter never raises a score, wherever it is put', () => {
  let held = 0
  fc.assert(
    fc.property(query, article, place, (tree, texts, where) => {
      const { before, after } = changed(tree, texts, OTHER, where)
      if (before > 0) held += 1
      expect(after).toBeLessThanOrEqual(before)
    }),
    { numRuns: 3_000 },
  )
  expect(held).toBeGreaterThan(500)
})

test('evidence at the end of a text never lowers it', () => {
  fc.assert(
    fc.property(query, article, fc.constantFrom(...EVIDENCE), (tree, texts, word) => {
      const { before, after } = changed(tree, texts, word, { field: 'body', at: 99 })
      // A word that the query does not ask for is other matter.
      fc.pre(scoreOf(tree, { body: [word] }) > 0)
      expect(after).toBeGreaterThanOrEqual(before)
    }),
    { numRuns: 3_000 },
  )
})

test('other matter that becomes evidence never lowers it', () => {
  let raised = 0
  fc.assert(
    fc.property(
      query,
      article,
      place,
      fc.constantFrom('vốn', 'đất', 'rừng'),
      (tree, texts, { field, at }, word) => {
        const list = texts[field as 'title']
        fc.pre(list[at] === OTHER)
        const before = scoreOf(tree, texts)
        const after = scoreOf(tree, { ...texts, [field]: list.with(at, word) })
        if (after > before) raised += 1
        expect(after).toBeGreaterThanOrEqual(before)
      },
    ),
    { numRuns: 2_000 },
  )
  expect(raised).toBeGreaterThan(100)
})

test('a score lies between 0 and 1, in hundredths', () => {
  fc.assert(
    fc.property(query, article, (tree, texts) => {
      const score = scoreOf(tree, texts)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(Math.round(score * 100) / 100).toBe(score)
    }),
  )
})

test('a text of thousands of mentions is weighed at once', () => {
  const parsed = parseQuery(
    Array.from({ length: 60 }, (_, i) => `"${'vốn '.repeat((i % 9) + 1)}"`).join(' OR '),
    CONCEPTS,
  )
  if (!parsed.ok) throw new Error(parsed.error.message)
  const prepared = prepare(articleOf({ body: 'vốn '.repeat(20_000) }))
  const weighed = () => expect(judge(parsed.tree, CONCEPTS, prepared)?.score).toBeGreaterThan(0.5)
  expect(secondsFor(weighed)).toBeLessThan(1)
})
