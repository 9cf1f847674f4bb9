import { describe, expect, test } from 'vitest'
import { isAnotherPage, isSameArticle, normalTitle } from '../../../../src/newsroom/pages/judge-page.ts'
import { page } from './pages.ts'

const URL = 'https://www.bao.example/thoi-su/khanh-thanh-cau-20451.html'
const TITLE = 'Khánh thành cầu Bến Sỏi'

describe('a site that answers with another page', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['its headline', TITLE, null, false],
    ['it in other words', 'Cầu Bến Sỏi chính thức thông xe', null, false],
    ['it without marks', 'KHANH THANH CAU BEN SOI', null, false],
    ['no headline', null, null, false],
    ['another headline', 'Giá vàng hôm nay tăng mạnh', null, true],
    [
      'another headline, but the article’s own address',
      'Thông xe công trình giao thông',
      'https://bao.example/thoi-su/thong-xe-20451.html',
      false,
    ],
    [
      'another headline, and another address',
      'Giá vàng hôm nay tăng mạnh',
      'https://bao.example/thi-truong/gia-vang-20999.html',
      true,
    ],
  ])('is told by what it shows: %s', (_, title, canonicalUrl, isAnother) => {
    expect(isAnotherPage({ title: TITLE, url: URL }, { title, canonicalUrl })).toBe(isAnother)
  })
})

test.each<[string | null, boolean]>([
  [TITLE, true],
  [`${TITLE} (trang 2)`, true],
  [null, true],
  ['Khánh thành nhà văn hóa xã Tân Kiều', false],
  ['Giá vàng hôm nay', false],
])('a next page called %s is of the same article: %s', (title, isSame) => {
  expect(isSameArticle(page({ title: TITLE }), page({ title }))).toBe(isSame)
})

test('a column is known again by the words of its headline', () => {
  expect(normalTitle('Thời tiết  CUỐI TUẦN!')).toBe(normalTitle('thời tiết cuối tuần'))
  expect(normalTitle('Thời tiết cuối tuần')).not.toBe(normalTitle('Thời tiết đầu tuần'))
})
