import { logEvent } from '../../log.ts'
import type { TopicsInForce } from '../following/topics-in-force.ts'
import type { Reach } from '../reach.ts'
import { readMeta } from '../schema.ts'
import { isReady } from './readiness.ts'
import { finishRestore, type RestoreCounts, type RestoreStep, restoreStep } from './restore.ts'

const FIRST: RestoreStep = { prefix: 'source:', cursor: null }

/** Where a restore has come; `step` is null at its end. */
export interface Restored {
  step: RestoreStep | null
  counts: RestoreCounts
}

/** Knows whether the object has its rows, and makes them again from KV, a step a request. */
export class RestoreDesk {
  readonly #storage: DurableObjectStorage
  readonly #reach: Reach
  readonly #topics: TopicsInForce
  readonly #setAlarm: () => Promise<void>

  constructor(
    storage: DurableObjectStorage,
    reach: Reach,
    topics: TopicsInForce,
    setAlarm: () => Promise<void>,
  ) {
    this.#storage = storage
    this.#reach = reach
    this.#topics = topics
    this.#setAlarm = setAlarm
  }

  /** False for an object that has lost its rows. */
  isReady(): Promise<boolean> {
    return isReady(this.#storage.sql, this.#reach.kv)
  }

  /** Takes one step; `null` starts. Led by its caller until `step` is null. */
  async take(step: RestoreStep | null): Promise<Restored> {
    const { sql } = this.#storage
    // Rows that are there know more than KV, which may still show what was deleted a moment ago.
    if (readMeta(sql, 'initialised') > 0) return { step: null, counts: countRows(sql) }
    const { kv, settings } = this.#reach
    const next = await restoreStep(this.#storage, kv, step ?? FIRST, Date.now())
    if (next === null) {
      await finishRestore(this.#storage, kv, settings.mailroomShards, (shard) => this.#reach.shard(shard))
      this.#topics.reload()
      logEvent('restore.finished')
      await this.#setAlarm()
    }
    return { step: next, counts: countRows(sql) }
  }
}

function countRows(sql: SqlStorage): RestoreCounts {
  const count = (table: 'articles' | 'topics' | 'sources') =>
    sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n
  const counts = { articles: count('articles'), topics: count('topics'), sources: count('sources') }
  return { ...counts, seq: readMeta(sql, 'seq') }
}
