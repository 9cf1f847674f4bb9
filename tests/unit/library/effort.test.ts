import { expect, test } from 'vitest'
import { effortOf } from '../../../src/library/effort.ts'
import { makeConceptTable } from '../../../src/topics/concepts/table.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'

const made = makeConceptTable([{ id: 'moc', wordings: ['tre*', 'nua*', 'cây gỗ'] }])
if (!made.ok) throw new Error(made.errors[0]?.message)
const { table: concepts } = made
const chain = (length: number) => Array.from({ length }, (_, n) => `tu${n}`).join(' NEAR/50 ')

test.each([
  ['"chi bộ" OR "tư nhân" OR =đảng', 1],
  ['tre*', 1.04],
  ['cầu -tre*', 1.04],
  [chain(50), 3],
  [`cầu -(${chain(50)})`, 3],
  ['@moc', 1.08],
  ['title:@moc AND (nứa* OR gỗ)', 1.12],
  ['@moc NEAR/5 (gỗ OR mây)', 1.16],
])('judging an article by %s takes %d times as long as reading it', (query, times) => {
  const parsed = parseQuery(query, concepts)
  if (!parsed.ok) throw new Error(parsed.error.message)
  expect(effortOf(parsed.tree, concepts)).toBeCloseTo(times, 5)
})
