import { randomBytes } from 'node:crypto'
import { userAgent } from '../agent.ts'
import type { Channel } from '../delivery/channel.ts'
import { type PushSettings, vapidKeys } from '../delivery/channels/webpush/push-settings.ts'
import { ATTEMPT_MS, type Outside } from '../delivery/outside.ts'
import { type ChannelName, makeChannels } from '../delivery/registry.ts'
import { requireSettings, type Settings } from '../settings.ts'
import { type DayBook, makeDayBook } from '../text/days/day-book.ts'
import { findDelivery } from './ledger/delivery.ts'
import { keepMail } from './ledger/outbox.ts'
import { readMeta, writeMeta } from './schema.ts'

/**
 * What a shard reaches beyond its own rows, within which settings, and what stands in for a setting in development.
 * Bindings belong to the object: `env` asks it each time.
 */
export class Reach {
  readonly #sql: SqlStorage
  readonly #env: () => Env

  constructor(sql: SqlStorage, env: () => Env) {
    this.#sql = sql
    this.#env = env
  }

  get settings(): Settings {
    return requireSettings(this.#env())
  }

  get kv(): KVNamespace {
    return this.#env().KV
  }

  get days(): DayBook {
    const { daysOff, workingDays } = this.settings
    return makeDayBook(daysOff, workingDays)
  }

  /** The base of links: the setting, or in development the origin of the last request that made something be sent. */
  get base(): string {
    return this.settings.publicUrl ?? readMeta<string>(this.#sql, 'base') ?? 'http://localhost'
  }

  /** Remembers the base of a request that makes something be sent. */
  keepBase(base: string): void {
    if (readMeta<string>(this.#sql, 'base') !== base) writeMeta(this.#sql, 'base', base)
  }

  /** The key of signed links: the setting, or in development one that shard 0 made. */
  get signingKey(): string {
    return (
      this.settings.signingKey ?? this.#keptSecret('signing_key', () => randomBytes(32).toString('base64url'))
    )
  }

  /** The key by which browsers subscribe to pushes, where none is set; null where web push is off. */
  get pushKey(): string | null {
    const settings = this.settings.channels.webpush as PushSettings | undefined
    return settings ? vapidKeys(settings, this.outside()).publicKey : null
  }

  channels(): Record<ChannelName, Channel> {
    return makeChannels(this.settings.channels, this.outside())
  }

  outside(): Outside {
    const { publicUrl, contact, allowPrivateHosts } = this.settings
    // There only where wrangler.toml names it.
    const email = (this.#env() as { EMAIL?: SendEmail }).EMAIL
    return {
      fetch: fetch.bind(globalThis),
      userAgent: userAgent(publicUrl, contact),
      allowPrivateHosts,
      attemptMs: ATTEMPT_MS,
      sendEmail: email ? (mail) => email.send(mail) : null,
      keptSecret: this.#keptSecret,
      keep: (id, body) => {
        // An erase may have come while the message was made.
        if (findDelivery(this.#sql, id)?.status === 'due') keepMail(this.#sql, id, body, Date.now())
      },
    }
  }

  /** A secret for which nothing is set, which only development allows: made once, and kept. */
  readonly #keptSecret = (name: string, make: () => string): string => {
    const kept = readMeta<string>(this.#sql, name)
    if (kept !== null) return kept
    const made = make()
    writeMeta(this.#sql, name, made)
    return made
  }
}
