import { describe, expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { TopicIndex } from '../../../../src/topics/index/topic-index.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { articleOf } from '../matching/article.ts'
import { topicOf } from './topic.ts'

/** What would not end with any algorithm worse than n log n takes seconds at most; a hang is what is looked for. */
const MS = 10_000

function indexOf(queries: readonly string[]): TopicIndex {
  const index = new TopicIndex(NO_CONCEPTS)
  queries.forEach((query, i) => {
    index.set(topicOf(`t${i}`, query))
  })
  return index
}

const repeated = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ')

describe('an article of a megabyte of one word', () => {
  const article = prepare(articleOf({ title: 'đất', body: 'đất '.repeat(250_000) }))

  test.each([
    [
      'a hundred NEARs',
      Array.from({ length: 100 }, (_, i) => `đất NEAR/${(i % 50) + 1} dat NEAR/7 "đất đất"`),
      100,
    ],
    ['NEARs of a hundred operands', [Array.from({ length: 100 }, () => 'đất').join(' NEAR/3 ')], 1],
    ['NEARs that never hold', ['đất NEAR/50 rừng', '"đất dat đất" ONEAR/1 "đất rừng"'], 0],
    ['every mixture of marked and bare', mixtures(6).map((phrase) => `"${phrase}"`), 64],
    ['the longest phrase that can be typed', [`"${repeated('dat', 499)}"`], 1],
    ['a beginning of two letters', ['da*', 'đấ*', 'da* NEAR/2 "đất đất"'], 3],
  ])('against %s', { timeout: MS }, (_, queries, expected) => {
    const matches = indexOf(queries).match(article)
    expect(matches).toHaveLength(expected)
    for (const { verdict } of matches) expect(verdict.evidence.length).toBeLessThanOrEqual(110)
  })
})

test('five thousand topics of one phrase', { timeout: MS }, () => {
  const index = indexOf(Array.from({ length: 5_000 }, () => '"thu hồi đất"'))
  expect(index.match(prepare(articleOf({ title: 'Thu hồi đất' })))).toHaveLength(5_000)
  for (let i = 0; i < 4_999; i += 1) index.delete(`t${i}`)
  expect(index.match(prepare(articleOf({ title: 'Thu hồi đất' })))).toHaveLength(1)
})

test('beginnings of two letters in a long text of different words', { timeout: MS }, () => {
  const letters = 'abcdefghiklmnopqrstuvxy'
  const queries = [...letters].flatMap((a) => [...letters].map((b) => `${a}${b}*`))
  const words = Array.from({ length: 100_000 }, (_, i) => `${letters[i % 23]}${letters[(i * 7) % 23]}${i}`)
  expect(indexOf(queries).match(prepare(articleOf({ body: words.join(' ') }))).length).toBeGreaterThan(20)
})

/** All phrases of so many words in each of which "đất" may be typed with or without marks. */
function mixtures(words: number): string[] {
  return Array.from({ length: 2 ** words }, (_, bits) =>
    Array.from({ length: words }, (_, i) => ((bits >> i) & 1 ? 'đất' : 'dat')).join(' '),
  )
}
