import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { TopicIndex } from '../../../../src/topics/index/topic-index.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { anyArticle, anyTree, CONCEPTS } from '../arbitrary.ts'
import { articleOf } from '../matching/article.ts'
import { type Article, referenceMatches } from '../reference.ts'
import { topicOf } from './topic.ts'

const OTHER_CONCEPTS = tableOf([
  { id: 'tu-nhan', wordings: ['tư nhân', '@hoa'] },
  { id: 'dang', wordings: ['=dang', 'đản*'] },
  { id: 'hoa', wordings: ['hoà tư nhân hòa nhân', 'kỹ'] },
])

function tableOf(concepts: Parameters<typeof makeConceptTable>[0]) {
  const made = makeConceptTable(concepts)
  if (!made.ok) throw new Error(made.errors[0]?.message)
  return made.table
}

test('an article is on exactly the topics whose query a slow reference matches', () => {
  let [matched, missed] = [0, 0]
  fc.assert(
    fc.property(fc.array(anyTree, { minLength: 5, maxLength: 20 }), anyArticle, (trees, article) => {
      const index = new TopicIndex(CONCEPTS)
      trees.forEach((tree, i) => {
        index.set(topicOf(`t${i}`, canonical(tree)))
      })
      const expected = trees.flatMap((tree, i) =>
        referenceMatches(tree, CONCEPTS, article) ? [`t${i}`] : [],
      )
      expect(idsOf(index, article)).toEqual(expected)
      matched += expected.length
      missed += trees.length - expected.length
    }),
    { numRuns: 600 },
  )
  // Both answers came up often enough to mean something.
  expect(matched).toBeGreaterThan(1_000)
  expect(missed).toBeGreaterThan(1_000)
})

/** Of two words that differ in marks alone, so that long phrases overlap themselves in every way. */
const anyRow = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom('tư', 'tu', 'nhân'), { minLength, maxLength }).map((words) => words.join(' '))

test('phrases longer than the index holds in one piece', () => {
  let matched = 0
  fc.assert(
    fc.property(anyRow(5, 14), anyRow(0, 3), anyRow(5, 40), anyRow(0, 9), (typed, before, body, lead) => {
      const queries = [`"${typed}"`, `title:"${typed}"`, `"${typed}" NEAR/3 "nhân nhân"`, `nhân -"${typed}"`]
      const article = articleOf({ title: `${before} ${typed} ${before}`, lead, body })
      for (const shown of [article, { ...article, title: before }]) {
        const index = new TopicIndex(CONCEPTS)
        for (const query of queries) index.set(topicOf(query, query))
        const expected = queries.filter((query) => {
          const parsed = parseQuery(query, CONCEPTS)
          return parsed.ok && referenceMatches(parsed.tree, CONCEPTS, shown)
        })
        expect(idsOf(index, shown)).toEqual(expected)
        matched += expected.length
      }
    }),
    { numRuns: 300 },
  )
  expect(matched).toBeGreaterThan(600)
})

const anyId = fc.integer({ min: 0, max: 7 }).map((number) => `t${number}`)
const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ set: anyId, tree: anyTree }) },
  { weight: 2, arbitrary: fc.record({ delete: anyId }) },
  { weight: 1, arbitrary: fc.record({ concepts: fc.constantFrom(CONCEPTS, OTHER_CONCEPTS) }) },
)

test('however topics and concepts came to be, they judge like an index made of them at once', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), anyArticle, (steps, article) => {
      const index = new TopicIndex(CONCEPTS)
      for (const step of steps) {
        if ('set' in step) index.set(topicOf(step.set, canonical(step.tree)))
        else if ('delete' in step) index.delete(step.delete)
        else index.setConcepts(step.concepts)
        const fresh = new TopicIndex(index.concepts)
        for (const topic of index.all()) fresh.set(topic)
        expect(verdictsOf(index, article)).toEqual(verdictsOf(fresh, article))
      }
    }),
    { numRuns: 300 },
  )
})

test('thousands of edits leave no more behind than a third, and nothing that judges', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: anyId, tree: anyTree }), { minLength: 30, maxLength: 30 }),
      anyArticle,
      (edits, article) => {
        const index = new TopicIndex(CONCEPTS)
        // What comes first does not stay, so that everything is in another place afterwards.
        index.set(topicOf('t0', '"bồi thường" OR giải* OR @hoa OR document:91/2025/QH15'))
        edits.forEach(({ tree }, i) => {
          index.set(topicOf(`stays${i}`, canonical(tree)))
        })
        for (let round = 0; round < 60; round += 1) {
          for (const { id, tree } of edits)
            index.set(topicOf(id, round % 2 ? canonical(tree) : `x${round} OR ${canonical(tree)}`))
        }
        const fresh = new TopicIndex(CONCEPTS)
        for (const topic of index.all()) fresh.set(topic)
        expect(verdictsOf(index, article)).toEqual(verdictsOf(fresh, article))
        expect(index.bytes).toBeLessThan(200_000)
      },
    ),
    { numRuns: 20 },
  )
})

function idsOf(index: TopicIndex, article: Article): string[] {
  return index.match(prepare(article)).map(({ topic }) => topic.id)
}

function verdictsOf(index: TopicIndex, article: Article) {
  return new Map(index.match(prepare(article)).map(({ topic, verdict }) => [topic.id, verdict]))
}
