import { describe, expect, test } from 'vitest'
import { FIRST, HEADING, LEAD, LINKS, page, paragraphs, read, SECOND, TEXT, THIRD, TITLE } from './page.ts'

const column = (parts: { above?: string; between?: string; below?: string }) =>
  page(
    `${HEADING}${parts.above ?? ''}<div class="nd">${paragraphs([LEAD, FIRST])}${parts.between ?? ''}${paragraphs([SECOND, THIRD])}${parts.below ?? ''}</div>`,
  )

describe('what is no part of the text', () => {
  test.each<[string, string]>([
    ['a date and an author above', column({ above: '<p class="meta">Thu Hà - 14/03/2026 10:20</p>' })],
    ['the headline once more', page(`<div>${HEADING}<h2>${TITLE}</h2>${paragraphs()}</div>`)],
    [
      'buttons',
      column({ above: '<div class="share"><a href="#">Chia sẻ</a> <a href="#">In bài viết</a></div>' }),
    ],
    ['buttons that are only words', column({ between: '<div>Chia sẻ</div><div>Quảng cáo</div>' })],
    ['related articles between', column({ between: `<div class="tin-lien-quan">${LINKS}</div>` })],
    ['related articles of no name', column({ between: `<p>Tin liên quan:</p>${LINKS}` })],
    [
      'one related article',
      column({
        between: '<p>Xem thêm: <a href="/tin/bai-4100.html">Trạm y tế xã nhận máy siêu âm mới</a></p>',
      }),
    ],
    [
      'a link on its own',
      column({ between: '<p><a href="/tin/bai-4100.html">Trạm y tế xã nhận máy siêu âm mới</a></p>' }),
    ],
    [
      '“Read more”',
      column({ between: '<p>Read more: <a href="/a-4100">How a village built its hall</a></p>' }),
    ],
    [
      'other news between, under a heading that would end the text behind it',
      column({
        between:
          '<div><h3>TRENDING</h3><div><a href="/tin/bai-4100.html">Trạm y tế xã nhận máy siêu âm mới</a> <i>7k</i></div></div>',
      }),
    ],
    [
      'a pointer on a line by itself, near the end',
      page(
        `<div>${HEADING}${paragraphs([LEAD, FIRST, SECOND])}<p><em>You may also like: <a href="/tin/bai-4100.html">Trạm y tế xã nhận máy siêu âm mới</a></em></p>${paragraphs([THIRD])}</div>`,
      ),
    ],
    ['what a program left in', column({ between: '<p>[adrotate group="3"]</p>' })],
    ['a clock above an entry', column({ between: '<div>15:05</div>' })],
    [
      'a box that asks to give',
      column({
        between:
          '<div><div>Support local journalism</div><div>We carry no banners and live by our readers.</div></div>',
      }),
    ],
    ['how to write to the author', column({ below: '<p>Lan can be reached at lan@bao.example.</p>' })],
    [
      'where it was first',
      column({ below: '<p>The post <a href="/tin/1">This</a> appeared first on <a href="/">That</a>.</p>' }),
    ],
    ['what is left to pay for', column({ below: '<p>Il vous reste 71.4% de cet article à lire.</p>' })],
    [
      'tags',
      column({ below: '<div>Từ khóa: <a href="/tag/1">nhà văn hóa</a>, <a href="/tag/2">Tân Lập</a></div>' }),
    ],
    [
      'what is told behind, under its own heading',
      column({
        below: `<h3>Các tin khác</h3>${LINKS}<p>Một đoạn giới thiệu ngắn về bài báo khác, có dấu phẩy và dấu chấm.</p>`,
      }),
    ],
    [
      'prices of gold',
      column({
        below:
          '<p>Nội dung:</p><p>Giá vàng 9999 tr.đ/lượng</p><table><tr><td>Loại</td><td>Mua</td><td>Bán</td></tr><tr><td>Doji</td><td>76,2</td><td>77,1</td></tr></table>',
      }),
    ],
    [
      'the right to the text',
      column({ below: '<p>© 2026 Báo Tân Lập. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p>' }),
    ],
    [
      'a call to readers',
      column({
        below:
          '<p>Mời bạn đọc gửi tin, bài, ảnh về địa chỉ toasoan@baotanlap.vn để được đăng và nhận nhuận bút.</p>',
      }),
    ],
    [
      'a note behind the block',
      page(
        `${HEADING}<div><div class="nd">${paragraphs()}</div><div><p>Đường dây nóng của tòa soạn, mọi ý kiến xin gửi về 0221 3 555 014.</p></div></div>`,
      ),
    ],
    [
      'what is hidden',
      column({
        between: '<p style="display: none">Đoạn này chỉ máy đọc được, người đọc thì không thấy gì.</p>',
      }),
    ],
    [
      'a form',
      column({
        between:
          '<div class="newsletter"><p>Đăng ký nhận bản tin mỗi sáng, miễn phí, vào hộp thư của bạn.</p></div>',
      }),
    ],
    [
      'scripts and what stands in their place',
      column({
        between:
          '<script>var a = "<p>x</p>"</script><noscript><p>Hãy bật JavaScript để xem, xin cảm ơn bạn.</p></noscript>',
      }),
    ],
  ])('%s', (_, html) => {
    expect(read(html).paragraphs).toEqual(TEXT)
  })

  test('names behind the text are told apart', () => {
    const html = column({ below: '<p style="text-align:right"><b>Phương Minh – Nguyễn Nhân</b></p>' })
    expect(read(html)).toMatchObject({ paragraphs: TEXT, byline: 'Phương Minh, Nguyễn Nhân' })
  })

  test.each([
    'Tin, ảnh: Phương Minh',
    'Bài và ảnh: Phương Minh – Nguyễn Nhân',
    'Theo TTXVN',
    '(Theo Báo Tân Lập)',
    'Thực hiện: Thu Hà',
    'PV',
  ])('“%s”, with a note of the paper behind it', (signature) => {
    const note = 'Đường dây nóng của tòa soạn, mọi ý kiến xin gửi về 0221 3 555 014, xin cảm ơn bạn đọc.'
    const { paragraphs: texts } = read(column({ below: `<p>${signature}</p><p>${note}</p>` }))
    expect(texts).toEqual([...TEXT, note])
  })

  test('what was learnt on other pages goes, and is told of still', () => {
    const html = column({
      between: '<p>Hội đồng biên tập cảm ơn bạn đọc đã đồng hành cùng báo trong năm qua.</p>',
    })
    const before = read(html)
    expect(before.paragraphs).toHaveLength(5)
    const after = read(html, { learnt: new Set([before.blocks[2] ?? '']) })
    expect(after.paragraphs).toEqual(TEXT)
    expect(after.blocks).toEqual(before.blocks)
  })
})

