/**
 * The outbox that is usual beside a database: a row a message with its bytes, found by its status, known by its id and
 * once for each reader and window; marked before it is sent, and marked again when it was. Two transactions a message.
 */
export const OUTBOX = {
  tables: `
    CREATE TABLE outbox (
      id TEXT PRIMARY KEY, reader TEXT NOT NULL, window TEXT NOT NULL, url TEXT NOT NULL, body TEXT NOT NULL,
      status TEXT NOT NULL, attempts INTEGER NOT NULL, created_at INTEGER NOT NULL, sent_at INTEGER
    );
    CREATE UNIQUE INDEX outbox_once ON outbox (reader, window);
    CREATE INDEX outbox_by_status ON outbox (status, created_at);
  `,
  insert: `INSERT INTO outbox VALUES (?, ?, 'morning', ?, ?, 'pending', 0, ?, NULL)`,
  pending: `SELECT id, url, body FROM outbox WHERE status = 'pending' ORDER BY created_at LIMIT 500`,
  begin: `UPDATE outbox SET status = 'sending', attempts = attempts + 1 WHERE id = ? AND status = 'pending'`,
  end: `UPDATE outbox SET status = 'sent', sent_at = ? WHERE id = ?`,
} as const

export interface OutboxRow {
  id: string
  url: string
  body: string
}

/** What a peer is to send: the bytes of a digest to so many addresses of a receiver, each signed. */
export interface Job {
  origin: string
  from: number
  count: number
  body: string
  secret: string
  /** Names the run, so that ids are new. */
  run: string
}

/** The message with that number. */
export function messageOf({ origin, run, body }: Job, number: number): OutboxRow {
  return { id: `${run}-${number}`, url: `${origin}/hook/${number}`, body }
}
