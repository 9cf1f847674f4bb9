import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { momentOf, STAGES, type Stage } from './support/moments.ts'
import { type NewsDesk, openNewsDesk, SOURCE, TOPIC } from './support/news-desk.ts'
import { seededRandom } from './support/random.ts'
import { countReceipts, judge } from './support/receipts.ts'

const KILLS = Number(process.env.KILLS ?? 20)
const SUBSCRIBERS = 200
const FEED_ITEMS = 100
/** Beyond every wait between attempts: a cron with this clock tries whatever is due. */
const AHEAD_MS = 48 * 3_600_000
const DRAINING_TICKS = 40

const random = seededRandom()
let desk: NewsDesk

beforeAll(async () => {
  desk = await openNewsDesk(SUBSCRIBERS, random)
})
afterAll(() => desk?.stop())

test(`after ${KILLS} kills every subscriber has every article, under one id each`, {
  timeout: 120_000 + KILLS * 10_000,
}, async () => {
  console.log(`SEED=${random.seed}, KILLS=${KILLS}, ${SUBSCRIBERS} subscribers on two shards`)
  const rows: Row[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    const row = await killOnce(kill + 1, STAGES[kill % STAGES.length] ?? 'poll')
    rows.push(row)
  }
  const ticks = await drain()
  console.table(rows)
  console.table(hits(rows))
  const published = desk.published.length
  console.table([
    { kills: KILLS, published, subscribers: SUBSCRIBERS, ...countReceipts(desk.receipts), ticks },
  ])

  expect(judge(desk.receipts, desk.paths, desk.published)).toEqual({
    lost: [],
    underTwoIds: [],
    twiceInOneMessage: [],
    neverPublished: [],
    otherBody: [],
    repeatedWithoutKill: [],
  })
  const told = published * SUBSCRIBERS
  expect(await account()).toEqual({
    matched: told,
    sent: told,
    suppressed: 0,
    pending: 0,
    dead: 0,
    reasons: {},
  })
  await expectRightFeed()
})

interface Row {
  kill: number
  aimed: Stage
  hit: string
  articles: number
  /** Messages since the poll was asked for; subscribers told of a new article; messages not yet answered. */
  deliveries: number
  told: number
  inFlight: number
}

/** Publishes, asks for a poll, ends every process at a random moment of the stage, and starts again. */
async function killOnce(kill: number, aimed: Stage): Promise<Row> {
  const { worker, receipts, published } = desk
  // A key that was put just now is put again a second later: that is how a flush becomes long enough to be hit.
  if (aimed === 'flush' || random.whole(0, 1) === 1) {
    desk.publish()
    await desk.triggerPoll()
  }
  const before = { ...desk.seen(), receipts: receipts.length, published: published.length }
  for (let n = random.whole(1, 3); n > 0; n -= 1) desk.publish()
  const triggeredAt = Date.now()
  const polled = desk.triggerPoll()
  // What appears while the paper is being read is found by this poll or by the next.
  const late = setTimeout(desk.publish, random.whole(0, 80))
  const told = () => {
    const fresh = new Set(published.slice(before.published))
    const telling = receipts
      .slice(before.receipts)
      .filter(({ articles }) => articles.some((address) => fresh.has(address)))
    return new Set(telling.map(({ path }) => path)).size
  }
  const scene = {
    isAsked: () => desk.seen().asked > before.asked,
    isCommitted: () => desk.seen().committed > before.committed,
    told,
  }
  await momentOf(aimed, scene, random)
  const atKill = { told: told(), inFlight: desk.seen().unanswered }
  await worker.kill()
  clearTimeout(late)
  await polled
  await desk.restart()
  return {
    kill,
    aimed,
    hit: underWay({ ...(await pollAfterwards(triggeredAt)), ...atKill }),
    articles: published.length - before.published,
    deliveries: receipts.length - before.receipts,
    ...atKill,
  }
}

interface PollState {
  isCommitted: boolean
  isPushed: boolean
  isFinished: boolean
}

/** How far a poll had come, by the rows that it left. Asked soon after the restart, before another one goes on. */
async function pollAfterwards(triggeredAt: number): Promise<PollState> {
  const { laggingShards } = await read<{ laggingShards: number[] }>('/health')
  const source = await read<{ health: { lastPollAt: string | null } }>(`/api/v1/sources/${SOURCE}`)
  const { items } = await read<{ items: { startedAt: string; finishedAt: string | null }[] }>('/api/v1/polls')
  const since = items.filter(({ startedAt }) => Date.parse(startedAt) >= triggeredAt)
  return {
    isCommitted: Date.parse(source.health.lastPollAt ?? '') >= triggeredAt,
    isPushed: laggingShards.length === 0,
    isFinished: since.at(-1)?.finishedAt != null,
  }
}

function underWay(at: PollState & { told: number; inFlight: number }): string {
  const isSending = at.inFlight > 0 || (at.told > 0 && at.told < SUBSCRIBERS)
  const stages = [
    ...(at.isFinished ? [] : [at.isCommitted ? (at.isPushed ? 'flush' : 'push') : 'poll']),
    ...(isSending ? ['send'] : []),
  ]
  return stages.join(' + ') || 'between'
}

function hits(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(rows, ({ hit }) => hit)].map(([hit, of]) => [hit, of.length]))
}

/** Lets the heart beat with a later clock until nothing is due any more. */
async function drain(): Promise<number> {
  const polled = await desk.worker.admin('POST', '/polls', {})
  expect(polled.status).toBe(200)
  for (let tick = 0; tick < DRAINING_TICKS; tick += 1) {
    await desk.worker.cron(Date.now() + AHEAD_MS)
    const { items } = await read<{ items: unknown[] }>('/api/v1/deliveries?status=due')
    if (items.length === 0 && (await account()).pending === 0) return tick + 1
  }
  throw new Error(`after ${DRAINING_TICKS} ticks something is due still:\n${desk.worker.logTail()}`)
}

function account() {
  return read<{ pending: number }>('/api/v1/account')
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

async function read<T>(path: string): Promise<T> {
  const response = await desk.worker.admin('GET', path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as T
}
