import { describe, expect, test } from 'vitest'
import { joinPages, withoutItsEnd } from '../../../../src/newsroom/pages/join-pages.ts'
import { page } from './pages.ts'

const LEAD = 'Sáng 12.3, huyện Phú Hòa tổ chức lễ khánh thành cầu Bến Sỏi.'
const [ONE, TWO, THREE] = ['một', 'hai', 'ba'].map(
  (number) => `Đoạn thứ ${number} của bài viết dài kỳ về cây cầu mới bắc qua sông Lam.`,
) as [string, string, string]

describe('an article on several pages is joined', () => {
  test('in their order, with the address where it goes on', () => {
    const joined = joinPages(
      page({ paragraphs: [LEAD, ONE], nextPage: 'https://bao.example/bai-2' }),
      page({ paragraphs: [TWO], nextPage: 'https://bao.example/bai-3' }),
    )
    expect(joined).toMatchObject({ paragraphs: [LEAD, ONE, TWO], nextPage: 'https://bao.example/bai-3' })
    expect(joinPages(joined, page({ paragraphs: [THREE] }))).toMatchObject({
      paragraphs: [LEAD, ONE, TWO, THREE],
      nextPage: null,
    })
  })

  test('without the lead, paragraphs and captions that every page repeats', () => {
    const first = page({ lead: LEAD, paragraphs: [LEAD, ONE], captions: ['Cầu nhìn từ bờ nam'] })
    const next = page({
      lead: LEAD,
      paragraphs: [LEAD, ONE, TWO],
      captions: ['Cầu nhìn từ bờ nam', 'Lễ cắt băng'],
    })
    expect(joinPages(first, next)).toMatchObject({
      paragraphs: [LEAD, ONE, TWO],
      captions: ['Cầu nhìn từ bờ nam', 'Lễ cắt băng'],
    })
  })

  test('with what is a lead on the second page alone, and short lines that stand twice', () => {
    const first = page({ paragraphs: [ONE, 'Kết quả:'] })
    const next = page({ lead: TWO, paragraphs: [TWO, 'Kết quả:', THREE] })
    expect(joinPages(first, next).paragraphs).toEqual([ONE, 'Kết quả:', TWO, 'Kết quả:', THREE])
  })

  test.each([
    ['of the first page', { byline: 'Mai Nhiên' }, { byline: 'Hoài Niệm' }, 'Mai Nhiên'],
    ['that stands at the end', {}, { byline: 'Mai Nhiên' }, 'Mai Nhiên'],
  ])('with the byline %s', (_, first, next, byline) => {
    expect(joinPages(page(first), page(next)).byline).toBe(byline)
  })

  test('with the blocks of both, and each warning once', () => {
    const warning = { code: 'paywall', en: 'Only a part is shown.', vi: 'Chỉ hiện một phần.' }
    const joined = joinPages(
      page({ blocks: ['a', 'b'], warnings: [warning] }),
      page({ blocks: ['b', 'c'], warnings: [warning] }),
    )
    expect(joined).toMatchObject({ blocks: ['a', 'b', 'c'], warnings: [warning] })
  })
})

test('one of which a page is missing says so, once, and keeps what it has', () => {
  const first = page({ paragraphs: [LEAD, ONE] })
  const cut = withoutItsEnd(first)
  expect(cut).toMatchObject({ paragraphs: [LEAD, ONE], warnings: [{ code: 'pages_missing' }] })
  expect(first.warnings).toEqual([])
})
