import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'

/** The machine and the programs that the figures are of, and how busy others kept it before the start. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const load = loadavg().map((each) => each.toFixed(2))
  return [
    `machine   ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    `programs  Node ${process.versions.node}, workerd ${versionOf('workerd')}, wrangler ${versionOf('wrangler')}, hono ${versionOf('hono')}`,
    `load      ${load.join(' ')} (1, 5 and 15 minutes, before the start)`,
  ].join('\n')
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, '../node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
