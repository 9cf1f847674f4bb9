import { describe, expect, test } from 'vitest'
import { local, newsArticle, type Parts, page, read, TITLE } from './page.ts'

const stated = (datePublished: string) => newsArticle({ datePublished })
const shown = (text: string) => `<p class="date">${text}</p>`

describe('of a date for machines and one for people', () => {
  test.each<[string, string, string, string]>([
    ['the former, which is exact', '2026-11-24T09:45:12Z', '24/11/2026 16:45', '2026-11-24T16:45'],
    [
      'the latter, where a clock of Việt Nam is marked as UTC',
      '2026-11-24T16:45:12Z',
      '24/11/2026 16:45',
      '2026-11-24T16:45',
    ],
    ['the same with an offset', '2026-11-24T16:45:12+00:00', '16:45 24/11/2026', '2026-11-24T16:45'],
    ['the latter, where the former is a day', '2026-11-24', '24/11/2026 16:45', '2026-11-24T16:45'],
    [
      'the latter, where the former is midnight',
      '2026-11-24T00:00:00+07:00',
      '24/11/2026 16:45',
      '2026-11-24T16:45',
    ],
    [
      'the former, of a time in UTC that is not shown alike',
      '2026-11-24T09:45:12+00:00',
      'Cập nhật 24/11/2026 22:00',
      '2026-11-24T16:45',
    ],
    ['the former, on the hour', '2026-11-24T21:00:00+07:00', 'Cập nhật 24/11/2026 22:00', '2026-11-24T21:00'],
    [
      'the former, of another day',
      '2026-11-23T08:00:00+07:00',
      'Cập nhật 24/11/2026 16:45',
      '2026-11-23T08:00',
    ],
    ['the order that fits the latter', '11/10/2026 4:45:00 PM', '10/11/2026 16:45', '2026-11-10T16:45'],
    [
      'the latter, where the former is when it was read',
      '2026-11-25T11:59:30+07:00',
      '20/11/2026 16:45',
      '2026-11-20T16:45',
    ],
  ])('%s', (_, datePublished, text, expected) => {
    expect(local(read(page({ head: stated(datePublished), below: shown(text) })).published)).toBe(expected)
  })

  test.each([
    ['a day that a program took for midnight in Greenwich', '2026-11-24T00:00:00Z', '2026-11-24T00:00'],
    ['a month before its day, without zeros and with PM', '6/5/2026 4:45:00 PM', '2026-06-05T16:45'],
    ['a day before its month, with zeros', '06/05/2026 04:45:00 PM', '2026-05-06T16:45'],
  ])('alone: %s', (_, datePublished, expected) => {
    expect(local(read(page({ head: stated(datePublished) })).published)).toBe(expected)
  })

  test('a clock of Việt Nam, whatever language the headline is in', () => {
    const heading = '<h1>Night clinic opens beside the industrial park</h1>'
    const head = newsArticle({
      headline: 'Night clinic opens beside the industrial park',
      datePublished: '2026-11-24T16:45:12Z',
    })
    const html = page({ head, heading, name: '', below: shown('24/11/2026 16:45') })
    expect(read(html).published).toBe(Date.UTC(2026, 10, 24, 9, 45, 12))
  })

  test('a clock that is UTC indeed, elsewhere', () => {
    const heading = '<h1>Night clinic opens beside the industrial park</h1>'
    const html = page({
      head: newsArticle({
        headline: 'Night clinic opens beside the industrial park',
        datePublished: '2026-11-24T16:45:00Z',
      }),
      heading,
      name: '',
      below: shown('24 November 2026 16:45'),
    })
    const url = 'https://harbourpost.example/clinic-204733'
    expect(read(html, { url }).published).toBe(Date.UTC(2026, 10, 24, 16, 45))
  })
})

