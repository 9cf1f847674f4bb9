/** What an object did, as the platform bills it, and how long its steps took (ms on a clock that runs on only in local workerd). */
export interface Counts {
  rowsWritten: number
  rowsRead: number
  /** A row written each, beside those above. */
  alarmsSet: number
  kvReads: number
  /** Puts and deletions. */
  kvWrites: number
  /** Calls and alarms that the object was woken for, and how long they were under way, several at once counted once. */
  requests: number
  activeMs: number
  closed: number
  closeMs: number
  settled: number
  settleMs: number
  /** Alarms that sent something, and how long they took before the first window and behind the last outcome. */
  runs: number
  runMs: number
  /** When the last digest was settled, ms since 1970 UTC. */
  lastAt: number
  databaseBytes: number
}

/** Statements behind the last one of which the cursors have surely been read to their ends. */
const UNREAD = 64

type Cursor = SqlStorageCursor<Record<string, SqlStorageValue>>

/** Counts what an object writes, reads, and is woken for. */
export class Counter {
  #counts = none()
  #cursors: Cursor[] = []
  #underWay = 0
  #activeSince = 0
  /** What the transaction that is open does. */
  #step: 'close' | 'settle' | null = null
  #firstStepAt: number | null = null
  #lastStepAt = 0

  /** The object's state, which from now on is counted. */
  watch(ctx: DurableObjectState): DurableObjectState {
    const { storage } = ctx
    const exec = storage.sql.exec.bind(storage.sql)
    const setAlarm = storage.setAlarm.bind(storage)
    const transactionSync = storage.transactionSync.bind(storage)
    Object.defineProperty(storage.sql, 'exec', {
      value: (statement: string, ...bindings: SqlStorageValue[]) => {
        const cursor = exec(statement, ...bindings)
        this.#note(statement, cursor)
        return cursor
      },
    })
    Object.defineProperty(storage, 'setAlarm', {
      value: (time: number) => {
        this.#counts.alarmsSet += 1
        return setAlarm(time)
      },
    })
    Object.defineProperty(storage, 'transactionSync', {
      value: <T>(work: () => T) => {
        const began = performance.now()
        this.#step = null
        const done = transactionSync(work)
        this.#timed(began, performance.now())
        return done
      },
    })
    return ctx
  }

  /** The same of a KV. */
  watchKv(kv: KVNamespace): KVNamespace {
    return new Proxy(kv, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          this.#counts[name === 'put' || name === 'delete' ? 'kvWrites' : 'kvReads'] += 1
          return Reflect.apply(value, target, args)
        }
      },
    })
  }

  /** Work that the object was woken for. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#counts.requests += 1
    if (this.#underWay === 0) this.#activeSince = performance.now()
    this.#underWay += 1
    try {
      return await work()
    } finally {
      this.#underWay -= 1
      if (this.#underWay === 0) this.#counts.activeMs += performance.now() - this.#activeSince
    }
  }

  /** The same of a run of attempts. */
  async duringRun(work: () => Promise<void>): Promise<void> {
    const began = performance.now()
    this.#firstStepAt = null
    await this.during(work)
    if (this.#firstStepAt === null) return
    this.#counts.runs += 1
    this.#counts.runMs += this.#firstStepAt - began + (performance.now() - this.#lastStepAt)
  }

  read(databaseBytes: number): Counts {
    this.#add(0)
    return { ...this.#counts, databaseBytes }
  }

  reset(): void {
    this.#add(0)
    this.#counts = none()
  }

  #note(statement: string, cursor: Cursor): void {
    this.#cursors.push(cursor)
    if (this.#cursors.length > 2 * UNREAD) this.#add(UNREAD)
    if (statement.startsWith('INSERT INTO deliveries')) this.#step = 'close'
    if (statement.startsWith('UPDATE deliveries SET status')) this.#step = 'settle'
  }

  /** Adds up all cursors but the last few, and lets go of them. */
  #add(kept: number): void {
    for (const { rowsRead, rowsWritten } of this.#cursors.splice(0, this.#cursors.length - kept)) {
      this.#counts.rowsRead += rowsRead
      this.#counts.rowsWritten += rowsWritten
    }
  }

  #timed(began: number, ended: number): void {
    if (this.#step === null) return
    this.#firstStepAt ??= began
    this.#lastStepAt = ended
    if (this.#step === 'close') {
      this.#counts.closed += 1
      this.#counts.closeMs += ended - began
    } else {
      this.#counts.settled += 1
      this.#counts.settleMs += ended - began
      this.#counts.lastAt = Date.now()
    }
  }
}

function none(): Counts {
  return {
    rowsWritten: 0,
    rowsRead: 0,
    alarmsSet: 0,
    kvReads: 0,
    kvWrites: 0,
    requests: 0,
    activeMs: 0,
    closed: 0,
    closeMs: 0,
    settled: 0,
    settleMs: 0,
    runs: 0,
    runMs: 0,
    lastAt: 0,
    databaseBytes: 0,
  }
}
