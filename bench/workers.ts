import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient } from '../sample/client.ts'
import type { Lifetime } from '../sample/lifetime.ts'
import { freePort } from '../sample/port.ts'
import { startWorker, type WorkerOptions } from '../sample/worker-process.ts'
import { type Consumption, findWorkerd } from './cpu.ts'

/** A running Worker with a directory of its own, which goes with it; what it consumes is its own workerd's. */
export interface BenchWorker extends Consumption {
  origin: string
  stop(): Promise<void>
}

export interface BantinWorker extends BenchWorker {
  client: Client
  token: string
}

const startMs = 60_000
const bareProgram = {
  script: join(import.meta.dirname, 'bare/worker.ts'),
  config: join(import.meta.dirname, 'bare/wrangler.toml'),
}
const libraryProgram = {
  script: join(import.meta.dirname, 'search/worker.ts'),
  config: join(import.meta.dirname, 'search/wrangler.toml'),
}

/** This project's Worker, with other settings or in another program where they are given. */
export async function startBantin(
  lifetime: Lifetime,
  options: Pick<WorkerOptions, 'vars' | 'program' | 'inspectorPort'> = {},
): Promise<BantinWorker> {
  const directory = makeDirectory()
  const port = await freePort()
  const token = randomBytes(16).toString('hex')
  const running = startWorker({ port, token, directory, ...options })
  const stop = stopOnce(lifetime, directory, running.stop)
  const client = createClient(running.origin, token)
  await client.waitForHealth(startMs)
  return { origin: running.origin, token, client, ...findWorkerd(directory, port), stop }
}

/** The bare Worker, with these bytes in its KV. */
export async function startBare(lifetime: Lifetime, feed: Uint8Array<ArrayBuffer>): Promise<BenchWorker> {
  return startProgram(lifetime, bareProgram, (origin) =>
    fetch(`${origin}/feed.xml`, { method: 'PUT', body: feed }),
  )
}

/** The Library alone, empty (`search/worker.ts`). */
export async function startLibrary(lifetime: Lifetime): Promise<BenchWorker> {
  return startProgram(lifetime, libraryProgram, (origin) => fetch(origin))
}

/** Starts another Worker than the project's; it runs once it answers what it is asked first. */
async function startProgram(
  lifetime: Lifetime,
  program: { script: string; config: string },
  askFirst: (origin: string) => Promise<Response>,
): Promise<BenchWorker> {
  const directory = makeDirectory()
  const port = await freePort()
  const running = startWorker({ port, token: '', directory, program })
  const { origin } = running
  const stop = stopOnce(lifetime, directory, running.stop)
  const deadline = Date.now() + startMs
  for (;;) {
    try {
      if ((await askFirst(origin)).ok) break
    } catch (error) {
      // Nothing listens yet.
      if (Date.now() > deadline) throw error
    }
    await wait(100)
  }
  return { origin, ...findWorkerd(directory, port), stop }
}

function makeDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'bantin-bench-'))
}

function stopOnce(lifetime: Lifetime, directory: string, end: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= end().then(() =>
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
    )
    return stopped
  }
  lifetime.add(stop)
  return stop
}
