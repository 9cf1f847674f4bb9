/** Runs something, and says how long that took: by the clock, and in CPU time of this process. */
export function timed<T>(work: () => T): { value: T; ms: number; cpuMs: number } {
  const cpu = process.cpuUsage()
  const started = performance.now()
  const value = work()
  const ms = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return { value, ms, cpuMs: (user + system) / 1000 }
}
