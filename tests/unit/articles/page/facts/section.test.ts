import { expect, test } from 'vitest'
import { jsonLd, newsArticle, type Parts, page, read, TITLE } from './page.ts'

const crumbs = (...names: string[]) =>
  `<ol class="breadcrumb">${names.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ol>`

test.each<[string, Parts, string | null]>([
  ['JSON-LD', { head: newsArticle({ articleSection: 'Kinh tế' }) }, 'Kinh tế'],
  ['one of several', { head: newsArticle({ articleSection: ['Kinh tế', 'Nông nghiệp'] }) }, 'Kinh tế'],
  ['metadata', { head: '<meta property="article:section" content="Kinh tế">' }, 'Kinh tế'],
  ['microdata', { above: '<a itemprop="articleSection" href="/kinh-te">Kinh tế</a>' }, 'Kinh tế'],
  ['the last of the path', { above: crumbs('Trang chủ', 'Kinh tế', 'Nông nghiệp') }, 'Nông nghiệp'],
  ['before the headline', { above: crumbs('Trang chủ', 'Kinh tế', TITLE) }, 'Kinh tế'],
  ['not the front page', { above: crumbs('Trang chủ') }, null],
  ['not the paper', { above: crumbs('Báo Phú Hòa') }, null],
  [
    'the path in JSON-LD',
    {
      head: jsonLd({
        '@type': 'BreadcrumbList',
        itemListElement: [{ name: 'Trang chủ' }, { item: { name: 'Kinh tế' } }],
      }),
    },
    'Kinh tế',
  ],
  ['a link above the headline', { above: '<p><a href="/kinh-te">Kinh tế</a></p>' }, 'Kinh tế'],
  [
    'links above the headline',
    { above: '<p><a href="/">Trang chủ</a> / <a href="/kinh-te">Kinh tế</a></p>' },
    'Kinh tế',
  ],
  [
    'without markup',
    { head: newsArticle({ articleSection: '<b>Kinh tế</b> &amp; đời sống' }) },
    'Kinh tế & đời sống',
  ],
  ['none', {}, null],
])('%s', (_, parts, section) => {
  expect(read(page(parts)).section).toBe(section)
})
