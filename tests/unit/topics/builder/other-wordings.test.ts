import { expect, test } from 'vitest'
import { otherWordings } from '../../../../src/topics/builder/other-wordings.ts'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'

const made = makeConceptTable([
  {
    id: 'cong-ty',
    wordings: ['công ty', 'cty', '=doanh nghiệp', 'xí nghiệp', 'nhà máy', 'HTX', 'hợp tác xã'],
  },
  { id: 'doanh-nghiep', wordings: ['doanh nghiệp', 'DN'] },
  { id: 'htx', wordings: ['HTX', 'hợp tác xã'] },
  { id: 'ha-noi', wordings: ['Hà Nội'] },
  { id: 'rieng', wordings: ['chi bộ', 'đảng bộ'] },
])
if (!made.ok) throw new Error(made.errors[0]?.message)
const { table } = made
const IDS = ['cong-ty', 'doanh-nghiep', 'htx', 'ha-noi']

function offers(query: string): [string, string][] {
  const parsed = parseQuery(query, table)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return otherWordings(query, parsed.tree, table, IDS).map(({ text, query }) => [text, query])
}

test.each<[string, [string, string][]]>([
  ['"Công Ty" lũ', [['công ty', '@cong-ty lũ']]],
  // The smaller of two concepts, and no wording that is wanted exactly is another.
  ['lũ "doanh nghiệp"', [['doanh nghiệp', 'lũ @doanh-nghiep']]],
  ['"=doanh nghiệp"', [['=doanh nghiệp', '@doanh-nghiep']]],
  ['title:("công ty" -bão)', [['công ty', 'title:(@cong-ty -bão)']]],
  ['lũ NEAR/20 ("công ty" OR bão)', [['công ty', 'lũ NEAR/20 (@cong-ty OR bão)']]],
  ['"công ty" "cty"', [['cty', '"công ty" @cong-ty']]],
  // Nobody wants more excluded, or the same again.
  ['lũ -"công ty"', []],
  ['"công ty" OR @cong-ty', []],
  // A concept of one wording, and one that is not for any query.
  ['"Hà Nội" "chi bộ"', []],
  ['"tổng công ty"', []],
  [
    '"công ty" "doanh nghiệp" htx',
    [
      ['công ty', '@cong-ty "doanh nghiệp" htx'],
      ['doanh nghiệp', '"công ty" @doanh-nghiep htx'],
    ],
  ],
])('%s', (query, expected) => {
  expect(offers(query)).toEqual(expected)
})

test('names some of the others', () => {
  const parsed = parseQuery('"công ty"', table)
  expect(parsed.ok && otherWordings('"công ty"', parsed.tree, table, IDS)[0]?.others).toEqual([
    'cty',
    'doanh nghiệp',
    'xí nghiệp',
    'nhà máy',
  ])
})
