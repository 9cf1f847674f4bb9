import { DurableObject } from 'cloudflare:workers'
import { signatureHeaders } from '../../../src/delivery/standard-webhooks.ts'
import { Counter, type Counts } from '../counting.ts'
import { type Job, messageOf, OUTBOX, type OutboxRow } from './outbox.ts'

const AT_ONCE = 6

/** `bare` keeps no account of anything; `outbox` keeps the usual one, in the same storage as the Mailroom. */
export type PeerAsk = Job & { way: 'bare' | 'outbox' }

/** Sends what it is handed, six at a time as an object may. */
export class BenchPeer extends DurableObject<Env> {
  readonly #counter: Counter

  constructor(ctx: DurableObjectState, env: Env) {
    const counter = new Counter()
    super(counter.watch(ctx), env)
    this.#counter = counter
  }

  async act(ask: PeerAsk): Promise<Counts> {
    const { sql } = this.ctx.storage
    this.#counter.reset()
    await this.#counter.during(() => (ask.way === 'bare' ? sendBare(ask) : sendFromOutbox(sql, ask)))
    return this.#counter.read(sql.databaseSize)
  }
}

async function sendBare(job: Job): Promise<void> {
  const numbers = Array.from({ length: job.count }, (_, n) => job.from + n)
  await sixAtOnce(numbers, (number) => post(messageOf(job, number), job.secret))
}

async function sendFromOutbox(sql: SqlStorage, job: Job): Promise<void> {
  sql.exec(`DROP TABLE IF EXISTS outbox; ${OUTBOX.tables}`)
  for (let n = 0; n < job.count; n += 1) {
    const { id, url, body } = messageOf(job, job.from + n)
    sql.exec(OUTBOX.insert, id, `reader-${n}`, url, body, Date.now())
  }
  for (;;) {
    const rows = sql.exec<OutboxRow & Record<string, SqlStorageValue>>(OUTBOX.pending).toArray()
    if (rows.length === 0) return
    await sixAtOnce(rows, async (row) => {
      sql.exec(OUTBOX.begin, row.id)
      await post(row, job.secret)
      sql.exec(OUTBOX.end, Date.now(), row.id)
    })
  }
}

async function post({ id, url, body }: OutboxRow, secret: string): Promise<void> {
  const headers = { 'content-type': 'application/json', ...signatureHeaders(id, body, [secret], Date.now()) }
  const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`${url} → ${response.status}`)
}

async function sixAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const keepBusy = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepBusy))
}
