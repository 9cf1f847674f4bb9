import { describe, expect, test } from 'vitest'
import { sweepBlocks } from '../../../src/newsroom/pages/block-rows.ts'
import { inside, kill, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, cron, visit } from '../support/operator.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, DAY, HOUR } from '../support/scene.ts'
import { about, archivedAs, stage } from './full-text.ts'

cleanUp()

const NOTICE =
  'Chuyên trang hợp tác xã kiểu mới do tòa soạn phối hợp với các địa phương thực hiện, ra mắt vào sáng thứ hai đầu mỗi tháng, giới thiệu cách làm hay của bà con ở mọi miền.'
const TOPICS = ['phiên chợ đầu tuần', 'tuyến đường liên bản', 'trạm bơm vụ đông', 'lớp học buổi tối']

describe('a paragraph that ends three pages of a source', () => {
  test('is no article’s: it is left out of later ones, and taken out of those that were archived with it', async () => {
    const { publish } = await stage()
    for (const what of TOPICS) {
      publish(`Chuyện về ${what}`, { paragraphs: [about(what)], standing: [NOTICE] })
      await visit()
    }
    for (const what of TOPICS) expect((await archivedAs(`Chuyện về ${what}`)).body).toBe(about(what))
    expect(await rows(newsroom, 'SELECT sightings, learnt FROM blocks WHERE learnt = 1')).toEqual([
      { sightings: '[]', learnt: 1 },
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
    const counters = "SELECT key FROM meta WHERE key LIKE 'blocks:%' OR key LIKE 'pages:%'"
    expect(await rows(newsroom, counters)).toEqual([])
  })
})

describe('a sentence that news repeats', () => {
  test.each([
    ['a short one', 'Vụ việc hợp tác xã đang được tiếp tục điều tra, làm rõ.'],
    [
      'a long one',
      'Hiện vụ việc tại hợp tác xã đang được cơ quan chức năng tiếp tục xác minh, điều tra, làm rõ để xử lý theo quy định của pháp luật.',
    ],
  ])('(%s) within the text stays, and alerts each time', async (_, sentence) => {
    const { publish } = await stage()
    const titles = Array.from({ length: 10 }, (_, number) => `Bắt giữ nhóm trộm cáp điện thứ ${number + 1}`)
    for (const [number, title] of titles.entries()) {
      const before = Array.from({ length: 1 + (number % 3) }, (_, nth) =>
        about(`đoạn đường ${number}-${nth}`),
      )
      publish(title, { paragraphs: [...before, sentence, about(`tổ dân phố ${number}`)] })
    }
    await visit()
    for (const title of titles) expect((await archivedAs(title)).body).toContain(sentence)
    expect(await rows(newsroom, "SELECT seq FROM matches WHERE topic = 'htx'")).toHaveLength(10)
  })
})

describe('after a restore', () => {
  test('what was learnt is known, nothing is asked for twice, and articles that were told are read again', async () => {
    const { clock, site, endpoint, publish } = await stage()
    for (const what of TOPICS) {
      publish(`Chuyện về ${what}`, { paragraphs: [about(what)], standing: [NOTICE] })
      await visit()
    }
    publish(
      'Bài đủ trong nguồn',
      { paragraphs: [about(TOPICS[0] ?? '')] },
      { content: TOPICS.map((what) => `<p>${about(what)}</p>`).join('') },
    )
    const told = publish('Thông xe cầu mới', { paragraphs: [about('việc đi lại qua sông')] })
    await visit()
    await deliver()
    const { length } = endpoint.titles
    // A key of KV takes one put a second.
    clock.forward(5_000)
    await cron()
    await inside(newsroom, async ({ storage }) => storage.deleteAll())
    await kill(newsroom)
    await ask('POST', '/api/v1/restore')
    site.asked = []
    clock.forward(5 * 60_000)
    publish('Chuyện về hội thi thợ giỏi', { paragraphs: [about('hội thi thợ giỏi')], standing: [NOTICE] })
    await visit()
    await cron()
    await deliver()
    expect(site.asked.filter((path) => path.startsWith('/tin/'))).toHaveLength(1)
    expect((await archivedAs('Chuyện về hội thi thợ giỏi')).body).toBe(about('hội thi thợ giỏi'))
    expect(endpoint.titles).toHaveLength(length)
    clock.forward(2 * HOUR)
    await cron()
    await deliver()
    expect(site.times(told)).toBe(1)
    expect(endpoint.titles).toHaveLength(length)
    for (const what of TOPICS) expect((await archivedAs(`Chuyện về ${what}`)).body).toBe(about(what))
  })
})
