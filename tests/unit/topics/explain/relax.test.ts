import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relaxations } from '../../../../src/topics/explain/relax.ts'
import { evaluate } from '../../../../src/topics/matching/evaluate.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { anyArticle, anyTree, CONCEPTS } from '../arbitrary.ts'

function relaxed(query: string) {
  const parsed = parseQuery(query, CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return relaxations(parsed.tree)
}

describe('one thing less', () => {
  test.each([
    ['@hoa @dang', ['part @dang', 'part @hoa']],
    ['@hoa -@dang', ['not @hoa']],
    ['@hoa OR @dang', []],
    [
      '(@hoa @dang) OR document:15-NQ/TU',
      ['part @dang OR document:15-NQ/TU', 'part @hoa OR document:15-NQ/TU'],
    ],
    ['@hoa NEAR/3 (@dang OR @tu-nhan)', ['near @hoa (@dang OR @tu-nhan)']],
    ['title:(@hoa NEAR/3 @dang)', ['near title:@hoa title:@dang', 'field @hoa NEAR/3 @dang']],
    ['title:@hoa', ['field @hoa']],
    ['"tư nhân"', ['marks "tu nhan"']],
    ['"=tu nhân"', ['marks "tu nhan"']],
    ['tù', ['marks tu', 'prefix tù*']],
    ['tù*', ['marks tu*']],
    ['"tu nhan"', []],
    // Dropping the one word that is wanted would leave what only excludes, or a word of every article.
    ['@hoa -(@dang @tu-nhan)', ['not @hoa']],
    ['"tu nhan" của', ['part "tu nhan"', 'marks "tu nhan" cua', 'prefix "tu nhan" của*']],
    // The same query by two ways comes once.
    [
      '(@hoa @dang) OR (@dang @hoa)',
      [
        'part @dang OR @dang @hoa',
        'part @hoa OR @dang @hoa',
        'part @hoa @dang OR @hoa',
        'part @hoa @dang OR @dang',
      ],
    ],
  ])('%s: %j', (query, expected) => {
    expect(relaxed(query).map(({ kind, canonical }) => `${kind} ${canonical}`)).toEqual(expected)
  })

  test('says what it gives up', () => {
    expect(
      relaxed('title:"tư nhân" -@dang').map(({ kind, dropped, message_vi }) => [kind, dropped, message_vi]),
    ).toEqual([
      ['field', 'title:"tư nhân"', 'Nếu "tư nhân" có thể ở bất kỳ đâu trong bài, không chỉ ở tiêu đề.'],
      ['not', '-@dang', 'Nếu không loại trừ “@dang”.'],
      ['marks', 'title:"tư nhân"', 'Nếu không xét dấu của title:"tư nhân".'],
    ])
  })

  test('at most twelve, of every kind', () => {
    const many = relaxed(
      `title:vốn (đất NEAR/3 rừng) -tiền ${Array.from({ length: 30 }, (_, i) => `tù${i}`).join(' ')}`,
    )
    expect(many).toHaveLength(12)
    expect(new Set(many.map(({ kind }) => kind))).toEqual(
      new Set(['part', 'near', 'field', 'not', 'marks', 'prefix']),
    )
  })
})

test('each is a query that is accepted, and finds at least what the whole found', () => {
  let tried = 0
  fc.assert(
    fc.property(anyTree, fc.array(anyArticle, { minLength: 3, maxLength: 3 }), (tree, articles) => {
      const prepared = articles.map(prepare)
      for (const { query, canonical: spelled } of relaxations(tree)) {
        const parsed = parseQuery(spelled, CONCEPTS)
        expect(parsed.ok && canonical(parsed.tree)).toBe(canonical(query))
        for (const article of prepared) {
          if (!evaluate(tree, CONCEPTS, article)) continue
          tried += 1
          expect(evaluate(query, CONCEPTS, article)).not.toBeNull()
        }
      }
    }),
    { numRuns: 400 },
  )
  expect(tried).toBeGreaterThan(200)
})
