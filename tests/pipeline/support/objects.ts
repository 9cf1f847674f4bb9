import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Library } from '../../../src/library/library.ts'
import type { Mailroom } from '../../../src/mailroom/mailroom.ts'
import type { Newsroom } from '../../../src/newsroom/newsroom.ts'

export type ObjectOf = () =>
  | DurableObjectStub<Newsroom>
  | DurableObjectStub<Mailroom>
  | DurableObjectStub<Library>

/** The one Newsroom. */
export const newsroom = () => env.NEWSROOM.get(env.NEWSROOM.idFromName('newsroom'))

/** The one Library. */
export const library = () => env.LIBRARY.get(env.LIBRARY.idFromName('library'))

/** A shard of the Mailroom. */
export const mailroom = (shard = 0) => env.MAILROOM.get(env.MAILROOM.idFromName(`shard-${shard}`))

/** Runs inside an object, with its state. */
export function inside<T>(
  object: ObjectOf,
  run: (state: DurableObjectState, instance: object) => T | Promise<T>,
): Promise<T> {
  return runInDurableObject(object() as DurableObjectStub, (instance, state) => run(state, instance))
}

/** Reads an object's rows. */
export function rows<T extends Record<string, SqlStorageValue>>(
  object: ObjectOf,
  query: string,
  ...bindings: SqlStorageValue[]
): Promise<T[]> {
  return inside(object, (state) => state.storage.sql.exec<T>(query, ...bindings).toArray())
}

/** Ends an object in the middle of whatever it does, for good; the next call starts it anew from its rows. */
export async function kill(object: ObjectOf): Promise<void> {
  await inside(object, (state) => state.abort('killed by the test')).catch(() => {})
}

/** Gives a running object other bindings than its own, until it is restarted. */
export function rebind(object: ObjectOf, bindings: object): Promise<void> {
  return inside(object, (_state, instance) => {
    const own = (instance as { env: Env }).env
    Object.defineProperty(instance, 'env', { value: { ...own, ...bindings }, configurable: true })
  })
}

/** Loses every alarm that an object sets, until it is started anew. */
export function loseAlarms(object: ObjectOf): Promise<void> {
  return inside(object, async ({ storage }) => {
    await storage.deleteAlarm()
    Object.defineProperty(storage, 'setAlarm', { value: async () => {} })
  })
}
