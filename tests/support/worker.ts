import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../sample/port.ts'
import { startWorker, type WorkerProcess } from '../../sample/worker-process.ts'

export const TOKEN = 'a-token-for-tests-only'

/** A running `wrangler dev` with state of its own, and ways to talk to it. */
export interface TestWorker {
  origin: string
  directory: string
  /** A request with the admin token; `body` is sent as JSON. */
  admin(method: string, path: string, body?: unknown): Promise<Response>
  /** The same without the token. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** The Cron handler with that clock (ms since 1970 UTC). */
  cron(time: number): Promise<Response>
  logTail(): string
  /** Everything that wrangler and the Worker wrote, over all restarts. */
  log(): string
  /** Ends the process without warning and starts it again with the same state. */
  killAndRestart(): Promise<void>
  /** Only the first half of that, and the second. */
  kill(): Promise<void>
  restart(): Promise<void>
  /** Ends it and removes its state. */
  stop(): Promise<void>
}

/** Starts a Worker with nothing configured but the admin token, private hosts allowed, and `vars`; by another file of wrangler's. */
export async function startTestWorker(
  vars: Record<string, string> = {},
  config = 'wrangler.toml',
): Promise<TestWorker> {
  const directory = mkdtempSync(join(tmpdir(), 'bantin-worker-'))
  const port = await freePort()
  let running: WorkerProcess
  const start = async () => {
    running = startWorker({
      port,
      token: TOKEN,
      directory,
      vars,
      program: { script: 'src/worker.ts', config },
    })
    await waitForAnswer(`${running.origin}/health`, running)
  }
  await start()
  const origin = `http://127.0.0.1:${port}`

  const call: TestWorker['call'] = (method, path, body, headers = {}) =>
    fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    })
  return {
    origin,
    directory,
    call,
    admin: (method, path, body) => call(method, path, body, { authorization: `Bearer ${TOKEN}` }),
    cron: (time) => call('GET', `/cdn-cgi/handler/scheduled?time=${time}&cron=*/5+*+*+*+*`),
    logTail: () => running.logTail(),
    log: () => readFileSync(join(directory, 'worker.log'), 'utf8'),
    kill: () => running.kill(),
    restart: start,
    async killAndRestart() {
      await running.kill()
      await start()
    },
    async stop() {
      await running.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function waitForAnswer(url: string, worker: WorkerProcess): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(5_000) })
      return
    } catch {
      if (Date.now() > deadline) throw new Error(`the Worker did not start:\n${worker.logTail()}`)
      await wait(100)
    }
  }
}

/** Waits until `look` gives something other than undefined, null or false; throws after `withinMs`. */
export async function until<T>(look: () => Promise<T> | T, withinMs = 20_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + withinMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (Date.now() > deadline) throw new Error(`nothing came within ${withinMs} ms`)
    await wait(50)
  }
}
