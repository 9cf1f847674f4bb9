import { randomBytes } from 'node:crypto'
import { readMeta, writeMeta } from './schema.ts'

/** The key of signed links where none is set, which only development allows: made once, and kept. */
export function keptSigningKey(sql: SqlStorage): string {
  const kept = readMeta<string>(sql, 'signing_key')
  if (kept !== null) return kept
  const made = randomBytes(32).toString('base64url')
  writeMeta(sql, 'signing_key', made)
  return made
}
