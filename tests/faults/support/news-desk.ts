import { join } from 'node:path'
import { startTestNewspaper } from '../../support/newspaper.ts'
import { takenAlong } from '../../support/taken-along.ts'
import { startTestWorker, type TestWorker } from '../../support/worker.ts'
import { article, QUERY } from './articles.ts'
import { lineCounter } from './count-lines.ts'
import type { Random } from './random.ts'
import type { Book } from './receipts.ts'

export const TOPIC = 'hop-tac-xa'
export const SOURCE = 'bao-thu'
const BASELINE_ARTICLES = 3
const PAPER_DELAY_MS = 60
const HOUR_MS = 3_600_000
/** As many as one import takes. */
const IMPORTED_AT_ONCE = 2_000

/** Somebody who is told of the topic. */
export interface Reader {
  channel: 'webhook' | 'email'
  address: string
  cadence: 'immediate' | 'hourly' | 'daily'
}

/** A Worker that may be killed, between a newspaper and its readers that live on. */
export interface NewsDesk {
  worker: TestWorker
  book: Book
  readers: readonly Reader[]
  /** Addresses of what was published after everybody had come to follow the topic, and of what was there before. */
  published: string[]
  baseline: string[]
  /** Requests that the newspaper got, and visits that the Worker committed. */
  seen(): { asked: number; committed: number }
  publish(): void
  /** Asks for a poll in one of the ways there are, and waits for its end, were it a kill's. */
  triggerPoll(): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
}

/** From nothing to readers of one topic in two shards, with the baseline behind them. */
export async function openNewsDesk(
  readers: readonly Reader[],
  book: Book,
  random: Random,
  vars: Record<string, string> = {},
): Promise<NewsDesk> {
  const paper = await startTestNewspaper()
  const worker = await startTestWorker({
    MAILROOM_SHARDS: '2',
    SIGNING_KEY: 'a-signing-key-for-tests-only-0123456789',
    ...vars,
  })
  const committed = lineCounter(join(worker.directory, 'worker.log'), '"poll.source"')
  let made = 0
  const published: string[] = []
  const put = () => {
    const next = article(made)
    made += 1
    paper.publish(next)
    return `${paper.origin}${next.path}`
  }
  paper.answerAfter(() => random.whole(0, PAPER_DELAY_MS))
  const baseline = Array.from({ length: BASELINE_ARTICLES }, put)
  await expectStatus(worker.admin('POST', '/api/v1/topics', { id: TOPIC, name: 'Hợp tác xã', query: QUERY }))
  const source = { id: SOURCE, name: 'Báo thử', url: paper.feedUrl, fullText: false, minIntervalMinutes: 1 }
  await expectStatus(worker.admin('POST', '/api/v1/sources', source))
  await expectStatus(worker.admin('POST', '/polls', {}))
  for (let from = 0; from < readers.length; from += IMPORTED_AT_ONCE) {
    const subscribers = readers
      .slice(from, from + IMPORTED_AT_ONCE)
      .map(({ channel, address, cadence }) =>
        takenAlong(channel, address, cadence, { id: TOPIC, name: 'Hợp tác xã' }),
      )
    await expectStatus(worker.admin('POST', '/api/v1/import', { version: 1, subscribers }))
  }

  const ways: [() => Promise<unknown>, ...(() => Promise<unknown>)[]] = [
    () => worker.admin('POST', '/polls', {}),
    () => worker.admin('POST', '/api/v1/polls?async=true', {}),
    () => worker.cron(Date.now() + HOUR_MS),
  ]
  return {
    worker,
    book,
    readers,
    published,
    baseline,
    seen: () => ({ asked: paper.requests.length, committed: committed() }),
    publish: () => void published.push(put()),
    triggerPoll: () =>
      random
        .pick(ways)()
        .then(
          () => undefined,
          () => undefined,
        ),
    restart() {
      book.life += 1
      return worker.restart()
    },
    async stop() {
      await worker.stop()
      await paper.stop()
    },
  }
}

/** Anything but a success ends the test here, with what was answered. */
async function expectStatus(asked: Promise<Response>): Promise<void> {
  const response = await asked
  if (!response.ok) throw new Error(`${response.url} → ${response.status} ${await response.text()}`)
}
