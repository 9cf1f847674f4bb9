import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { keptSince } from '../../src/articles/archive.ts'
import { sweepArticles } from '../../src/newsroom/news/sweep-articles.ts'
import { atDesk, type Desk, item, NOW, TOPICS } from './support/desk.ts'
import { expectKvAsRows } from './support/kv.ts'
import { inside, library, newsroom, rows } from './support/objects.ts'
import { balanced, pollOne, shown } from './support/operator.ts'
import { deliver } from './support/readers.ts'
import { cleanUp, DAY, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

const count = (desk: Desk, table: string) =>
  desk.sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n

const sweep = (desk: Desk, now: number) =>
  desk.storage.transactionSync(() => sweepArticles(desk.sql, TOPICS, keptSince(now, 400)))

describe('an article that was first seen 400 days ago', () => {
  test('goes with its matches and citations, and what it is known by stays', async () => {
    await atDesk((desk) => {
      const old = item(1, { content: 'Học tập Nghị quyết số 15-NQ/TU.' })
      desk.commit([old])
      desk.commit([item(2)], NOW + DAY)
      desk.sql.exec('DELETE FROM pending')
      sweep(desk, NOW + 400 * DAY)
      expect(desk.articles()).toHaveLength(2)
      sweep(desk, NOW + 401 * DAY)
      expect(desk.articles().map(({ title }) => title)).toEqual(['Khánh thành cây cầu thứ 2'])
      expect(count(desk, 'matches')).toBe(1)
      expect(count(desk, 'citations')).toBe(0)
      expect(count(desk, 'documents')).toBe(0)
      expect(desk.sql.exec('SELECT key FROM pending WHERE dirty ORDER BY key').toArray()).toEqual(
        [
          'archive:bao-thu:2026-11-24:0',
          'document:15-nq-tu',
          'front:tat-ca',
          'home',
          'library:bao-thu:2026-11-24:0',
        ].map((key) => ({ key })),
      )
      // Still listed, and still known: no new entry of the archive, no event.
      const again = desk.commit([old, item(2)], NOW + 402 * DAY)
      expect(again).toMatchObject({ new: 0, updated: 0, facts: { known: 2 } })
      expect(desk.told()).toHaveLength(2)
    })
  })

  test('goes in steps of two hundred, the oldest first', async () => {
    await atDesk((desk) => {
      const many = (from: number) => Array.from({ length: 150 }, (_, n) => item(from + n, { summary: '' }))
      for (let day = 0; day < 3; day += 1) desk.commit(many(1 + day * 150), NOW + day * DAY)
      const left = [250, 50, 0].map((expected) => {
        sweep(desk, NOW + 410 * DAY)
        return [count(desk, 'articles'), expected]
      })
      expect(left).toEqual([250, 50, 0].map((n) => [n, n]))
    })
  })
})

describe('the archive of a year and more', () => {
  test('loses its old parts in KV and in the Library, and nothing that is listed still is told again', async () => {
    const clock = takeClock()
    const { paper, endpoint } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await pollOne()
    await deliver()
    const [part] = (await env.KV.list({ prefix: 'archive:' })).keys
    expect(part).toBeDefined()
    clock.forward(402 * DAY)
    paper.publish('Hợp long cầu mới vượt sông lớn')
    await newsroom().tick(Date.now())
    clock.forward(HOUR)
    await newsroom().tick(Date.now())
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi', 'Hợp long cầu mới vượt sông lớn'])
    expect((await env.KV.list({ prefix: 'archive:' })).keys.map(({ name }) => name)).not.toContain(part?.name)
    expect(await shown('cau')).toEqual(['Hợp long cầu mới vượt sông lớn'])
    const found = await inside(library, ({ storage }) =>
      storage.sql.exec('SELECT day FROM articles').toArray(),
    )
    expect(found).toHaveLength(1)
    expect(await rows(newsroom, 'SELECT hash FROM articles')).toHaveLength(1)
    paper.items.reverse()
    expect(await pollOne()).toMatchObject({ new: 0, updated: 0 })
    await expectKvAsRows()
    await balanced()
  })
})
