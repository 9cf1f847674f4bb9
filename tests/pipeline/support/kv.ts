import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { kvValue } from '../../../src/newsroom/publishing/publish.ts'
import { expectListsAsRows } from './lists.ts'
import { inside, newsroom } from './objects.ts'

type Put = () => Promise<void>

/** A KV whose puts go through `put` first; everything else is as it is. */
export function kvWithPut(put: (key: string, value: string, real: Put) => Promise<void>): KVNamespace {
  const real = env.KV
  const realPut = real.put.bind(real)
  return new Proxy(real, {
    get(target, name) {
      if (name === 'put') {
        return (key: string, value: string, options?: KVNamespacePutOptions) =>
          put(key, value, () => realPut(key, value, options))
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

const HIDDEN_MS = 60_000

/** KV at its worst: what is written is seen a minute later ("not found" included), and one put in five fails. */
export function worstKv(): KVNamespace {
  const versions = new Map<string, { at: number; value: string | null }[]>()
  const note = (key: string, value: string | null) => {
    versions.set(key, [...(versions.get(key) ?? []), { at: Date.now(), value }])
  }
  const seen = (key: string) =>
    versions.get(key)?.findLast(({ at }) => at <= Date.now() - HIDDEN_MS)?.value ?? null
  const real = kvWithPut(async (key, value, put) => {
    puts += 1
    if (puts % 5 === 0) throw new Error('KV PUT failed: 429 Too Many Requests')
    await put()
    note(key, value)
  })
  let puts = 0
  return new Proxy(real, {
    get(target, name) {
      if (name === 'get') {
        return async (key: string, type?: string) => {
          const value = seen(key)
          return type === 'json' && value !== null ? JSON.parse(value) : value
        }
      }
      if (name === 'list') {
        return async ({ prefix }: { prefix: string }) => {
          const keys = [...versions.keys()].filter((key) => key.startsWith(prefix) && seen(key) !== null)
          return { keys: keys.map((key) => ({ name: key })), list_complete: true }
        }
      }
      return Reflect.get(target, name)
    },
  })
}

/** Every key of KV must say what the Newsroom's rows say, and lists what articles do; answers the keys. */
export async function expectKvAsRows(): Promise<string[]> {
  const { keys } = await env.KV.list()
  const names = keys.map(({ name }) => name)
  const made = await inside(newsroom, ({ storage }) => {
    expectListsAsRows(storage.sql)
    return names.map((name) => JSON.stringify(kvValue(storage.sql, name)))
  })
  for (const [index, name] of names.entries()) expect(await env.KV.get(name), name).toBe(made[index])
  return names
}

/** A KV that only remembers, for tests of weeks: the real one takes some 5 ms a put. */
export function kvInMemory(): KVNamespace {
  const values = new Map<string, string>()
  const kv = {
    async get(key: string, type?: string) {
      const value = values.get(key) ?? null
      return type === 'json' && value !== null ? JSON.parse(value) : value
    },
    async put(key: string, value: string) {
      values.set(key, value)
    },
    async delete(key: string) {
      values.delete(key)
    },
    async list({ prefix = '' }: { prefix?: string }) {
      const keys = [...values.keys()].filter((key) => key.startsWith(prefix)).sort()
      return { keys: keys.map((name) => ({ name })), list_complete: true }
    },
  }
  return kv as unknown as KVNamespace
}
