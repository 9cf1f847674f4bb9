import { expect, test } from 'vitest'
import { BranchCount, noisiestOf } from '../../../src/library/preview/branch-count.ts'
import { NO_CONCEPTS } from '../../../src/topics/concepts/concept.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'

/** The noisiest branch of a query over matches that satisfy these branches. */
function noisiest(query: string, matches: string[][]) {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  const count = new BranchCount(parsed.tree)
  for (const branches of matches) count.add(branches.map((branch) => ({ branch })))
  return noisiestOf(count.all())
}

test.each([
  ['without matches there is none', 'cầu OR đường', [], null],
  [
    'one that brings more alone is noisier than one that stands in more',
    'cầu OR đường OR hầm',
    [['cầu'], ['cầu'], ['đường', 'hầm'], ['đường', 'hầm'], ['đường', 'hầm']],
    { branch: 'cầu', matches: 2, alone: 2 },
  ],
  [
    'where none brings any alone, the one that stands in most',
    'cầu OR đường',
    [
      ['cầu', 'đường'],
      ['cầu', 'đường'],
    ],
    { branch: 'cầu', matches: 2, alone: 0 },
  ],
  [
    'what every match needs is not counted beside alternatives',
    'mới (cầu OR đường)',
    [
      ['mới', 'cầu'],
      ['mới', 'đường'],
      ['mới', 'đường'],
    ],
    { branch: 'đường', matches: 2, alone: 2 },
  ],
  [
    'of an alternative of two words each is needed',
    '(cầu mới) OR đường',
    [['cầu', 'mới'], ['cầu', 'mới', 'đường'], ['đường']],
    { branch: 'cầu', matches: 2, alone: 1 },
  ],
  [
    'without alternatives all words are',
    'cầu mới -cũ',
    [['cầu', 'mới']],
    { branch: 'cầu', matches: 1, alone: 1 },
  ],
  [
    'a NEAR is one branch',
    '"cầu" NEAR/3 "mới" OR hầm',
    [['cầu NEAR/3 mới'], ['hầm'], ['hầm']],
    { branch: 'hầm', matches: 2, alone: 2 },
  ],
  [
    'what must be absent is none',
    'cầu OR (đường -hầm)',
    [['đường']],
    { branch: 'đường', matches: 1, alone: 1 },
  ],
])('%s', (_what, query, matches, expected) => {
  expect(noisiest(query, matches)).toEqual(expected)
})
