import { describe, expect, test } from 'vitest'
import { clock, pageOf } from './reading.ts'

const URL = 'https://baophuhoa.vn/thoi-su'
const A = 'https://baophuhoa.vn/a-1.html'

/** The only item of a page whose items are `li`, read with these selectors of fields. */
function itemOf(inside: string, fields: Record<string, string> = {}) {
  const [item, ...others] = pageOf(`<ul><li>${inside}</li></ul>`, URL, { item: 'li', ...fields }).items
  expect(others).toEqual([])
  return item
}

describe('the link of an item', () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['the only one', '<a href="/a-1.html">Tin</a>', {}, A],
    ['the first', '<a href="/a-1.html">Tin</a> <a href="/b-2.html">Khác</a>', {}, A],
    ['that of the heading', '<a href="/muc">Mục</a><h3><a href="/a-1.html">Tin</a></h3>', {}, A],
    ['one around the heading', '<a href="/muc">Mục</a><a href="/a-1.html"><h3>Tin</h3></a>', {}, A],
    ['the selected', '<a href="/b-2.html">Khác</a><a class="t" href="/a-1.html">Tin</a>', { link: '.t' }, A],
    ['within the selected', '<a href="/b">Khác</a><p><a href="/a-1.html">Tin</a></p>', { link: 'p' }, A],
    ['around the selected', '<a href="/b">Khác</a><a href="/a-1.html"><b>Tin</b></a>', { link: 'b' }, A],
    ['none where the selected is missing', '<a href="/a-1.html">Tin</a>', { link: '.t' }, undefined],
    ['a child alone', '<p><a href="/b">K</a></p><a href="/a-1.html">Tin</a>', { link: '> a' }, A],
    ['not a mark', '<a href="#">x</a><a href="/a-1.html">Tin</a>', {}, A],
    ['not a script', '<a href="javascript:go()">x</a><a href="/a-1.html">Tin</a>', {}, A],
    ['not mail', '<a href="mailto:a@b.vn">x</a><a href="/a-1.html">Tin</a>', {}, A],
    ['not an anchor without address', '<a name="x">x</a><a href="/a-1.html">Tin</a>', {}, A],
    ['with blanks around', '<a href=" /a-1.html\n">Tin</a>', {}, A],
    ['without a scheme', '<a href="//baophuhoa.vn/a-1.html">Tin</a>', {}, A],
    ['with entities', '<a href="/t?id=1&amp;muc=2">Tin</a>', {}, 'https://baophuhoa.vn/t?id=1&muc=2'],
    ['elsewhere', '<a href="https://khac.vn/a">Tin</a>', {}, 'https://khac.vn/a'],
    ['none', 'Tin', {}, undefined],
  ])('%s', (_, inside, fields, url) => {
    expect(itemOf(inside, fields)?.url).toBe(url)
  })

  test('an item that is a link, or stands in one', () => {
    const links = (html: string, item: string) => pageOf(html, URL, { item }).items.map(({ url }) => url)
    expect(links('<a class="t" href="/a-1.html">Tin</a>', 'a.t')).toEqual([A])
    expect(links('<a href="/a-1.html"><article><h3>Tin</h3></article></a>', 'article')).toEqual([A])
  })

  test('a base of the page', () => {
    const page = (base: string) =>
      pageOf(`<base href="${base}"><li><a href="a-1.html">Tin</a></li>`, URL, { item: 'li' }).items[0]?.url
    expect(page('https://baophuhoa.vn/2026/')).toBe('https://baophuhoa.vn/2026/a-1.html')
    expect(page('/kinh-te/')).toBe('https://baophuhoa.vn/kinh-te/a-1.html')
    expect(page('javascript:')).toBe('https://baophuhoa.vn/a-1.html')
  })
})