describe('what is a part of the text', () => {
  const expectBetween = (between: string, expected: string[]) =>
    expect(read(column({ between })).paragraphs).toEqual([LEAD, FIRST, ...expected, SECOND, THIRD])

  test.each<[string, string, string[]]>([
    ['a heading', '<h2>Dân góp công, góp của</h2>', ['Dân góp công, góp của']],
    ['a heading in bold', '<p><b>Dân góp công, góp của</b></p>', ['Dân góp công, góp của']],
    ['a list', '<ul><li>Hội trường</li><li>Phòng đọc</li></ul>', ['Hội trường', 'Phòng đọc']],
    [
      'a quote',
      '<blockquote><p>Có chỗ sinh hoạt, ai cũng mừng.</p></blockquote>',
      ['Có chỗ sinh hoạt, ai cũng mừng.'],
    ],
    [
      'a table of data',
      '<table><tr><th>Nguồn</th><th>Triệu đồng</th></tr><tr><td>Dân góp</td><td>410</td></tr></table>',
      ['Nguồn | Triệu đồng', 'Dân góp | 410'],
    ],
    [
      'a table of data in a figure',
      '<figure><table><tr><td>Dân góp</td><td>410</td></tr><tr><td>Xã</td><td>1.990</td></tr></table></figure>',
      ['Dân góp | 410', 'Xã | 1.990'],
    ],
    [
      'a paragraph with links',
      '<p>Theo <a href="/a">đề án</a> của <a href="/b">xã</a>, năm nay có thêm ba nhà văn hóa.</p>',
      ['Theo đề án của xã, năm nay có thêm ba nhà văn hóa.'],
    ],
    ['a line of a talk', '<p>- Bà con có phấn khởi không?</p>', ['- Bà con có phấn khởi không?']],
    [
      'words in a list without links that is called a list of posts',
      `<ul class="post-list"><li>${'Nhà văn hóa thôn Đồng Cả mở cửa các buổi tối, có người trực và có nội quy. '.repeat(4).trim()}</li></ul>`,
      ['Nhà văn hóa thôn Đồng Cả mở cửa các buổi tối, có người trực và có nội quy. '.repeat(4).trim()],
    ],
  ])('%s', (_, between, expected) => {
    expectBetween(between, expected)
  })
})

