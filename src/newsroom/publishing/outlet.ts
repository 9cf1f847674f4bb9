import type { Budget } from '../asking/outside.ts'
import type { Hub } from '../websub/hub.ts'
import { type FlushSettings, flushPending } from './flush.ts'
import { pendingKeys, type Target } from './pending.ts'
import { laggingShards, pushEvents, type Shard } from './push.ts'
import { type ArchiveReader, tellLibrary } from './tell-library.ts'

const PUSH_RETRY_MS = 5_000
/** What a poll or request waits for the Library, so that a search behind it finds what it brought. */
const TELL_WAIT_MS = 3_000

/** Where news leaves the Newsroom. What it leads to is asked for each time: bindings belong to the object. */
export interface OutletEnds {
  kv: () => KVNamespace
  putSeconds: () => number
  hub: () => Hub | null
  shardOf: (shard: number) => Shard
  library: () => ArchiveReader
}

/** Takes news out to KV, to the Library and to the shards, one of each at a time. */
export class Outlet {
  readonly #sql: SqlStorage
  readonly #ends: OutletEnds
  #flushing: Promise<void> | null = null
  #telling: Promise<void> | null = null
  #pushing: Promise<boolean> = Promise.resolve(true)
  #pushRetryAt = 0

  constructor(sql: SqlStorage, ends: OutletEnds) {
    this.#sql = sql
    this.#ends = ends
  }

  /**
   * One flush at a time: two would put one key twice at once. The Library is told afterwards, and keeps no put waiting.
   */
  async flush(budget: Budget, waitMs: number): Promise<void> {
    while (this.#flushing) await this.#flushing
    const { putSeconds, hub } = this.#ends
    const settings: FlushSettings = { putSeconds: putSeconds(), budget, clock: Date.now, hub: hub() }
    this.#flushing = flushPending(this.#sql, this.#ends.kv(), settings, waitMs).finally(() => {
      this.#flushing = null
    })
    await this.#flushing
    await this.#tell(settings, waitMs)
  }

  /** One telling at a time, too; one that takes long goes on by itself. */
  async #tell(settings: FlushSettings, waitMs: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<true>((done) => {
      timer = setTimeout(() => done(true), TELL_WAIT_MS)
    })
    try {
      while (this.#telling) if (await Promise.race([this.#telling, late])) return
      this.#telling = tellLibrary(this.#sql, this.#ends.library(), settings, waitMs).finally(() => {
        this.#telling = null
      })
      await Promise.race([this.#telling, late])
    } finally {
      clearTimeout(timer)
    }
  }

  /** One push after the other: a second finds what the first left. */
  async push(budget: Budget): Promise<void> {
    const turn = this.#pushing.then(() => pushEvents(this.#sql, this.#ends.shardOf, budget))
    this.#pushing = turn.catch(() => false)
    this.#pushRetryAt = (await turn) || budget.isSpent ? 0 : Date.now() + PUSH_RETRY_MS
  }

  /** When the next put and the next push are due, ms since 1970 UTC; empty when nothing waits. */
  dueTimes(): number[] {
    const firstOf = (target: Target) => pendingKeys(this.#sql, this.#ends.putSeconds(), target).slice(0, 1)
    return [
      ...[...firstOf('kv'), ...firstOf('library')].map(({ dueAt }) => dueAt),
      ...(laggingShards(this.#sql).length > 0 ? [this.#pushRetryAt] : []),
    ]
  }
}
