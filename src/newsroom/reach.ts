import { userAgent } from '../agent.ts'
import { requireSettings, type Settings } from '../settings.ts'
import { Budget, type Outside } from './asking/outside.ts'
import type { Shard } from './publishing/push.ts'
import type { ArchiveReader } from './publishing/tell-library.ts'
import { type Hub, hubOf } from './websub/hub.ts'

/**
 * What the Newsroom reaches beyond its own rows, and within which settings.
 * Bindings belong to the object: `env` asks it each time.
 */
export class Reach {
  readonly #env: () => Env

  constructor(env: () => Env) {
    this.#env = env
  }

  get settings(): Settings {
    return requireSettings(this.#env())
  }

  get hub(): Hub | null {
    return hubOf(this.settings)
  }

  get kv(): KVNamespace {
    return this.#env().KV
  }

  /** The outside requests of a new invocation. */
  budget(): Budget {
    return new Budget(this.settings.subrequests)
  }

  outside(budget: Budget = this.budget()): Outside {
    const { allowPrivateHosts, publicUrl, contact } = this.settings
    return {
      fetch: fetch.bind(globalThis),
      budget,
      allowPrivateHosts,
      userAgent: userAgent(publicUrl, contact),
    }
  }

  shard(shard: number): Shard {
    const { MAILROOM } = this.#env()
    const id = MAILROOM.idFromName(`shard-${shard}`)
    return MAILROOM.get(id, { locationHint: this.settings.locationHint }) as unknown as Shard
  }

  library(): ArchiveReader {
    const { LIBRARY } = this.#env()
    const id = LIBRARY.idFromName('library')
    return LIBRARY.get(id, { locationHint: this.settings.locationHint }) as unknown as ArchiveReader
  }
}
