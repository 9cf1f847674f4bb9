import { inside, type ObjectOf } from './objects.ts'

/** A KV that notes every operation as `<name> <key>`. */
export function countingKv(kv: KVNamespace, operations: string[]): KVNamespace {
  return new Proxy(kv, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const [first] = args
        operations.push(`${String(name)} ${typeof first === 'string' ? first : JSON.stringify(first)}`)
        return Reflect.apply(value, target, args)
      }
    },
  })
}

/** Sums what every statement writes in an object from now on, and counts the alarms that it sets. */
export async function countWrites(object: ObjectOf) {
  const cursors: { statement: string; cursor: SqlStorageCursor<Record<string, SqlStorageValue>> }[] = []
  let alarms = 0
  await inside(object, ({ storage }) => {
    const exec = storage.sql.exec.bind(storage.sql)
    const setAlarm = storage.setAlarm.bind(storage)
    Object.defineProperty(storage.sql, 'exec', {
      value: (statement: string, ...bindings: SqlStorageValue[]) => {
        const cursor = exec(statement, ...bindings)
        cursors.push({ statement, cursor })
        return cursor
      },
    })
    Object.defineProperty(storage, 'setAlarm', {
      value: (time: number) => {
        alarms += 1
        return setAlarm(time)
      },
    })
  })
  /** Rows written since the last look, indexes included as the platform counts them; alarms count as one row each. */
  return () =>
    inside(object, () => {
      const written = cursors
        .splice(0)
        .map(({ statement, cursor }) => ({ statement, rows: cursor.rowsWritten }))
      const set = alarms
      alarms = 0
      const rows = written.reduce((sum, { rows }) => sum + rows, set)
      return { rows, statements: written.filter(({ rows }) => rows > 0) }
    })
}
