import { describe, expect, test } from 'vitest'
import { FIRST, HEADING, LEAD, LINKS, page, paragraphs, read, SECOND, TEXT, THIRD, TITLE } from './page.ts'

const COMMENT =
  'Tôi là người con xa quê, đọc tin này thấy vui, mong xã sớm có thêm thư viện, sân chơi và đèn đường cho các cháu nhỏ.'
const TEASER = (number: number) =>
  `<div class="item"><h3><a href="/tin/bai-${number}.html">Tân Lập trồng mới 12 ha rừng sản xuất</a></h3><p>Đợt trồng rừng năm nay có 40 hộ tham gia, mỗi hộ nhận cây giống, phân bón và được hướng dẫn kỹ thuật.</p></div>`
const spread = (tag: string) => TEXT.map((text) => `<${tag}>${text}</${tag}>`).join('')

describe('where the text is', () => {
  test.each<[string, string]>([
    ['paragraphs of a block', page(`${HEADING}<div>${paragraphs()}</div>`)],
    ['paragraphs beside the headline', page(`${HEADING}${paragraphs()}`)],
    ['an article element', page(`<article>${HEADING}${paragraphs()}</article>`)],
    ['lines of one block', page(`${HEADING}<div>${TEXT.join('<br><br>')}</div>`)],
    ['a block for each paragraph', page(`${HEADING}<div>${spread('div')}</div>`)],
    [
      'two blocks for each paragraph',
      page(`${HEADING}<div>${TEXT.map((text) => `<div><div>${text}</div></div>`).join('')}</div>`),
    ],
    [
      'a cell of a table',
      `<table><tr><td>${LINKS}<td>${HEADING}<br>${TEXT.join('<br>')}<td>${LINKS}</table>`,
    ],
    [
      'a form around the page',
      `<form id="aspnetForm">${page(`${HEADING}<div>${paragraphs()}</div>`)}</form>`,
    ],
    [
      'sections',
      page(
        `${HEADING}<div><section>${paragraphs([LEAD, FIRST])}</section><section>${paragraphs([SECOND, THIRD])}</section></div>`,
      ),
    ],
    [
      'parts between boxes',
      page(
        `${HEADING}<div class="a"><div>${paragraphs([LEAD, FIRST])}</div><div class="box">${LINKS}</div><div>${paragraphs([SECOND, THIRD])}</div></div>`,
      ),
    ],
    ['a list', page(`${HEADING}<div><ul>${spread('li')}</ul></div>`)],
    ['tags in upper case that are not ended', page(`<H1>${TITLE}</H1><DIV><P>${TEXT.join('<P>')}</DIV>`)],
    ['what is called a sidebar', page(`${HEADING}<div class="sidebar">${paragraphs([...TEXT])}</div>`)],
    [
      'what is hidden until a script shows it',
      page(`${HEADING}<div style="display:none">${paragraphs()}</div>`),
    ],
    [
      'not what readers say, however much it is',
      page(
        `${HEADING}<div>${paragraphs()}</div><div class="comments">${`<div><p>${COMMENT}</p></div>`.repeat(30)}</div>`,
      ),
    ],
    [
      'not what readers say, with nothing but a heading to tell',
      page(`<div>${HEADING}${paragraphs()}<h3>Bình luận (30)</h3>${`<p>${COMMENT}</p>`.repeat(30)}</div>`),
    ],
    [
      'not a long sidebar',
      page(`${HEADING}<div>${paragraphs()}</div>`, {
        sidebar: Array.from({ length: 20 }, (_, index) => TEASER(4200 + index)).join(''),
      }),
    ],
    [
      'not the cards below it',
      page(
        `<article>${HEADING}<div>${paragraphs()}</div></article>${Array.from({ length: 10 }, (_, index) => `<article>${TEASER(4300 + index)}</article>`).join('')}`,
      ),
    ],
    [
      'not the next article',
      page(
        `<div class="story">${HEADING}<div>${paragraphs()}</div></div><div class="story"><h1>Chợ phiên Tân Lập họp lại</h1><div>${`<p>${COMMENT}</p>`.repeat(3)}</div></div>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(read(html).paragraphs).toEqual(TEXT)
  })

  test('two sentences among long sidebars', () => {
    const html = page(
      `${HEADING}<div class="news"><p>${FIRST}</p><p>Lễ khánh thành có 200 người dự.</p></div>`,
      {
        sidebar: Array.from({ length: 12 }, (_, index) => TEASER(4200 + index)).join(''),
      },
    )
    expect(read(html).paragraphs).toEqual([FIRST, 'Lễ khánh thành có 200 người dự.'])
  })

  test('a poem', () => {
    const verses = [
      'Đồng Cả quê tôi mùa gió nổi',
      'Con đê dài hát khúc ru xưa',
      'Mẹ về gánh nắng qua bờ bãi',
      'Áo bạc màu phơi mấy nắng mưa',
    ]
    expect(
      read(
        page(`<h1>Đồng Cả quê tôi</h1><div><p>${verses.join('<br>')}</p></div>`, {
          title: 'Đồng Cả quê tôi',
        }),
      ).paragraphs,
    ).toEqual(verses)
  })
})
