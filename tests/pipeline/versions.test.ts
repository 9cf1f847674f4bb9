import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import type { Change, NewsEvent } from '../../src/events.ts'
import { applyGone, applyTexts, type NewTexts } from '../../src/newsroom/news/apply-texts.ts'
import type { Work } from '../../src/newsroom/news/match-article.ts'
import { readMatches } from '../../src/newsroom/news/match-rows.ts'
import { tellDue } from '../../src/newsroom/news/tell-due.ts'
import { nextTellingAt } from '../../src/newsroom/news/untold-rows.ts'
import { addSource, findSource } from '../../src/newsroom/sources/source-rows.ts'
import { atDesk, type Desk, item, NOW, source, TOPICS, topic, topicsOf } from './support/desk.ts'
import { cleanUp, DAY, HOUR } from './support/scene.ts'

cleanUp()

const LEAD = 'Tin báo phố. Đến chiều 23/11, Đảng ủy xã Tân Lập đã kết nạp 18 đảng viên.'
const BODY =
  'Bí thư Đảng ủy Lê Quang Thái cho biết các chi bộ đều vượt chỉ tiêu. Nghị quyết số 12-NQ/TU được học tập tại 6 chi bộ.'

const said = (title: string, lead = LEAD) => item(1, { title, summary: lead })
const article = (desk: Desk) => desk.articles()[0] as Article

function events(desk: Desk): NewsEvent[] {
  return desk.sql
    .exec<{ event: string }>('SELECT event FROM events ORDER BY seq')
    .toArray()
    .map(({ event }) => JSON.parse(event) as NewsEvent)
}

/** What each update said, words before and after. */
function updates(desk: Desk): string[][] {
  return events(desk)
    .filter(({ update }) => update)
    .map(({ changes = [] }) => changes.map(({ before, after }) => `${before} → ${after}`))
}

function work(desk: Desk, now: number, topics = TOPICS): Work {
  return { sql: desk.sql, source, topics, now, dirty: new Set() }
}

function read(desk: Desk, texts: NewTexts, now: number, topics = TOPICS) {
  const { hash } = article(desk)
  return desk.storage.transactionSync(() => applyTexts(work(desk, now, topics), hash, texts, 'page'))
}

/** Tells what is due, at a source that stands in the rows. */
function tell(desk: Desk, now: number, topics = TOPICS) {
  if (!findSource(desk.sql, source.id)) addSource(desk.sql, source, NOW)
  tellDue(desk.storage, topics, now)
}

function gone(desk: Desk, now: number) {
  const { hash } = article(desk)
  return desk.storage.transactionSync(() => applyGone(work(desk, now), hash))
}

