import { DatabaseSync } from 'node:sqlite'

/** As much of an object's SQLite as rows need, in memory, with these tables. */
export function memorySql(tables: string): SqlStorage {
  const database = new DatabaseSync(':memory:')
  database.exec(tables)
  const exec = (query: string, ...bindings: (string | number | null)[]) => {
    const rows = database.prepare(query).all(...bindings)
    return { toArray: () => rows, one: () => rows[0], [Symbol.iterator]: () => rows[Symbol.iterator]() }
  }
  return { exec } as unknown as SqlStorage
}
