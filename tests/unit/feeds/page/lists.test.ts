import { describe, expect, test } from 'vitest'
import type { Expected, Layout } from './news.ts'
import { NO_LISTS } from './no-lists.ts'
import { ODDITIES } from './oddities.ts'
import { PAPERS } from './papers.ts'
import { PORTALS } from './portals.ts'
import { clock, pageOf } from './reading.ts'

/** What is read of an item, as far as the layout says what it expects. */
function readOf({ url, html, items }: Layout): Expected[] {
  const expected = new Map(items.map((item) => [item.url, item]))
  return pageOf(html, url).items.map((item) => ({
    url: item.url,
    title: item.title,
    ...(expected.get(item.url)?.published === undefined ? {} : { published: `${clock(item.published)}` }),
    ...(expected.get(item.url)?.summary === undefined ? {} : { summary: item.summary }),
  }))
}

describe.each([
  ['portals', PORTALS],
  ['papers', PAPERS],
  ['oddities', ODDITIES],
])('lists are found on pages: %s', (_, layouts) => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    expect(readOf(layout)).toEqual(layout.items)
    expect(pageOf(layout.html, layout.url).isProposed).toBe(true)
  })
})

describe('pages without a list', () => {
  test.each(NO_LISTS.map((page) => [page.name, page] as const))('%s', (_, { html, url }) => {
    expect(pageOf(html, url)).toMatchObject({ selectors: null, items: [] })
  })
})

describe('selectors are short, and of names that stay', () => {
  const layouts = [...PORTALS, ...PAPERS, ...ODDITIES]
  test.each([
    ['NukeViet, a section with pictures and leads', { item: 'div.news_column', date: 'ul.list-unstyled li' }],
    [
      'NukeViet, one article above and the others as lines beneath',
      { item: 'div.panel-body > h2, ul.list-items > li' },
    ],
    ['NukeViet, a front page with a box for each section', { item: 'div.panel-body h3, li.icon_list' }],
    ['NukeViet 5, numbered lines', { item: 'div.list-group-item' }],
    [
      'Liferay, an asset publisher with abstracts',
      { item: 'div.asset-abstract', summary: 'div.asset-summary', date: 'span.metadata-entry' },
    ],
    [
      'Liferay, a portlet of the province that names articles by a parameter',
      { item: 'div.tinbai-row', summary: 'div.tom-tat', date: 'div.ngay-dang' },
    ],
    ['SharePoint, a list view', { item: 'table.ms-listviewtable > tr', date: 'nobr' }],
    [
      'ASP.NET, tables within tables and no class at all',
      { item: 'body > form > table > tr > td > table > tr > td > table > tr', date: 'font' },
    ],
    [
      'ASP.NET, spans with made ids',
      { item: 'div.NewsItem', summary: 'span.TrichDan', date: 'span.NgayDang' },
    ],
    ['VNPT, a list with pictures beside', { item: 'div.item-news', summary: 'div.desc', date: 'p.date' }],
    ['VNPT, the older portal with days in addresses', { item: 'ul.ul-tin > li', date: 'span.ngay' }],
    ['Joomla, a category blog', { item: 'div.blog > div', summary: 'p', date: 'time' }],
    ['a table of notices with numbers and dates', { item: 'table.table tr' }],
    [
      'a menu whose entries are as long as headlines, with numbers in their addresses',
      { item: 'div.tin-tuc li' },
    ],
    ['ul.list-news', { item: 'ul.list-news > li', summary: 'p.sapo', date: 'span.time' }],
    ['a front page with several boxes, most read and advertisements', { item: 'article.story' }],
    ['a front page of boxes whose classes differ', { item: 'div.tin-chinh, ul.tin-phu > li, div.muc > p' }],
    [
      'cards with a picture link and a heading link, three to a row',
      { item: 'div.card', summary: 'p.card-text', date: 'div.card-body small' },
    ],
    ['cards that are links as a whole', { item: 'a.news-card', summary: 'p', date: 'time' }],
    [
      'WordPress, with classes of each post and a sidebar of recent ones',
      { item: 'article.post', summary: 'div.entry-summary p', date: 'time.entry-date', author: 'span.vcard' },
    ],
    ['items with related articles inside', { item: 'article.list_news', summary: 'h4.description' }],
    [
      'leads that are links, with the place in front and comments behind; times for scripts alone',
      { item: 'article.item-news', summary: 'p.description' },
    ],
    [
      "the section's name as the first link of each item",
      { item: 'div.timeline-item', link: 'a.title', date: 'span.time-ago' },
    ],
    ['advertisements among the items', { item: 'ul.news-stream > li', link: 'h3 a', summary: 'p' }],
    ['headlines that are cut short, whole in the title of the link', { item: 'div.tin' }],
    ['articles with time elements and no other mark', { item: 'main > article', date: 'time' }],
    ['classes that a build makes anew', { item: 'div[class*="NewsCard_root__"]', summary: 'p' }],
    ['a section with a long text about itself beneath', { item: 'div.cat-item', summary: 'div.cat-sapo' }],
    ['divs within divs, no class anywhere', { item: 'body > div > div > div' }],
    [
      'upper-case tags, attributes without quotes, cells that nobody closed',
      { item: 'table.dstin > tr', date: 'td > font' },
    ],
    ['letters and marks apart (NFD)', { item: 'ul.tin-moi > li', date: 'span' }],
    ['headings and paragraphs side by side, nothing around an item', { item: 'div.content > h3' }],
    ['a list of definitions', { item: 'dl.news > dt' }],
    ['links parted by line ends alone', { item: 'body > div > a' }],
    ['paragraphs with the day in brackets', { item: '#right > p', date: 'i' }],
    ['addresses relative to a base', { item: 'div.bai' }],
    ['addresses of words alone', { item: 'div.blog-entry', summary: 'div.excerpt' }],
    ['headlines broken by tags, their letters escaped twice', { item: 'ul.news > li' }],
    ['classes that count the items', { item: '#danhsach > div', date: 'em' }],
    ['three items', { item: 'div.tin', summary: 'p' }],
    ['newest with leads, older ones as lines beneath', { item: 'div.tin-item, div.tin-cu li' }],
    ['the day within the link, behind the headline', { item: 'ul.ds > li', date: 'span.ngay' }],
    ['a few headlines too short to be known for one', { item: 'ul.tin > li' }],
    ['the same articles in a slide show and in the list', { item: 'div.slider > div, ul.latest > li' }],
  ])('%s', (name, selectors) => {
    const layout = layouts.find((one) => one.name === name)
    expect(layout && pageOf(layout.html, layout.url).selectors).toEqual(selectors)
  })
})

