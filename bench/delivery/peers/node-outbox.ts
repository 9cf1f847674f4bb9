/**
 * The usual outbox in a process of its own: `node:sqlite`, a file with a write-ahead log, connections kept open. Started
 * by run.ts, which hands it a job and is told what CPU time it took.
 */
import { Agent, request } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { signatureHeaders } from '../../../src/delivery/standard-webhooks.ts'
import { type Job, messageOf, OUTBOX, type OutboxRow } from './outbox.ts'

/** What it is handed: where to keep its rows, and how many to send at once. */
export type NodeJob = Job & { file: string; atOnce: number }

export interface NodeDone {
  cpuMs: number
  ms: number
}

process.once('message', (job: NodeJob) => {
  void run(job).then((done) => process.send?.(done))
})

async function run(job: NodeJob): Promise<NodeDone> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const database = new DatabaseSync(job.file)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${OUTBOX.tables}`)
  const insert = database.prepare(OUTBOX.insert)
  database.exec('BEGIN')
  for (let n = 0; n < job.count; n += 1) {
    const { id, url, body } = messageOf(job, job.from + n)
    insert.run(id, `reader-${n}`, url, body, Date.now())
  }
  database.exec('COMMIT')
  await sendAll(database, job)
  database.close()
  const { user, system } = process.cpuUsage(cpu)
  return { cpuMs: (user + system) / 1000, ms: performance.now() - began }
}

async function sendAll(database: DatabaseSync, { secret, atOnce }: NodeJob): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const [pending, begin, end] = [OUTBOX.pending, OUTBOX.begin, OUTBOX.end].map((sql) => database.prepare(sql))
  for (;;) {
    const rows = (pending?.all() ?? []) as unknown as OutboxRow[]
    if (rows.length === 0) break
    const waiting = rows.values()
    const keepBusy = async () => {
      for (const row of waiting) {
        begin?.run(row.id)
        await post(row, secret, agent)
        end?.run(Date.now(), row.id)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, keepBusy))
  }
  agent.destroy()
}

function post({ id, url, body }: OutboxRow, secret: string, agent: Agent): Promise<void> {
  const headers = { 'content-type': 'application/json', ...signatureHeaders(id, body, [secret], Date.now()) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(url))))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
