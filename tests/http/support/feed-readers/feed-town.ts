import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { until } from '../../../support/worker.ts'
import { BRIDGES, poll, startTown, type Town } from '../town.ts'
import { type Doorway, openDoorway } from './doorway.ts'
import { CLINIC, FIRST_EDITION, HOSTILE, OPENED, STARTED, type Told } from './edition.ts'

/** Each feed, by its address before and behind the format, and what of the first edition stands in it, oldest first. */
export const FEEDS = [
  { of: 'all', path: '/', search: '', title: 'Bản tin', holds: [STARTED, OPENED, HOSTILE, CLINIC] },
  {
    of: 'a topic',
    path: `/topics/${BRIDGES.id}/`,
    search: '',
    title: 'Cầu đường',
    holds: [STARTED, OPENED, HOSTILE],
  },
  {
    of: 'a topic, narrowed by a query',
    path: `/topics/${BRIDGES.id}/`,
    search: `?q=${encodeURIComponent('"Vàm Sơn" OR "Đồng Lạc"')}`,
    title: 'Cầu đường: "vàm sơn" HOẶC "đồng lạc"',
    holds: [STARTED],
  },
  {
    of: 'a document',
    path: '/documents/15-nq-tu/',
    search: '',
    title: 'Nghị quyết 15-NQ/TU',
    holds: [STARTED],
  },
  {
    of: 'a query',
    path: '/search/',
    search: `?q=${encodeURIComponent('"cây cầu"')}`,
    title: 'Tìm trong kho tin: "cây cầu"',
    holds: [STARTED, OPENED, HOSTILE],
  },
]
export type Feed = (typeof FEEDS)[number]

/** A town whose first edition stands in its feeds, behind a door that keeps what was answered. */
export interface FeedTown extends Town {
  door: Doorway
  addressOf(feed: Feed, file: string): string
  /** Polls, and waits until every feed names it. */
  pollUntilShown(title: string): Promise<void>
  /** The Newsroom loses its rows, and has them made again from KV. */
  loseAndRestore(): Promise<void>
}

export async function startFeedTown(): Promise<FeedTown> {
  const door = await openDoorway()
  const town = await startTown({ PUBLIC_URL: door.origin })
  const { worker, paper } = town
  door.leadTo(worker.origin)
  const pollUntilShown = async (title: string) => {
    await poll(worker)
    for (const { path, search } of FEEDS) {
      // Each key may be put once a second.
      const feed = `${worker.origin}${path}feed.xml${search}`
      await until(async () => (await (await fetch(feed)).text()).includes(title))
    }
  }
  for (const { item } of FIRST_EDITION) paper.publish({ ...item })
  await pollUntilShown(STARTED.title)
  return {
    ...town,
    door,
    addressOf: ({ path, search }, file) => door.origin + path + file + search,
    pollUntilShown,
    async loseAndRestore() {
      await worker.kill()
      rmSync(join(worker.directory, 'state/v3/do/bantin-Newsroom'), { recursive: true })
      await worker.restart()
      const restored = await worker.admin('POST', '/api/v1/restore')
      if (restored.status !== 200) throw new Error(`${restored.status} ${await restored.text()}`)
    },
    async stop() {
      await town.stop()
      await door.stop()
    },
  }
}

/** What a reader is to show of an article, but for its id and what it says. */
export function shown(town: Town, { title, item }: Told) {
  return {
    title,
    url: town.paper.origin + item.path,
    author: 'Báo thử',
    published: item.published.toISOString(),
  }
}

/** What it says: the lead, with the words that were looked for; a document's is listed for what it cites instead. */
export function expectSaid(html: string, feed: Feed, { lead }: Told): void {
  const isDocument = feed.of === 'a document'
  expect(html).toContain(`<p>${isDocument ? lead.replaceAll(/<\/?b>/g, '') : lead}</p>`)
  expect(html.includes('Vì sao có tin này: ')).toBe(!isDocument)
}
