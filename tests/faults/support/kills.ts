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
  while (rows.length < kills) {
    await before()
    // What is left to be told, spread over the kills that are left.
    const share = (digests - countReceipts(desk.book.receipts).digests) / (kills - rows.length)
    const messages = Math.max(2, Math.min(Math.round(share * 2), desk.readers.length))
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
