import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Answered } from '../../support/described.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../..')

/** The curl of the machine, which also writes down what it was answered. */
const CURL = `#!/bin/sh
call="$CALLS/$(date +%s%N)-$$"
"$REAL_CURL" "$@" -w '%{stderr}%{json}' 2>"$call.json" | tee "$call.body"
`
/** What a page does with npx: packages of this clone are run, but nothing that asks Cloudflare. */
const NPX = `#!/bin/sh
if [ "$1" = wrangler ]; then echo "$*" >>"$CALLS/wrangler"; else tool="$1"; shift; exec "$ROOT/node_modules/.bin/$tool" "$@"; fi
`

export interface Ran {
  stdout: string
  /** What curl was answered, in its order. */
  calls: (Answered & { origin: string })[]
  /** The arguments with which wrangler was called. */
  wrangler: string[]
  /** A file that it wrote at home or where it ran. */
  read(name: string): string
}

/** Runs a page's commands as they stand, in a folder and a home of their own; throws where one of them fails. */
export async function runShell(script: string, env: Record<string, string>): Promise<Ran> {
  const home = mkdtempSync(join(tmpdir(), 'bantin-example-'))
  const [bin, calls] = [join(home, '.bin'), join(home, '.calls')]
  for (const folder of [bin, calls]) mkdirSync(folder)
  for (const [name, text] of [
    ['curl', CURL],
    ['npx', NPX],
  ] as const) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
  const real = (await run('sh', ['-c', 'command -v curl'])).stdout.trim()
  try {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: home,
      timeout: 60_000,
      env: {
        ...env,
        HOME: home,
        ROOT: root,
        CALLS: calls,
        REAL_CURL: real,
        PATH: `${bin}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      },
    })
    const written = new Map(
      readdirSync(home, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(join(home, name), 'utf8')]),
    )
    return {
      stdout,
      calls: callsIn(calls),
      wrangler: linesOf(join(calls, 'wrangler')),
      read: (name) => written.get(name) ?? '',
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function callsIn(folder: string): Ran['calls'] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    const said = readFileSync(join(folder, name), 'utf8')
    // Before the JSON stands what curl says of its progress.
    const about = JSON.parse(said.slice(said.indexOf('{"'))) as {
      url_effective: string
      method: string
      http_code: number
      content_type: string | null
    }
    const url = new URL(about.url_effective)
    return {
      origin: url.origin,
      method: about.method,
      path: `${url.pathname}${url.search}`,
      status: about.http_code,
      type: about.content_type,
      body: readFileSync(join(folder, name.replace(/json$/, 'body')), 'utf8'),
    }
  })
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n')
  } catch {
    return []
  }
}
