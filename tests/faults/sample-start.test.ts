import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { freePort } from '../../sample/port.ts'
import { until } from '../support/worker.ts'
import { endAll, isListening, type ProcessMark, processGroup, stillRunning } from './support/processes.ts'
import { runSample, type SampleRun } from './support/sample-run.ts'

/** In which everything must have gone, after a kill too: who is left looks for its parent every half second. */
const GONE_MS = 15_000

let marks: ProcessMark[] = []
afterEach(() => {
  endAll(marks)
  marks = []
})

/** Ports that the run says it listens on: the Worker's and the newspaper's. */
function portsIn(text: string): number[] {
  return [...new Set([...text.matchAll(/127\.0\.0\.1:(\d+)/g)].map((match) => Number(match[1])))]
}

/** Where the Worker's state lies. */
function directoryOf(tree: readonly ProcessMark[]): string {
  const found = tree.map(({ command }) => /--persist-to (\S+)\/state/.exec(command)?.[1]).find(Boolean)
  if (!found) throw new Error(`no directory in:\n${tree.map(({ command }) => command).join('\n')}`)
  return found
}

async function startAndRemember(port: number, env?: Readonly<Record<string, string>>): Promise<SampleRun> {
  const run = runSample(port, env)
  marks = run.tree()
  await run.isReady()
  marks = run.tree()
  return run
}

async function expectNothingLeft(ports: readonly number[], directory: string): Promise<void> {
  await until(() => stillRunning(marks).length === 0, GONE_MS).catch(() => undefined)
  expect(stillRunning(marks)).toEqual([])
  for (const port of ports) expect(await isListening(port), `port ${port}`).toBe(false)
  expect(existsSync(directory), directory).toBe(false)
}

describe('npm start', () => {
  test('shows the baseline, the first digest and the addresses; Ctrl-C ends all of it', async () => {
    const port = await freePort()
    const run = await startAndRemember(port)
    const text = run.stdout()
    const inOrder = [
      'Worker đã chạy ở http://127.0.0.1:',
      'lần đầu, chưa báo cho ai (baseline)',
      'đã đăng ký và bấm xác nhận',
      'Báo đăng (đúng chủ đề)',
      'có tin mới',
      'Bản tin đầu tiên đến sau',
      'Đến: ban-doc@example.com',
      `http://127.0.0.1:${port}/topics/`,
      `http://127.0.0.1:${port}/feed.xml`,
      '/api/v1/outbox',
    ]
    let from = 0
    for (const words of inOrder) {
      const at = text.indexOf(words, from)
      expect(at, `“${words}” in\n${text}`).toBeGreaterThanOrEqual(from)
      from = at
    }
    expect(run.stderr()).toBe('')
    const ports = portsIn(text)
    expect(ports).toHaveLength(2)
    for (const each of ports) expect(await isListening(each)).toBe(true)
    // Node, wrangler, and what wrangler started.
    expect(marks.length).toBeGreaterThan(2)
    const directory = directoryOf(marks)
    run.signal('SIGINT')
    expect(await run.ended).toEqual({ code: 0, signal: null })
    await expectNothingLeft(ports, directory)
  })

  test('goes on: article after article is polled, and the next one on the topic brings a digest', async () => {
    const run = await startAndRemember(await freePort(), { SAMPLE_PUBLISH_MS: '2000' })
    const digests = () => run.stdout().split('Đến: ban-doc@example.com').length - 1
    expect(digests()).toBe(1)
    await until(() => digests() >= 3, 30_000)
    const [, later = ''] = run.stdout().split('Ctrl-C để dừng')
    expect(later).toContain('Báo đăng (đúng chủ đề): Lớp bồi dưỡng nhận thức về Đảng')
    expect(later).toMatch(/│ .*Lớp bồi dưỡng nhận thức về Đảng/)
    expect(run.stderr()).toBe('')
    run.signal('SIGINT')
    await run.ended
  })

  test.each([
    { signal: 'SIGTERM', end: { code: 0, signal: null } },
    { signal: 'SIGKILL', end: { code: null, signal: 'SIGKILL' } },
  ] as const)('$signal leaves nothing behind', async ({ signal, end }) => {
    const run = await startAndRemember(await freePort())
    const directory = directoryOf(marks)
    run.signal(signal)
    expect(await run.ended).toEqual(end)
    await expectNothingLeft(portsIn(run.stdout()), directory)
  })

  test.each([
    { signal: 'SIGTERM', ms: 0 },
    { signal: 'SIGKILL', ms: 0 },
    { signal: 'SIGKILL', ms: 1_000 },
  ] as const)('$signal $ms ms after the birth of wrangler leaves nothing behind', async ({ signal, ms }) => {
    const run = runSample(await freePort())
    const wrangler = await until(() => {
      marks = run.tree()
      return marks[1]
    })
    await wait(ms)
    run.signal(signal)
    await run.ended
    // What wrangler starts until its own end is of its group, whoever is its parent by then.
    await until(() => processGroup(wrangler.pid).length === 0, GONE_MS).catch(() => undefined)
    marks = processGroup(wrangler.pid)
    expect(marks).toEqual([])
  })

  test('a port in use is said in both languages, with the exit code 1', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const run = runSample(port)
    marks = run.tree()
    expect(await Promise.race([run.ended, wait(20_000, 'still running', { ref: false })])).toEqual({
      code: 1,
      signal: null,
    })
    expect(run.stderr()).toContain(`Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác`)
    expect(run.stderr()).toContain(`Port ${port} is already in use; choose another one`)
    expect(await isListening(port)).toBe(true)
    other.close()
  })
})