describe('the lead', () => {
  const BODY = `<div class="nd">${paragraphs([FIRST, SECOND, THIRD])}</div>`
  test.each<[string, string]>([
    ['named so', `<p class="sapo">${LEAD}</p>`],
    ['named so in a heading', `<h2 class="article-summary">${LEAD}</h2>`],
    ['by its place', `<p>${LEAD}</p>`],
    [
      'behind date and author',
      `<div class="date">14/03/2026</div><div class="author">Thu Hà</div><div>${LEAD}</div>`,
    ],
  ])('%s', (_, lead) => {
    expect(read(page(`${HEADING}${lead}${BODY}`))).toMatchObject({ lead: LEAD, paragraphs: TEXT })
  })
})

describe('captions stand apart', () => {
  const CAPTION = 'Lãnh đạo xã cắt băng khánh thành nhà văn hóa thôn Đồng Cả.'
  test.each<[string, string]>([
    ['of a figure', `<figure><img src="1.jpg"><figcaption>${CAPTION}</figcaption></figure>`],
    ['named so', `<div class="anh"><img src="1.jpg"></div><div class="image-caption">${CAPTION}</div>`],
    [
      'in a table around the picture',
      `<table><tr><td><img src="1.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>`,
    ],
    ['in italics under it', `<p><img src="1.jpg"></p><p><em>${CAPTION}</em></p>`],
    [
      'in the middle under it',
      `<p align="center"><img src="1.jpg"></p><p style="text-align: center">${CAPTION}</p>`,
    ],
    ['in the paragraph of the picture', `<p><img src="1.jpg"><br><i>${CAPTION}</i></p>`],
  ])('%s', (_, between) => {
    expect(read(column({ between }))).toMatchObject({ captions: [CAPTION], paragraphs: TEXT })
  })

  test('a paragraph under a picture is none', () => {
    expect(read(column({ between: '<p><img src="1.jpg"></p>' })).paragraphs).toEqual(TEXT)
  })
})

describe('what a paper sets before its first sentence', () => {
  const first = (text: string) =>
    read(page(`${HEADING}<div>${paragraphs([text, FIRST, SECOND])}</div>`)).paragraphs[0]
  test.each<[string, string, string]>([
    ['its letters in brackets', `(BTL) – ${LEAD}`, LEAD],
    ['its letters', `BTLO - ${LEAD}`, LEAD],
    ['its address', `Baotanlap.vn - ${LEAD}`, LEAD],
    ['its name without marks', `Baotanlap - ${LEAD}`, LEAD],
    ['the agency and its site', `(TTXVN/Vietnam+) - ${LEAD}`, LEAD],
    [
      'not where the news comes from',
      'PARIS - The town opened its hall on Saturday, after seven months of work.',
      'PARIS - The town opened its hall on Saturday, after seven months of work.',
    ],
    [
      'not a bracket of its own',
      '(Có 200 người dự lễ, phần lớn là người trong thôn) và đó là ngày vui nhất năm của cả thôn.',
      '(Có 200 người dự lễ, phần lớn là người trong thôn) và đó là ngày vui nhất năm của cả thôn.',
    ],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toBe(expected)
  })
})
