import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { until } from '../../support/worker.ts'
import { type ProcessMark, processTree } from './processes.ts'

const root = join(import.meta.dirname, '../../..')
/** From a cold start under load to the first digest. */
const READY_MS = 90_000

/** What `npm start` runs, on a port of the test's choice. */
export interface SampleRun {
  pid: number
  /** What it has shown so far. */
  stdout(): string
  stderr(): string
  /** Until it has shown its addresses, which it does last. */
  isReady(): Promise<void>
  /** Its processes as they are now. */
  tree(): ProcessMark[]
  signal(signal: NodeJS.Signals): void
  /** Its end: exit code, or the signal that ended it. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

export function runSample(port: number, env: Readonly<Record<string, string>> = {}): SampleRun {
  const child: ChildProcess = spawn(process.execPath, ['sample/start.ts', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  const { pid } = child
  if (pid === undefined) throw new Error('node could not be started')
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      texts[name] += chunk
    })
  }
  // 'close', not 'exit': by then all that was written has been read.
  const ended: SampleRun['ended'] = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  return {
    pid,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    async isReady() {
      let hasEnded = false
      void ended.then(() => {
        hasEnded = true
      })
      await until(() => hasEnded || texts.stdout.includes('Ctrl-C'), READY_MS)
      if (hasEnded) throw new Error(`the sample ended:\n${texts.stdout}\n${texts.stderr}`)
    },
    tree: () => processTree(pid),
    signal: (signal) => void child.kill(signal),
    ended,
  }
}
