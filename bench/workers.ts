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
  /** Ends its process, and starts one with what it kept, which runs once it answers this path in whatever way. */
  restart(path: string): Promise<void>
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
  const token = randomBytes(16).toString('hex')
  const worker = await startProcess(lifetime, { token, ...options }, (origin) =>
    createClient(origin, token).waitForHealth(startMs),
  )
  return { ...worker, token, client: createClient(worker.origin, token) }
}

/** The bare Worker, with these feeds in its KV. */
export async function startBare(
  lifetime: Lifetime,
  feeds: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
): Promise<BenchWorker> {
  const worker = await startProcess(lifetime, { token: '', program: bareProgram }, (origin) =>
    waitForAnswer(origin),
  )
  for (const [feed, body] of Object.entries(feeds))
    await fetch(`${worker.origin}/${feed}`, { method: 'PUT', body })
  return worker
}

/** The Library alone, empty (`search/worker.ts`). */
export async function startLibrary(lifetime: Lifetime): Promise<BenchWorker> {
  return startProcess(lifetime, { token: '', program: libraryProgram }, (origin) => waitForAnswer(origin))
}

async function startProcess(
  lifetime: Lifetime,
  options: Omit<WorkerOptions, 'port' | 'directory'>,
  waitUntilUp: (origin: string) => Promise<unknown>,
): Promise<BenchWorker> {
  const directory = makeDirectory()
  const port = await freePort()
  let running = startWorker({ port, directory, ...options })
  const { origin } = running
  const stop = stopOnce(lifetime, directory, () => running.stop())
  await waitUntilUp(origin)
  let own = findWorkerd(directory, port)
  return {
    origin,
    cpuMs: () => own.cpuMs(),
    memoryBytes: () => own.memoryBytes(),
    async restart(path) {
      await running.stop()
      running = startWorker({ port, directory, ...options })
      await waitForAnswer(origin + path)
      own = findWorkerd(directory, port)
    },
    stop,
  }
}

async function waitForAnswer(url: string): Promise<void> {
  const deadline = Date.now() + startMs
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer()
      return
    } catch (error) {
      // Nothing listens yet.
      if (Date.now() > deadline) throw error
    }
    await wait(100)
  }
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
