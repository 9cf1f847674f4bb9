import { afterAll, expect, test } from 'vitest'
import { accountOf, watchAccount } from './support/account-watch.ts'
import { type Dead, deadOf, drain, replayDead } from './support/drain.ts'
import { showRun } from './support/fault-row.ts'
import { cutOff, killWhileSending } from './support/kills.ts'
import { openMailboxes } from './support/mailboxes.ts'
import { openNewsDesk, type Reader } from './support/news-desk.ts'
import { seededRandom } from './support/random.ts'
import { type Book, countReceipts, judge, NOTHING_WRONG, readOn } from './support/receipts.ts'

const KILLS = Number(process.env.KILLS ?? 4)
const DIGESTS = Number(process.env.DIGESTS ?? 200)
const READERS = Math.max(100, Math.ceil(DIGESTS / 10))
const SHARDS = 2
const AT_ONCE = 6

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (let close = closing.pop(); close; close = closing.pop()) await close()
})

test(`mails by a bad server, killed ${KILLS} times: none comes twice, what nobody can tell of is shown and can be sent again`, {
  timeout: 180_000 + KILLS * 20_000 + DIGESTS * 60,
}, async () => {
  const random = seededRandom()
  console.log(`SEED=${random.seed}, KILLS=${KILLS}, DIGESTS=${DIGESTS}: ${READERS} readers in two shards`)
  const book: Book = { receipts: [], life: 0, unanswered: 0 }
  const mailboxes = await openMailboxes(book, random)
  closing.push(() => mailboxes.stop())
  const readers = Array.from(
    { length: READERS },
    (_, n): Reader => ({ channel: 'email', address: `ban-doc-${n}@huyen.example`, cadence: 'immediate' }),
  )
  const desk = await openNewsDesk(readers, book, random, {
    EMAIL_TRANSPORT: 'smtp',
    EMAIL_FROM: 'tin@tin.example',
    SMTP_URL: `smtp://127.0.0.1:${mailboxes.port}`,
  })
  closing.push(() => desk.stop())
  const watch = watchAccount(() => accountOf(desk.worker))
  closing.push(() => watch.stop())
  const judged = async () => {
    await mailboxes.read()
    await readOn(book.receipts)
    return judge(
      book.receipts,
      readers.map(({ address }) => address),
      desk.published,
    )
  }

  mailboxes.misbehave(true)
  const rows = await killWhileSending(desk, KILLS, DIGESTS, random)
  mailboxes.misbehave(false)
  await desk.worker.kill()
  await desk.restart()
  do {
    desk.publish()
    await drain(desk)
  } while (countReceipts(book.receipts).digests < DIGESTS)

  // Until an operator says so, nothing that might have come is sent again, and every other mail has come.
  const before = await judged()
  const { repeats } = countReceipts(book.receipts)
  const dead = await deadOf(desk)
  const untold = new Set(before.lost.map((lost) => lost.slice(0, lost.indexOf(' ')))).size
  console.table([{ 'before the replay': '', ...countReceipts(book.receipts), dead: dead.length, untold }])
  expect(repeats).toBe(0)
  expect(new Set(dead.map(({ reason }) => reason))).toEqual(new Set(['ambiguous']))
  expect(before.lost.length).toBeLessThanOrEqual(dead.reduce((sum, { events }) => sum + events, 0))
  for (const [death, mails] of Map.groupBy(dead.filter(isInterrupted), whereAndWhen))
    expect(mails.length, death).toBeLessThanOrEqual(AT_ONCE)
  expect(dead.filter(isInterrupted).length).toBeLessThanOrEqual(AT_ONCE * SHARDS * (KILLS + 1))

  const replayed = await replayDead(desk)
  await watch.stop()
  const wrongs = await judged()
  const account = await accountOf(desk.worker)
  showRun('kills, mails by a bad server', {
    receipts: book.receipts,
    wrongs,
    faults: { kills: rows.length + 1, 'attempts cut off': cutOff(desk), ...mailboxes.faults() },
    account,
    watch,
    replayed,
    seed: random.seed,
  })
  expect(replayed).toBe(dead.length)
  expect(wrongs).toEqual(NOTHING_WRONG)
  expect(watch.wrong).toEqual([])
  expect(watch.asked()).toBeGreaterThan(KILLS)
  const told = desk.published.length * READERS
  expect(account).toEqual({ matched: told, sent: told, suppressed: 0, pending: 0, dead: 0, reasons: {} })
})

const isInterrupted = ({ lastAttempt }: Dead) => lastAttempt?.reason === 'interrupted'

/** What one object had begun when it died is concluded by the next within one turn of its event loop. */
const whereAndWhen = ({ subscriber, settledAt }: Dead) =>
  `${subscriber.slice(0, subscriber.indexOf('-'))} ${settledAt.slice(0, 19)}`
