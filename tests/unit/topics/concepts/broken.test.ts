import { expect, test } from 'vitest'
import { brokenTopics } from '../../../../src/topics/concepts/broken.ts'
import { type Concept, type ConceptTable, NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'

function tableOf(...concepts: Concept[]): ConceptTable {
  const made = makeConceptTable(concepts)
  if (!made.ok) throw new Error(made.errors[0]?.message)
  return made.table
}

const von = { id: 'von', wordings: ['vốn', 'tiền'] }
const dat = { id: 'dat', wordings: ['đất'] }
const topics = [
  { name: 'Vốn', query: '@von OR "ngân sách"' },
  { name: 'Đất', query: '"thu hồi" NEAR/5 @dat' },
  { name: 'Cả hai', query: '@von @dat' },
  { name: 'Không dùng khái niệm', query: '"toàn văn" OR "von@dat"' },
  { name: 'Đã hỏng từ trước', query: '@von @rung' },
]
const brokenBy = (after: ConceptTable) =>
  brokenTopics(topics, tableOf(von, dat), after).map(({ topic, error }) => [
    topic.name,
    error.code,
    error.column,
  ])

test.each([
  ['nothing changes', tableOf(von, dat), []],
  ['a concept has other wordings', tableOf({ ...von, wordings: ['kinh phí'] }, dat), []],
  ['a concept is added', tableOf(von, dat, { id: 'bien', wordings: ['biển'] }), []],
  [
    'a concept is gone',
    tableOf(dat),
    [
      ['Vốn', 'unknown_concept', 1],
      ['Cả hai', 'unknown_concept', 1],
    ],
  ],
  [
    'all are gone',
    NO_CONCEPTS,
    [
      ['Vốn', 'unknown_concept', 1],
      ['Đất', 'unknown_concept', 18],
      ['Cả hai', 'unknown_concept', 1],
    ],
  ],
])('%s', (_, after, expected) => {
  expect(brokenBy(after)).toEqual(expected)
})
