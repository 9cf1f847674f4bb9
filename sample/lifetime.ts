/** What must be gone when the program is: children, servers, files. */
export type Lifetime = {
  /** Remembers how to end something; the last thing started is ended first. */
  add(end: () => Promise<void> | void): void
  /** Ends everything, then the program. A second call waits for the first. */
  end(code: number): Promise<never>
  isEnding(): boolean
}

const parentCheckMs = 1000

/** Everything ends by Ctrl-C, SIGTERM, SIGHUP, a crash, a closed output, and with the parent (npm). */
export function startLifetime(onSignal: () => void): Lifetime {
  const ends: Array<() => Promise<void> | void> = []
  let ending: Promise<never> | undefined

  const lifetime: Lifetime = {
    add: (end) => void ends.push(end),
    isEnding: () => ending !== undefined,
    end(code) {
      ending ??= endAll(ends).then(() => process.exit(code))
      return ending
    },
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!lifetime.isEnding()) onSignal()
      void lifetime.end(0)
    })
  }
  process.on('uncaughtException', (error) => {
    console.error(error)
    void lifetime.end(1)
  })
  // A reader that went away (`npm start | head`) is no reason to leave children behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void lifetime.end(0))

  // npm killed outright forwards no signal; the only trace is that we get another parent.
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void lifetime.end(0)
  }, parentCheckMs).unref()
  return lifetime
}

async function endAll(ends: Array<() => Promise<void> | void>): Promise<void> {
  for (let end = ends.pop(); end; end = ends.pop()) {
    try {
      await end()
    } catch (error) {
      console.error(error)
    }
  }
}
