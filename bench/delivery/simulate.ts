/** What sending takes, ms. */
export interface Pace {
  /** The object's thread: from the window to the request that is handed over, and from its answer to the settled row. */
  beginMs: number
  endMs: number
  /** From the request to its answer: rows confirmed on other machines, the network, the endpoint. */
  roundTripMs: number
  /** The object's thread once a run, before the first attempt and behind the last. */
  runMs: number
  /** Until the alarm fires that begins the next run. */
  alarmMs: number
}

/** Open connections that an object may have. */
const CONNECTIONS = 6
/** Digests of one run on the paid plan. */
const RUN = 500
const MAX_SHARDS = 1_000

/**
 * How long a shard takes for so many digests, s. Its connections wait for answers side by side and take turns on its
 * one thread; a run is over when its last answer has come.
 */
export function secondsFor(digests: number, pace: Pace): number {
  const whole = Math.floor(digests / RUN)
  const rest = digests % RUN
  const ms = whole * runMs(RUN, pace) + (rest > 0 ? runMs(rest, pace) : 0)
  return ms / 1000
}

/** The fewest shards that send so many digests within a time, s; null where even a thousand do not. */
export function shardsFor(digests: number, withinSeconds: number, pace: Pace): number | null {
  for (let shards = 1; shards <= MAX_SHARDS; shards += 1) {
    if (secondsFor(Math.ceil(digests / shards), pace) <= withinSeconds) return shards
  }
  return null
}

function runMs(digests: number, { beginMs, endMs, roundTripMs, runMs, alarmMs }: Pace): number {
  /** When each answer comes that is waited for; the thread takes what comes first. */
  const answers: number[] = []
  let thread = 0
  let begun = 0
  const begin = () => {
    begun += 1
    thread += beginMs
    answers.push(thread + roundTripMs)
  }
  while (begun < Math.min(CONNECTIONS, digests)) begin()
  for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
    thread = Math.max(thread, answer) + endMs
    if (begun < digests) begin()
  }
  return thread + runMs + alarmMs
}
