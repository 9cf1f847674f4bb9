import { expect, test } from 'vitest'
import { blockOf } from '../../../../src/articles/page/block.ts'
import { learntBlocks, noteBlocks } from '../../../../src/newsroom/pages/block-rows.ts'
import { BLOCKS_TABLE } from '../../../../src/newsroom/pages/blocks-table.ts'
import { pagesOf } from '../../../extraction/pages.ts'
import { extract } from '../../../extraction/read.ts'
import { memorySql } from '../sql.ts'

const TABLES = `${BLOCKS_TABLE}
CREATE TABLE articles (hash TEXT PRIMARY KEY, article TEXT);
CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER);`

const INVITATION =
  'Cài ứng dụng của báo để nhận tin sớm theo từng xã, phường, nghe đọc bài bằng giọng nói và lưu lại những gì muốn xem sau khi có thời gian rảnh.'
const FAREWELL = 'Thư góp ý về bài viết xin gửi tới hộp thư của tòa soạn tại địa phương.'
const SENTENCE = 'Vụ việc đang được các cơ quan chức năng của tỉnh tiếp tục điều tra, làm rõ theo quy định.'

test('four pages of any paper teach what stands on all of them, and none of their articles’ text', async () => {
  const pages = await pagesOf('tuned')
  for (const [layout, some] of Map.groupBy(pages, (page) => page.layout)) {
    const sql = memorySql(TABLES)
    const texts = new Map<string, string>()
    const standing = new Map<string, number>()
    for (const page of some) {
      const { title } = page.expected
      sql.exec('INSERT INTO articles VALUES (?, ?)', page.article, JSON.stringify({ title }))
      const read = extract(page).paragraphs
      const middle = Math.ceil(read.length / 2)
      const shown = [
        ...read.slice(0, 2),
        INVITATION,
        ...read.slice(2, middle),
        SENTENCE,
        ...read.slice(middle),
        FAREWELL,
      ]
      for (const text of shown) texts.set(blockOf(text) ?? '', text)
      for (const text of new Set(shown)) standing.set(text, (standing.get(text) ?? 0) + 1)
      const blocks = shown.map(blockOf).filter((block) => block !== null)
      noteBlocks(sql, { hash: page.article, source: layout, title }, { blocks, texts }, 0)
    }
    const learnt = [...learntBlocks(sql, layout)].map((block) => texts.get(block) ?? '')
    const onAll = [...standing].filter(([text, count]) => count === some.length && text !== SENTENCE)
    expect(learnt.toSorted(), layout).toEqual(onAll.map(([text]) => text).toSorted())
  }
})

const ADVERTISEMENT =
  'Trung tâm Điện máy Hòa Bình khuyến mại lớn nhân dịp cuối năm, giảm giá tới một nửa các mặt hàng'
const GUESTS =
  'Dự lễ có đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy; đồng chí Lê Thị Bình, Chủ tịch UBND tỉnh; lãnh đạo các sở, ngành và đông đảo nhân dân địa phương.'
const FOLLOW = 'Bạn đọc có thể theo dõi thêm tin tức trên kênh thông tin chính thức của Đài mỗi tối'

interface Told {
  title: string
  story?: string
}

/** What pages teach of which each tells something of its own around the same paragraphs. */
function learntOf(told: readonly Told[], shared: readonly string[], every = 1): string[] {
  const sql = memorySql(TABLES)
  for (const [index, { title, story }] of told.entries()) {
    const hash = `bai-${index}`
    sql.exec('INSERT INTO articles VALUES (?, ?)', hash, JSON.stringify({ hash, title, story }))
    const own = [1, 2, 3].map((nth) => `Đoạn thứ ${nth} của riêng bài số ${index} trên trang báo tỉnh.`)
    const [first = '', ...rest] = index % every === 0 ? shared : []
    const shown = [own[0] ?? '', first, ...own.slice(1), ...rest].filter((text) => text !== '')
    const texts = new Map(shown.map((text) => [blockOf(text) ?? '', text]))
    const article = { hash, source: 'dai', title, ...(story ? { story } : {}) }
    noteBlocks(sql, article, { blocks: [...texts.keys()], texts }, 0)
  }
  const learnt = learntBlocks(sql, 'dai')
  return shared.filter((text) => learnt.has(blockOf(text) ?? ''))
}

const NEWS = ['Mở rộng trường mầm non', 'Nâng cấp trạm y tế', 'Trồng rừng phòng hộ', 'Sửa chữa kênh mương']

test('three pages teach an advertisement within the text, and one below it', () => {
  const told = NEWS.slice(0, 3).map((title) => ({ title }))
  expect(learntOf(told, [ADVERTISEMENT, FOLLOW])).toEqual([ADVERTISEMENT, FOLLOW])
  expect(learntOf(told.slice(0, 2), [ADVERTISEMENT, FOLLOW])).toEqual([])
})

test.each<[string, Told[], number]>([
  ['articles of one story', NEWS.map((title) => ({ title, story: 'khanh-thanh' })), 1],
  [
    'articles of one event',
    [
      'Khánh thành cầu Bản Lạn',
      'Cầu Bản Lạn trước ngày khánh thành',
      'Người dân vui vì cầu Bản Lạn khánh thành',
    ].map((title) => ({ title })),
    1,
  ],
  [
    'one page in three',
    [
      ...NEWS,
      'Thi giọng hát hay',
      'Tặng quà hộ nghèo',
      'Xây nhà văn hóa',
      'Làm đường liên bản',
      'Đón gió mùa',
    ].map((title) => ({ title })),
    4,
  ],
])('what %s share is theirs', (_, told, every) => {
  expect(learntOf(told, [GUESTS], every)).toEqual([])
})
