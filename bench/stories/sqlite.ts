import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

/** The tables that placing in stories asks, in memory, behind what the rows' own code calls: the very statements are measured. */
export function openStories(tables: string): SqlStorage {
  const database = new DatabaseSync(':memory:')
  database.exec(`${tables} CREATE TABLE matches (article TEXT, seq INTEGER);`)
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const exec = (query: string, ...bindings: SQLInputValue[]) => {
    let statement = statements.get(query)
    if (!statement) {
      statement = database.prepare(query)
      statements.set(query, statement)
    }
    const rows = statement.all(...bindings)
    return { toArray: () => rows, one: () => rows[0], [Symbol.iterator]: () => rows[Symbol.iterator]() }
  }
  return { exec } as unknown as SqlStorage
}
