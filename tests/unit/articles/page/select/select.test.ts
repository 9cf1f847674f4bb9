import { describe, expect, test } from 'vitest'
import { parseSelector } from '../../../../../src/articles/page/select/parse.ts'
import { read } from '../text/page.ts'

describe('selectors that are refused', () => {
  test.each<[string, number]>([
    ['div:first-child', 4],
    ['a ~ b', 3],
    ['a + b', 3],
    ['[class^=tin]', 7],
    ['div >', 6],
    ['> div', 1],
    ['a,,b', 3],
    ['', 1],
    ['div.', 5],
    ['#', 2],
    ['[]', 2],
    ['[a', 3],
    ['[a="x', 4],
    ['a b c d e f g', 13],
    ['a,'.repeat(12), 20],
    ['a'.repeat(301), 301],
  ])('%s at column %i', (text, column) => {
    const parsed = parseSelector(text)
    expect(parsed).toMatchObject({ ok: false, column })
    expect(parsed).toHaveProperty('vi', expect.stringMatching(/\.$/))
    expect(parsed).toHaveProperty('en', expect.stringMatching(/\.$/))
  })
})

const HTML = `<html><head><meta name="ngay" content="2026-03-14T08:00+07:00"></head><body>
<h1>Tên của tờ báo, không phải của bài</h1><div id="tieu-de" class="x lon">Thôn Đồng Cả có nhà văn hóa mới</div>
<div class="khung"><div class="phu sidebar" data-vai="nd"><p>Đoạn một của bài, ngắn thôi.</p><div class="rao"><p>Mua ngay hôm nay, giá rất tốt.</p></div><p>Đoạn hai của bài, ngắn thôi.</p></div></div>
<article><p>${'Một bài khác dài hơn nhiều, chiếm hết cả trang. '.repeat(20)}</p></article>
<p class="ten">Thu Hà</p><b class="gioi-thieu">Lời mở đầu của bài, đứng riêng.</b></body></html>`

describe('selectors that fit', () => {
  test.each([
    '.phu',
    'div.phu',
    'DIV.sidebar.phu',
    '[data-vai]',
    '[data-vai=nd]',
    "div[ data-vai = 'nd' ]",
    '.khung > .phu',
    '.khung>div',
    'body .phu',
    'html > body .khung > *.phu',
    '.khong-co, .phu',
  ])('%s', (content) => {
    expect(read(HTML, { selectors: { content, remove: '.rao' } }).paragraphs).toEqual([
      'Đoạn một của bài, ngắn thôi.',
      'Đoạn hai của bài, ngắn thôi.',
    ])
  })

  test.each(['body > .phu', 'p.phu', '.phu2', '[data-vai=ND]', '.phu .khung', '#phu'])(
    '%s fits nothing',
    (content) => {
      const { paragraphs, warnings } = read(HTML, { selectors: { content } })
      expect(paragraphs[0]).toMatch(/^Một bài khác/)
      expect(warnings.map(({ code }) => code)).toContain('content_not_found')
    },
  )

  test('the lead', () => {
    const selectors = { content: '.phu', remove: '.rao', lead: '.gioi-thieu' }
    expect(read(HTML, { selectors })).toMatchObject({
      lead: 'Lời mở đầu của bài, đứng riêng.',
      paragraphs: [
        'Lời mở đầu của bài, đứng riêng.',
        'Đoạn một của bài, ngắn thôi.',
        'Đoạn hai của bài, ngắn thôi.',
      ],
    })
  })

  test('one that cannot be read is told of', () => {
    expect(read(HTML, { selectors: { content: '.phu:hover' } }).warnings).toContainEqual({
      code: 'bad_selector',
      en: 'The selector of “content”, column 5: “:” is not understood here; tag, #id, .class, [attribute=value], a space, > and commas are.',
      vi: 'Bộ chọn của “content”, cột 5: Không hiểu “:” ở đây; chỉ dùng được tên thẻ, #id, .class, [thuộc tính=giá trị], dấu cách, > và dấu phẩy.',
    })
  })
})
