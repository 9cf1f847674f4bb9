import { describe, expect, test } from 'vitest'
import { restoreStep } from '../../src/newsroom/restoring/restore.ts'
import { createTables } from '../../src/newsroom/schema.ts'
import { atDesk, Desk, item, NOW, source } from './support/desk.ts'
import { inside, newsroom } from './support/objects.ts'
import { cleanUp, HOUR } from './support/scene.ts'

cleanUp()

describe('what an earlier version kept', () => {
  const firstSeen = NOW - 98 * HOUR
  const earlier = {
    hash: '00ff',
    source: source.id,
    day: '2026-11-20',
    part: 0,
    url: 'http://www.baopho.vn/tin/bai-20451.html',
    title: item(1).title,
    author: null,
    categories: [],
    lead: 'Tin báo phố.',
    body: '',
    published: NOW - 99 * HOUR,
    firstSeen,
    changedAt: firstSeen,
    version: 1,
    alerts: true,
  }
  const earlierKeys = ['guid:http://baopho.vn/?p=1', 'url:baopho.vn#20451']
  const again = item(1, {
    guid: 'https://www.baopho.vn/?p=1',
    url: 'https://baopho.vn/video/bai-20451.html',
    summary: 'Tin báo phố, bản mới.',
  })

  test('is known again by the keys of now', async () => {
    await atDesk((desk) => {
      const { sql } = desk
      for (const table of ['identities', 'matches']) sql.exec(`DROP TABLE ${table}`)
      sql.exec(`CREATE TABLE identities (source TEXT NOT NULL, key TEXT NOT NULL, article TEXT NOT NULL,
        PRIMARY KEY (source, key)) WITHOUT ROWID;
        CREATE INDEX identities_by_article ON identities (article);
        CREATE TABLE matches (topic TEXT NOT NULL, article TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER,
        matched_at INTEGER NOT NULL, score REAL NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (topic, article)) WITHOUT ROWID`)
      for (const key of earlierKeys) sql.exec("INSERT INTO identities VALUES ('bao-thu', ?, '00ff')", key)
      const json = JSON.stringify(earlier)
      sql.exec("INSERT INTO articles VALUES ('00ff', 'bao-thu', '2026-11-20', 0, ?, ?)", firstSeen, json)
      createTables(sql)
      createTables(sql)
      expect(desk.articles()).toMatchObject([
        {
          awaitsDate: false,
          keys: [
            'guid://baopho.vn/?p=1',
            'url:baopho.vn/tin#20451',
            expect.stringMatching(/^title:.*\|2026-11-20$/),
            'path:/tin#20451',
          ],
        },
      ])
      expect(desk.commit([again])).toMatchObject({ new: 0, updated: 1, facts: { known: 1 } })
    })
  })

  test('in its archive, too', async () => {
    await inside(newsroom, async ({ storage }) => {
      const desk = new Desk(storage)
      const part = { articles: [{ article: earlier, keys: earlierKeys, matches: [] }] }
      const kv = {
        list: async () => ({ keys: [{ name: 'archive:bao-thu:2026-11-20:0' }], list_complete: true }),
        get: async () => new Map([['archive:bao-thu:2026-11-20:0', part]]),
      } as unknown as KVNamespace
      await restoreStep(storage, kv, { prefix: 'archive:', cursor: null }, NOW)
      expect(desk.commit([again])).toMatchObject({ new: 0, updated: 1, facts: { known: 1 } })
    })
  })
})
