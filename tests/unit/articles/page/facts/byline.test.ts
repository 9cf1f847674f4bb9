import { describe, expect, test } from 'vitest'
import { newsArticle, type Parts, page, read, TITLE } from './page.ts'

const byline = (parts: Parts) => read(page(parts)).byline
const person = (name: string) => ({ '@type': 'Person', name })
const author = (value: unknown) => newsArticle({ author: value })

describe('told to machines', () => {
  test.each<[string, string, string | null]>([
    ['a person', author(person('Lan Hương')), 'Lan Hương'],
    ['several', author([person('Lan Hương'), person('Nguyễn Nhân')]), 'Lan Hương, Nguyễn Nhân'],
    ['a text', author('Lan Hương'), 'Lan Hương'],
    ['texts', author(['Lan Hương', 'Nguyễn Nhân']), 'Lan Hương, Nguyễn Nhân'],
    [
      'several in one name',
      author(person('Lan Hương, Nguyễn Nhân và Trần Huy')),
      'Lan Hương, Nguyễn Nhân, Trần Huy',
    ],
    ['in English', author(person('Dana Whitcomb and Mark Delaney')), 'Dana Whitcomb, Mark Delaney'],
    ['names within a name', author({ '@type': 'Person', name: ['Lan Hương'] }), 'Lan Hương'],
    [
      'in two parts',
      author({ '@type': 'Person', givenName: 'Dana', familyName: 'Whitcomb' }),
      'Dana Whitcomb',
    ],
    [
      'a person before a firm',
      author([{ '@type': 'Organization', name: 'Reuters' }, person('Lan Hương')]),
      'Lan Hương',
    ],
    ['an agency, if nobody else', author({ '@type': 'Organization', name: 'Reuters' }), 'Reuters'],
    ['not the paper', author({ '@type': 'Organization', name: 'Báo Phú Hòa' }), null],
    ['not the paper as a person', author(person('Báo Phú Hòa')), null],
    [
      'not the paper by another name',
      `<meta property="og:site_name" content="Báo Sông Lam">${author(person('Sông Lam'))}`,
      null,
    ],
    ['not an account', author(person('hoangnv')), null],
    ['not an administrator', author(person('Quản trị viên')), null],
    ['not an address', author(person('https://baophuhoa.vn/tac-gia/1')), null],
    ['markup as text', author(person('<a href="/x">Lan Hương</a>')), 'Lan Hương'],
    ['references', author(person('L&ecirc; H&agrave;')), 'Lê Hà'],
    [
      'somebody told of elsewhere',
      newsArticle({
        '@graph': [
          { '@type': 'NewsArticle', headline: TITLE, author: { '@id': '#a' } },
          { '@id': '#a', ...person('Lan Hương') },
        ],
      }),
      'Lan Hương',
    ],
    ['a creator', newsArticle({ creator: ['Lan Hương'] }), 'Lan Hương'],
    [
      'broken JSON',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Lan Hương"},"x":"</script>',
      'Lan Hương',
    ],
    ['metadata', '<meta name="author" content="Lan Hương">', 'Lan Hương'],
    [
      'metadata of several',
      '<meta property="article:author" content="Lan Hương"><meta property="article:author" content="Trần Huy">',
      'Lan Hương, Trần Huy',
    ],
    [
      'what WordPress tells Twitter',
      '<meta name="twitter:label1" content="Được viết bởi"><meta name="twitter:data1" content="Lan Hương">',
      'Lan Hương',
    ],
    ['not a profile', '<meta property="article:author" content="https://www.facebook.com/lanhuong">', null],
    ['not the paper in metadata', '<meta name="author" content="Báo Phú Hòa">', null],
    ['not an account in metadata', '<meta name="author" content="admin">', null],
  ])('%s', (_, head, expected) => {
    expect(byline({ head })).toBe(expected)
  })
})

