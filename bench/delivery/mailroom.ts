import type { Push } from '../../src/events.ts'
import { sweep } from '../../src/mailroom/ledger/sweep.ts'
import { Mailroom } from '../../src/mailroom/mailroom.ts'
import { Counter, type Counts } from './counting.ts'

/** What the benchmark asks a shard for. */
export type ShardAsk =
  | { do: 'reset' | 'counts' | 'sweep' }
  /** Digests leave at `at` from now on, as if those of before were yesterday's: a date gets one alone. */
  | { do: 'next-day'; at: string; quiet: [from: string, until: string] }

/** The Mailroom as it is, counted. */
export class BenchMailroom extends Mailroom {
  readonly #counter: Counter

  constructor(ctx: DurableObjectState, env: Env) {
    const counter = new Counter()
    super(counter.watch(ctx), { ...env, KV: counter.watchKv(env.KV) })
    this.#counter = counter
  }

  override push(push: Push): Promise<{ mark: number }> {
    return this.#counter.during(() => super.push(push))
  }

  override alarm(): Promise<void> {
    return this.#counter.duringRun(() => super.alarm())
  }

  async act(ask: ShardAsk): Promise<Counts> {
    const { storage } = this.ctx
    const { sql } = storage
    switch (ask.do) {
      case 'counts':
        break
      case 'reset':
        this.#counter.reset()
        break
      case 'next-day':
        // The next push has due times made anew.
        sql.exec('UPDATE deliveries SET served = served - 86400000')
        sql.exec(
          "UPDATE subscribers SET schedule = json_set(schedule, '$.at', ?, '$.quiet', json(?))",
          ask.at,
          JSON.stringify(ask.quiet),
        )
        break
      case 'sweep':
        this.#counter.reset()
        storage.transactionSync(() => sweep(sql, Date.now() + 41 * 86_400_000))
    }
    return this.#counter.read(sql.databaseSize)
  }
}
