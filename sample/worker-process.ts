import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'

export type WorkerProcess = {
  origin: string
  /** Settles when wrangler has ended, for whatever reason. */
  ended: Promise<void>
  /** The last lines that wrangler and the Worker wrote. */
  logTail(): string
  /** Ends wrangler and all that it started. */
  stop(): Promise<void>
  /** The same without warning, as a power cut would. */
  kill(): Promise<void>
}

const root = join(import.meta.dirname, '..')
const gentleMs = 3000
const tailLines = 40

export type WorkerOptions = {
  port: number
  token: string
  /** Where state and log go; started again with the same one, the Worker finds its state. */
  directory: string
  /** Further settings, and others than the usual ones. */
  vars?: Readonly<Record<string, string>>
  /** Another Worker than this project's. */
  program?: { script: string; config: string }
  /** Where a debugger may look inside; any free port where nobody wants to. */
  inspectorPort?: number
}

/** What keeps wrangler from asking outside, and from writing into the home folder. */
export const quietWrangler = {
  WRANGLER_SEND_METRICS: 'false',
  DO_NOT_TRACK: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_WRITE_LOGS: 'false',
} as const

/** Starts the Worker with the project's own wrangler. */
export function startWorker(options: WorkerOptions): WorkerProcess {
  const { port, token, directory } = options
  const origin = `http://127.0.0.1:${port}`
  const vars = { ADMIN_TOKEN: token, ALLOW_PRIVATE_HOSTS: 'true', PUBLIC_URL: origin, ...options.vars }
  const logFile = join(directory, 'worker.log')
  const log = openSync(logFile, 'a')
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, 'end-with-parent.ts'),
      join(root, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      ...(options.program ? [options.program.script, '--config', options.program.config] : []),
      ...[
        '--port',
        String(port),
        '--ip',
        '127.0.0.1',
        '--inspector-port',
        String(options.inspectorPort ?? 0),
      ],
      ...['--persist-to', join(directory, 'state')],
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
      '--show-interactive-dev-session=false',
    ],
    {
      cwd: root,
      // A group of its own: wrangler starts others (workerd, esbuild), and one signal must reach them all.
      detached: true,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        ...quietWrangler,
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

  return {
    origin,
    ended,
    logTail() {
      const text = stripVTControlCharacters(readFileSync(logFile, 'utf8'))
      return text.trimEnd().split('\n').slice(-tailLines).join('\n')
    },
    async stop() {
      if (child.pid === undefined) return
      signalGroup(child.pid, 'SIGTERM')
      const deadline = Date.now() + gentleMs
      while (signalGroup(child.pid, 0) && Date.now() < deadline) await wait(50)
      signalGroup(child.pid, 'SIGKILL')
      await ended
    },
    async kill() {
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
      await ended
    },
  }
}

/** Whether there was still anybody in the group. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}
