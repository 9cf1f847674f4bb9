import { type KillRow, killOnce } from './kill.ts'
import { STAGES } from './moments.ts'
import type { NewsDesk } from './news-desk.ts'
import type { Random } from './random.ts'
import { countReceipts } from './receipts.ts'

/** Kills everything so often while so many digests go out; `before` each of them something else may happen. */
export async function killWhileSending(
  desk: NewsDesk,
  kills: number,
  digests: number,
  random: Random,
  before: () => Promise<unknown> = async () => undefined,
): Promise<KillRow[]> {
  const rows: KillRow[] = []
  const share = digests / kills
  const messages = Math.max(2, Math.min(Math.round(share * 2), desk.readers.length))
  while (rows.length < kills) {
    await before()
    await reach(desk, share * rows.length, Math.ceil(share / desk.readers.length) + 1)
    const aimed = STAGES[rows.length % STAGES.length] ?? 'send'
    rows.push(await killOnce(desk, rows.length + 1, aimed, messages, random))
  }
  console.table(rows)
  console.table(
    Object.fromEntries([...Map.groupBy(rows, ({ hit }) => hit)].map(([hit, of]) => [hit, of.length])),
  )
  return rows
}

/** Attempts of which the next life found only that they had begun. */
export function cutOff(desk: NewsDesk): number {
  return desk.worker.log().split('"reason":"interrupted"').length - 1
}

/** Lets digests go out in peace until so many have come, so that the kills lie all over the run; gives up after some rounds. */
async function reach(desk: NewsDesk, digests: number, rounds: number): Promise<void> {
  for (let n = 0; n < rounds && countReceipts(desk.book.receipts).digests < digests; n += 1) {
    desk.publish()
    await desk.triggerPoll()
    await desk.worker.cron(Date.now())
  }
}
