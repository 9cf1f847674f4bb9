import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FoundFeed, startHub, type TestHub } from '../support/receivers/hub.ts'
import { until } from '../support/worker.ts'
import { BRIDGES, poll, startTown, type Town } from './support/town.ts'

/** A hub is told of a change, comes for the feed, and finds what is new and whose hub it is. */

const PATHS = ['', `/topics/${BRIDGES.id}`]
const FILES = ['feed.xml', 'atom.xml', 'feed.json']
const DAY_MS = 86_400_000

let hub: TestHub
let town: Town
let feeds: string[]
beforeAll(async () => {
  hub = await startHub()
  town = await startTown({ WEBSUB_HUB: hub.address })
  feeds = PATHS.flatMap((path) => FILES.map((file) => `${town.worker.origin}${path}/${file}`)).toSorted()
})
afterAll(async () => {
  await town?.stop()
  await hub?.stop()
})

async function publish(title: string): Promise<void> {
  town.paper.publish({ title, lead: 'Cây cầu được chờ đợi từ lâu.' })
  await poll(town.worker)
}

/** The feeds in which the hub has found an item, by address. */
const foundWith = (title: string): FoundFeed[] =>
  hub.found.filter(({ body }) => body.includes(title)).toSorted((a, b) => (a.url < b.url ? -1 : 1))

test('the hub comes for every feed that shows the news, and finds it', async () => {
  await publish('Thông xe cây cầu Sông Trăng')
  await until(() => foundWith('cầu Sông Trăng').length >= feeds.length)
  const found = foundWith('cầu Sông Trăng')
  expect(found.map(({ url, status }) => [status, url])).toEqual(feeds.map((url) => [200, url]))
  for (const { url, links } of found) expect(links).toEqual({ hub: hub.address, self: url })
})

test('each format names the hub and itself as well', async () => {
  const [atom, json, rss] = FILES.toSorted().map((file) => `${town.worker.origin}/${file}`)
  const body = (url: string | undefined) => hub.found.find((feed) => feed.url === url)?.body ?? ''
  for (const url of [atom, rss]) {
    expect(body(url)).toMatch(
      new RegExp(
        `<(?:atom:)?link[^>]*rel="hub"[^>]*href="${hub.address}"|<(?:atom:)?link[^>]*href="${hub.address}"[^>]*rel="hub"`,
      ),
    )
    expect(body(url)).toContain(`"${url}"`)
  }
  expect(JSON.parse(body(json))).toMatchObject({
    feed_url: json,
    hubs: [{ type: 'WebSub', url: hub.address }],
  })
})

test('a hub that was down is told when it is back, also after the program was killed', async () => {
  hub.behave(503)
  await publish('Khởi công cây cầu Rạch Sen')
  await until(() => hub.turnedAway.length > 0)
  await town.worker.kill()
  await town.worker.restart()
  hub.behave(null)
  expect(foundWith('cầu Rạch Sen')).toEqual([])
  await town.worker.cron(Date.now() + DAY_MS / 2)
  await until(() => foundWith('cầu Rạch Sen').length >= feeds.length)
  expect(foundWith('cầu Rạch Sen').map(({ url }) => url)).toEqual(feeds)
})
