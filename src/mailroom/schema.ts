import { takeOverRows } from './ledger/earlier-rows.ts'

/** A shard's tables; docs/storage.md tells who writes and reads each. Times in ms since 1970 UTC. */
const TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subscribers (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, address TEXT, secrets TEXT, address_hash TEXT, locale TEXT NOT NULL,
  schedule TEXT NOT NULL, status TEXT NOT NULL, link_version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL, confirmed_at INTEGER, failing_since INTEGER
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS subscribers_by_address ON subscribers (channel, address_hash);
CREATE INDEX IF NOT EXISTS subscribers_failing ON subscribers (id) WHERE failing_since IS NOT NULL;
CREATE TABLE IF NOT EXISTS requests (
  id TEXT PRIMARY KEY, subscriber TEXT NOT NULL, request TEXT NOT NULL, consent TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, confirmed_at INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asks (key TEXT PRIMARY KEY, times TEXT NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS requests_by_subscriber ON requests (subscriber);
CREATE TABLE IF NOT EXISTS subscriptions (
  id INTEGER PRIMARY KEY, subscriber TEXT NOT NULL, topic TEXT NOT NULL, topic_name TEXT NOT NULL,
  lane TEXT NOT NULL, updates INTEGER NOT NULL, from_seq INTEGER NOT NULL, since INTEGER, to_seq INTEGER
);
CREATE INDEX IF NOT EXISTS subscriptions_by_subscriber ON subscriptions (subscriber);
CREATE INDEX IF NOT EXISTS subscriptions_by_topic ON subscriptions (topic);
CREATE TABLE IF NOT EXISTS lane_starts (
  subscriber TEXT NOT NULL, lane TEXT NOT NULL, cursor INTEGER NOT NULL, served INTEGER,
  PRIMARY KEY (subscriber, lane)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS events (
  seq INTEGER PRIMARY KEY, article TEXT NOT NULL, topic TEXT NOT NULL, version INTEGER NOT NULL, story TEXT NOT NULL,
  is_update INTEGER NOT NULL, at INTEGER NOT NULL, card TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS events_once ON events (article, topic, version);
CREATE INDEX IF NOT EXISTS events_by_topic ON events (topic, seq);
CREATE TABLE IF NOT EXISTS deliveries (
  n INTEGER PRIMARY KEY, subscriber TEXT NOT NULL, kind TEXT NOT NULL, lane TEXT NOT NULL,
  status TEXT NOT NULL, reason TEXT, created_at INTEGER NOT NULL, next_at INTEGER, begun_at INTEGER,
  attempts INTEGER NOT NULL, doubt_since INTEGER, settled_at INTEGER,
  counted INTEGER NOT NULL, repeats INTEGER NOT NULL, updates INTEGER NOT NULL, first_seq INTEGER,
  window_end INTEGER, served INTEGER, log TEXT NOT NULL DEFAULT '[]', told TEXT, payload TEXT
);
CREATE INDEX IF NOT EXISTS deliveries_by_lane ON deliveries (subscriber, lane);
CREATE VIEW IF NOT EXISTS lanes AS
  SELECT s.subscriber, s.lane, COALESCE(d.window_end, s.cursor) AS cursor,
    IIF(d.n IS NULL, s.served, d.served) AS served
  FROM lane_starts s LEFT JOIN deliveries d ON d.n = (
    SELECT n FROM deliveries WHERE subscriber = s.subscriber AND lane = s.lane AND window_end IS NOT NULL
    ORDER BY n DESC LIMIT 1);
CREATE INDEX IF NOT EXISTS deliveries_by_time ON deliveries (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS deliveries_unsent ON deliveries (status) WHERE reason IS NOT NULL;
CREATE VIEW IF NOT EXISTS due_deliveries AS
  SELECT * FROM deliveries WHERE next_at IS NOT NULL
  UNION ALL SELECT * FROM deliveries WHERE status = 'due' AND next_at IS NULL
    AND n > COALESCE((SELECT value FROM meta WHERE key = 'folded'), 0);
CREATE TABLE IF NOT EXISTS totals (outcome TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS deliveries_restated AFTER UPDATE OF status, reason ON deliveries
  WHEN OLD.counted > 0 AND OLD.n <= COALESCE((SELECT value FROM meta WHERE key = 'folded'), 0)
BEGIN
  INSERT INTO totals VALUES (OLD.status || ':' || COALESCE(OLD.reason, ''), -OLD.counted)
    ON CONFLICT DO UPDATE SET count = count - OLD.counted;
  INSERT INTO totals VALUES (NEW.status || ':' || COALESCE(NEW.reason, ''), NEW.counted)
    ON CONFLICT DO UPDATE SET count = count + NEW.counted;
END;
CREATE TABLE IF NOT EXISTS heard (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, at INTEGER NOT NULL, message TEXT NOT NULL) WITHOUT ROWID;
`

/** Makes what is missing; safe to repeat. */
export function createTables(sql: SqlStorage): void {
  takeOverRows(sql, () => sql.exec(TABLES))
}

/** A value kept in `meta`. */
export function readMeta<T extends SqlStorageValue>(sql: SqlStorage, key: string): T | null {
  return sql.exec<{ value: T }>('SELECT value FROM meta WHERE key = ?', key).toArray()[0]?.value ?? null
}

export function writeMeta(sql: SqlStorage, key: string, value: SqlStorageValue): void {
  sql.exec('INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2', key, value)
}

/** The last `seq` that the shard holds; null before the first push. */
export function readMark(sql: SqlStorage): number | null {
  return readMeta<number>(sql, 'mark')
}
