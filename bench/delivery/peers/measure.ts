import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lifetime } from '../../../sample/lifetime.ts'
import { consumed, type Sent, type Site } from '../measure.ts'
import { askPeers } from '../shards.ts'
import type { NodeDone, NodeJob } from './node-outbox.ts'
import type { Job } from './outbox.ts'

/** What a peer needed; `counts` is null where nobody counts rows. */
export interface PeerSent extends Omit<Sent, 'counts'> {
  what: string
  counts: Sent['counts'] | null
}

/** Connections that each object keeps busy. */
const CONNECTIONS = 6
let run = 0

/** Has each peer send the bytes of one digest to as many addresses, one peer after the other. */
export async function measurePeers(
  site: Site,
  { secret, body, life }: { secret: string; body: string; life: Lifetime },
): Promise<PeerSent[]> {
  const { receiver, flags } = site
  const count = Math.min(flags.peers, flags.subscribers)
  if (count === 0) return []
  const sent: PeerSent[] = []
  for (const measure of [bare, outbox, nodeOutbox]) {
    run += 1
    const job = {
      origin: `http://127.0.0.1:${receiver.port}`,
      from: 0,
      count,
      body,
      secret,
      run: `run${run}`,
    }
    await receiver.received()
    sent.push(await measure(site, job, life))
    const came = await receiver.received()
    if (came.count !== count || came.repeats !== 0) throw new Error(`A peer sent ${came.count} of ${count}`)
  }
  return sent
}

const bare = (site: Site, job: Job) => inObjects('no account at all, in objects', 'bare', site, job)
const outbox = (site: Site, job: Job) => inObjects('outbox table, in objects', 'outbox', site, job)

async function inObjects(
  what: string,
  way: 'bare' | 'outbox',
  { worker, flags }: Site,
  job: Job,
): Promise<PeerSent> {
  const { value, ms, cpuMs } = await consumed(worker, () =>
    askPeers(worker.origin, flags.shards, { ...job, way }),
  )
  return { what, digests: job.count, seconds: ms / 1000, cpuMs, counts: way === 'bare' ? null : value }
}

async function nodeOutbox({ flags }: Site, job: Job, life: Lifetime): Promise<PeerSent> {
  const directory = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
  const file = join(directory, 'outbox.db')
  const child = fork(join(import.meta.dirname, 'node-outbox.ts'), {
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  })
  life.add(() => {
    child.kill()
    rmSync(directory, { recursive: true, force: true })
  })
  child.send({ ...job, file, atOnce: CONNECTIONS * flags.shards } satisfies NodeJob)
  const [done] = (await once(child, 'message')) as [NodeDone]
  child.kill()
  rmSync(directory, { recursive: true, force: true })
  return {
    what: 'outbox table, node:sqlite in Node',
    digests: job.count,
    seconds: done.ms / 1000,
    cpuMs: done.cpuMs,
    counts: null,
  }
}
