import { describe, expect, test } from 'vitest'
import { archiveKey } from '../../src/articles/archive.ts'
import type { FeedItem } from '../../src/feeds/read/feed.ts'
import type { Look } from '../../src/newsroom/news/commit.ts'
import { readMatches } from '../../src/newsroom/news/match-rows.ts'
import { type PageFacts, settleDate } from '../../src/newsroom/news/settle-date.ts'
import { atDesk, item, NOW, source, TOPICS, topic, topicsOf } from './support/desk.ts'
import { cleanUp, DAY, HOUR } from './support/scene.ts'

cleanUp()

describe('an item without a date', () => {
  const undated = item(1, { published: null })
  const title = undated.title

  test('is shown and held, and alerts once its page was read', async () => {
    await atDesk((desk) => {
      expect(desk.commit([undated])).toMatchObject({ new: 1, matched: 1 })
      expect(desk.told()).toEqual([])
      expect(desk.articles()).toMatchObject([{ alerts: false, awaitsDate: true, published: null }])
      expect(desk.settle({ published: NOW - 71 * HOUR }, NOW + HOUR)).toEqual({ alerted: 1 })
      expect(desk.told()).toEqual([title])
      expect(desk.articles()).toMatchObject([
        { alerts: true, awaitsDate: false, published: NOW - 71 * HOUR, version: 1 },
      ])
      expect(desk.commit([undated], NOW + 2 * HOUR)).toMatchObject({ new: 0, updated: 0 })
      expect(desk.told()).toEqual([title])
    })
  })

  const cases: [when: string, facts: PageFacts, told: boolean][] = [
    ['of 71 hours before its first sight alerts', { published: NOW - 71 * HOUR }, true],
    ['of 73 hours before its first sight alerts nobody', { published: NOW - 73 * HOUR }, false],
    ['without a date alerts: first sight is its date', { published: null }, true],
  ]
  test.each(cases)('whose page is %s, however late the page was read', async (_, facts, told) => {
    await atDesk((desk) => {
      desk.commit([undated])
      const alerted = told ? 1 : 0
      expect(desk.settle(facts, NOW + 10 * DAY)).toEqual({ alerted })
      expect(desk.told()).toEqual(told ? [title] : [])
      expect(desk.waiting()).toEqual([])
    })
  })

  test('is settled once, however often it is settled', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      const [waiting] = desk.waiting()
      const settle = (published: number | null) =>
        settleDate(desk.sql, source, waiting?.hash ?? '', { published }, TOPICS, NOW)
      expect(settle(NOW)).toEqual({ alerted: 1 })
      expect(settle(null)).toEqual({ alerted: 0 })
      expect(settle(NOW - 99 * HOUR)).toEqual({ alerted: 0 })
      expect(desk.articles()).toMatchObject([{ published: NOW, alerts: true }])
      expect(desk.told()).toEqual([title])
      expect(settleDate(desk.sql, source, 'khong-co', { published: NOW }, TOPICS, NOW)).toEqual({
        alerted: 0,
      })
    })
  })

  test('says where it is shown that it has changed', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      desk.sql.exec('UPDATE pending SET dirty = 0')
      desk.settle({ published: NOW })
      const dirty = desk.sql.exec('SELECT key FROM pending WHERE dirty = 1 ORDER BY key').toArray()
      const [article] = desk.articles()
      const archive = archiveKey(article)
      const library = archive.replace('archive:', 'library:')
      expect(dirty.map(({ key }) => key)).toEqual([archive, 'front:tat-ca', 'home', library])
    })
  })

  test('alerts by what was held, not by topics that came while it waited', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      const [article] = desk.articles()
      desk.sql.exec(
        `INSERT INTO matches (topic, article, version, matched_at, score, evidence) VALUES ('moi', ?, 1, ?, 1, '[]')`,
        article.hash,
        NOW + HOUR,
      )
      const both = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('moi', '"cây cầu"'))
      expect(desk.settle({ published: NOW }, NOW + HOUR, both)).toEqual({ alerted: 1 })
      expect(readMatches(desk.sql, article.hash)).toMatchObject([
        { topic: 'moi', seq: null },
        { topic: 'tat-ca', seq: 1 },
      ])
    })
  })

  test('that is edited while it waits stays held, with the matches that the edit adds', async () => {
    await atDesk((desk) => {
      const both = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('ham', '"hầm đường bộ"'))
      desk.commit([undated], NOW, {}, both)
      const edited = { ...undated, title: 'Khánh thành hầm đường bộ' }
      expect(desk.commit([edited], NOW + HOUR, {}, both)).toMatchObject({ updated: 1, matched: 1 })
      expect(desk.told()).toEqual([])
      expect(desk.settle({ published: NOW }, NOW + 2 * HOUR, both)).toEqual({ alerted: 2 })
      expect(desk.told()).toEqual([edited.title, edited.title])
    })
  })

  test('that its source dates after all need not wait for its page', async () => {
    await atDesk((desk) => {
      desk.commit([undated, item(2, { published: null })])
      desk.commit([item(1, { published: NOW - HOUR }), item(2, { published: NOW - 99 * HOUR })], NOW + HOUR)
      expect(desk.told()).toEqual([title])
      expect(desk.waiting()).toEqual([])
    })
  })

  test('and whose title is only its address takes its page’s, which the source does not take back', async () => {
    await atDesk((desk) => {
      const url = 'https://baopho.vn/tin/bai-20451.html'
      const bare = item(1, { published: null, title: url, summary: '' })
      const bridges = topicsOf(topic('cau', '"cây cầu"'))
      expect(desk.commit([bare], NOW, {}, bridges)).toMatchObject({ new: 1, matched: 0 })
      const page = { published: NOW, title: 'Khánh thành cây cầu' }
      expect(desk.settle(page, NOW, bridges)).toEqual({ alerted: 1 })
      expect(desk.commit([bare], NOW + HOUR, {}, bridges)).toMatchObject({ new: 0, updated: 0 })
      expect(desk.articles()).toMatchObject([{ title: 'Khánh thành cây cầu', version: 2 }])
      expect(desk.told()).toEqual(['Khánh thành cây cầu'])
    })
  })

  test('but with a title keeps it', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      desk.settle({ published: NOW, title: 'Tít của trang' })
      expect(desk.articles()).toMatchObject([{ title, version: 1 }])
    })
  })

  test.each<[string, FeedItem, Partial<Look>, boolean]>([
    ['nor an address has no page to wait for, and alerts', item(1, { published: null, url: null }), {}, true],
    ['in a first document alerts nobody', undated, { isBaseline: true }, false],
  ])('%s', async (_, given, look, told) => {
    await atDesk((desk) => {
      desk.commit([given], NOW, look)
      expect(desk.waiting()).toEqual([])
      expect(desk.told()).toEqual(told ? [title] : [])
    })
  })
})