describe('the title of an item', () => {
  const LINK = '<a href="/a-1.html">'
  test.each<[string, string, Record<string, string>, string]>([
    ['the text of the link', `${LINK}Mưa lớn ở Phú Hòa</a>`, {}, 'Mưa lớn ở Phú Hòa'],
    ['the heading', `${LINK}Xem thêm về tin này ngay</a><h3>${LINK}Mưa lớn</a></h3>`, {}, 'Mưa lớn'],
    ['the heading in a link', `${LINK}<h3>Mưa lớn</h3><p>Từ sáng qua trời mưa</p></a>`, {}, 'Mưa lớn'],
    ['the longest', `${LINK}Video</a>${LINK}Mưa lớn ở Phú Hòa</a>`, {}, 'Mưa lớn ở Phú Hòa'],
    ['not that of another link', `${LINK}Mưa</a><a href="/b">Nắng nóng trở lại</a>`, {}, 'Mưa'],
    ['the selected', `${LINK}Chi tiết</a><b>Mưa lớn</b>`, { title: 'b' }, 'Mưa lớn'],
    [
      'whole where it was cut',
      `<a href="/a" title="Mưa lớn ở Phú Hòa">Mưa lớn ở...</a>`,
      {},
      'Mưa lớn ở Phú Hòa',
    ],
    [
      'whole where the selected was',
      `${LINK}x</a><b title="Mưa lớn ở Phú Hòa">Mưa lớn …</b>`,
      { title: 'b' },
      'Mưa lớn ở Phú Hòa',
    ],
    ['as it ends', `<a href="/a" title="Ảnh đẹp">Mưa lớn ở...</a>`, {}, 'Mưa lớn ở...'],
    ['the title of the link', '<a href="/a" title="Mưa lớn"><img alt="ảnh 1"></a>', {}, 'Mưa lớn'],
    ['the words of the picture', '<a href="/a"><img src="i.jpg" alt="Mưa lớn"></a>', {}, 'Mưa lớn'],
    ['without the day behind', `${LINK}Mưa lớn <span>24/11/2026</span></a>`, { date: 'span' }, 'Mưa lớn'],
    ['without the day in front', `${LINK}<i>24/11/2026</i> - Mưa lớn</a>`, { date: 'i' }, 'Mưa lớn'],
    ['single spaces', `${LINK}\n  Mưa\t <b>lớn</b>&nbsp; </a>`, {}, 'Mưa lớn'],
    ['words parted by a break', `${LINK}Mưa<br>lớn</a>`, {}, 'Mưa lớn'],
    ['a word in pieces', `${LINK}M<b>ư</b>a</a>`, {}, 'Mưa'],
    ['a label apart', `${LINK}<span>Phú Hòa</span>Mưa lớn</a>`, {}, 'Phú Hòa Mưa lớn'],
    ['NFC', `${LINK}Hòa Bình</a>`.normalize('NFD'), {}, 'Hòa Bình'],
    ['entities twice', `${LINK}T&amp;aacute;m &amp;amp; ch&iacute;n</a>`, {}, 'Tám & chín'],
    ['angle brackets', `${LINK}Giá &lt; 100</a>`, {}, 'Giá < 100'],
    ['no script in it', `${LINK}Mưa<script>x()</script></a>`, {}, 'Mưa'],
  ])('%s', (_, inside, fields, title) => {
    expect(itemOf(inside, fields)?.title).toBe(title)
  })
})