describe('a change is no publication', () => {
  test.each<[string, string, string]>([
    [
      'published, then changed',
      '<p>Đăng lúc 24/11/2026 16:45</p><p>Cập nhật: 25/11/2026 08:00</p>',
      '2026-11-24T16:45',
    ],
    [
      'changed, then published',
      '<p>Cập nhật: 25/11/2026 08:00</p><p>Đăng lúc 24/11/2026 16:45</p>',
      '2026-11-24T16:45',
    ],
    ['only changed', '<p>Cập nhật: 24/11/2026 16:45</p>', '2026-11-24T16:45'],
    [
      'an element of a change',
      '<time class="updated" datetime="2026-11-25T08:00:00+07:00"></time><time datetime="2026-11-24T16:45:00+07:00">x</time>',
      '2026-11-24T16:45',
    ],
    [
      'microdata of a change',
      '<time itemprop="dateModified" datetime="2026-11-25T08:00:00+07:00"></time><p>24/11/2026 16:45</p>',
      '2026-11-24T16:45',
    ],
  ])('%s', (_, below, expected) => {
    expect(local(read(page({ below })).published)).toBe(expected)
  })

  test.each<[string, string, string | null]>([
    [
      'JSON-LD',
      newsArticle({ datePublished: '2026-11-24T16:45+07:00', dateModified: '2026-11-25T08:00+07:00' }),
      '2026-11-25T08:00',
    ],
    [
      'metadata',
      '<meta property="article:modified_time" content="2026-11-25T08:00+07:00">',
      '2026-11-25T08:00',
    ],
    [
      'not before it was published',
      newsArticle({ datePublished: '2026-11-24T16:45+07:00', dateModified: '2026-11-23' }),
      null,
    ],
    ['none', '', null],
  ])('changed: %s', (_, head, expected) => {
    expect(local(read(page({ head })).modified)).toBe(expected)
  })
})

describe('as pages show it', () => {
  test.each<[string, Parts, string]>([
    [
      'behind the headline, in its line',
      { heading: `<h1>${TITLE} <small>(24/11/2026 16:45)</small></h1>` },
      '2026-11-24T16:45',
    ],
    ['in parts', { below: '<div>24</div><div>Tháng 11</div><div>2026</div>' }, '2026-11-24T00:00'],
    [
      'in a sentence about nothing else',
      { below: '<p>Đăng ngày 24/11/2026, lúc 16 giờ 45 phút.</p>' },
      '2026-11-24T16:45',
    ],
    [
      'beside a link to the section',
      {
        below:
          '<p><a href="/chuyen-muc/nong-nghiep-nong-thon-moi-1203">Nông nghiệp - Nông thôn mới</a> | 24/11/2026 16:45</p>',
      },
      '2026-11-24T16:45',
    ],
    [
      'with tools behind it',
      {
        below:
          '<p>Chuyên mục: Nông nghiệp | Tác giả: Lan Hương | Ngày đăng: 24/11/2026 16:45 | Lượt xem: 1.204 | Cỡ chữ: A A A | In trang này | Gửi cho bạn bè | Phản hồi</p>',
      },
      '2026-11-24T16:45',
    ],
    [
      'a day for machines, a clock for people',
      { below: '<time datetime="2026-11-24">16:45 24/11/2026</time>' },
      '2026-11-24T16:45',
    ],
    [
      'a clock and a day, each in its line',
      { below: '<div>16:45</div><div>24/11/2026</div>' },
      '2026-11-24T16:45',
    ],
    [
      'a day, an author, a clock',
      { below: '<ul><li>24/11/2026</li><li>Lan Hương</li><li>4:45 chiều</li></ul>' },
      '2026-11-24T16:45',
    ],
    ['in a small heading', { below: '<h5>24/11/2026 16:45</h5>' }, '2026-11-24T16:45'],
    [
      'among labels',
      {
        below:
          '<p>Chuyên mục: Kinh tế - Nông nghiệp | Người đăng: Quản trị viên | Ngày đăng: 24/11/2026 16:45 | Đã xem: 120</p>',
      },
      '2026-11-24T16:45',
    ],
    [
      'among tools',
      { below: '<div class="toolbar"><a href="#">In</a> 24/11/2026 16:45</div>' },
      '2026-11-24T16:45',
    ],
    [
      'behind a change, in one line',
      { below: '<p>Cập nhật: 25/11/2026 08:00 | Đăng: 24/11/2026 16:45</p>' },
      '2026-11-24T16:45',
    ],
    [
      'in an element of its own for machines',
      { below: '<amp-timeago datetime="2026-11-24T16:45:00+07:00">hôm qua</amp-timeago>' },
      '2026-11-24T16:45',
    ],
    [
      'as hAtom had it',
      { below: '<abbr class="published" title="2026-11-24T16:45:00+07:00">hôm qua</abbr>' },
      '2026-11-24T16:45',
    ],
    [
      'above the text, where the headline is a picture',
      { heading: '<img src="/t.gif"><p>24/11/2026 16:45</p>' },
      '2026-11-24T16:45',
    ],
  ])('%s', (_, parts, expected) => {
    expect(local(read(page(parts)).published)).toBe(expected)
  })
})