describe('an edit at the source', () => {
  test('that changes a figure is told once to those who were told, with what changed', async () => {
    await atDesk((desk) => {
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      const edited = [said('Xã Tân Lập kết nạp 81 đảng viên', LEAD.replace('18', '81'))]
      expect(desk.commit(edited, NOW + HOUR)).toMatchObject({ new: 0, updated: 1, matched: 0 })
      desk.commit(edited, NOW + 2 * HOUR)
      const [first, update, ...more] = events(desk)
      expect(more).toEqual([])
      expect(first).toMatchObject({ seq: 1, version: 1, update: false })
      const changes: Change[] = [{ kind: 'figure', before: '18 đảng viên', after: '81 đảng viên' }]
      expect(update).toMatchObject({
        seq: 2,
        version: 2,
        update: true,
        changes,
        at: NOW + HOUR,
        story: first?.story,
        card: { article: { title: 'Xã Tân Lập kết nạp 81 đảng viên' }, match: { topic: 'tat-ca' } },
      })
      expect(article(desk)).toMatchObject({ version: 2, history: [{ version: 2, at: NOW + HOUR, changes }] })
      expect(readMatches(desk.sql, article(desk).hash)).toMatchObject([
        { seq: 1, version: 1, updates: [{ seq: 2, version: 2, at: NOW + HOUR }] },
      ])
    })
  })

  test('that is cosmetic makes a version, and tells nobody', async () => {
    await atDesk((desk) => {
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      const edited = [said('Tân Lập: Kết nạp 18 đảng viên', LEAD.replace('23/11', '23.11'))]
      expect(desk.commit(edited, NOW + HOUR)).toMatchObject({ updated: 1 })
      expect(article(desk)).toMatchObject({ version: 2 })
      expect(article(desk).history).toBeUndefined()
      expect(updates(desk)).toEqual([])
    })
  })

  test('by which another topic is found makes one event of that, and an update of the other', async () => {
    await atDesk((desk) => {
      const topics = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('kim-son', '"Kim Sơn"'))
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')], NOW, {}, topics)
      desk.commit([said('Xã Kim Sơn kết nạp 18 đảng viên')], NOW + HOUR, {}, topics)
      expect(events(desk).map(({ topic, version, update }) => [topic, version, update])).toEqual([
        ['tat-ca', 1, false],
        ['kim-son', 2, false],
        ['tat-ca', 2, true],
      ])
    })
  })

  test('of what alerted nobody, of a match that was withdrawn, and of a topic that is no more tells nobody', async () => {
    await atDesk((desk) => {
      const edited = [said('Xã Tân Lập kết nạp 81 đảng viên')]
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')], NOW, { isBaseline: true })
      desk.commit(edited, NOW + HOUR)
      expect(updates(desk)).toEqual([])
      expect(article(desk).history).toHaveLength(1)
      desk.clear()
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      desk.sql.exec('UPDATE matches SET withdrawn = 1')
      desk.commit(edited, NOW + HOUR, {}, topicsOf(topic('tat-ca', '"khác hẳn"')))
      expect(updates(desk)).toEqual([])
      desk.clear()
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      desk.commit(edited, NOW + HOUR, {}, topicsOf())
      expect(updates(desk)).toEqual([])
    })
  })

  test('of a page that is read for what a feed lost edits nothing', async () => {
    await atDesk((desk) => {
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      desk.commit([said('Xã Tân Lập kết nạp 81 đảng viên')], NOW + HOUR, { isGap: true })
      expect(article(desk)).toMatchObject({ version: 1 })
    })
  })
})

