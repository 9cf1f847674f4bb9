import { momentOf, type Stage } from './moments.ts'
import { type NewsDesk, SOURCE } from './news-desk.ts'
import type { Random } from './random.ts'

export interface KillRow {
  kill: number
  aimed: Stage
  /** What it hit, as the rows tell that it left. */
  hit: string
  articles: number
  /** Messages since the poll was asked for, those not yet answered, and the events that wait for some reader. */
  deliveries: number
  inFlight: number
  pending: number
}

/**
 * Publishes, asks for a poll, ends every process at a random moment of the stage, and starts again. One that is aimed at
 * sending comes after at most `messages` of them.
 */
export async function killOnce(
  desk: NewsDesk,
  kill: number,
  aimed: Stage,
  messages: number,
  random: Random,
): Promise<KillRow> {
  const { worker, book, published } = desk
  // A key that was put just now is put again a second later: that is how a flush becomes long enough to be hit.
  if (aimed === 'flush' || random.whole(0, 1) === 1) {
    desk.publish()
    await desk.triggerPoll()
  }
  const before = { ...desk.seen(), receipts: book.receipts.length, published: published.length }
  for (let n = random.whole(1, 2); n > 0; n -= 1) desk.publish()
  const triggeredAt = Date.now()
  const polled = desk.triggerPoll()
  // What appears while the paper is being read is found by this poll or by the next.
  const late = setTimeout(desk.publish, random.whole(0, 80))
  const deliveries = () => book.receipts.length - before.receipts
  const scene = {
    isAsked: () => desk.seen().asked > before.asked,
    isCommitted: () => desk.seen().committed > before.committed,
    deliveries,
  }
  await momentOf(aimed, scene, messages, random)
  const atKill = { deliveries: deliveries(), inFlight: book.unanswered }
  await worker.kill()
  clearTimeout(late)
  await polled
  await desk.restart()
  const after = await leftBehind(desk, triggeredAt)
  return {
    kill,
    aimed,
    hit: underWay({ ...after, ...atKill }),
    articles: published.length - before.published,
    ...atKill,
    pending: after.pending,
  }
}

interface LeftBehind {
  isCommitted: boolean
  isPushed: boolean
  isFinished: boolean
  pending: number
}

/** How far poll and sending had come. Asked soon after the restart, before others go on. */
async function leftBehind(desk: NewsDesk, triggeredAt: number): Promise<LeftBehind> {
  const { pending } = await read<{ pending: number }>(desk, '/api/v1/account')
  const { laggingShards } = await read<{ laggingShards: number[] }>(desk, '/health')
  const source = await read<{ health: { lastPollAt: string | null } }>(desk, `/api/v1/sources/${SOURCE}`)
  const polls = await read<{ items: { startedAt: string; finishedAt: string | null }[] }>(
    desk,
    '/api/v1/polls',
  )
  const since = polls.items.filter(({ startedAt }) => Date.parse(startedAt) >= triggeredAt)
  return {
    isCommitted: Date.parse(source.health.lastPollAt ?? '') >= triggeredAt,
    isPushed: laggingShards.length === 0,
    isFinished: since.at(-1)?.finishedAt != null,
    pending,
  }
}

function underWay(at: LeftBehind & { deliveries: number; inFlight: number }): string {
  const isSending = at.inFlight > 0 || (at.deliveries > 0 && at.pending > 0)
  const stages = [
    ...(at.isFinished ? [] : [at.isCommitted ? (at.isPushed ? 'flush' : 'push') : 'poll']),
    ...(isSending ? ['send'] : []),
  ]
  return stages.join(' + ') || 'between'
}

/** What an operator reads; an answer that says that something is wrong (503 of `/health`) is one, too. */
export async function read<T>({ worker }: NewsDesk, path: string): Promise<T> {
  const response = await worker.admin('GET', path)
  if (!response.ok && response.status !== 503) throw new Error(`${path} → ${response.status}`)
  return (await response.json()) as T
}
