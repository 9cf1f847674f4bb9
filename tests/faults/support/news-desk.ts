import type { ServerResponse } from 'node:http'
import { startTestNewspaper } from '../../support/newspaper.ts'
import { type Received, startTestReceiver } from '../../support/receiver.ts'
import { startTestWorker, type TestWorker } from '../../support/worker.ts'
import { article, QUERY } from './articles.ts'
import type { Random } from './random.ts'
import { type Receipt, readReceipt } from './receipts.ts'

export const TOPIC = 'hop-tac-xa'
export const SOURCE = 'bao-thu'
const BASELINE_ARTICLES = 3
const SUBSCRIBING_AT_ONCE = 6
const PAPER_DELAY_MS = 60
const RECEIVER_DELAY_MS = 80
const HOUR_MS = 3_600_000

/** A Worker that may be killed, between a newspaper and many webhook subscribers that live on. */
export interface NewsDesk {
  worker: TestWorker
  /** What subscribers got, in the order of its coming. */
  receipts: Receipt[]
  /** Endpoints, and the addresses of what was published after everybody had subscribed. */
  paths: string[]
  published: string[]
  /** Addresses of the articles that were there before. */
  baseline: string[]
  /** Requests that the newspaper got, visits that the Worker committed, digests that wait for the receiver's answer. */
  seen(): { asked: number; committed: number; unanswered: number }
  publish(): void
  /** Asks for a poll in one of the ways there are, and waits for its end, were it a kill's. */
  triggerPoll(): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
}

/** From nothing to `subscribers` subscribers of one topic, with the baseline behind them. Two shards. */
export async function openNewsDesk(subscribers: number, random: Random): Promise<NewsDesk> {
  const paper = await startTestNewspaper()
  const receiver = await startTestReceiver()
  const worker = await startTestWorker({
    MAILROOM_SHARDS: '2',
    SIGNING_KEY: 'a-signing-key-for-tests-only-0123456789',
  })
  let life = 0
  let unanswered = 0
  let made = 0
  const receipts: Receipt[] = []
  const published: string[] = []
  const addressOf = (path: string) => `${paper.origin}${path}`
  const put = () => {
    const next = article(made)
    made += 1
    paper.publish(next)
    return addressOf(next.path)
  }
  paper.answerAfter(() => random.whole(0, PAPER_DELAY_MS))
  receiver.behave((got: Received, response: ServerResponse) => {
    receipts.push(readReceipt(got, life))
    unanswered += 1
    const answer = () => {
      unanswered -= 1
      response.writeHead(200).end()
    }
    setTimeout(answer, random.whole(0, RECEIVER_DELAY_MS))
  })

  const baseline = Array.from({ length: BASELINE_ARTICLES }, put)
  await expectStatus(worker.admin('POST', '/api/v1/topics', { id: TOPIC, name: 'Hợp tác xã', query: QUERY }))
  const source = { id: SOURCE, name: 'Báo thử', url: paper.feedUrl, fullText: false, minIntervalMinutes: 1 }
  await expectStatus(worker.admin('POST', '/api/v1/sources', source))
  await expectStatus(worker.admin('POST', '/polls', {}))
  const paths = Array.from({ length: subscribers }, (_, n) => `/nguoi-nhan-${n}`)
  const waiting = paths.map((path) => `${receiver.origin}${path}`)
  const subscribe = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const schedule = { cadence: 'immediate', timezone: 'Asia/Ho_Chi_Minh' }
      const channel = { type: 'webhook', url }
      const body = { channel, topics: [TOPIC], schedule, locale: 'vi', consent: true }
      await expectStatus(worker.call('POST', '/api/v1/subscriptions', body))
    }
  }
  await Promise.all(Array.from({ length: SUBSCRIBING_AT_ONCE }, subscribe))

  const ways: [() => Promise<unknown>, ...(() => Promise<unknown>)[]] = [
    () => worker.admin('POST', '/polls', {}),
    () => worker.admin('POST', '/api/v1/polls?async=true', {}),
    () => worker.cron(Date.now() + HOUR_MS),
  ]
  return {
    worker,
    receipts,
    paths,
    published,
    baseline,
    seen: () => ({
      asked: paper.requests.length,
      committed: worker.log().split('"poll.source"').length - 1,
      unanswered,
    }),
    publish: () => void published.push(put()),
    triggerPoll: () =>
      random
        .pick(ways)()
        .then(
          () => undefined,
          () => undefined,
        ),
    restart() {
      life += 1
      return worker.restart()
    },
    async stop() {
      await worker.stop()
      await receiver.stop()
      await paper.stop()
    },
  }
}

/** Anything but a success ends the test here, with what was answered. */
async function expectStatus(asked: Promise<Response>): Promise<void> {
  const response = await asked
  if (!response.ok) throw new Error(`${response.url} → ${response.status} ${await response.text()}`)
}