describe('the date of an item', () => {
  const LINK = '<a href="/a-1.html">Mưa lớn ngày 3/3/2020</a>'
  test.each<[string, string, Record<string, string>, string | null]>([
    ['the selected', `${LINK}<i>1/1/2026</i><b>24/11/2026 16:45</b>`, { date: 'b' }, '2026-11-24T16:45'],
    ['among words', `${LINK}<b>Cập nhật lúc 16:45, ngày 24/11/2026</b>`, { date: 'b' }, '2026-11-24T16:45'],
    [
      'an attribute first',
      `${LINK}<time datetime="2026-11-24T16:45+07:00">hôm qua</time>`,
      { date: 'time' },
      '2026-11-24T16:45',
    ],
    [
      'its title',
      `${LINK}<abbr title="24/11/2026 16:45">hôm ấy</abbr>`,
      { date: 'abbr' },
      '2026-11-24T16:45',
    ],
    ['one ago', `${LINK}<b>2 giờ trước</b>`, { date: 'b' }, '2026-11-25T08:00'],
    ['none where the selected says none', `${LINK}<b>Mới</b> 24/11/2026`, { date: 'b' }, null],
    ['none where the selected is missing', `${LINK} 24/11/2026`, { date: 'b' }, null],
    ['a time element', `${LINK}<time datetime="2026-11-24">x</time>`, {}, '2026-11-24T00:00'],
    ['a time element without attribute', `${LINK}<time>24/11/2026</time>`, {}, '2026-11-24T00:00'],
    ['in brackets behind the link', `${LINK} (24/11/2026)`, {}, '2026-11-24T00:00'],
    ['in a line of its own', `${LINK}<p>Thứ Ba, 24/11/2026 | 16:45 GMT+7</p>`, {}, '2026-11-24T16:45'],
    ['not of the headline', LINK, {}, null],
    ['not of a heading', `<h3>Mưa ngày 3/3/2020</h3><a href="/a">Tin</a>`, {}, null],
    [
      'not of a sentence',
      `${LINK}<p>Từ ngày 3/3/2020 đến nay, toàn tỉnh đã có thêm mười hai cây cầu mới được đưa vào sử dụng, nối liền các xã vùng cao.</p>`,
      {},
      null,
    ],
  ])('%s', (_, inside, fields, published) => {
    expect(clock(itemOf(inside, fields)?.published ?? null)).toBe(published)
  })

  test('an attribute of the item for scripts', () => {
    const html = `<article data-publishtime="${Date.UTC(2026, 10, 24) / 1000}"><a href="/a">Tin</a></article>`
    expect(clock(pageOf(html, URL, { item: 'article' }).items[0]?.published ?? null)).toBe('2026-11-24T07:00')
  })

  test('day and month in the order that the dates of the page show', () => {
    const list = (...dates: string[]) => {
      const html = dates.map((date, n) => `<li><a href="/a-${n}.html">Tin</a><b>${date}</b></li>`).join('')
      const { items, dayOrder } = pageOf(html, URL, { item: 'li', date: 'b' })
      return [dayOrder, ...items.map(({ published }) => clock(published)?.slice(0, 10))]
    }
    expect(list('11/9/2026', '11/24/2026')).toEqual(['month-first', '2026-11-09', '2026-11-24'])
    expect(list('9/11/2026', '24/11/2026')).toEqual(['day-first', '2026-11-09', '2026-11-24'])
    expect(list('9/11/2026', '8/11/2026')).toEqual([null, '2026-11-09', '2026-11-08'])
  })

  test('as written, where it is none', () => {
    const page = pageOf('<li><a href="/a">Tin</a><b>32/13/2026</b></li>', URL, { item: 'li', date: 'b' })
    expect(page.items[0]).toMatchObject({ dateText: '32/13/2026', published: null })
    expect(page.warnings).toEqual(['1 of 1 items have a date that is none'])
  })
})

