import { afterEach, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { accountOf, watchAccount } from './support/account-watch.ts'
import { drain, replayDead } from './support/drain.ts'
import { openEndpoints } from './support/endpoints.ts'
import { showRun } from './support/fault-row.ts'
import { cutOff, killWhileSending } from './support/kills.ts'
import { type NewsDesk, openNewsDesk, type Reader, TOPIC } from './support/news-desk.ts'
import { type Random, seededRandom } from './support/random.ts'
import { type Book, countReceipts, judge, NOTHING_WRONG, readOn } from './support/receipts.ts'

const DIGESTS = Number(process.env.DIGESTS ?? 200)
/** So many that some always wait while others are told. */
const READERS = Math.max(100, Math.ceil(DIGESTS / 10))
const FEED_ITEMS = 100
const HOUR_MS = 3_600_000
const JUMP_EVERY_MS = 500
const HOSTS = 4

interface Scenario {
  fault: string
  kills: number
  /** Receivers fail at random, and one host in four is down half the time. */
  isBad: boolean
  /** The clock of the heartbeat jumps an hour forward or back, and readers have hours. */
  isJumping: boolean
}

const killsOr = (usual: number) => Number(process.env.KILLS ?? usual)
const scenarios: Scenario[] = [
  { fault: 'kill -9 of everything', kills: killsOr(5), isBad: false, isJumping: false },
  { fault: 'kills, receivers failing', kills: killsOr(3), isBad: true, isJumping: false },
  { fault: 'kills, the clock jumping', kills: killsOr(3), isBad: false, isJumping: true },
]

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (let close = closing.pop(); close; close = closing.pop()) await close()
})

test.each(scenarios)(
  '$fault ($kills times): every reader has every article, under one id each',
  {
    timeout: 180_000 + killsOr(5) * 20_000 + DIGESTS * 60,
  },
  async ({ fault, kills, isBad, isJumping }) => {
    const random = seededRandom()
    console.log(`SEED=${random.seed}, KILLS=${kills}, DIGESTS=${DIGESTS}: ${READERS} readers in two shards`)
    const book: Book = { receipts: [], life: 0, unanswered: 0 }
    const endpoints = await openEndpoints(HOSTS, book, random)
    closing.push(() => endpoints.stop())
    const cadences: [Reader['cadence'], ...Reader['cadence'][]] = isJumping
      ? ['immediate', 'hourly', 'daily']
      : ['immediate']
    const readers = Array.from(
      { length: READERS },
      (_, n): Reader => ({ channel: 'webhook', address: endpoints.urlOf(n), cadence: random.pick(cadences) }),
    )
    const desk = await openNewsDesk(readers, book, random)
    closing.push(() => desk.stop())
    const watch = watchAccount(() => accountOf(desk.worker))
    closing.push(() => watch.stop())

    const jumps = isJumping ? jump(desk, random) : null
    closing.push(async () => jumps?.stop())
    endpoints.misbehave(isBad)
    const rows = await killWhileSending(desk, kills, DIGESTS, random, async () => {
      if (isBad) await endpoints.takeDown(random.whole(0, 1) === 1 ? random.whole(0, HOSTS - 1) : null)
    })
    jumps?.stop()
    endpoints.misbehave(false)
    await endpoints.takeDown(null)
    // Hosts that are left alone are asked again at once by who has forgotten that.
    await desk.worker.kill()
    await desk.restart()
    do {
      desk.publish()
      await drain(desk)
    } while (countReceipts(book.receipts).digests < DIGESTS)
    const replayed = await replayDead(desk)
    await watch.stop()

    await readOn(book.receipts)
    const wrongs = judge(
      book.receipts,
      readers.map(({ address }) => address),
      desk.published,
    )
    const account = await accountOf(desk.worker)
    const faults = {
      kills: rows.length + 1,
      'attempts cut off': cutOff(desk),
      ...(jumps ? { 'clock jumps': jumps.count() } : {}),
      ...endpoints.faults(),
    }
    showRun(fault, { receipts: book.receipts, wrongs, faults, account, watch, replayed, seed: random.seed })

    expect(wrongs).toEqual(NOTHING_WRONG)
    expect(watch.wrong).toEqual([])
    expect(watch.asked()).toBeGreaterThan(kills)
    const told = desk.published.length * READERS
    expect(account).toEqual({ matched: told, sent: told, suppressed: 0, pending: 0, dead: 0, reasons: {} })
    await expectRightFeed(desk)
  },
)

/** Lets the heart beat again and again by a clock that is an hour ahead or behind. */
function jump({ worker }: NewsDesk, random: Random) {
  let count = 0
  const timer = setInterval(() => {
    worker.cron(Date.now() + random.pick([HOUR_MS, -HOUR_MS])).then(
      () => {
        count += 1
      },
      // Nobody is there for the moment.
      () => undefined,
    )
  }, JUMP_EVERY_MS)
  return { count: () => count, stop: () => clearInterval(timer) }
}

/** The feed says the newest articles once each; a last put may still be a second away. */
async function expectRightFeed(desk: NewsDesk): Promise<void> {
  const all = [...desk.baseline, ...desk.published]
  const shown = Math.min(all.length, FEED_ITEMS)
  const links = await until(async () => {
    const found = await feedLinks(desk)
    return found.length === shown ? found : null
  })
  expect(new Set(links).size).toBe(shown)
  expect(all).toEqual(expect.arrayContaining(links))
  expect(links).toContain(desk.published.at(-1))
}

async function feedLinks({ worker }: NewsDesk): Promise<string[]> {
  const response = await worker.call('GET', `/topics/${TOPIC}/feed.xml`)
  const items = (await response.text()).matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)
  return [...items].map((match) => match[1] ?? '')
}
