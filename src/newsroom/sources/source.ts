import { markDirty } from '../publishing/pending.ts'

/** What an administrator says of a source. */
export interface Source {
  id: string
  name: string
  url: string
  kind: 'feed'
  fullText: boolean
  timezone: string
  language: string
  minIntervalMinutes: number
  enabled: boolean
}

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
}

/** The value of a `source:` key: its settings, and whether its baseline is done. */
export interface StoredSource extends Source {
  baselineAt: number | null
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
}

export function listSources(sql: SqlStorage): SourceState[] {
  return sql.exec<Row>('SELECT * FROM sources ORDER BY id').toArray().map(fromRow)
}

export function findSource(sql: SqlStorage, id: string): SourceState | undefined {
  return sql.exec<Row>('SELECT * FROM sources WHERE id = ?', id).toArray().map(fromRow)[0]
}

/** A new source waits this long for its first poll, so that who adds it can look at it first, or poll by hand. */
const FIRST_POLL_MS = 60_000

/**
 * Stores a source. One with another address, or switched on again, waits as a new one does; another address is
 * another source: no validators, and its first poll is a baseline.
 */
export function putSource(sql: SqlStorage, source: Source, now: number): void {
  const before = findSource(sql, source.id)
  sql.exec(
    `INSERT INTO sources (id, settings, next_poll_at) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET settings = ?2`,
    source.id,
    JSON.stringify(source),
    now + FIRST_POLL_MS,
  )
  if (before && before.source.url !== source.url) {
    sql.exec(
      `UPDATE sources SET etag = NULL, last_modified = NULL, body_hash = NULL, baseline_at = NULL, failures = 0
       WHERE id = ?`,
      source.id,
    )
  }
  if (before && (before.source.url !== source.url || (source.enabled && !before.source.enabled))) {
    sql.exec('UPDATE sources SET next_poll_at = ? WHERE id = ?', now + FIRST_POLL_MS, source.id)
  }
  markDirty(sql, [`source:${source.id}`])
}

/** Ends a source. Its articles stay in the archive, and known, should it come back. */
export function deleteSource(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM sources WHERE id = ?', id)
  markDirty(sql, [`source:${id}`])
}

export function storedSource(state: SourceState): StoredSource {
  return { ...state.source, baselineAt: state.baselineAt }
}

function fromRow(row: Row): SourceState {
  return {
    source: JSON.parse(row.settings) as Source,
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
  }
}