describe('a source that changes to and fro', () => {
  const titled = (figure: number) => [said(`Xã Tân Lập kết nạp ${figure} đảng viên`, 'Tin báo phố.')]

  test('is told once while it does, and when it has settled on what it said first', async () => {
    await atDesk((desk) => {
      for (const [poll, figure] of [18, 81, 18, 81, 18].entries())
        desk.commit(titled(figure), NOW + poll * HOUR)
      tell(desk, NOW + 9 * HOUR)
      expect(updates(desk)).toEqual([['18 đảng viên → 81 đảng viên']])
      expect(nextTellingAt(desk.sql)).toBe(NOW + 10 * HOUR)
      tell(desk, NOW + 10 * HOUR)
      tell(desk, NOW + 11 * HOUR)
      expect(updates(desk)).toEqual([['18 đảng viên → 81 đảng viên'], ['81 đảng viên → 18 đảng viên']])
      expect(nextTellingAt(desk.sql)).toBeNull()
    })
  })

  test('is told what it comes to within an hour of an update when that is over, with a version of its own', async () => {
    await atDesk((desk) => {
      for (const [poll, figure] of [18, 20, 25, 31].entries())
        desk.commit(titled(figure), NOW + poll * 20 * 60_000)
      expect(updates(desk)).toEqual([['18 đảng viên → 20 đảng viên']])
      tell(desk, NOW + 80 * 60_000)
      expect(updates(desk)).toEqual([['18 đảng viên → 20 đảng viên'], ['20 đảng viên → 31 đảng viên']])
      expect(events(desk).map(({ version }) => version)).toEqual([1, 2, 4])
      expect(article(desk)).toMatchObject({ version: 4, history: [{ version: 2 }, { version: 4 }] })
      expect(readMatches(desk.sql, article(desk).hash)[0]?.updates).toMatchObject([
        { version: 2 },
        { version: 4 },
      ])
    })
  })

  test('is told at last that a figure stands as it does, whatever else was edited meanwhile', async () => {
    await atDesk((desk) => {
      for (const [poll, figure] of [12, 15, 12].entries()) desk.commit(titled(figure), NOW + poll * HOUR)
      desk.commit([said('Xã Kim Sơn kết nạp 12 đảng viên', 'Tin báo phố.')], NOW + 3 * HOUR)
      expect(updates(desk)).toEqual([
        ['12 đảng viên → 15 đảng viên'],
        ['Xã Tân Lập → Xã Kim Sơn', '15 đảng viên → 12 đảng viên'],
      ])
    })
  })

  test('tells a topic that found it meanwhile nothing that its readers saw', async () => {
    await atDesk((desk) => {
      const topics = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('kim-son', '"Kim Sơn"'))
      const at = (minutes: number) => NOW + minutes * 60_000
      desk.commit(titled(18), NOW, {}, topics)
      desk.commit(titled(20), at(10), {}, topics)
      desk.commit([said('Xã Kim Sơn kết nạp 25 đảng viên', 'Tin báo phố.')], at(20), {}, topics)
      tell(desk, at(70), topics)
      expect(events(desk).map(({ topic, version, update }) => [topic, version, update])).toEqual([
        ['tat-ca', 1, false],
        ['tat-ca', 2, true],
        ['kim-son', 3, false],
        ['tat-ca', 3, true],
      ])
    })
  })

  test('whose source is no more is told of nothing, and waits for nothing', async () => {
    await atDesk((desk) => {
      for (const [poll, figure] of [18, 20, 25].entries()) desk.commit(titled(figure), NOW + poll * 60_000)
      desk.sql.exec('DELETE FROM sources')
      tellDue(desk.storage, TOPICS, NOW + 2 * HOUR)
      expect(updates(desk)).toHaveLength(1)
      expect(nextTellingAt(desk.sql)).toBeNull()
    })
  })

  test('by two headlines for one text, or a counter in its lead, is told nothing', async () => {
    await atDesk((desk) => {
      for (let poll = 0; poll < 12; poll += 1) {
        const title =
          poll % 2 === 0 ? 'Tân Lập kết nạp 18 đảng viên' : '18 người dân Tân Lập được kết nạp Đảng'
        desk.commit([said(title, `${LEAD} (${1_000 + poll * 37} lượt xem)`)], NOW + poll * HOUR)
      }
      expect(article(desk)).toMatchObject({ version: 12 })
      expect(updates(desk)).toEqual([])
    })
  })

  test('remembers its last ten changes', async () => {
    await atDesk((desk) => {
      for (let poll = 0; poll < 15; poll += 1) desk.commit(titled(100 + poll * 30), NOW + poll * DAY)
      expect(article(desk).history?.map(({ version }) => version)).toEqual([
        6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
      ])
      const [match] = readMatches(desk.sql, article(desk).hash)
      expect(match?.updates).toHaveLength(10)
      expect(updates(desk)).toHaveLength(14)
    })
  })
})

