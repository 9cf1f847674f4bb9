import { describe, expect, test } from 'vitest'
import { sweepBlocks } from '../../../src/newsroom/pages/block-rows.ts'
import { inside, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, visit } from '../support/operator.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, DAY } from '../support/scene.ts'
import { about, archivedAs, stage } from './full-text.ts'

cleanUp()

const NOTICE =
  'Chuyên trang hợp tác xã kiểu mới do tòa soạn phối hợp với các địa phương thực hiện, ra mắt vào sáng thứ hai đầu mỗi tháng, giới thiệu cách làm hay của bà con ở mọi miền.'
const TOPICS = ['phiên chợ đầu tuần', 'tuyến đường liên bản', 'trạm bơm vụ đông', 'lớp học buổi tối']

describe('a paragraph that stands on three pages of a source', () => {
  test('is no article’s: it is left out of later ones, and taken out of those that were archived with it', async () => {
    const { publish } = await stage()
    for (const what of TOPICS) {
      publish(`Chuyện về ${what}`, { paragraphs: [about(what)], standing: [NOTICE] })
      await visit()
    }
    for (const what of TOPICS) expect((await archivedAs(`Chuyện về ${what}`)).body).toBe(about(what))
    expect(await rows(newsroom, 'SELECT articles, learnt FROM blocks WHERE learnt = 1')).toEqual([
      { articles: '[]', learnt: 1 },
    ])
  })

  test('alerts until that is known; what it alerted stays told, and the account balances', async () => {
    const { publish } = await stage()
    for (const what of TOPICS) {
      publish(`Chuyện về ${what}`, { paragraphs: [about(what)], standing: [NOTICE] })
      await visit()
    }
    await deliver()
    const matches = await rows(newsroom, "SELECT seq FROM matches WHERE topic = 'htx' ORDER BY seq")
    expect(matches).toEqual([{ seq: 1 }, { seq: 2 }])
    expect(await balanced()).toMatchObject({ matched: 2, pending: 0 })
  })

  test('of a weekly column, under one title, is the column’s own', async () => {
    const { publish } = await stage()
    for (const what of TOPICS) {
      publish('Thời tiết cuối tuần', { paragraphs: [about(what)], standing: [NOTICE] })
      await visit()
    }
    expect(await rows(newsroom, 'SELECT * FROM blocks WHERE learnt = 1')).toEqual([])
  })

  test('of one article that is published again and again is the article’s own', async () => {
    const { publish } = await stage()
    for (const more of ['', ' (cập nhật)', ' - bản đầy đủ', ' [ảnh]']) {
      publish(`Khai mạc hội chợ nông sản vùng cao${more}`, { paragraphs: TOPICS.map(about) })
      await visit()
    }
    expect(await rows(newsroom, 'SELECT * FROM blocks WHERE learnt = 1')).toEqual([])
    expect((await archivedAs('Khai mạc hội chợ nông sản vùng cao [ảnh]')).body).toBe(
      TOPICS.map(about).join('\n'),
    )
  })

  test('is forgotten two months after it was seen last; others after two weeks; all with their source', async () => {
    const { publish } = await stage()
    for (const what of TOPICS) {
      publish(`Chuyện về ${what}`, { paragraphs: [about(what)], standing: [NOTICE] })
      await visit()
    }
    const left = (days: number) =>
      inside(newsroom, ({ storage: { sql } }) => {
        sweepBlocks(sql, Date.now() + days * DAY)
        return sql
          .exec<{ learnt: number }>('SELECT learnt FROM blocks ORDER BY learnt')
          .toArray()
          .map(({ learnt }) => learnt)
      })
    expect(await left(13)).toEqual([0, 0, 0, 0, 0, 1])
    expect(await left(15)).toEqual([1])
    expect(await left(59)).toEqual([1])
    expect(await left(61)).toEqual([])
    await ask('DELETE', '/api/v1/sources/bao').catch(() => {})
    expect(await rows(newsroom, "SELECT key FROM meta WHERE key LIKE 'blocks:%'")).toEqual([])
  })
})
