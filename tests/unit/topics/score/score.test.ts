import { describe, expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { judge } from '../../../../src/topics/matching/evaluate.ts'
import type { Searchable } from '../../../../src/topics/matching/fields.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { articleOf } from '../matching/article.ts'

function scoreOf(query: string, texts: Partial<Searchable>): number | undefined {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return judge(parsed.tree, NO_CONCEPTS, prepare(articleOf(texts)))?.score
}

const other = (words: number) => 'mây '.repeat(words)

describe('one mention', () => {
  test.each([
    ['in the title', { title: 'vốn' }, 0.75],
    ['in the lead', { lead: 'vốn' }, 0.4],
    ['first in a text of nothing else', { body: 'vốn' }, 0.5],
    ['behind 400 words, before 400', { body: `${other(400)}vốn ${other(400)}` }, 0.13],
    ['before 800 words', { body: `vốn ${other(800)}` }, 0.25],
    ['in the title of a long article', { title: 'vốn', body: other(800) }, 0.75],
  ])('%s', (_, texts, expected) => {
    expect(scoreOf('vốn', texts)).toBe(expected)
  })
})

describe('mentions of one thing add up', () => {
  test.each([
    ['title and lead', 'vốn', { title: 'vốn', lead: 'vốn' }, 0.85],
    ['twice in the lead', 'vốn', { lead: 'vốn vốn' }, 0.64],
    ['in two wordings', 'vốn OR tiền', { lead: 'tiền vốn' }, 0.64],
    // Words that two wordings share are one mention.
    ['two wordings of the same words', '"nông thôn" OR "nông thôn mới"', { lead: 'nông thôn mới' }, 0.4],
    ['a NEAR that holds once', 'vốn NEAR/3 đất', { lead: 'vốn mây đất' }, 0.4],
    ['twelve of them, in two hundred words', 'vốn', { body: `vốn ${other(16)}`.repeat(12) }, 0.99],
  ])('%s', (_, query, texts, expected) => {
    expect(scoreOf(query, texts)).toBe(expected)
  })
})

describe('several things', () => {
  test.each([
    // The geometric mean of 0.75 and 0.4.
    ['in title and lead, which are one place', 'vốn đất', { title: 'vốn', lead: 'đất' }, 0.55],
    // The mean of 0.75 and 0.17, less 0.3 × 400 / 420 for the distance.
    ['of which one is hardly mentioned', 'vốn đất', { title: 'vốn', body: `${other(400)}đất` }, 0.25],
    ['side by side in the text', 'vốn đất', { body: `vốn đất ${other(40)}` }, 0.48],
    ['at its two ends', 'vốn đất', { body: `vốn ${other(40)}đất` }, 0.36],
    ['in one of two ways', '(vốn đất) OR rừng', { title: 'vốn đất', lead: 'rừng' }, 0.75],
  ])('%s', (_, query, texts, expected) => {
    expect(scoreOf(query, texts)).toBe(expected)
  })
})

describe('what has no say', () => {
  test.each([
    ['what must be absent', 'vốn -đất', { title: 'vốn' }, 0.75],
    ['who tells it', 'vốn source:báo', { title: 'vốn', source: 'Báo' }, 0.75],
    ['unless nothing else is asked', 'category:đảng', { category: 'Đảng' }, 1],
    ['or it is one of two ways', 'category:đảng OR đảng', { category: 'Đảng', body: 'đảng' }, 1],
    ['together with what must be absent', 'category:đảng -vốn', { category: 'Đảng' }, 1],
  ])('%s', (_, query, texts, expected) => {
    expect(scoreOf(query, texts)).toBe(expected)
  })
})