describe('summary and author', () => {
  const LINK = '<a href="/a-1.html">Mưa lớn</a>'
  test.each<[string, string, Record<string, string>, { summary?: string; author?: string | null }]>([
    ['neither unless selected', `${LINK}<p>Từ sáng qua.</p><i>Hà My</i>`, {}, { summary: '', author: null }],
    [
      'both',
      `${LINK}<p>Từ sáng qua.</p><i>Hà My</i>`,
      { summary: 'p', author: 'i' },
      { summary: 'Từ sáng qua.', author: 'Hà My' },
    ],
    [
      'without a link to read on',
      `${LINK}<p>Từ sáng qua trời mưa lớn. <a href="/a-1.html">Xem tiếp »</a></p>`,
      { summary: 'p' },
      { summary: 'Từ sáng qua trời mưa lớn.' },
    ],
    [
      'a link as a whole',
      `${LINK}<p><a href="/a-1.html">Từ sáng qua.</a> <a href="/a-1.html#bl">12</a></p>`,
      { summary: 'p' },
      { summary: 'Từ sáng qua.' },
    ],
    [
      'with the words of other links',
      `${LINK}<p>Theo <a href="/dai">đài tỉnh</a>, trời mưa.</p>`,
      { summary: 'p' },
      { summary: 'Theo đài tỉnh, trời mưa.' },
    ],
    [
      'paragraphs in a line',
      `${LINK}<div><p>Một.</p><p>Hai.</p></div>`,
      { summary: 'div' },
      { summary: 'Một. Hai.' },
    ],
    ['an empty author', `${LINK}<i> </i>`, { author: 'i' }, { author: null }],
  ])('%s', (_, inside, fields, expected) => {
    expect(itemOf(inside, fields)).toMatchObject(expected)
  })
})

describe('items of one page', () => {
  const read = (html: string, item = 'li') => pageOf(html, URL, { item })

  test('two with one address are one: the picture without words and the headline', () => {
    const { items } = read(
      '<a href="/a-1.html"><img alt="Ảnh"></a><a href="/a-1.html">Mưa lớn</a><a href="/a-1.html#binh-luan">12</a>',
      'a',
    )
    expect(items.map(({ url, title }) => [url, title])).toEqual([[A, 'Mưa lớn']])
  })

  test('what one of them lacks is taken from the other', () => {
    const { items } = pageOf(
      '<li><a href="/a-1.html">Mưa lớn</a></li><li><a href="/a-1.html">Mưa</a><p>Từ sáng qua.</p><b>24/11/2026</b><i>Hà My</i></li>',
      URL,
      { item: 'li', summary: 'p', date: 'b', author: 'i' },
    )
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ title: 'Mưa lớn', summary: 'Từ sáng qua.', author: 'Hà My' })
    expect(clock(items[0]?.published ?? null)).toBe('2026-11-24T00:00')
  })

  test('addresses that scripts route by what follows the mark are several', () => {
    expect(read('<li><a href="/#!/a">Một</a></li><li><a href="/#!/b">Hai</a></li>').items).toHaveLength(2)
    expect(read('<li><a href="/#/a">Một</a></li><li><a href="/#/b">Hai</a></li>').items).toHaveLength(2)
  })

  test('those without link or title are left out, with a warning', () => {
    const { items, warnings } = read(
      '<li>Không</li><li><a href="/a-1.html">Mưa lớn</a></li><li><a href="/b-2.html"><img></a></li>',
    )
    expect(items.map(({ url }) => url)).toEqual([A])
    expect(warnings).toEqual([
      '1 of 3 items have no link and were left out',
      '1 of 3 items have no title and were left out',
    ])
  })

  test('none where nothing is selected', () => {
    expect(read('<p><a href="/a-1.html">Mưa lớn</a></p>')).toMatchObject({ items: [], isProposed: false })
  })

  test('a thousand at most', () => {
    const html = Array.from({ length: 1_200 }, (_, n) => `<li><a href="/a-${n}.html">Tin</a></li>`).join('')
    expect(read(html).items).toHaveLength(1_000)
    expect(read(html).warnings).toEqual(['of 1200 items only 1000 were read'])
  })
})

test('title, address and language of the page', () => {
  const html = `<HTML LANG=vi><head><title> Thời sự |
    Báo Phú Hòa </title><LINK REL=Canonical HREF="/thoi-su/"></head>`
  expect(pageOf(html)).toMatchObject({
    title: 'Thời sự | Báo Phú Hòa',
    link: 'https://baophuhoa.vn/thoi-su/',
    language: 'vi',
  })
  expect(pageOf('<p>', 'https://baophuhoa.vn/x')).toMatchObject({
    title: '',
    link: 'https://baophuhoa.vn/x',
    language: null,
  })
})
