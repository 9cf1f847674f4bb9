/** How long a message's id is remembered: Telegram repeats for a day what was not acknowledged; of Zalo it is assumed. */
const REMEMBER_MS = 3 * 86_400_000

/** Whether a message that somebody wrote to a bot was acted upon already. */
export function wasHeard(sql: SqlStorage, message: string): boolean {
  return sql.exec('SELECT 1 FROM heard WHERE id = ?', message).toArray().length > 0
}

/** Remembers that it was; forgets what no repeat can come of any more. Runs inside a transaction. */
export function noteHeard(sql: SqlStorage, message: string, now: number): void {
  sql.exec('DELETE FROM heard WHERE at < ?', now - REMEMBER_MS)
  sql.exec('INSERT OR IGNORE INTO heard VALUES (?, ?)', message, now)
}
