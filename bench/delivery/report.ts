import { figure } from '../figures.ts'
import { columns } from '../table.ts'
import type { Counts } from './counting.ts'
import type { DeliveryFlags } from './flags.ts'
import type { Sent, WindowSent } from './measure.ts'
import type { PeerSent } from './peers/measure.ts'
import { costOfMillion, storageOfMillion, type Usage } from './prices.ts'
import { type Pace, secondsFor, shardsFor } from './simulate.ts'

export interface Memory {
  when: string
  /** Bytes of live objects, of all Durable Objects together, and what the process holds. */
  heap: number
  resident: number | null
}

export interface Measured {
  flags: DeliveryFlags
  imported: { ms: number; cpuMs: number | null }
  /** The first digest of each subscriber, and a later one. */
  windows: readonly [first: WindowSent, later: WindowSent]
  /** What each peer needed, in as many rounds. */
  peers: readonly (readonly PeerSent[])[]
  memory: readonly Memory[]
  /** What it took to remove the rows of both windows. */
  swept: Counts
}

const MILLION = 1_000_000
const WITHIN_S = 900
const ROUND_TRIPS_MS = [20, 50, 100, 200]
/** Until an alarm fires that is set for now. */
const ALARM_MS = 10

export function writeReport(measured: Measured): string {
  return [ways(measured), digest(measured), shards(measured), memory(measured)].join('\n\n')
}

/** Ours beside the others. */
function ways({ windows, peers }: Measured): string {
  const [first, later] = windows
  const others = (peers[0] ?? []).map((_, n) => {
    const rounds = peers.map((round) => round[n]).filter((sent) => sent !== undefined)
    return way(rounds[0]?.what ?? '', rounds)
  })
  return columns(
    ['sent by', 'digests', 'digests/s', 'CPU ms each', 'rows written each', 'rows read each'],
    [way('bantin, first window', [first]), way('bantin, later window', [later]), ...others],
  )
}

function way(what: string, rounds: readonly (Omit<Sent, 'counts'> & { counts: Counts | null })[]): string[] {
  const range = (of: (sent: (typeof rounds)[number]) => number | null) => {
    const values = rounds.map(of).filter((value) => value !== null)
    const ends = [Math.min(...values), Math.max(...values)].map(figure)
    return values.length === 0 ? '–' : [...new Set(ends)].join(' – ')
  }
  return [
    what,
    figure(rounds[0]?.digests ?? 0),
    range(({ digests, seconds }) => digests / seconds),
    range(({ digests, cpuMs }) => (cpuMs === null ? null : cpuMs / digests)),
    range(({ digests, counts }) => (counts ? (counts.rowsWritten + counts.alarmsSet) / digests : null)),
    range(({ digests, counts }) => (counts ? counts.rowsRead / digests : null)),
  ]
}

/** What one digest needs, and what a million of them cost. */
function digest({ windows, swept }: Measured): string {
  const [, later] = windows
  const usage = usageOf(later)
  const dollars = costOfMillion(usage)
  const sending = Object.values(dollars).reduce((sum, each) => sum + each, 0)
  const stored = later.counts.databaseBytes / later.digests
  const removed = swept.rowsWritten / later.digests / windows.length
  const line = (what: string, each: number | null, cost: number) => [
    what,
    each === null ? '' : figure(each),
    cost.toFixed(3),
  ]
  return columns(
    ['a digest of the later window', 'each', '$ a million'],
    [
      line('rows written, alarms included', usage.rowsWritten, dollars.rowsWritten),
      line('rows read', usage.rowsRead, dollars.rowsRead),
      line('KV writes', usage.kvWrites, dollars.kvWrites),
      line('KV reads', usage.kvReads, dollars.kvReads),
      line('calls and alarms', usage.requests, dollars.requests),
      line('ms that its object is at work', usage.activeMs, dollars.activeMs),
      line('sending in all, without transport', null, sending),
      line('bytes kept for 40 days', stored, storageOfMillion(stored)),
      line(
        'rows written when it is removed',
        removed,
        costOfMillion({ ...NOTHING, rowsWritten: removed }).rowsWritten,
      ),
    ],
  )
}

const NOTHING: Usage = { rowsWritten: 0, rowsRead: 0, kvReads: 0, kvWrites: 0, requests: 0, activeMs: 0 }

function usageOf({ counts, digests }: WindowSent): Usage {
  return {
    rowsWritten: (counts.rowsWritten + counts.alarmsSet) / digests,
    rowsRead: counts.rowsRead / digests,
    kvReads: counts.kvReads / digests,
    kvWrites: counts.kvWrites / digests,
    requests: counts.requests / digests,
    activeMs: counts.activeMs / digests,
  }
}

/** How many shards send a million within a quarter of an hour, by the pace that was measured. */
function shards({ windows, flags }: Measured): string {
  const [, later] = windows
  const { counts, digests } = later
  const runMs = counts.runs === 0 ? 0 : counts.runMs / counts.runs
  const settleMs = counts.settleMs / counts.settled
  const threadMs = later.cpuMs === null ? (later.seconds * 1000) / digests : later.cpuMs / digests
  const notes = [
    `the object's thread ${figure(threadMs)} ms a digest, ${figure(settleMs)} of them behind the answer`,
    `closing its window ${figure(counts.closeMs / counts.closed)} ms`,
    `${figure(runMs)} ms around a run of 500`,
    ...(later.sendMs === 0 ? [] : [`a request ${figure(later.sendMs)} ms on loopback`]),
    ...(later.bytes === 0 ? [] : [`a body of ${figure(later.bytes)} bytes`]),
  ]
  const lines = ROUND_TRIPS_MS.map((roundTripMs) => {
    const pace: Pace = {
      beginMs: threadMs - settleMs,
      endMs: settleMs,
      roundTripMs,
      runMs,
      alarmMs: ALARM_MS,
    }
    const each = Math.ceil(flags.subscribers / flags.shards)
    const needed = shardsFor(MILLION, WITHIN_S, pace)
    return [
      `${roundTripMs} ms`,
      figure(each / secondsFor(each, pace)),
      needed === null ? 'none' : String(needed),
      needed === null ? '–' : figure(secondsFor(Math.ceil(MILLION / needed), pace)),
    ]
  })
  const heads = [
    'round trip',
    'digests/s of a shard',
    `shards for a million in ${WITHIN_S} s`,
    'they take, s',
  ]
  return `${columns(heads, lines)}\n\nmeasured: ${notes.join('; ')}`
}

function memory({ memory, imported, windows, flags }: Measured): string {
  const mega = (bytes: number | null) => (bytes === null ? '–' : figure(bytes / 2 ** 20))
  const lines = memory.map(({ when, heap, resident }) => [when, mega(heap), mega(resident)])
  const each = (cpuMs: number | null) =>
    cpuMs === null ? '–' : `${figure(cpuMs / flags.subscribers)} CPU ms a subscriber`
  const note = `import: ${each(imported.cpuMs)}, ${figure((flags.subscribers / imported.ms) * 1000)} a second; poll and push: ${each(windows[1].pushCpuMs)}`
  return `${columns(['memory, MB', 'heap', 'process'], lines)}\n\n${note}`
}
