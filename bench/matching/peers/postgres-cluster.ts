import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const START_MS = 20_000
const STATEMENT_MS = 120_000
const STOP_MS = 5_000

/** A PostgreSQL of our own, on a Unix socket in a folder of its own; nothing of it stays behind. */
export interface Cluster {
  version: string
  /** Runs statements; answers what psql prints, a row a line. Throws what the server says. */
  run(sql: string): string
  stop(): Promise<void>
}

/** Throws a sentence where there is no PostgreSQL, or it cannot be started. */
export async function startCluster(): Promise<Cluster> {
  const [initdb] = globSync('/usr/{lib/postgresql/*,local,local/pgsql}/bin/initdb').filter((found) =>
    existsSync(join(dirname(found), 'psql')),
  )
  if (initdb === undefined) throw new Error('no PostgreSQL is installed')
  const bin = (name: string) => join(dirname(initdb), name)
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
    const data = join(folder, 'data')
    const made = ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
    execFileSync(bin('initdb'), made, { ...user, cwd: folder, stdio: 'pipe', timeout: START_MS })
    const options = [
      'listen_addresses=',
      'fsync=off',
      'autovacuum=off',
      'max_parallel_workers_per_gather=0',
      'jit=off',
    ]
    const server = spawn(
      bin('postgres'),
      ['-D', data, '-k', folder, ...options.flatMap((option) => ['-c', option])],
      { ...user, cwd: folder, stdio: 'ignore' },
    )
    const stop = async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, 'exit')
        server.kill('SIGINT')
        await Promise.race([
          ended,
          wait(STOP_MS, undefined, { ref: false }).then(() => server.kill('SIGKILL')),
        ])
        await ended
      }
      remove()
    }
    const run = (sql: string) =>
      execFileSync(
        bin('psql'),
        ['-h', folder, '-U', 'bench', '-d', 'postgres', '-XAtq', '-v', 'ON_ERROR_STOP=1'],
        {
          input: sql,
          encoding: 'utf8',
          stdio: 'pipe',
          timeout: STATEMENT_MS,
          maxBuffer: 2 ** 28,
        },
      )
    for (const deadline = Date.now() + START_MS; ; await wait(100)) {
      try {
        return { version: run('SHOW server_version').trim(), run, stop }
      } catch (error) {
        if (server.exitCode !== null || Date.now() > deadline) {
          await stop()
          throw error
        }
      }
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** PostgreSQL refuses to run as root; whoever is root lends it another user. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [, uid, gid] =
      new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8')) ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no other user')
}
