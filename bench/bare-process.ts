import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')
const gentleMs = 3000

/**
 * Starts bare/worker.ts as sample/worker-process.ts starts the Worker: the same wrangler, the same options. Answers
 * how to end it with all that it started.
 */
export function startBareProcess(directory: string, port: number): () => Promise<void> {
  const log = openSync(join(directory, 'worker.log'), 'a')
  const child = spawn(
    process.execPath,
    [
      ...['--import', join(root, 'sample/end-with-parent.ts')],
      ...[join(root, 'node_modules/wrangler/bin/wrangler.js'), 'dev'],
      fileURLToPath(import.meta.resolve('./bare/worker.ts')),
      ...['--config', join(import.meta.dirname, 'bare/wrangler.toml')],
      ...['--port', String(port), '--ip', '127.0.0.1', '--inspector-port', '0'],
      ...['--persist-to', join(directory, 'state'), '--show-interactive-dev-session=false'],
    ],
    {
      cwd: directory,
      detached: true,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        DO_NOT_TRACK: '1',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        WRANGLER_WRITE_LOGS: 'false',
        WRANGLER_REGISTRY_PATH: join(directory, 'registry'),
        NO_COLOR: '1',
        SAMPLE_PARENT: String(process.pid),
        SAMPLE_DIRECTORY: directory,
      },
    },
  )
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return async () => {
    if (child.pid === undefined) return
    signalGroup(child.pid, 'SIGTERM')
    const deadline = Date.now() + gentleMs
    while (signalGroup(child.pid, 0) && Date.now() < deadline) await wait(50)
    signalGroup(child.pid, 'SIGKILL')
    await ended
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}