test('a box beside a long page is none around it, whatever it holds', () => {
  const entries = Array.from(
    { length: 900 },
    (_, n) =>
      `<li><a href="/tin-${n + 10_000}.html">Nước sông lên nhanh, nhiều xã ven biển phải di dời dân trong đêm để tránh lũ, ${n} hộ đã đến nơi an toàn</a></li>`,
  )
  const box = `<div class="sidebar"><ul>${entries.join('')}</ul></div>`
  const page = (rest: string) => pageOf(`<body>${box}<div>${rest}</div></body>`)
  expect(page('').items).toHaveLength(900)
  expect(page('<p>Bảng giá nông sản hôm nay</p>'.repeat(30_000)).items).toEqual([])
})

describe('of a list of more than a thousand, its first thousand are read', () => {
  const TITLE = 'Nước sông lên nhanh, nhiều xã di dời dân'
  const lines: [name: string, line: (url: string, index: number) => string][] = [
    ['each a line', (url, index) => `<a href="${url}">${TITLE} ${index}</a>`],
    [
      'every other one with its words at a picture alone',
      (url, index) =>
        index % 2 === 0
          ? `<a href="${url}">${TITLE} ${index}</a>`
          : `<a href="${url}"><img src="/a.jpg" alt="${TITLE} ${index}"></a>`,
    ],
  ]
  test.each(lines.flatMap(([name, line]) => [1_300, 2_500].map((count) => [count, name, line] as const)))(
    '%i, %s',
    (count, _, line) => {
      const items = Array.from({ length: count }, (_, n) => `<li>${line(`/tin-${n + 10_000}.html`, n)}</li>`)
      const page = pageOf(`<ul class="tin">${items.join('')}</ul>`)
      expect(page.items).toHaveLength(1_000)
      expect(page.items.at(-1)?.title).toBe(`${TITLE} 999`)
      expect(page.warnings).toEqual([`of ${count} items only 1000 were read`])
    },
  )
})
