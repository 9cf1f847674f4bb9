import { describe, expect, test } from 'vitest'
import type { PageArticle } from '../../../../src/articles/page/page-article.ts'
import { isAnotherPage, isSameArticle } from '../../../../src/newsroom/pages/judge-page.ts'
import { page } from './pages.ts'

const URL = 'https://www.bao.example/thoi-su/khanh-thanh-cau-20451.html'
const TITLE = 'Khánh thành cầu Bến Sỏi'

const LEAD =
  'Cây cầu dài 320 m bắc qua sông Vàm Cỏ được đưa vào khai thác, rút ngắn quãng đường vào chợ huyện.'
const OTHER = {
  title: 'Giá vàng hôm nay tăng mạnh',
  paragraphs: ['Mỗi lượng vàng miếng tăng nửa triệu đồng.'],
}

describe('a site that answers with another page', () => {
  test.each<[string, Partial<PageArticle>, boolean]>([
    ['its headline', { title: TITLE }, false],
    ['it in other words', { title: 'Cầu Bến Sỏi chính thức thông xe' }, false],
    ['it without marks', { title: 'KHANH THANH CAU BEN SOI' }, false],
    ['no headline', { title: null }, false],
    ['another headline', OTHER, true],
    [
      'another headline, but the article’s own address',
      {
        title: 'Thông xe công trình giao thông',
        canonicalUrl: 'https://bao.example/thoi-su/khanh-thanh-cau-20451.html',
      },
      false,
    ],
    [
      'another headline, and another address',
      { ...OTHER, canonicalUrl: 'https://bao.example/thi-truong/gia-vang-20999.html' },
      true,
    ],
    ['the site’s name, and the lead', { title: 'Báo Bến Sỏi điện tử', paragraphs: [LEAD] }, false],
    [
      'the site’s name, and what the headline says in its text',
      { title: 'Trang chủ', lead: 'Sáng nay, xã tổ chức lễ khánh thành cầu Bến Sỏi mới.' },
      false,
    ],
    [
      'the site’s name, of which the headline has some words, and another text',
      { title: 'Báo điện tử Bến Sỏi', paragraphs: ['Người dân Bến Sỏi đi chợ hoa xuân từ sáng sớm.'] },
      true,
    ],
    ['another headline with a word of it', { title: 'Thành lập ba tổ hợp tác ở cù lao' }, true],
  ])('is told by what it shows: %s', (_, shown, isAnother) => {
    expect(isAnotherPage({ title: TITLE, url: URL, lead: LEAD }, page(shown), URL)).toBe(isAnother)
  })

  test.each<[string, string, boolean]>([
    [URL, 'https://www.bao.example/', true],
    [URL, 'https://www.bao.example/tin-20451.html', false],
    ['https://www.bao.example/?p=20451', 'https://www.bao.example/', true],
    ['https://www.bao.example/', 'https://www.bao.example/', false],
  ])('%s leads to %s', (url, readAt, isAnother) => {
    expect(isAnotherPage({ title: TITLE, url, lead: '' }, page(), readAt)).toBe(isAnother)
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
