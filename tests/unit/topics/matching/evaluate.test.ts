import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { evaluate, judge } from '../../../../src/topics/matching/evaluate.ts'
import type { Searchable } from '../../../../src/topics/matching/fields.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import type { Query } from '../../../../src/topics/query/tree.ts'
import { CONCEPTS as ANY_CONCEPTS, anyArticle, anyTree } from '../arbitrary.ts'
import { articleOf } from './article.ts'

const made = makeConceptTable([
  { id: 'tu-nhan', wordings: ['tư nhân', 'dân doanh', 'doanh nghiệp ngoài khu vực nhà nước'] },
  { id: 'dang', wordings: ['chi bộ', 'đảng*', '@tu-nhan'] },
])
if (!made.ok) throw new Error(made.errors[0]?.message)
const CONCEPTS = made.table

function treeOf(query: string): Query {
  const parsed = parseQuery(query, CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.tree
}

/** What is shown, as `field start-end text`, a piece a line; null for no match. */
function shown(query: string, texts: Partial<Searchable>): string[] | null {
  const verdict = judge(treeOf(query), CONCEPTS, prepare(articleOf(texts)))
  return verdict?.evidence.map(({ field, start, end, text }) => `${field} ${start}-${end} ${text}`) ?? null
}

describe('fields', () => {
  test.each([
    ['source:"báo Lạc Giang"', { source: 'Báo Lạc Giang điện tử' }, ['source 0-13 Báo Lạc Giang']],
    ['author:"Hoài Niệm"', { author: 'Hoài Niệm – Thạch Khê' }, ['author 0-9 Hoài Niệm']],
    ['category:"kinh tế"', { category: 'Thời sự\nKinh tế' }, ['category 8-15 Kinh tế']],
    // Words without a field are looked for in the texts alone.
    ['"lạc giang"', { source: 'Báo Lạc Giang' }, null],
    ['title:vốn', { lead: 'vốn', body: 'vốn' }, null],
    [
      'title:(vốn OR đất) lead:rừng',
      { title: 'Đất', lead: 'Rừng', body: 'vốn' },
      ['title 0-3 Đất', 'lead 0-4 Rừng'],
    ],
    [
      'category:@tu-nhan vốn',
      { category: 'Dân doanh', body: 'vốn' },
      ['body 0-3 vốn', 'category 0-9 Dân doanh'],
    ],
    ['vốn -source:lạc', { title: 'Vốn', source: 'Lạc Giang' }, null],
  ] as const)('%s in %j', (query, texts, expected) => {
    expect(shown(query, texts)).toEqual(expected)
  })
})

describe('NEAR', () => {
  test.each([
    ['vốn NEAR/2 đất', 'vốn một hai đất', ['body 0-3 vốn', 'body 12-15 đất']],
    ['vốn NEAR/2 đất', 'vốn một hai ba đất', null],
    ['vốn NEAR/1 đất', 'đất một vốn', ['body 0-3 đất', 'body 8-11 vốn']],
    ['vốn ONEAR/1 đất', 'đất một vốn', null],
    ['vốn ONEAR/1 đất', 'vốn, đất', ['body 0-3 vốn', 'body 5-8 đất']],
    ['vốn ONEAR/1 đất', 'vốn đất vốn', ['body 0-3 vốn', 'body 4-7 đất']],
    ['("vốn đất rừng" OR đất) NEAR/1 rừng', 'vốn đất rừng', ['body 4-7 đất', 'body 8-12 rừng']],
    // Two occurrences do not overlap.
    ['vốn NEAR/5 vốn', 'vốn', null],
    ['"vốn đất" NEAR/5 "đất rừng"', 'vốn đất rừng', null],
    // Each link is of neighbours: the third operand may be far from the first.
    ['vốn ONEAR/1 đất ONEAR/1 rừng', 'vốn đất rừng', ['body 0-3 vốn', 'body 4-7 đất', 'body 8-12 rừng']],
    ['vốn NEAR/1 đất NEAR/1 rừng', 'rừng đất vốn', ['body 0-4 rừng', 'body 5-8 đất', 'body 9-12 vốn']],
    ['vốn NEAR/1 đất NEAR/1 rừng', 'vốn đất một hai rừng', null],
    ['vốn NEAR/2 (đất OR "rừng già")', 'vốn và rừng già', ['body 0-3 vốn', 'body 7-15 rừng già']],
    ['@dang NEAR/3 vốn', 'Chi bộ bàn vốn', ['body 0-6 Chi bộ', 'body 11-14 vốn']],
    // What stands alone elsewhere is no part of it.
    ['vốn NEAR/1 đất', `vốn ${'một '.repeat(9)}đất vốn`, ['body 40-43 đất', 'body 44-47 vốn']],
  ] as const)('%s in “%s”', (query, body, expected) => {
    expect(shown(query, { body })).toEqual(expected)
  })

  test('reaches from no field into the next', () => {
    expect(shown('vốn NEAR/50 đất', { title: 'vốn', lead: 'đất' })).toBeNull()
    expect(shown('title:(vốn NEAR/5 đất)', { title: 'vốn', body: 'vốn đất' })).toBeNull()
  })

  test('a chain is shown whole, however many operands it has and however often each stands there', () => {
    const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy'].map((word) => `${word}đ`)
    const query = words.join(' ONEAR/2 ')
    const evidence = shown(query, { body: `${words[0]} `.repeat(30) + words.join(' ') })
    expect(evidence).toHaveLength(7)
    expect(evidence?.at(-1)).toContain(words[6])
  })
})

describe('concepts, beginnings, documents', () => {
  test.each([
    ['@tu-nhan', 'Khu vực dân doanh, tư nhân', ['body 8-17 dân doanh', 'body 19-26 tư nhân']],
    ['@tu-nhan', 'doanh nghiệp ngoài khu vực nhà nước', ['body 0-35 doanh nghiệp ngoài khu vực nhà nước']],
    ['@dang', 'Đảng viên dân doanh', ['body 0-4 Đảng', 'body 10-19 dân doanh']],
    ['nghị*', 'Nghị quyết, nghĩ, nghiệp', ['body 0-4 Nghị', 'body 18-24 nghiệp']],
    ['ngh*', 'Nghị quyết, nghĩ, nghiệp', ['body 0-4 Nghị', 'body 12-16 nghĩ', 'body 18-24 nghiệp']],
    ['ky*', 'kỷ, kĩ, kiên, kết', ['body 0-2 kỷ', 'body 4-6 kĩ', 'body 8-12 kiên']],
    ['document:15-NQ/TU', 'Nghị quyết 15 - NQ / TU', ['body 11-23 15 - NQ / TU']],
    ['document:15-NQ/TU', 'Nghị quyết 115-NQ/TU', null],
    ['document:15-NQ/TU', 'Nghị quyết 28-NQ/TU và 15-NQ/TU', ['body 23-31 15-NQ/TU']],
  ] as const)('%s in “%s”', (query, body, expected) => {
    expect(shown(query, { body })).toEqual(expected)
  })
})

describe('highlights lead to the characters that people see', () => {
  test.each([
    ['decomposed', 'Vốn cho tư nhân'.normalize('NFD')],
    ['zero-width characters inside words', 'Vốn cho t\u200Bư nh\u00ADân'],
    ['no-break spaces', 'Vốn\u00A0cho\u00A0tư\u00A0\u00A0nhân'],
    ['residue of entities', 'Vốn&nbsp;cho t&#432; nh&acirc;n'],
    ['characters of two units before it', '😀😀 Vốn 𝒜 cho tư nhân'],
    ['lost spaces', 'Vốn chotư nhân'],
  ])('%s', (_, body) => {
    const verdict = judge(treeOf('"tư nhân"'), CONCEPTS, prepare(articleOf({ body })))
    const [piece] = verdict?.evidence ?? []
    const from = body.search(/t(?:\u200B?ư|u\u031B|&#432;)/u)
    expect(piece).toMatchObject({ start: from, end: body.length, text: body.slice(from) })
  })
})

test('findings name what the decision rests on: every alternative that holds, nothing of what is excluded', () => {
  const tree = treeOf('(vốn OR đất OR rừng) -(biển -đất) @tu-nhan')
  const findings = evaluate(tree, CONCEPTS, prepare(articleOf({ title: 'Đất, vốn', body: 'biển tư nhân' })))
  expect(findings?.map(({ atom, hits }) => [canonical(atom), hits])).toEqual([
    ['vốn', [{ field: 'title', from: 1, to: 2 }]],
    ['đất', [{ field: 'title', from: 0, to: 1 }]],
    ['@tu-nhan', [{ field: 'body', from: 1, to: 3 }]],
  ])
})

test('a place that two wordings of a concept find is one hit', () => {
  const made = makeConceptTable([{ id: 'dang', wordings: ['đảng', 'đảng*', 'đả*'] }])
  if (!made.ok) throw new Error(made.errors[0]?.message)
  const findings = evaluate(treeOf('@dang'), made.table, prepare(articleOf({ title: 'Đảng viên' })))
  expect(findings?.[0]?.hits).toEqual([{ field: 'title', from: 0, to: 1 }])
})

test('one atom has at most fifty hits of a field', () => {
  const [finding] = evaluate(treeOf('vốn'), CONCEPTS, prepare(articleOf({ body: 'vốn '.repeat(99) }))) ?? []
  expect(finding?.hits).toHaveLength(50)
})

test('more text never withdraws a match of a query that excludes nothing', () => {
  let kept = 0
  fc.assert(
    fc.property(anyTree, anyArticle, fc.lorem(), (tree, article, more) => {
      fc.pre(!JSON.stringify(tree).includes('"not"'))
      if (!evaluate(tree, ANY_CONCEPTS, prepare(article))) return
      kept += 1
      const longer = { ...article, body: `${article.body} ${more}` }
      expect(evaluate(tree, ANY_CONCEPTS, prepare(longer))).not.toBeNull()
    }),
    { numRuns: 1_000 },
  )
  expect(kept).toBeGreaterThan(200)
})
