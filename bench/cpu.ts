import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Linux counts the CPU time of processes in hundredths of a second (`USER_HZ`, see proc_pid_stat(5)). */
const TICK_MS = 10

interface Stat {
  name: string
  parent: number
  group: number
  cpuMs: number
}

/** What the system says of a process: CPU time so far, ms, and memory that it holds, bytes; null where there is no /proc. */
export interface Consumption {
  cpuMs(): number | null
  memoryBytes(): number | null
}

/**
 * Finds the workerd that runs the Worker itself. `wrangler dev` starts two: one that listens on the port and passes
 * requests on, and behind it the Worker's own.
 */
export function findWorkerd(directory: string, port: number): Consumption {
  const leader = processes().find(
    (pid) => stat(pid)?.parent === process.pid && commandOf(pid).includes(directory),
  )
  const listener = listeningSocket(port)
  const own = processes().find((pid) => {
    const found = stat(pid)
    return found?.group === leader && found?.name === 'workerd' && !holds(pid, listener)
  })
  if (own === undefined) return { cpuMs: () => null, memoryBytes: () => null }
  return { cpuMs: () => stat(own)?.cpuMs ?? null, memoryBytes: () => residentBytes(own) }
}

/** `VmRSS` of proc_pid_status(5), in kB. */
function residentBytes(pid: number): number | null {
  const found = /^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1]
  return found === undefined ? null : Number(found) * 1024
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function stat(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`)
  // The name stands in brackets and may hold anything, brackets too.
  const end = text.lastIndexOf(')')
  if (end < 0) return undefined
  const fields = text.slice(end + 2).split(' ')
  const number = (index: number) => Number(fields[index])
  return {
    name: text.slice(text.indexOf('(') + 1, end),
    parent: number(1),
    group: number(2),
    cpuMs: (number(11) + number(12)) * TICK_MS,
  }
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`)
}

/** `socket:[inode]` of who listens on a loopback port. */
function listeningSocket(port: number): string | undefined {
  const address = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const listening = '0A'
  for (const line of `${read('/proc/net/tcp')}\n${read('/proc/net/tcp6')}`.split('\n')) {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/)
    if (local?.endsWith(address) && state === listening) return `socket:[${inode}]`
  }
  return undefined
}

function holds(pid: number, socket: string | undefined): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === socket)
  } catch {
    return false
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
