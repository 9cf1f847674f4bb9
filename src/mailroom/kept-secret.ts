import { readMeta, writeMeta } from './schema.ts'

/** A secret for which nothing is set, which only development allows: made once, and kept. */
export function keptSecret(sql: SqlStorage, name: string, make: () => string): string {
  const kept = readMeta<string>(sql, name)
  if (kept !== null) return kept
  const made = make()
  writeMeta(sql, name, made)
  return made
}
