import type { KeptMail } from '../../delivery/channels/email/transports/outbox.ts'

/** A mail of the `outbox` transport, and when it was kept (RFC 3339). */
export type ShownMail = KeptMail & { at: string }

/** Keeps what did not really leave, in place of what stands under the same id. */
export function keepMail(sql: SqlStorage, id: string, mail: string, now: number): void {
  sql.exec('INSERT OR REPLACE INTO outbox VALUES (?, ?, ?)', id, now, mail)
}

export function hasKeptMail(sql: SqlStorage): boolean {
  return sql.exec('SELECT 1 FROM outbox LIMIT 1').toArray().length > 0
}

/** All that is kept, newest first. */
export function readOutbox(sql: SqlStorage): ShownMail[] {
  return sql
    .exec<{ message: string; at: number }>('SELECT message, at FROM outbox ORDER BY at DESC, id DESC')
    .toArray()
    .map(({ message, at }) => ({ ...(JSON.parse(message) as KeptMail), at: new Date(at).toISOString() }))
}
