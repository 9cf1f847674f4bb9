/** Rows that some work with an object's SQLite reads and writes. */
export function rowsOf(
  sql: SqlStorage,
  work: (sql: SqlStorage) => unknown,
): { read: number; written: number } {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
  const counting = {
    exec: (query: string, ...bindings: SqlStorageValue[]) => {
      const cursor = sql.exec(query, ...bindings)
      cursors.push(cursor)
      return cursor
    },
  } as unknown as SqlStorage
  work(counting)
  const sum = (of: 'rowsRead' | 'rowsWritten') => cursors.reduce((rows, cursor) => rows + cursor[of], 0)
  return { read: sum('rowsRead'), written: sum('rowsWritten') }
}
