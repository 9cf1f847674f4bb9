import { describe, expect, test } from 'vitest'
import { FIRST, HEADING, page, paragraphs, read, SECOND, THIRD } from './page.ts'

const column = (html: string) => page(`${HEADING}<div class="nd">${html}</div>`)
const textOf = (html: string) => read(column(html)).paragraphs

const LEAD = 'Sáng 14/3, UBND xã Tân Lập khánh thành nhà văn hóa thôn'
const INTRO = 'Kế hoạch số 112/KH-UBND đề ra hai nhóm việc:'
const LIST = '<ul><li>Tu sửa đường thôn.</li><li>Trồng cây bóng mát.</li></ul>'
const ROWS =
  '<table><tr><td>1</td><td>Nguyễn Văn An</td><td>Bí thư</td></tr><tr><td>2</td><td>Trần Thị Bình</td><td>Phó Bí thư</td></tr></table>'

describe('a first paragraph without a full stop', () => {
  test.each<[string, string]>([
    ['plain', `<p>${LEAD}</p>`],
    ['in bold', `<p><b>${LEAD}</b></p>`],
    ['called the lead', `<p class="sapo">${LEAD}</p>`],
    ['called the lead, in a box', `<div class="sapo">${LEAD}</div>`],
  ])('%s', (_, first) => {
    expect(textOf(`${first}${paragraphs([FIRST, SECOND])}`)).toEqual([LEAD, FIRST, SECOND])
  })

  test('parted from the others by ends of lines alone', () => {
    expect(textOf(`${LEAD}<br><br>${FIRST}<br><br>${SECOND}`)).toEqual([LEAD, FIRST, SECOND])
  })

  test.each<[string, string]>([
    ['a day', '<p>Thứ Bảy, ngày 14 tháng 3 năm 2026</p>'],
    ['when it was changed', '<p>Cập nhật lúc 8 giờ ngày 14/3/2026</p>'],
    ['who wrote it', '<p>Lan Hương – cộng tác viên báo tỉnh</p>'],
    ['what is set at the right', '<p style="text-align:right">Ghi chép của một người con xa quê</p>'],
    ['in another language', '<p>From our own man in the hills</p>'],
  ])('but not %s', (_, first) => {
    expect(textOf(`${first}${paragraphs([FIRST, SECOND])}`)).toEqual([FIRST, SECOND])
  })

  test('that is called the lead is it, dateline or not', () => {
    const { lead, paragraphs: all } = read(
      column(`<p class="sapo">(BTL) – ${LEAD}</p>${paragraphs([FIRST, SECOND])}`),
    )
    expect([lead, all[0], all.length]).toEqual([LEAD, LEAD, 3])
  })
})

test.each<[string, string, string[]]>([
  [
    'before a list',
    `<p>${INTRO}</p>${LIST}${paragraphs([FIRST])}`,
    [INTRO, 'Tu sửa đường thôn.', 'Trồng cây bóng mát.', FIRST],
  ],
  [
    'before a table',
    `<p>Đại hội đã bầu hai đồng chí, theo Quyết định số 45/QĐ-UBND:</p>${ROWS}${paragraphs([FIRST])}`,
    [
      'Đại hội đã bầu hai đồng chí, theo Quyết định số 45/QĐ-UBND:',
      '1 | Nguyễn Văn An | Bí thư',
      '2 | Trần Thị Bình | Phó Bí thư',
      FIRST,
    ],
  ],
  [
    'before a list at the end',
    `${paragraphs([FIRST])}<p>${INTRO}</p>${LIST}`,
    [FIRST, INTRO, 'Tu sửa đường thôn.', 'Trồng cây bóng mát.'],
  ],
  [
    'of a report that is cited',
    `<p>Theo báo cáo của UBND xã, có hai việc phải làm ngay:</p>${LIST}${paragraphs([FIRST])}`,
    [
      'Theo báo cáo của UBND xã, có hai việc phải làm ngay:',
      'Tu sửa đường thôn.',
      'Trồng cây bóng mát.',
      FIRST,
    ],
  ],
])('what leads to what follows, %s', (_, html, expected) => {
  expect(textOf(html)).toEqual(expected)
})

describe('a last paragraph without a full stop', () => {
  test.each<[string, string, string[]]>([
    ['plain', `<p>${LEAD}</p>`, [LEAD]],
    ['before who wrote it', `<p>${LEAD}</p><p>Lan Hương</p>`, [LEAD]],
    ['but not who wrote it, and where', '<p>Lan Hương – cộng tác viên báo tỉnh</p>', []],
  ])('%s', (_, last, expected) => {
    expect(textOf(`${paragraphs([FIRST, SECOND, THIRD])}${last}`)).toEqual([
      FIRST,
      SECOND,
      THIRD,
      ...expected,
    ])
  })
})

describe('people who are listed belong to the text, and wrote nothing', () => {
  const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Thu Hà']
  const INTRODUCED = [FIRST, SECOND, 'Danh sách được khen thưởng:', ...NAMES]
  const names = (element: string) => NAMES.map((name) => `<${element}>${name}</${element}>`).join('')
  const start = `${paragraphs([FIRST, SECOND])}<p>Danh sách được khen thưởng:</p>`
  test.each<[string, string, string[], string | null]>([
    ['as entries', `${start}<ul>${names('li')}</ul>`, INTRODUCED, null],
    ['as paragraphs', `${start}${names('p')}`, INTRODUCED, null],
    ['before who wrote it', `${start}${names('p')}<p><b>Minh Tuấn</b></p>`, INTRODUCED, 'Minh Tuấn'],
    [
      'before who wrote it, at the right',
      `${start}${names('p')}<p style="text-align:right">Minh Tuấn</p>`,
      INTRODUCED,
      'Minh Tuấn',
    ],
    [
      'in a table and nowhere else',
      ROWS,
      ['1 | Nguyễn Văn An | Bí thư', '2 | Trần Thị Bình | Phó Bí thư'],
      null,
    ],
    [
      'in a table at the end',
      `${paragraphs([FIRST, SECOND])}${ROWS}`,
      [FIRST, SECOND, '1 | Nguyễn Văn An | Bí thư', '2 | Trần Thị Bình | Phó Bí thư'],
      null,
    ],
    [
      'in a table between',
      `${paragraphs([FIRST])}${ROWS}${paragraphs([SECOND])}<p>Minh Tuấn</p>`,
      [FIRST, '1 | Nguyễn Văn An | Bí thư', '2 | Trần Thị Bình | Phó Bí thư', SECOND],
      'Minh Tuấn',
    ],
  ])('%s', (_, html, expected, byline) => {
    const article = read(column(html))
    expect([article.paragraphs, article.byline]).toEqual([expected, byline])
  })
})
