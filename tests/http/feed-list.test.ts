import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLINIC, FIRST_EDITION, FUNDED, STARTED } from './support/feed-readers/edition.ts'
import { type FeedTown, startFeedTown } from './support/feed-readers/feed-town.ts'
import { type Newsboat, newsboat, openNewsboat } from './support/feed-readers/newsboat.ts'
import { BRIDGES, CLINICS } from './support/town.ts'

/** Everything in one program, as a person has it: the list of feeds is taken over, and articles stand in several of them. */
describe.skipIf(newsboat.path === null)('a newsboat that took over the list of feeds', () => {
  let town: FeedTown
  let boat: Newsboat
  beforeAll(async () => {
    town = await startFeedTown()
    boat = openNewsboat(newsboat.path ?? '')
  })
  afterAll(async () => {
    boat?.close()
    await town?.stop()
  })

  const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title).toSorted()

  test('follows the feed of all and that of each topic', async () => {
    const opml = await (await fetch(`${town.door.origin}/opml.xml`)).text()
    const paths = ['', `/topics/${BRIDGES.id}`, `/topics/${CLINICS.id}`]
    const urls = paths.map((path) => `${town.door.origin}${path}/feed.xml`)
    expect((await boat.importOpml(opml)).toSorted()).toEqual(urls.toSorted())
  })

  test('shows each article once, though it stands in two feeds', async () => {
    await boat.reload()
    expect(titles(boat.unread())).toEqual(titles(FIRST_EDITION))
    boat.readAll()
  })

  test('shows a new one once, and one that was rewritten in its place', async () => {
    const before = boat.all().find(({ title }) => title === STARTED.title)
    const title = 'Cây cầu Vàm Sơn khởi công sáng nay'
    Object.assign(town.paper.items.find(({ path }) => path === STARTED.item.path) ?? {}, { title })
    town.paper.publish(FUNDED.item)
    await town.pollUntilShown(title)
    await boat.reload()
    expect(titles(boat.unread())).toEqual([FUNDED.title])
    const after = boat.all()
    expect(after.length).toBe(FIRST_EDITION.length + 1)
    expect(after.find(({ id }) => id === before?.id)).toMatchObject({ title, url: before?.url })
    expect(titles(after)).toContain(CLINIC.title)
  })
})
