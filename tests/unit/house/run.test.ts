import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
let tree: string

/** The runner in a project where every tool says yes, and vitest what it was asked, and that five tests passed. */
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'run-'))
  for (const file of ['tests/run.ts', 'tests/support/programs.ts', 'tests/support/programs.json', 'sample'])
    cpSync(join(root, file), join(tree, file), { recursive: true })
  write('package.json', '{ "type": "module" }')
  write('src/bindings.d.ts', '')
  write('src/http/openapi/write.ts', '')
  write('node_modules/.bin/wrangler', '[ "$1" = types ] && : > "$2"; exit 0')
  write(
    'node_modules/.bin/vitest',
    `echo "asked: $*"; echo '{"passed":5,"failed":0,"skipped":0}' > "$TEST_COUNTS"`,
  )
  for (const tool of ['biome', 'tsc', 'knip']) write(`node_modules/.bin/${tool}`, 'exit 0')
})
afterAll(() => rmSync(tree, { recursive: true }))

function write(path: string, text: string): void {
  const file = join(tree, path)
  mkdirSync(dirname(file), { recursive: true })
  const isProgram = path.includes('.bin/') || path.startsWith('machine')
  writeFileSync(file, isProgram ? `#!/bin/sh\n${text}\n` : text)
  if (isProgram) chmodSync(file, 0o755)
}

/** Runs it on a machine that has these programs and no others. */
function run(programs: readonly string[], ci: string, args: readonly string[] = []) {
  const machine = mkdtempSync(join(tree, 'machine-'))
  for (const program of programs) write(join(machine.slice(tree.length + 1), program), 'exit 0')
  const env = { PATH: machine, CI: ci, TMPDIR: tmpdir() }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/run.ts', ...args], {
    cwd: tree,
    env,
  })
  const lines = stdout.toString().trimEnd().split('\n')
  return {
    status,
    asked: lines.find((line) => line.startsWith('asked: '))?.replace(/.*reporter.ts ?/, ''),
    leftOut: lines.find((line) => line.startsWith('left out: ')),
    last: lines.at(-1),
    stderr: stderr.toString(),
  }
}

const ALL = ['chromium', 'newsboat', 'r2e']
const WITHOUT = 'left out: what needs a browser; to have it: apt-get install chromium'

test.each([
  ['everything there', ALL, '', [], '', undefined, '11 passed, 0 failed', 0],
  [
    'by another name',
    ['google-chrome', 'newsboat', 'r2e'],
    'true',
    [],
    '',
    undefined,
    '11 passed, 0 failed',
    0,
  ],
  ['no browser', ALL.slice(1), '', [], '--project !browser', WITHOUT, '11 passed, 0 failed', 0],
  ['no browser, in CI', ALL.slice(1), 'true', [], '--project !browser', WITHOUT, '11 passed, 1 failed', 1],
  [
    'nothing',
    [],
    'true',
    [],
    '--project !browser',
    'left out: what needs a browser, feeds as newsboat reads them, feeds as rss2email mails them; ' +
      'to have it: apt-get install chromium newsboat rss2email',
    '11 passed, 3 failed',
    1,
  ],
  ['one tier', [], '', ['unit'], '--project unit', undefined, '5 passed, 0 failed', 0],
])('%s', (_what, programs, ci, args, asked, leftOut, last, status) => {
  expect(run(programs, ci, args)).toMatchObject({
    asked,
    leftOut,
    last,
    status,
    stderr: expect.not.stringContaining('Error'),
  })
})
