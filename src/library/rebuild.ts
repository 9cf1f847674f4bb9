import type { ArchivePart } from '../articles/archive.ts'
import { readMeta, writeMeta } from './schema.ts'
import { nameSource, shelve, sourceNames } from './shelf.ts'

/** Parts of the archive that one step reads: up to 40 articles each. */
const PARTS_PER_STEP = 20

/** How far a rebuild is: parts of the archive that were read. */
export interface Progress {
  parts: number
}

/**
 * Where it stands. `unknown`: an object without rows, which is new or has lost them; KV is to be asked. `whole`: it holds
 * the archive. Else the cursor of KV's list, which a step goes on from.
 */
type State = { at: 'unknown' } | { at: 'whole' } | ({ at: 'reading'; cursor: string | null } & Progress)

function stateOf(sql: SqlStorage): State {
  const kept = readMeta(sql, 'rebuild')
  return kept === null ? { at: 'unknown' } : (JSON.parse(String(kept)) as State)
}

function setState(sql: SqlStorage, state: State): void {
  writeMeta(sql, 'rebuild', JSON.stringify(state))
}

export function isReading(sql: SqlStorage): boolean {
  return stateOf(sql).at === 'reading'
}

/** Null for a Library that holds everything. */
export function progressOf(sql: SqlStorage): Progress | null {
  const state = stateOf(sql)
  if (state.at === 'whole') return null
  return { parts: state.at === 'reading' ? state.parts : 0 }
}

/** Has the whole archive read, from its beginning. */
export function startRebuild(sql: SqlStorage): void {
  setState(sql, { at: 'reading', cursor: null, parts: 0 })
}

/**
 * Asks KV, where that is not known yet, whether it holds parts of the archive that are not here, and starts a rebuild if
 * so. Answers whether it did.
 */
export async function look(sql: SqlStorage, kv: KVNamespace): Promise<boolean> {
  if (stateOf(sql).at !== 'unknown') return false
  const { keys, list_complete } = await kv.list({ prefix: 'archive:', limit: PARTS_PER_STEP })
  // Another call may have come as far while this one waited.
  if (stateOf(sql).at !== 'unknown') return false
  if (list_complete && keys.every(({ name }) => isHere(sql, name))) {
    setState(sql, { at: 'whole' })
    return false
  }
  startRebuild(sql)
  return true
}

/**
 * Takes a step: lists some parts of the archive in KV, from a day (`yyyy-mm-dd`) on, and takes in what is not here, or
 * older. What the Newsroom tells
 * meanwhile is newer and stays. Safe to repeat; answers whether there is more to do.
 */
export async function rebuildStep(
  storage: DurableObjectStorage,
  kv: KVNamespace,
  firstDay: string,
): Promise<boolean> {
  const { sql } = storage
  const state = stateOf(sql)
  if (state.at !== 'reading') return false
  const page = await kv.list({ prefix: 'archive:', cursor: state.cursor, limit: PARTS_PER_STEP })
  const names = page.keys.map(({ name }) => name).filter((name) => partOf(name).day >= firstDay)
  const values = names.length > 0 ? await kv.get<ArchivePart>(names, 'json') : new Map<string, null>()
  const newNames = await readSourceNames(sql, kv, names)
  storage.transactionSync(() => {
    for (const [source, name] of newNames) nameSource(sql, source, name)
    for (const [name, value] of values) {
      if (!value) continue
      const articles = value.articles.map(({ article }) => article)
      shelve(sql, { ...partOf(name), sourceName: null, articles }, 'as it was')
    }
    const parts = state.parts + page.keys.length
    setState(sql, page.list_complete ? { at: 'whole' } : { at: 'reading', cursor: page.cursor, parts })
  })
  return !page.list_complete
}

/** The names of sources that are not known here, as KV has them; none for a source that ended. */
async function readSourceNames(
  sql: SqlStorage,
  kv: KVNamespace,
  parts: readonly string[],
): Promise<Map<string, string>> {
  const known = sourceNames(sql)
  const missing = new Set(parts.map((name) => partOf(name).source).filter((source) => !known.has(source)))
  if (missing.size === 0) return new Map()
  const keys = [...missing].map((source) => `source:${source}`)
  const values = await kv.get<{ id: string; name: string }>(keys, 'json')
  return new Map([...values.values()].flatMap((source) => (source ? [[source.id, source.name]] : [])))
}

function isHere(sql: SqlStorage, name: string): boolean {
  const { source, day, part } = partOf(name)
  const rows = sql.exec(
    'SELECT 1 FROM articles WHERE source = ? AND day = ? AND part = ? LIMIT 1',
    source,
    day,
    part,
  )
  return rows.toArray().length > 0
}

/** The part that an `archive:` key names. */
function partOf(key: string): { source: string; day: string; part: number } {
  const [, source = '', day = '', part] = key.split(':')
  return { source, day, part: Number(part) }
}
