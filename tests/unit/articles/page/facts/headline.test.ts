import { describe, expect, test } from 'vitest'
import { newsArticle, type Parts, page, read, TITLE, URL } from './page.ts'

const og = (title: string) => `<meta property="og:title" content="${title}">`

test.each<[string, Parts, string]>([
  ['shown and named', { head: og(TITLE) }, TITLE],
  ['named with the paper behind it', { head: og(`${TITLE} - Báo Phú Hòa`) }, TITLE],
  ['named with section and paper', { name: `${TITLE} | Kinh tế | Báo Phú Hòa` }, TITLE],
  ['named with the paper before it', { name: `Báo Phú Hòa điện tử - ${TITLE}` }, TITLE],
  [
    'with a part longer than itself behind it',
    { heading: '<h1>Nhãn lên sàn</h1>', name: 'Nhãn lên sàn - Phương Minh và Nguyễn Nhân - Báo Phú Hòa' },
    'Nhãn lên sàn',
  ],
  [
    'in capitals, as shown',
    { heading: `<h1>${TITLE.toUpperCase()}</h1>`, head: og(TITLE) },
    TITLE.toUpperCase(),
  ],
  [
    'with its own quotes',
    {
      heading: '<h1>“Vựa nhãn” Phú Hòa vào vụ mới</h1>',
      head: og('&quot;Vựa nhãn&quot; Phú Hòa vào vụ mới'),
    },
    '“Vựa nhãn” Phú Hòa vào vụ mới',
  ],
  ['cut off where it is named', { head: og('Hợp tác xã Phú Hòa đưa nhãn lồng lên sàn...') }, TITLE],
  [
    'without the rubric in its heading',
    { heading: `<h1><span>Kinh tế</span> ${TITLE}</h1>`, head: og(TITLE) },
    TITLE,
  ],
  [
    'with the colon behind its kicker',
    {
      heading: '<h1><small>Nhãn lồng</small> Lên sàn, được giá cả vụ</h1>',
      head: og('Nhãn lồng: Lên sàn, được giá cả vụ'),
    },
    'Nhãn lồng: Lên sàn, được giá cả vụ',
  ],
  ['behind an h1 that is the paper', { above: '<h1>Báo Phú Hòa</h1>', heading: `<h2>${TITLE}</h2>` }, TITLE],
  ['without the date behind it', { heading: `<h1>${TITLE} (24/11/2026 16:45)</h1>` }, TITLE],
  ['in no heading', { heading: `<div class="t1"><b>${TITLE}</b></div>` }, TITLE],
  [
    'in what is called a headline, on a page named for the site',
    { heading: `<p class="TieuDe">${TITLE}</p>`, name: 'Cổng thông tin' },
    TITLE,
  ],
  [
    'in what is called a headline, behind an h1 and a name that are the site',
    {
      above: '<h1>Cổng thông tin Phú Hòa</h1>',
      heading: `<p class="TieuDe">${TITLE}</p>`,
      name: 'Cổng thông tin Phú Hòa',
      head: '<meta property="og:site_name" content="Cổng thông tin Phú Hòa">',
    },
    TITLE,
  ],
  [
    'what two say, not a section in h1',
    { heading: '<h1>Chuyên mục kinh tế địa phương</h1>', head: og(TITLE) + newsArticle({}) },
    TITLE,
  ],
  [
    'entities and spaces',
    { heading: '<h1>Nhãn &amp;amp; vải:  giá   &ldquo;tốt&rdquo;\n cả năm</h1>', name: '' },
    'Nhãn & vải: giá “tốt” cả năm',
  ],
  ['composed', { heading: `<h1>${TITLE.normalize('NFD')}</h1>` }, TITLE],
  [
    'no markup',
    { heading: '<h1>Nhãn &lt;b&gt;lồng&lt;/b&gt; lên sàn thương mại</h1>', name: '' },
    'Nhãn lồng lên sàn thương mại',
  ],
])('%s', (_, parts, title) => {
  expect(read(page(parts)).title).toBe(title)
})

test('metadata of another article do not count, whatever they say', () => {
  const other = 'https://baophuhoa.vn/xa-hoi/cap-nuoc-sach-cho-bon-xa-ven-song-204650.html'
  const head = `${og('Cấp nước sạch cho bốn xã ven sông trước mùa hè')}<meta property="og:url" content="${other}">
<meta property="article:published_time" content="2026-01-15T08:00:00+07:00"><meta name="author" content="Vũ Hạnh">`
  const below = '<p>24/11/2026 16:45</p>'
  expect(read(page({ head, below, name: 'Báo Phú Hòa', end: '<p>Lan Hương</p>' }))).toMatchObject({
    title: TITLE,
    byline: 'Lan Hương',
    published: Date.UTC(2026, 10, 24, 9, 45),
  })
})

describe('what an article is called elsewhere', () => {
  const cell = `<table><tr><td class="to">${TITLE}</td></tr><tr><td>24/11/2026 16:45</td></tr></table>`
  const anonymous = { name: 'Trang chủ', head: og('Trang thông tin tổng hợp tỉnh nhà'), heading: cell }

  test('names the line that says it, where the page is named for its site', () => {
    expect(read(page(anonymous)).title).not.toBe(TITLE)
    expect(read(page(anonymous), { knownTitle: TITLE })).toMatchObject({
      title: TITLE,
      published: Date.UTC(2026, 10, 24, 9, 45),
    })
  })

  test.each<[string, Parts, string]>([
    ['with a kicker', { ...anonymous, heading: `<p>Kinh tế: ${TITLE}</p>` }, `Kinh tế: ${TITLE}`],
    [
      'in a heading before a path',
      { ...anonymous, above: `<p>${TITLE}</p>`, heading: `<h2>${TITLE}</h2>` },
      TITLE,
    ],
    [
      'but is not the present headline, to which it is alike',
      {
        above: `<p>Trang chủ › ${TITLE}</p>`,
        heading: `<h1>${TITLE} toàn quốc</h1>`,
        name: `${TITLE} toàn quốc`,
      },
      `${TITLE} toàn quốc`,
    ],
    [
      'but only links to it',
      {
        heading: '<h1>Giá vàng tăng mạnh trong phiên sáng</h1>',
        name: 'Tin',
        after: `<p><a href="${URL}">${TITLE}</a></p>`,
      },
      'Giá vàng tăng mạnh trong phiên sáng',
    ],
  ])('is looked for: %s', (_, parts, title) => {
    expect(read(page(parts), { knownTitle: TITLE }).title).toBe(title)
  })
})
