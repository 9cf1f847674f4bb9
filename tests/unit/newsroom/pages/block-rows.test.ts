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
      const lengths = new Map(shown.map((text) => [blockOf(text) ?? '', text.length]))
      const blocks = shown.map(blockOf).filter((block) => block !== null)
      noteBlocks(sql, { hash: page.article, source: layout, title }, { blocks, lengths }, 0)
    }
    const learnt = [...learntBlocks(sql, layout)].map((block) => texts.get(block) ?? '')
    const onAll = [...standing].filter(([text, count]) => count === some.length && text !== SENTENCE)
    expect(learnt.toSorted(), layout).toEqual(onAll.map(([text]) => text).toSorted())
  }
})
