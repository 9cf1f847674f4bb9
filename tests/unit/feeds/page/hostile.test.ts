import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const TITLE = 'Nước sông lên nhanh, nhiều xã di dời dân'
const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('')
const link = (index: number) => `<a href="/tin-${index + 10_000}.html">${TITLE} ${index}</a>`

describe('pages made to be slow end within a second, in a value', () => {
  test.each<[string, string]>([
    ['100,000 elements in one another', `${'<div>'.repeat(100_000)}${link(1)}`],
    ['300,000 open tags', '<b>'.repeat(300_000)],
    ['100,000 of an element that is not read', '<svg>'.repeat(100_000)],
    ['50,000 open, and as many end tags of another', '<div>'.repeat(50_000) + '</p>'.repeat(50_000)],
    ['a million attributes', `<a ${many(1_000_000, (n) => `a${n} `)}href="/a">x</a>`],
    ['quotes that never end', '<a href="'.repeat(300_000)],
    ['comments that never end', '<!--'.repeat(500_000)],
    ['a million references', `<a href="/a-1.html">${'&amp;'.repeat(1_000_000)}`],
    ['brackets alone', '<'.repeat(2_000_000)],
    ['a list of 33,000', `<ul>${many(33_000, (n) => `<li>${link(n)}</li>`)}</ul>`],
    ['20,000 with dates', `<ul>${many(20_000, (n) => `<li>${link(n)}<b>24/11/2026 10:05</b></li>`)}</ul>`],
    ['20,000 of no class', many(20_000, (n) => `<div><div>${link(n)}</div></div>`)],
    ['200, each 400 deep', many(200, (n) => `${'<div>'.repeat(400)}${link(n)}${'</div>'.repeat(400)}`)],
    [
      '3,000 with classes of their own',
      many(3_000, (n) => `<p class="${many(60, (k) => `c${n}x${k} `)}">${link(n)}</p>`),
    ],
    [
      '3,000 sections',
      many(
        3_000,
        (n) =>
          `<section class="s${'abcdefgh'.charAt(n % 8)}"><h2><a href="/muc">Mục</a></h2>${link(n)}</section>`,
      ),
    ],
    ['40,000 headings before a list', `${'<h3>x</h3>'.repeat(40_000)}${many(9, (n) => `<p>${link(n)}</p>`)}`],
    ['an item of 20,000 dates', many(4, (n) => `<li>${link(n)}${'<i>24/11/2026</i>'.repeat(20_000)}</li>`)],
    ['an item of a million digits', many(2, (n) => `<li>${link(n)}${'1/'.repeat(500_000)}</li>`)],
    ['links of a million words', `<a href="/a-12345.html">${'chữ '.repeat(1_000_000)}</a>`],
    [
      '1,500, each with 20 lines that are nearly dates',
      many(
        1_500,
        (n) =>
          `<li>${link(n)}${many(20, (k) => `<p>12/3${k} 34:5${n} Thứ 8 ngày 45 tháng 99 năm ${k}</p>`)}</li>`,
      ),
    ],
    [
      'times that are nearly dates, again and again',
      many(
        1_400,
        (n) => `<li>${link(n)}<time datetime="${`${n}/13 34:5 ngày 45 `.repeat(150)}"></time></li>`,
      ),
    ],
    [
      '2,000 in 500 boxes that may be around the page or not, each with 60 classes',
      `${`<div class="menu ${many(60, (k) => `tin-${'abcdefgh'.charAt(k % 8)}${'xyz'.charAt(k % 3)} `)}">`.repeat(500)}<ul>${many(2_000, (n) => `<li>${link(n)}</li>`)}</ul>`,
    ],
    ['40,000 links side by side', `<ul>${many(40_000, link)}</ul>`],
    [
      'addresses of 1,800 characters',
      many(3_000, (n) => `<a href="/${'a-'.repeat(900)}${n}.html">${TITLE} ${n}</a>`),
    ],
  ])(
    '%s',
    (_, html) => {
      const start = performance.now()
      expect(read(html).ok).toBe(true)
      // A second when nothing else runs; what hangs takes minutes.
      expect(performance.now() - start).toBeLessThan(10_000)
    },
    60_000,
  )

  test('what was cut off is told', () => {
    const warnings = (html: string) => {
      const page = read(html)
      return page.ok ? page.warnings : []
    }
    expect(warnings('<div>'.repeat(513))).toEqual([
      'the page nests more than 512 deep and was read up to there',
    ])
    expect(warnings('<br>'.repeat(100_001))).toEqual([
      'the page holds more than 100000 nodes and was read up to there',
    ])
    expect(warnings('chữ '.repeat(1_300_000))).toEqual([
      'the page is longer than 5000000 characters and was read up to there',
    ])
    expect(warnings('<div>'.repeat(512))).toEqual([])
  })
})

const piece = fc.constantFrom(
  ...[
    '<ul>',
    '</ul>',
    '<li>',
    '</li>',
    '<a href="/tin-12345.html">',
    '<a href="',
    '</a>',
    '<h3>',
    '</h3>',
    '<p>',
    '</p>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<div class="tin">',
    '<div id="a b">',
    '</div>',
    '<base href="x:">',
  ],
  ...[
    '<time datetime="',
    '">',
    '<link rel=alternate type=text/xml href=/r>',
    '<img alt="',
    '<script>',
    '</script>',
  ],
  ...[
    '<title>',
    '<svg>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&',
    '&amp;',
    '&#xD800;',
    '\0',
    '"',
    "'",
    '<',
    '>',
    '__proto__',
  ],
  ...[TITLE, '24/11/2026 16:45', ' ', '\n'],
)

test('any page gives a value, and items with an address and a title', () => {
  const html = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  )
  const selectors = fc.option(
    fc.record({
      item: fc.constantFrom('li', 'a', '*', 'div.tin', 'tr, p', 'td > a'),
      link: fc.constantFrom('a', '> a', '*'),
      date: fc.constantFrom('time', 'td', ':scope'),
    }),
  )
  fc.assert(
    fc.property(html, selectors, (page, given) => {
      const result = read(page, 'https://baophuhoa.vn/', given ?? undefined)
      for (const item of result.ok ? result.items : []) {
        expect(item.url).toMatch(/^https?:\/\//)
        expect(item.title).not.toBe('')
      }
    }),
    { numRuns: 1_000 },
  )
}, 60_000)