describe('the text of the page', () => {
  const first = (desk: Desk) => {
    desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
    return read(desk, { body: BODY, author: 'Thu Hà' }, NOW + HOUR)
  }

  test('is no change when it comes for the first time, and may add a match', async () => {
    await atDesk((desk) => {
      const topics = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('nghi-quyet', '"12-NQ/TU"'))
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')], NOW, {}, topics)
      expect(read(desk, { body: BODY, author: 'Thu Hà' }, NOW + HOUR, topics)).toEqual({
        matched: 1,
        updates: 0,
      })
      expect(article(desk)).toMatchObject({ version: 2, textFrom: 'page', body: BODY, author: 'Thu Hà' })
      expect(article(desk).documents).toMatchObject([{ number: '12-NQ/TU' }])
      expect(events(desk).map(({ topic, update }) => [topic, update])).toEqual([
        ['tat-ca', false],
        ['nghi-quyet', false],
      ])
    })
  })

  test('is no change either where it says otherwise than the feed', async () => {
    await atDesk((desk) => {
      desk.commit([item(1, { content: 'Xã có 12 chi bộ.' })])
      expect(read(desk, { body: 'Xã có 21 chi bộ. Bí thư là ông Nam.' }, NOW + HOUR).updates).toBe(0)
      expect(article(desk).history).toBeUndefined()
    })
  })

  test('is compared when it comes again, and the same text changes nothing', async () => {
    await atDesk((desk) => {
      first(desk)
      expect(read(desk, { body: BODY }, NOW + 2 * HOUR)).toEqual({ matched: 0, updates: 0 })
      expect(article(desk).version).toBe(2)
      const body = BODY.replace('12-NQ/TU', '21-NQ/TU').replace('Thái', 'Thới')
      expect(read(desk, { body }, NOW + 3 * HOUR)).toEqual({ matched: 0, updates: 1 })
      expect(updates(desk)).toEqual([['Lê Quang Thái → Lê Quang Thới', '12-NQ/TU → 21-NQ/TU']])
    })
  })

  test('stays when the source says something new, whose own title and lead are taken', async () => {
    await atDesk((desk) => {
      first(desk)
      expect(desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')], NOW + 2 * HOUR)).toMatchObject({
        updated: 0,
      })
      const lead = LEAD.replace('18', '81')
      expect(desk.commit([said('Xã Tân Lập kết nạp 81 đảng viên', lead)], NOW + 3 * HOUR)).toMatchObject({
        updated: 1,
      })
      expect(article(desk)).toMatchObject({ version: 3, body: BODY, lead, author: 'Thu Hà' })
      expect(updates(desk)).toEqual([['18 đảng viên → 81 đảng viên']])
    })
  })

  test('keeps a title and a lead that the page gave, whatever the source says', async () => {
    await atDesk((desk) => {
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      read(
        desk,
        { title: 'Kết nạp 18 đảng viên ở Tân Lập', lead: 'Tin báo phố viết dài hơn.', body: BODY },
        NOW + 1,
      )
      desk.commit([said('Xã Tân Lập kết nạp 81 đảng viên')], NOW + HOUR)
      expect(article(desk)).toMatchObject({
        version: 2,
        title: 'Kết nạp 18 đảng viên ở Tân Lập',
        lead: 'Tin báo phố viết dài hơn.',
      })
    })
  })

  test('of an article that is not known is left alone', async () => {
    await atDesk((desk) => {
      expect(applyTexts(work(desk, NOW), 'khong-co', { body: BODY }, 'page')).toEqual({
        matched: 0,
        updates: 0,
      })
      expect(applyGone(work(desk, NOW), 'khong-co')).toEqual({ matched: 0, updates: 0 })
    })
  })
})

describe('an article that is gone', () => {
  test('is told at once, and that it is back only when it stays', async () => {
    await atDesk((desk) => {
      desk.commit([said('Xã Tân Lập kết nạp 18 đảng viên')])
      read(desk, { body: BODY }, NOW + 1)
      expect(gone(desk, NOW + HOUR)).toEqual({ matched: 0, updates: 1 })
      expect(gone(desk, NOW + 2 * HOUR)).toEqual({ matched: 0, updates: 0 })
      expect(article(desk)).toMatchObject({ gone: true, version: 3 })
      expect(events(desk).at(-1)).toMatchObject({
        update: true,
        version: 3,
        changes: [{ kind: 'withdrawn', before: 'Xã Tân Lập kết nạp 18 đảng viên', after: '' }],
      })
      expect(read(desk, { body: BODY }, NOW + 3 * HOUR)).toEqual({ matched: 0, updates: 0 })
      expect(article(desk).gone).toBeUndefined()
      expect(gone(desk, NOW + 4 * HOUR)).toEqual({ matched: 0, updates: 0 })
      expect(article(desk)).toMatchObject({ gone: true, version: 5 })
      expect(nextTellingAt(desk.sql)).toBeNull()
      read(desk, { body: BODY }, NOW + 5 * HOUR)
      tell(desk, NOW + 11 * HOUR)
      expect(events(desk).at(-1)).toMatchObject({
        version: 6,
        changes: [{ kind: 'withdrawn', before: '', after: 'Xã Tân Lập kết nạp 18 đảng viên' }],
      })
    })
  })

  test('is told even within an hour of another change', async () => {
    await atDesk((desk) => {
      for (const [poll, figure] of [18, 20, 25].entries())
        desk.commit([said(`Xã Tân Lập kết nạp ${figure} đảng viên`)], NOW + poll * HOUR)
      expect(gone(desk, NOW + 2 * HOUR + 1)).toEqual({ matched: 0, updates: 1 })
    })
  })
})
