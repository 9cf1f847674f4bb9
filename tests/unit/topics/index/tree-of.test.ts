import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ints } from '../../../../src/topics/index/ints.ts'
import { compile } from '../../../../src/topics/index/program.ts'
import { Terms } from '../../../../src/topics/index/terms.ts'
import { treeOf } from '../../../../src/topics/index/tree-of.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import type { Query } from '../../../../src/topics/query/tree.ts'
import { anyTree, CONCEPTS } from '../arbitrary.ts'

function parsed(query: string): Query {
  const reading = parseQuery(query, CONCEPTS)
  if (!reading.ok) throw new Error(reading.error.message)
  return reading.tree
}

/** A query's tree, compiled and read back. */
function again(query: string): Query {
  const terms = new Terms((id) => CONCEPTS.leaves(id))
  const program = new Ints()
  compile(parsed(query), terms, program)
  return treeOf(program.items, 0, terms, query)
}

test.each([
  'vốn OR (đất -rừng)',
  '“ĐẢNG  Bộ” -"Hoà Bình"',
  'HO\u0061\u0300 BÌNH KHÔNG =ban',
  '"=chi bộ" | tiêu đề',
  '"đẤt Ở" "sẽbảo vệ"',
  'title:"một cụm từ dài hơn bốn âm tiết" source:báo',
  'tiêu-đề:(quý* OR kỹ* OR tu*)',
  '@Tu-Nhan NEAR/5 ("đảng viên" OR đả* OR @dang)',
  'body:(vốn ONEAR/3 đất NEAR/50 "rừng phòng hộ")',
  '15- NQ/TU document:15-NQ/TU document:"98 / 2014 / NĐ-CP"',
  'do\u200Banh nghiệp 😀vốn',
])('%s is read back from its program whole', (query) => {
  expect(again(query)).toEqual(parsed(query))
})

test('any query is read back from its program whole', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const query = canonical(tree)
      expect(again(query)).toEqual(parsed(query))
    }),
    { numRuns: 2_000 },
  )
})
