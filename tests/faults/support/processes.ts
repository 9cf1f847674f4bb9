import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'

/** A process, told from a later one of the same number by when it began (clock ticks since boot). */
export interface ProcessMark {
  pid: number
  startedAt: string
  command: string
}

interface Stat extends ProcessMark {
  parent: number
  group: number
  isZombie: boolean
}

/** proc(5): after the name in brackets come the state, the pids of parent and group, and, as field 22 of all, the start. */
function readStat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    const [state, parent, group] = fields
    const startedAt = fields[19] ?? ''
    return { pid, parent: Number(parent), group: Number(group), isZombie: state === 'Z', startedAt, command }
  } catch {
    return null
  }
}

function allProcesses(): Stat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? [])
}

/** A process and all that descends from it. */
export function processTree(root: number): ProcessMark[] {
  const all = allProcesses()
  const children = Map.groupBy(all, ({ parent }) => parent)
  const tree: ProcessMark[] = []
  const waiting = all.filter(({ pid }) => pid === root)
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    tree.push(markOf(next))
    waiting.push(...(children.get(next.pid) ?? []))
  }
  return tree
}

/** The running members of a process group. */
export function processGroup(leader: number): ProcessMark[] {
  return allProcesses()
    .filter(({ group, isZombie }) => group === leader && !isZombie)
    .map(markOf)
}

function markOf({ pid, startedAt, command }: Stat): ProcessMark {
  return { pid, startedAt, command }
}

/** Those that still run. One that has ended and only waits to be noticed does not. */
export function stillRunning(marks: readonly ProcessMark[]): ProcessMark[] {
  return marks.filter(({ pid, startedAt }) => {
    const stat = readStat(pid)
    return stat !== null && !stat.isZombie && stat.startedAt === startedAt
  })
}

/** Ends what a failed test left; nothing that took over a number. */
export function endAll(marks: readonly ProcessMark[]): void {
  for (const { pid } of stillRunning(marks)) process.kill(pid, 'SIGKILL')
}

/** Whether anybody listens on a loopback port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
