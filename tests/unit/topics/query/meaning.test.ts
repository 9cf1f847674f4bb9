import { expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { meaningOf } from '../../../../src/topics/query/meaning.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'

function meaning(query: string): string {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return meaningOf(parsed.tree)
}

test.each([
  ['hoà bình', 'hòa bình'],
  ['"Kỹ thuật"', '“kĩ thuật”'],
  ['lũ OR bão', '((lũ) | bão)'],
  ['tiêu-đề:lũ', 'title:lũ'],
  ['"đảng viên" GẦN/5 lũ', '"đảng viên" NEAR/5 lũ'],
])('%s and %s mean the same', (one, other) => {
  expect(meaning(one)).toBe(meaning(other))
})

test.each([
  ['lũ bão', 'lũ OR bão'],
  ['"lũ bão"', 'lũ bão'],
  ['ban', '=ban'],
  ['lũ', 'title:lũ'],
  ['lũ NEAR/5 bão', 'lũ ONEAR/5 bão'],
  ['lũ NEAR/5 bão', 'lũ NEAR/6 bão'],
  ['tư nhân', 'tù nhân'],
])('%s and %s do not', (one, other) => {
  expect(meaning(one)).not.toBe(meaning(other))
})
