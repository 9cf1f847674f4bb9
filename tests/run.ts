/**
 * `npm test`: form and import law, types, unused code, the deployable bundle, then every test. Ends with one line
 * of counts, in which each check of the house counts as one. `npm test -- unit` runs the tests of one project only.
 * What could not be tested for want of a program is named above it, and fails where `CI` is set.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quietWrangler } from '../sample/worker-process.ts'
import { missingPrograms } from './support/programs.ts'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'bantin-test-'))
const countsFile = join(scratch, 'counts.json')
const env = {
  ...process.env,
  TEST_COUNTS: countsFile,
  ...quietWrangler,
}

function run(command: string, args: string[], isQuiet: boolean): boolean {
  const bin = join(root, 'node_modules', '.bin', command)
  const done = spawnSync(bin, args, { cwd: root, env, encoding: 'utf8', stdio: isQuiet ? 'pipe' : 'inherit' })
  if (done.status !== 0 && isQuiet) console.log(`${done.stdout}${done.stderr}`)
  return done.status === 0
}

/** The types of the bindings must be those that wrangler.toml makes. */
function areBindingsFresh(): boolean {
  const made = join(scratch, 'bindings.d.ts')
  if (!run('wrangler', ['types', made, '--include-runtime=false', '--strict-vars=false'], true)) return false
  // The first two lines name the command; the path to the Worker depends on where the file is made.
  const body = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(2)
      .join('\n')
      .replace(/import\("[^"]*\/worker"\)/g, 'import("./worker")')
  if (body(made) === body(join(root, 'src/bindings.d.ts'))) return true
  console.log('src/bindings.d.ts is not what wrangler.toml makes; run `npm run types`.')
  return false
}

/** The description that is served must be what the schemas make. */
function isDescriptionFresh(): boolean {
  const done = spawnSync(process.execPath, [join(root, 'src/http/openapi/write.ts'), '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (done.status !== 0) console.log(`${done.stdout}${done.stderr}`)
  return done.status === 0
}

const checks: [name: string, check: () => boolean][] = [
  ['form and import law', () => run('biome', ['check', '--config-path', 'tests/house/form.json', '.'], true)],
  ['bindings', areBindingsFresh],
  ['API description', isDescriptionFresh],
  ['types', () => ['.', 'tests', 'tests/browser'].every((room) => run('tsc', ['-p', room], true))],
  ['nothing unused', () => run('knip', [], true)],
  ['deployable', () => run('wrangler', ['deploy', '--dry-run', '--outdir', join(scratch, 'bundle')], true)],
]

const projects = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
if (projects.length === 0) {
  for (const [name, check] of checks) {
    const isGood = check()
    console.log(`${isGood ? '✓' : '✗'} ${name}`)
    total[isGood ? 'passed' : 'failed'] += 1
  }
}
const missing = projects.length === 0 ? missingPrograms() : []
const isWithoutBrowser = missing.some((one) => one.package === 'chromium')
const chosen = (isWithoutBrowser ? ['!browser'] : projects).flatMap((project) => ['--project', project])
const isRun = run(
  'vitest',
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=./tests/house/reporter.ts',
    ...chosen,
  ],
  false,
)
try {
  const counts = JSON.parse(readFileSync(countsFile, 'utf8')) as typeof total
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
} catch {
  total.failed += 1
}
if (!isRun && total.failed === 0) total.failed = 1
rmSync(scratch, { recursive: true, force: true })
if (missing.length > 0) {
  const what = missing.map(({ leftOut }) => leftOut).join(', ')
  console.log(`left out: ${what}; to have it: apt-get install ${missing.map((one) => one.package).join(' ')}`)
  if (process.env.CI) total.failed += missing.length
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
)
process.exit(total.failed === 0 ? 0 : 1)
