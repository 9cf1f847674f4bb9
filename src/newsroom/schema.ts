import { HOSTS_TABLE } from './asking/hosts.ts'
import { ROBOTS_TABLE } from './asking/robots-rows.ts'
import { CITATIONS_TABLES } from './documents/citation-rows.ts'
import { INCOMPLETE_INDEX } from './documents/complete.ts'
import { CONCEPTS_TABLE } from './following/concept-rows.ts'
import { LABELS_TABLE } from './following/label-rows.ts'
import { LOOK_BACKS_TABLE } from './following/look-back-rows.ts'
import {
  countAllMatches,
  fillMatchTimes,
  MATCH_COLUMNS,
  MATCHES_COUNTED,
  MATCHES_TABLE,
} from './news/match-rows.ts'
import { rekeyArticles } from './news/rekey.ts'
import { UNTOLD_INDEX } from './news/untold-rows.ts'
import { BLOCKS_TABLE } from './pages/blocks-table.ts'
import { PAGES_TABLE } from './pages/page-rows.ts'
import { remakePages } from './pages/remake-pages.ts'
import { askForEntries } from './publishing/complete-entries.ts'
import { ENTRIES_TABLES } from './publishing/entry-rows.ts'
import { STORY_MEMBERS_INDEX } from './publishing/story-members.ts'
import { STORIES_TABLES } from './stories/story-rows.ts'
import { PINGS_TABLE } from './websub/ping-rows.ts'

/** The Newsroom's tables; docs/storage.md tells who writes and reads each. Times in ms since 1970 UTC. */
const TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sources (
  id TEXT PRIMARY KEY, settings TEXT NOT NULL, baseline_at INTEGER,
  etag TEXT, last_modified TEXT, body_hash TEXT,
  last_poll_at INTEGER, last_new_at INTEGER, last_status TEXT, last_http INTEGER, last_error TEXT,
  failures INTEGER NOT NULL DEFAULT 0, next_poll_at INTEGER NOT NULL, memory TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
  hash TEXT PRIMARY KEY, source TEXT NOT NULL, day TEXT NOT NULL, part INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, article TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS articles_by_part ON articles (source, day, part);
CREATE INDEX IF NOT EXISTS articles_by_age ON articles (first_seen);
CREATE INDEX IF NOT EXISTS articles_without_date ON articles (first_seen) WHERE article ->> '$.awaitsDate';
CREATE TABLE IF NOT EXISTS identities (
  source TEXT NOT NULL, key TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (source, key, article)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS topics (
  id TEXT PRIMARY KEY, topic TEXT NOT NULL, followed_at INTEGER, judged_at INTEGER,
  matches INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, event TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS shards (shard INTEGER PRIMARY KEY, mark INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS pending (
  key TEXT PRIMARY KEY, generation INTEGER NOT NULL, dirty INTEGER NOT NULL, put_at INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS polls (
  id TEXT PRIMARY KEY, trigger TEXT NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER, report TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS polls_by_start ON polls (started_at);
`

const ALL = [
  TABLES,
  INCOMPLETE_INDEX,
  MATCHES_TABLE,
  CONCEPTS_TABLE,
  LABELS_TABLE,
  LOOK_BACKS_TABLE,
  CITATIONS_TABLES,
  HOSTS_TABLE,
  ROBOTS_TABLE,
  PAGES_TABLE,
  STORIES_TABLES,
  STORY_MEMBERS_INDEX,
  BLOCKS_TABLE,
  UNTOLD_INDEX,
  ENTRIES_TABLES,
  PINGS_TABLE,
]

/** Makes what is missing; safe to repeat. */
export function createTables(sql: SqlStorage): void {
  const hasEntries = has(sql, 'table', 'entries')
  const create = () => sql.exec(ALL.join(''))
  create()
  addColumn(sql, 'sources', 'memory TEXT')
  addColumn(sql, 'topics', 'judged_at INTEGER')
  for (const column of MATCH_COLUMNS) addColumn(sql, 'matches', column)
  if (addColumn(sql, 'matches', 'seen INTEGER NOT NULL DEFAULT 0')) fillMatchTimes(sql)
  addColumn(sql, 'matches', 'updates TEXT')
  if (addColumn(sql, 'topics', 'matches INTEGER NOT NULL DEFAULT 0')) countAllMatches(sql)
  sql.exec(MATCHES_COUNTED)
  // Lists are found by their entries.
  sql.exec('DROP INDEX IF EXISTS matches_by_age')
  if (has(sql, 'index', 'identities_by_article')) rekeyArticles(sql, create)
  if (addColumn(sql, 'pages', 'memory TEXT')) {
    sql.exec('DROP TABLE pages')
    create()
    remakePages(sql, Date.now(), Math.random)
  }
  if (!hasEntries) askForEntries(sql)
}

/** Whether a table or index is there, which only some versions made. */
function has(sql: SqlStorage, type: 'table' | 'index', name: string): boolean {
  return sql.exec('SELECT 1 FROM sqlite_master WHERE type = ? AND name = ?', type, name).toArray().length > 0
}

/** A table that an earlier version made gets what it lacks; answers whether it did. */
function addColumn(sql: SqlStorage, table: string, column: string): boolean {
  const [name] = column.split(' ')
  const columns = sql.exec<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).toArray()
  if (columns.some((known) => known.name === name)) return false
  sql.exec(`ALTER TABLE ${table} ADD COLUMN ${column}`)
  return true
}

/** A number kept in `meta`, or 0. */
export function readMeta(sql: SqlStorage, key: string): number {
  return sql.exec<{ value: number }>('SELECT value FROM meta WHERE key = ?', key).toArray()[0]?.value ?? 0
}

export function writeMeta(sql: SqlStorage, key: string, value: number): void {
  sql.exec('INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2', key, value)
}
