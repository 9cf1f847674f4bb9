import { expect, test } from 'vitest'
import { compose } from '../../../../src/topics/builder/compose.ts'
import { type Fields, NO_FIELDS } from '../../../../src/topics/builder/fields.ts'
import { readBack } from '../../../../src/topics/builder/read-back.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { CONCEPTS } from '../arbitrary.ts'

function back(query: string): Fields | null {
  const parsed = parseQuery(query, CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return readBack(parsed.tree)
}

test.each<[string, Partial<Fields>]>([
  ['lũ', { all: 'lũ' }],
  ['"đảng viên" công ty', { all: 'đảng viên, công, ty' }],
  ['lũ HOẶC "vỡ đê"', { any: 'lũ, vỡ đê' }],
  ['cháy (chợ | xưởng) -"diễn tập"', { all: 'cháy', any: 'chợ, xưởng', none: 'diễn tập' }],
  ['cháy -phim -@dang', { all: 'cháy', none: 'phim, @dang' }],
  ['title:(lũ bão) -phim', { all: 'lũ, bão', none: 'phim', where: 'title' }],
  ['tiêu-đề:lũ tiêu-đề:bão', { all: 'lũ, bão', where: 'title' }],
  ['title:(lũ OR bão)', { any: 'lũ, bão', where: 'title' }],
  ['"chi bộ" NEAR/20 đả* NEAR/20 (ty OR xưởng)', { all: 'chi bộ, đả*', any: 'ty, xưởng', where: 'near' }],
  ['@tu-nhan =ban', { all: '@tu-nhan, =ban' }],
  // What the boxes would take otherwise stands in quotation marks.
  ['"đảng viên trong công ty"', { all: '"đảng viên trong công ty"' }],
  ['"tin về lũ"', { all: '"tin về lũ"' }],
  ['lũ -"đảng viên trong công ty"', { all: 'lũ', none: 'đảng viên trong công ty' }],
])('%s fills in %j, which mean the same', (query, fields) => {
  const read = back(query)
  expect(read).toEqual({ ...NO_FIELDS, ...fields })
  const composed = read && compose(read)
  if (!composed?.ok) throw new Error('nothing was composed')
  const [before, after] = [parseQuery(query, CONCEPTS), parseQuery(composed.query, CONCEPTS)]
  expect(before.ok && before.canonical).toBe(after.ok && after.canonical)
})

test('a choice of what is excluded is each of them', () => {
  expect(back('cháy -(phim OR kịch)')).toEqual({ ...NO_FIELDS, all: 'cháy', none: 'phim, kịch' })
})

test.each([
  'lũ OR (bão đê)',
  '(lũ OR bão) (đê OR kè)',
  'lũ -(bão đê)',
  'lũ -title:bão',
  'title:lũ bão',
  'lead:lũ',
  'document:15-NQ/TU',
  'lũ -document:15-NQ/TU',
  'lũ NEAR/5 bão',
  'lũ ONEAR/20 bão',
  '(lũ OR bão) NEAR/20 đê',
  'title:(lũ NEAR/20 bão)',
  'lũ NEAR/20 bão đê',
  'lũ -(bão NEAR/3 đê)',
])('%s has no such shape', (query) => {
  expect(back(query)).toBeNull()
})
