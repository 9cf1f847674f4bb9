import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { type AccountWatch, accountOf, watchAccount } from './support/account-watch.ts'
import { drain } from './support/drain.ts'
import { type Endpoints, openEndpoints, readOn } from './support/endpoints.ts'
import { showRun } from './support/fault-row.ts'
import { type KillRow, killOnce } from './support/kill.ts'
import { STAGES } from './support/moments.ts'
import { type NewsDesk, openNewsDesk, type Reader, TOPIC } from './support/news-desk.ts'
import { seededRandom } from './support/random.ts'
import { type Book, countReceipts, judge, NOTHING_WRONG } from './support/receipts.ts'

const KILLS = Number(process.env.KILLS ?? 8)
const DIGESTS = Number(process.env.DIGESTS ?? 400)
/** So many that some always wait while others are told. */
const READERS = Math.max(100, Math.ceil(DIGESTS / 10))
const FEED_ITEMS = 100

const random = seededRandom()
const book: Book = { receipts: [], life: 0, unanswered: 0 }
let endpoints: Endpoints
let desk: NewsDesk
let watch: AccountWatch

beforeAll(async () => {
  endpoints = await openEndpoints(1, book, random)
  const readers = Array.from(
    { length: READERS },
    (_, n): Reader => ({ channel: 'webhook', address: endpoints.urlOf(n), cadence: 'immediate' }),
  )
  desk = await openNewsDesk(readers, book, random)
  watch = watchAccount(desk.worker)
})
afterAll(async () => {
  await watch?.stop()
  await desk?.stop()
  await endpoints?.stop()
})

test(`after ${KILLS} kills while ${DIGESTS} digests go out every reader has every article, under one id each`, {
  timeout: 120_000 + KILLS * 15_000 + DIGESTS * 60,
}, async () => {
  console.log(`SEED=${random.seed}, KILLS=${KILLS}, DIGESTS=${DIGESTS}: ${READERS} readers in two shards`)
  const rows: KillRow[] = []
  while (rows.length < KILLS) {
    // What is left to be told, spread over the kills that are left.
    const share = (DIGESTS - countReceipts(book.receipts).digests) / (KILLS - rows.length)
    const aimed = STAGES[rows.length % STAGES.length] ?? 'send'
    const messages = Math.max(2, Math.min(Math.round(share * 2), READERS))
    rows.push(await killOnce(desk, rows.length + 1, aimed, messages, random))
  }
  do {
    desk.publish()
    await drain(desk)
  } while (countReceipts(book.receipts).digests < DIGESTS)
  await watch.stop()
  await readOn(book.receipts)
  const wrongs = judge(
    book.receipts,
    desk.readers.map(({ address }) => address),
    desk.published,
  )
  const account = await accountOf(desk.worker)
  console.table(rows)
  console.table(hits(rows))
  showRun('kill -9 of everything', {
    receipts: book.receipts,
    wrongs,
    faults: { kills: rows.length, 'attempts cut off': cutOff() },
    account,
    watch,
    seed: random.seed,
  })

  expect(wrongs).toEqual(NOTHING_WRONG)
  expect(watch.wrong).toEqual([])
  expect(watch.asked()).toBeGreaterThan(KILLS)
  expect(account).toEqual({
    matched: desk.published.length * READERS,
    sent: desk.published.length * READERS,
    suppressed: 0,
    pending: 0,
    dead: 0,
    reasons: {},
  })
  await expectRightFeed()
})

function hits(rows: readonly KillRow[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(rows, ({ hit }) => hit)].map(([hit, of]) => [hit, of.length]))
}

/** Attempts of which the next life found only that they had begun. */
function cutOff(): number {
  return desk.worker.log().split('"reason":"interrupted"').length - 1
}

/** The feed says the newest articles once each; a last put may still be a second away. */
async function expectRightFeed(): Promise<void> {
  const all = [...desk.baseline, ...desk.published]
  const shown = Math.min(all.length, FEED_ITEMS)
  const links = await until(async () => {
    const found = await feedLinks()
    return found.length === shown ? found : null
  })
  expect(new Set(links).size).toBe(shown)
  expect(all).toEqual(expect.arrayContaining(links))
  expect(links).toContain(desk.published.at(-1))
}

async function feedLinks(): Promise<string[]> {
  const response = await desk.worker.call('GET', `/topics/${TOPIC}/feed.xml`)
  const items = (await response.text()).matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)
  return [...items].map((match) => match[1] ?? '')
}
