import { readMeta, writeMeta } from '../schema.ts'

/**
 * False for an object without rows while KV holds news: its rows were lost, and going on would forget what is
 * known and tell it again. The question is asked of KV once in an object's life.
 */
export async function isReady(sql: SqlStorage, kv: KVNamespace): Promise<boolean> {
  if (readMeta(sql, 'initialised') > 0) return true
  for (const prefix of ['source:', 'topic:', 'concept:']) {
    if ((await kv.list({ prefix, limit: 1 })).keys.length > 0) return false
  }
  writeMeta(sql, 'initialised', Date.now())
  return true
}
