// Runs before `npm start`, `npm test` and `npm run bench`, on whatever Node the machine has (20 or later):
// installs what the lock file names, unless the installed tree already came from this very lock file.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.installed-lock')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  refuseLink()
  console.log('Installing what package-lock.json names (once) …')
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (done.status !== 0) {
    console.error('npm ci failed; nothing was started.')
    process.exit(done.status ?? 1)
  }
  writeFileSync(stamp, lock)
}

/** npm empties what stands at node_modules before it installs, and of a link that is another's tree. */
function refuseLink() {
  const modules = join(root, 'node_modules')
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return
  console.error(
    'node_modules is a symbolic link, and what it leads to does not hold what package-lock.json names. ' +
      'Installing would empty it for everybody who uses it: remove the link, or run “npm ci” where it leads.',
  )
  process.exit(1)
}
