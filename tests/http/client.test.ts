import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateApi } from 'swagger-typescript-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker, TOKEN } from '../support/worker.ts'

const root = join(import.meta.dirname, '../..')

type UseClient = (origin: string, token: string, feedUrl: string) => Promise<Record<string, unknown>>

let worker: TestWorker
let paper: TestNewspaper
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bantin-client-'))
  worker = await startTestWorker()
  paper = await startTestNewspaper([{ title: 'Khởi công cây cầu mới', lead: 'Qua sông Lô.' }])
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a client that others generate from the description compiles, and calls every part of the service', async () => {
  const url = `${worker.origin}/api/v1/openapi.json`
  const { files } = await generateApi({ url, output: false, silent: true, moduleNameFirstTag: true })
  writeFileSync(join(folder, 'bantin.ts'), files[0]?.fileContent ?? '')
  const program = join(folder, 'program.ts')
  copyFileSync(join(import.meta.dirname, 'client/program.ts'), program)
  expect(faultsOfTypes(program)).toBe('')

  const { useClient } = (await import(/* @vite-ignore */ program)) as { useClient: UseClient }
  const said = await useClient(worker.origin, TOKEN, paper.feedUrl)
  expect(said).toEqual({
    closed: 'unauthorized',
    topic: { id: 'cau-duong', version: 1, warnings: [], isSame: true },
    wrong: 'input_invalid',
    changed: 'Cầu và đường',
    preview: { matched: 1, score: expect.any(Number) },
    concept: ['cây cầu', 'cầu vượt'],
    seen: { format: 'rss', items: ['Khởi công cây cầu mới'] },
    kind: 'blog',
    report: [{ status: 'new', baseline: true, items: 1 }],
    past: [true],
    slower: 60,
    asked: [202, { status: 'pending' }],
    mail: { to: 'ban@example.vn', subject: expect.any(String) },
    ledger: [{ kind: 'confirmation', status: 'sent' }],
    attempts: ['sent'],
    account: { matched: 0, sent: 0, suppressed: 0, pending: 0, dead: 0, reasons: {} },
    found: expect.objectContaining({ total: 1, cursor: null }),
    people: 0,
    health: 'ok',
    why: 'matched',
    ended: [204, 204],
    gone: 'not_found',
  })
})

/** What the compiler has to say against a program that was put where the client is; empty for nothing. */
function faultsOfTypes(program: string): string {
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--allowImportingTsExtensions']
  const platform = ['--target', 'es2024', '--module', 'esnext', '--moduleResolution', 'bundler']
  const known = ['--lib', 'es2024,dom,dom.iterable', '--types', '']
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), [...options, ...platform, ...known, program], {
      cwd: folder,
      encoding: 'utf8',
    })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
