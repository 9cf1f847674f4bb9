import { describe, expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { TopicIndex } from '../../../../src/topics/index/topic-index.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import type { Topic } from '../../../../src/topics/topic.ts'
import { articleOf } from '../matching/article.ts'
import { topicOf as topic } from './topic.ts'

function indexOf(...topics: Topic[]): TopicIndex {
  const index = new TopicIndex(NO_CONCEPTS)
  for (const one of topics) index.set(one)
  return index
}

const inBody = prepare(articleOf({ title: 'Họp báo', body: 'Vốn cho tư nhân' }))
const idsOf = (index: TopicIndex) => index.match(inBody).map((found) => found.topic.id)

describe('topics of an article', () => {
  test('every one that matches, with its verdict', () => {
    const index = indexOf(topic('von', 'vốn'), topic('dat', 'đất'), topic('bao', '"họp báo"'))
    expect(index.match(inBody).map(({ topic: { id }, verdict }) => [id, verdict.score])).toEqual([
      ['von', 0.5],
      ['bao', 0.75],
    ])
  })

  test.each([
    [0, true],
    [0.5, true],
    [0.51, false],
    [1, false],
  ])('one mention in the text (0.5) where at least %d is asked: %s', (minScore, expected) => {
    expect(idsOf(indexOf(topic('von', 'vốn', minScore)))).toEqual(expected ? ['von'] : [])
  })

  test('an edited topic judges by its new query alone, a deleted one not at all', () => {
    const index = indexOf(topic('a', 'vốn'), topic('b', 'vốn'))
    index.set({ ...topic('a', 'đất'), version: 2 })
    index.delete('b')
    expect(idsOf(index)).toEqual([])
    expect(index.all().map(({ id, version }) => [id, version])).toEqual([['a', 2]])
    expect(index.get('b')).toBeUndefined()
  })

  test('a query that does not parse is a bug of the caller', () => {
    expect(() => indexOf(topic('a', '('))).toThrow('topic a holds a query that does not parse')
  })
})

describe('concepts', () => {
  const concepts = (...all: [string, ...string[]][]) => {
    const made = makeConceptTable(all.map(([id, ...wordings]) => ({ id, wordings })))
    if (!made.ok) throw new Error(made.errors[0]?.message)
    return made.table
  }
  const before = concepts(['tien', 'ngân sách'], ['von', 'vốn liếng', '@tien'], ['dat', 'đất đai'])
  const QUERIES = { a: '@von', b: 'x @tien', c: '@dat OR rừng', d: 'rừng -@tien', e: 'x NEAR/3 (y OR @dat)' }
  const index = () => {
    const made = new TopicIndex(before)
    for (const [id, query] of Object.entries(QUERIES)) {
      made.set(topic(id, query))
    }
    return made
  }

  test.each([
    ['tien', ['a', 'b', 'd']],
    ['von', ['a']],
    ['dat', ['c', 'e']],
    ['rung', []],
  ])('@%s is used by %j, through another too', (concept, expected) => {
    expect(
      index()
        .using(concept)
        .map(({ id }) => id),
    ).toEqual(expected)
  })

  test('a change touches the topics that it concerns, and shows at once', () => {
    const made = index()
    const article = prepare(articleOf({ body: 'Kho bạc, đất đai' }))
    const ids = () => made.match(article).map((found) => found.topic.id)
    expect(ids()).toEqual(['c'])
    expect(made.setConcepts(concepts(['tien', 'kho bạc'], ['von', '@tien'], ['dat', 'đất đai']))).toEqual([
      'a',
      'b',
      'd',
    ])
    expect(ids()).toEqual(['a', 'c'])
    expect(made.setConcepts(concepts(['tien', 'tiền mặt'], ['von', '@tien'], ['dat', 'đất đai']))).toEqual([
      'a',
      'b',
      'd',
    ])
    expect(ids()).toEqual(['c'])
    expect(made.setConcepts(before)).toEqual(['a', 'b', 'd'])
    expect(ids()).toEqual(['c'])
    expect(made.setConcepts(before)).toEqual([])
  })

  test('one that a topic uses cannot go', () => {
    const made = index()
    const without = concepts(['tien', 'kho bạc'], ['von', '@tien'])
    expect(() => made.setConcepts(without)).toThrow('topic c uses a concept that is gone')
    expect(made.concepts).toBe(before)
    made.delete('c')
    made.delete('e')
    expect(made.setConcepts(without)).toEqual(['a', 'b', 'd'])
  })
})

test('a new name, and a topic that comes back, need no other order', () => {
  const index = indexOf(topic('a', 'vốn'), topic('b', 'vốn'))
  index.set({ ...topic('a', 'vốn'), name: 'Tiền vốn' })
  expect(index.match(inBody).map((found) => found.topic.name)).toEqual(['Tiền vốn', 'b'])
})
