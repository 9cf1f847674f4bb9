import { logEvent } from '../../log.ts'
import { logFaults } from '../health/log-faults.ts'
import { markDirty } from '../publishing/pending.ts'
import { BLANK_MEMORY, type Memory, parseMemory } from './memory.ts'
import { completeSource, type Source, type StoredSource } from './source.ts'

/** A source with what its polls left behind. Times in ms since 1970 UTC. */
export interface SourceState {
  source: Source
  /** When its first poll succeeded; what that poll found alerts nobody. */
  baselineAt: number | null
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  lastPollAt: number | null
  lastNewAt: number | null
  lastStatus: string | null
  lastHttp: number | null
  lastError: string | null
  failures: number
  nextPollAt: number
  memory: Memory
}

interface Row extends Record<string, SqlStorageValue> {
  settings: string
  baseline_at: number | null
  etag: string | null
  last_modified: string | null
  body_hash: string | null
  last_poll_at: number | null
  last_new_at: number | null
  last_status: string | null
  last_http: number | null
  last_error: string | null
  failures: number
  next_poll_at: number
  memory: string | null
}

export function listSources(sql: SqlStorage): SourceState[] {
  return sql.exec<Row>('SELECT * FROM sources ORDER BY id').toArray().map(fromRow)
}

export function findSource(sql: SqlStorage, id: string): SourceState | undefined {
  return sql.exec<Row>('SELECT * FROM sources WHERE id = ?', id).toArray().map(fromRow)[0]
}

/** What each source is called. */
export function sourceNames(sql: SqlStorage): Map<string, string> {
  return new Map(listSources(sql).map(({ source }) => [source.id, source.name]))
}

/** A new source waits this long for its first poll, so that who adds it can look at it first, or poll by hand. */
export const FIRST_POLL_MS = 60_000

export function addSource(sql: SqlStorage, source: Source, now: number): void {
  const memory: Memory = { ...BLANK_MEMORY, why: { reason: 'first' } }
  sql.exec(
    'INSERT INTO sources (id, settings, next_poll_at, memory) VALUES (?, ?, ?, ?)',
    source.id,
    JSON.stringify(source),
    now + FIRST_POLL_MS,
    JSON.stringify(memory),
  )
  markDirty(sql, [`source:${source.id}`])
}

/** Writes a state in place of `before`; KV is told only of what it keeps, the log of faults that begin or end. */
export function saveSource(sql: SqlStorage, before: SourceState, after: SourceState): void {
  sql.exec(
    `UPDATE sources SET settings = ?, baseline_at = ?, etag = ?, last_modified = ?, body_hash = ?, last_poll_at = ?,
       last_new_at = ?, last_status = ?, last_http = ?, last_error = ?, failures = ?, next_poll_at = ?, memory = ?
     WHERE id = ?`,
    JSON.stringify(after.source),
    after.baselineAt,
    after.etag,
    after.lastModified,
    after.bodyHash,
    after.lastPollAt,
    after.lastNewAt,
    after.lastStatus,
    after.lastHttp,
    after.lastError,
    after.failures,
    after.nextPollAt,
    JSON.stringify(after.memory),
    before.source.id,
  )
  if (JSON.stringify(storedSource(before)) !== JSON.stringify(storedSource(after))) {
    markDirty(sql, [`source:${before.source.id}`])
  }
  logFaults(before.source.id, before.memory.faults, after.memory.faults)
  if (before.source.url !== after.source.url)
    logEvent('source.moved', { source: before.source.id, url: after.source.url })
}

/** Ends a source. Its articles stay in the archive, and known, should it come back. */
export function deleteSource(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM sources WHERE id = ?', id)
  markDirty(sql, [`source:${id}`])
}

export function storedSource({ source, baselineAt, memory }: SourceState): StoredSource {
  return { ...source, baselineAt, retiredAt: memory.retiredAt }
}

function fromRow(row: Row): SourceState {
  return {
    source: completeSource(JSON.parse(row.settings) as Source),
    baselineAt: row.baseline_at,
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    lastPollAt: row.last_poll_at,
    lastNewAt: row.last_new_at,
    lastStatus: row.last_status,
    lastHttp: row.last_http,
    lastError: row.last_error,
    failures: row.failures,
    nextPollAt: row.next_poll_at,
    memory: parseMemory(row.memory),
  }
}