describe('marked in the page', () => {
  test.each<[string, string, string | null]>([
    ['itemprop', '<span itemprop="author">Lan Hương</span>', 'Lan Hương'],
    [
      'a nested name',
      '<div itemprop="author" itemscope>Tác giả: <b itemprop="name">Lan Hương</b></div>',
      'Lan Hương',
    ],
    ['rel', '<a rel="author" href="/tac-gia/7">Lan Hương</a>', 'Lan Hương'],
    ['a class', '<p class="article-author">Lan Hương</p>', 'Lan Hương'],
    ['a Vietnamese class', '<p class="tac-gia">Tác giả: Lan Hương</p>', 'Lan Hương'],
    [
      'with date and views',
      '<p class="byline">By <a>Dana Whitcomb</a> | 24 Nov 2026 9:15 | 12 comments</p>',
      'Dana Whitcomb',
    ],
    [
      'in elements of their own',
      '<p class="byline"><span>Dana Whitcomb</span><br><span>Mark Delaney</span></p>',
      'Dana Whitcomb, Mark Delaney',
    ],
    [
      'beside a role, parted by style alone',
      '<p class="author"><a>Dana Whitcomb</a><span>Journalist</span></p>',
      'Dana Whitcomb',
    ],
    ['not of a comment', '<div class="comments"><p class="comment-author">Bạn đọc Hùng</p></div>', null],
    ['not the paper', '<p class="author">Báo Phú Hòa</p>', null],
    ['by', '<p>By Dana Whitcomb, business reporter</p>', 'Dana Whitcomb'],
    ['beside the date', '<p>Lan Hương - 24/11/2026 16:45 - Lượt xem: 1.215</p>', 'Lan Hương'],
    ['several beside the date', '<p>Lan Hương, Trần Huy · 16:45 24/11/2026</p>', 'Lan Hương, Trần Huy'],
  ])('%s', (_, below, expected) => {
    expect(byline({ below })).toBe(expected)
  })

  test.each<[string, string, string | null]>([
    ['a line above the date', '<p>Lan Hương</p><p>24/11/2026 16:45</p>', 'Lan Hương'],
    ['a line below the date', '<p>24/11/2026 16:45</p><p>Dana Whitcomb</p>', 'Dana Whitcomb'],
    [
      'without a space to the date',
      '<div><span>Lan Hương</span><span>24/11/2026 16:45</span></div>',
      'Lan Hương',
    ],
    [
      'behind a label in another cell',
      '<table><tr><td>Tác giả:</td><td>Dana Whitcomb</td></tr></table>',
      'Dana Whitcomb',
    ],
    ['a link to a page of authors', '<p><a href="/tac-gia/lan-huong-7">Lan Hương</a></p>', 'Lan Hương'],
    ['an address', '<address>Dana Whitcomb</address>', 'Dana Whitcomb'],
    ['a source beside the date', '<p>TTXVN | 24/11/2026 16:45</p>', 'TTXVN'],
    ['not a province', '<p>Hưng Yên</p><p>24/11/2026 16:45</p>', null],
    ['not a section', '<p>Local Business | 24 Nov 2026 16:45</p>', null],
    ['not a box', '<p>BÌNH CHỌN</p>', null],
  ])('shown: %s', (_, below, expected) => {
    expect(byline({ below })).toBe(expected)
  })

  test('the first that names somebody, and none of other articles', () => {
    const after =
      '<h3>Đọc tiếp</h3><p>Tin ngắn</p><p>Tin ngắn</p><p>Tin ngắn</p><p class="author">Vũ Hạnh</p>'
    expect(byline({ below: '<p class="author">Lan Hương</p>', after })).toBe('Lan Hương')
  })
})

describe('signed below the text', () => {
  test.each<[string, string, string | null]>([
    [
      'two, aligned right',
      '<p style="text-align:right"><b>Phương Minh – Nguyễn Nhân</b></p>',
      'Phương Minh, Nguyễn Nhân',
    ],
    ['behind a label', '<p>Tin, ảnh: Lan Hương</p>', 'Lan Hương'],
    ['by staff', '<p>PV</p>', 'PV'],
    ['a source', '<p>(Theo TTXVN)</p>', 'TTXVN'],
    ['somebody of an agency', '<p>Xuân Bắc/TTXVN</p>', 'Xuân Bắc'],
    ['in another language', '<p>Dana Whitcomb</p>', 'Dana Whitcomb'],
    ['with a degree', '<p>ThS Lê Thị Thu Hà</p>', 'ThS Lê Thị Thu Hà'],
    ['with a degree in other letters', '<p>Ths. Nguyễn Thị B</p>', 'Ths. Nguyễn Thị B'],
    ['not a photographer', '<p>Ảnh: Lan Hương</p>', null],
    ['not a button', '<p>Xem thêm</p>', null],
  ])('%s', (_, end, expected) => {
    expect(byline({ end })).toBe(expected)
  })
})

test.each<[string, Parts, string]>([
  [
    'who signs, where machines are told only of the paper',
    { head: author({ '@type': 'Organization', name: 'Báo Phú Hòa' }), end: '<p>Lan Hương</p>' },
    'Lan Hương',
  ],
  [
    'who signs, where they are told of an account',
    { head: author(person('admin')), end: '<p>Lan Hương</p>' },
    'Lan Hương',
  ],
  [
    'all who sign, where they are told of one',
    { head: author(person('Lan Hương')), end: '<p>Lan Hương – Trần Huy</p>' },
    'Lan Hương, Trần Huy',
  ],
  [
    'a person before a source',
    { below: '<p class="author">Lan Hương</p>', end: '<p>Theo TTXVN</p>' },
    'Lan Hương',
  ],
])('of several: %s', (_, parts, expected) => {
  expect(byline(parts)).toBe(expected)
})