describe('where nothing stands beneath the headline', () => {
  test.each<[string, Parts, string | undefined, string | null]>([
    [
      'below the text',
      { after: '<div class="ngay-dang">Ngày đăng: 24/11/2026 16:45</div>' },
      undefined,
      '2026-11-24T16:45',
    ],
    [
      'seconds since 1970',
      { head: '<meta name="pubdate" content="1795513500">' },
      undefined,
      '2026-11-24T16:45',
    ],
    [
      'milliseconds',
      { head: '<meta name="pubdate" content="1795513500000">' },
      undefined,
      '2026-11-24T16:45',
    ],
    ['in the address', {}, 'https://baophuhoa.vn/2026/11/19/nhan-long-len-san.html', '2026-11-19T00:00'],
    [
      'in the address, without marks',
      {},
      'https://baophuhoa.vn/nhan-long-len-san-20261119084512345.htm',
      '2026-11-19T00:00',
    ],
    ['not a number of the address', {}, 'https://baophuhoa.vn/nhan-long-len-san-20261319.htm', null],
    ['not a day that lies ahead', {}, 'https://baophuhoa.vn/2026/12/19/nhan-long-len-san.html', null],
    [
      'the page before its address',
      { below: shown('24/11/2026') },
      'https://baophuhoa.vn/2026/11/19/a-b-c-d.html',
      '2026-11-24T00:00',
    ],
  ])('%s', (_, parts, url, expected) => {
    expect(local(read(page(parts), url ? { url } : {}).published)).toBe(expected)
  })
})

test('below a long text, the one date that is called so', () => {
  const long =
    '<p>Nhãn lồng năm nay được mùa, được giá, nhà vườn phấn khởi chuẩn bị cho vụ sau với nhiều hợp đồng mới.</p>'
  const dated = (text: string) => `<div class="ngay-dang">${text}</div>`
  const at = (after: string) => local(read(page({ body: long.repeat(20), after })).published)
  expect(at(dated('Ngày đăng: 24/11/2026 16:45'))).toBe('2026-11-24T16:45')
  expect(at('<div>24/11/2026 16:45</div>')).toBeNull()
  expect(at(dated('24/11/2026 16:45') + dated('23/11/2026 08:00'))).toBeNull()
})

test.each<[string, string]>([
  ['microdata before a field of the day of reading', '<meta name="DC.date.issued" content="2026-11-25">'],
  ['JSON-LD that says nothing', newsArticle({ datePublished: '' })],
])('%s', (_, head) => {
  const below = '<time itemprop="datePublished">24/11/2026 - 16:45</time>'
  expect(local(read(page({ head, below })).published)).toBe('2026-11-24T16:45')
})
