import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { FUNDED, STARTED } from './support/feed-readers/edition.ts'
import { expectSaid, FEEDS, type FeedTown, shown, startFeedTown } from './support/feed-readers/feed-town.ts'
import { newsboat } from './support/feed-readers/newsboat.ts'
import type { FeedReader } from './support/feed-readers/reader.ts'
import { rss2email } from './support/feed-readers/rss2email.ts'
import { poll } from './support/town.ts'

/** Neither of the two reads JSON. */
const FOLLOWED = FEEDS.flatMap((feed) => ['feed.xml', 'atom.xml'].map((file) => ({ feed, file })))

/** Real programs, from Debian's packages: what a person who follows our feeds in one of them is shown, and how often. */
describe.each([newsboat, rss2email])('a reader of $name', ({ path: program, follow }) => {
  describe.skipIf(program === null)('who follows every feed as RSS and as Atom', () => {
    let town: FeedTown
    let urls: string[]
    let reader: FeedReader
    beforeAll(async () => {
      town = await startFeedTown()
      urls = FOLLOWED.map(({ feed, file }) => town.addressOf(feed, file))
      reader = await follow(program ?? '', urls)
    })
    afterAll(async () => {
      await reader?.close()
      await town?.stop()
    })

    /** New entries: of each feed that has some, the titles. */
    const newTitles = async () => {
      const found = Object.entries(await reader.fetchNew())
      return Object.fromEntries(found.map(([url, entries]) => [url, entries.map(({ title }) => title)]))
    }

    test('gets each article once, as it is written, with date, paper, link, lead and reason', async () => {
      const found = await reader.fetchNew()
      expect(Object.keys(found).toSorted()).toEqual(urls.toSorted())
      const ids = new Map<string, string>()
      for (const { feed, file } of FOLLOWED) {
        const entries = found[town.addressOf(feed, file)] ?? []
        const withoutText = entries.map(({ id, html, ...rest }) => rest)
        expect(withoutText, `${file} of ${feed.of}`).toEqual(feed.holds.map((told) => shown(town, told)))
        for (const [at, told] of feed.holds.entries()) {
          const { id = '', html = '' } = entries[at] ?? {}
          expectSaid(html, feed, told)
          expect(ids.get(told.title) ?? id, 'the id, in every feed').toBe(id)
          ids.set(told.title, id)
        }
      }
      expect(new Set(ids.values()).size).toBe(4)
    })

    test('asks again, and nothing is sent a second time', async () => {
      // newsboat keeps a feed's validators from its second look on.
      expect(await newTitles()).toEqual({})
      town.door.passages.length = 0
      expect(await newTitles()).toEqual({})
      const answered = town.door.passages.map(({ status, bytes }) => [status, bytes])
      expect(answered).toEqual(urls.map(() => [304, 0]))
    })

    test('gets a new article once, wherever it stands', async () => {
      town.paper.publish(FUNDED.item)
      await town.pollUntilShown(FUNDED.title)
      expect(await newTitles()).toEqual(Object.fromEntries(urls.map((url) => [url, [FUNDED.title]])))
      expect(await newTitles()).toEqual({})
    })

    test('gets no article anew whose paper rewrote headline and figures', async () => {
      const started = town.paper.items.find(({ path }) => path === STARTED.item.path)
      const title = 'Khởi công cây cầu Vàm Sơn dài 400 mét'
      const lead = 'Một cây cầu dài bốn trăm mét bắc qua sông Vàm, theo Nghị quyết 15-NQ/TU.'
      Object.assign(started ?? {}, { title, lead })
      await town.pollUntilShown(title)
      town.door.passages.length = 0
      expect(await newTitles()).toEqual({})
      // They were sent the change: it is the id that says that this is no other article.
      expect(town.door.passages.map(({ status }) => status)).toEqual(urls.map(() => 200))
    })

    test('gets nothing anew after the rows were lost and made again from KV', async () => {
      await town.loseAndRestore()
      expect(await poll(town.worker)).toMatchObject([{ new: 0 }])
      expect(await newTitles()).toEqual({})
      // What is searched is read from the archive again by and by.
      await until(async () => {
        const answer = await town.worker.call('GET', '/search?q=x', undefined, { accept: 'application/json' })
        return ((await answer.json()) as { rebuilding: unknown }).rebuilding === null
      })
      expect(await newTitles()).toEqual({})
    })
  })
})
