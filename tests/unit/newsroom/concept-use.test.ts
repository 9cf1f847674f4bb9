import { expect, test } from 'vitest'
import { conceptUses } from '../../../src/newsroom/following/concept-use.ts'
import { makeConceptTable } from '../../../src/topics/concepts/table.ts'

const made = makeConceptTable([
  { id: 'cau', wordings: ['cây cầu'] },
  { id: 'giao-thong', wordings: ['@cau', 'đường'] },
  { id: 'ha-tang', wordings: ['@giao-thong', 'điện'] },
  { id: 'khac', wordings: ['chợ'] },
])
const topic = (id: string, query: string) => ({
  ...{ id, query, name: `Chủ đề ${id}`, description: '' },
  ...{ visibility: 'public' as const, language: 'vi', minScore: 0, version: 1 },
})

test('a topic uses a concept by itself and through others; of readers’ own queries only the count is told', () => {
  if (!made.ok) throw new Error('the concepts are wrong')
  const topics = [
    topic('a', '@ha-tang -@khac'),
    topic('b', '@cau NEAR/5 sông'),
    topic('c', 'chợ'),
    topic('d', '@khong-co'),
    topic('q-0123456789abcdef', '@giao-thong'),
  ]
  const uses = conceptUses(topics, made.table)
  expect(
    [...uses].map(([id, { topics: of, ownQueries, concepts }]) => [
      id,
      of.map((one) => one.id).join(),
      ownQueries,
      concepts.join(),
    ]),
  ).toEqual([
    ['cau', 'a,b', 1, 'giao-thong'],
    ['giao-thong', 'a', 1, 'ha-tang'],
    ['ha-tang', 'a', 0, ''],
    ['khac', 'a', 0, ''],
  ])
})
