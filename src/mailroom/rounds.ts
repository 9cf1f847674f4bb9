import { Agenda } from './agenda.ts'
import { hasKeptMail } from './ledger/outbox.ts'
import { sweep } from './ledger/sweep.ts'
import { fold } from './ledger/totals.ts'
import { endAgain } from './people/ended.ts'
import { sweepLeft } from './people/erase.ts'
import { sweepAsks } from './people/limits.ts'
import type { Reach } from './reach.ts'
import { readMeta, writeMeta } from './schema.ts'
import type { SendContext } from './sending/attempt.ts'
import { Dispatch } from './sending/dispatch.ts'
import { countLate, nextAttemptAt } from './sending/upcoming.ts'
import { hasLost } from './take-push.ts'

const DAY_MS = 86_400_000
/** A delivery that is due longer than this is late enough for `/health`. */
const LATE_MS = 15 * 60_000

/** What users would notice of a shard. */
export interface MailroomHealth {
  late: number
  /** Events that it had not been told were swept, some days ago at most. */
  hasLost: boolean
  /** The outbox holds mail, which never leaves. */
  hasKeptMail: boolean
  failingTransports: string[]
  /** Windows that could not be closed when they were last tried; they are tried again at each tick. */
  failedWindows: number
}

/** Closes and sends what is due, and keeps the alarm at what is due next. */
export class Rounds {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  readonly #reach: Reach
  readonly #agenda: Agenda
  readonly #dispatch = new Dispatch()
  /** That who ended before a recovery has been ended again; once a life. */
  #endedAgain: Promise<void> | null = null

  constructor(storage: DurableObjectStorage, reach: Reach) {
    this.#storage = storage
    this.#sql = storage.sql
    this.#reach = reach
    this.#agenda = new Agenda(storage.sql, () => reach.days)
  }

  /**
   * Closes the windows and makes the attempts that are due at `now` (ms since 1970 UTC). Two at once change nothing:
   * a window is closed once, and the attempts of both are one run.
   */
  async tick(now: number): Promise<void> {
    try {
      // A trigger's clock lies a little behind the real one, at which these windows were closed.
      const dueAt = Math.max(now, Date.now())
      await this.#endAgain()
      await this.#dispatch.run(this.#sendContext(), dueAt, this.#reach.settings.subrequests)
      this.#storage.transactionSync(() => fold(this.#sql))
      if (now >= (readMeta<number>(this.#sql, 'swept_at') ?? 0) + DAY_MS) this.#sweep()
    } finally {
      await this.#setAlarm()
    }
  }

  #sweep(): void {
    this.#storage.transactionSync(() => {
      sweep(this.#sql, Date.now())
      sweepLeft(this.#sql, Date.now())
      sweepAsks(this.#sql, Date.now())
      writeMeta(this.#sql, 'swept_at', Date.now())
    })
  }

  /** Before the first attempt of a life: rows that were recovered know people as they were who have ended since. */
  #endAgain(): Promise<void> {
    this.#endedAgain ??= endAgain(this.#storage, this.#reach.kv).then(
      (isRecovering) => {
        if (isRecovering) this.#agenda.forget()
      },
      (error: unknown) => {
        this.#endedAgain = null
        throw error
      },
    )
    return this.#endedAgain
  }

  /** Every change of a subscriber ends with this: their lanes may wait for another hour. */
  async changed(subscriber: string): Promise<void> {
    this.#agenda.touch(subscriber)
    await this.#setAlarm()
  }

  /** The same after a change of many. */
  async manyChanged(): Promise<void> {
    this.#agenda.forget()
    await this.#setAlarm()
  }

  /** Events came, for whoever follows their topics. */
  async eventsCame(): Promise<void> {
    this.#agenda.forget()
    await this.wakeNow()
  }

  /** Something was written that is to leave at once. */
  async wakeNow(): Promise<void> {
    this.#dispatch.lookAgain(Date.now())
    await this.#storage.setAlarm(Date.now())
  }

  health(): MailroomHealth {
    const now = Date.now()
    const before = now - LATE_MS
    const { breaker } = this.#dispatch
    return {
      late: countLate(this.#sendContext(), breaker, before),
      hasLost: hasLost(this.#sql, now),
      hasKeptMail: hasKeptMail(this.#sql),
      failingTransports: breaker.transportsFailingSince(before),
      failedWindows: this.#agenda.failed,
    }
  }

  /** Sets the alarm to the next due time, if it is not there already. */
  async #setAlarm(): Promise<void> {
    const now = Date.now()
    const next = nextAttemptAt(this.#sendContext(), this.#dispatch.breaker, now)
    if (next === null) return
    if (next <= now) this.#dispatch.lookAgain(now)
    const current = await this.#storage.getAlarm()
    if (current === null || Math.abs(current - next) > 500) await this.#storage.setAlarm(next)
  }

  #sendContext(): SendContext {
    const { signingKey, base, days } = this.#reach
    return {
      storage: this.#storage,
      agenda: this.#agenda,
      channels: this.#reach.channels(),
      signingKey,
      base,
      days,
      clock: Date.now,
      random: Math.random,
    }
  }
}
