import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../../src/topics/matching/evaluate.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { rederives } from '../../../../src/topics/matching/rederive.ts'
import { canonicalAtom } from '../../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import type { Query } from '../../../../src/topics/query/tree.ts'
import { anyArticle, anyTree, CONCEPTS } from '../arbitrary.ts'
import { type Article, referenceMatches } from '../reference.ts'
import { articleOf } from './article.ts'

/** Whether a query still matches if one branch may not be shown. */
function matchesWithout(branch: string, query: Query, article: Article): boolean {
  switch (query.op) {
    case 'and':
      return query.parts.every((part) => matchesWithout(branch, part, article))
    case 'or':
      return query.parts.some((part) => matchesWithout(branch, part, article))
    case 'not':
      return referenceMatches(query, CONCEPTS, article)
    default:
      return canonicalAtom(query) !== branch && referenceMatches(query, CONCEPTS, article)
  }
}

test('highlights alone bear out every match, and what one branch shows is missed where it is needed', () => {
  let [matched, needed, spared] = [0, 0, 0]
  fc.assert(
    fc.property(anyTree, anyArticle, (tree, article) => {
      const verdict = judge(tree, CONCEPTS, prepare(article))
      expect(verdict !== null).toBe(referenceMatches(tree, CONCEPTS, article))
      if (!verdict) return
      const { evidence } = verdict
      matched += 1
      expect(evidence).not.toEqual([])
      for (const { field, start, end, text } of evidence) expect(article[field].slice(start, end)).toBe(text)
      expect(rederives(tree, CONCEPTS, article, evidence)).toBe(true)
      expect(rederives(tree, CONCEPTS, article, [])).toBe(false)
      for (const branch of new Set(evidence.map((piece) => piece.branch))) {
        const others = evidence.filter((piece) => piece.branch !== branch)
        const expected = matchesWithout(branch, tree, article)
        expect(rederives(tree, CONCEPTS, article, others)).toBe(expected)
        if (expected) spared += 1
        else needed += 1
      }
    }),
    { numRuns: 5_000 },
  )
  expect(matched).toBeGreaterThan(1_000)
  expect(needed).toBeGreaterThan(500)
  expect(spared).toBeGreaterThan(200)
})

describe('a highlight that is not what it says bears nothing out', () => {
  const article = articleOf({ title: 'Vốn cho tư nhân', source: 'Tư nhân', body: 'vốn, tư nhân' })
  const parsed = parseQuery('"tư nhân"', CONCEPTS)
  const piece = { field: 'title', start: 8, end: 15, text: 'tư nhân', branch: '"tư nhân"' } as const

  test.each([
    ['as it was found', {}, true],
    ['another part of the query', { branch: 'vốn' }, false],
    ['other words', { text: 'tù nhân' }, false],
    ['the middle of a word', { start: 9, text: 'ư nhân' }, false],
    ['more than the phrase', { start: 4, text: 'cho tư nhân' }, false],
    ['a field that is not searched', { field: 'source', start: 0, end: 7, text: 'Tư nhân' }, false],
    ['beyond the text', { start: 108, end: 115 }, false],
  ] as const)('%s', (_, change, expected) => {
    expect(parsed.ok && rederives(parsed.tree, CONCEPTS, article, [{ ...piece, ...change }])).toBe(expected)
  })
})
