import { logEvent } from '../../log.ts'
import { heldUntil, noteAnswer } from '../asking/hosts.ts'
import type { Outside } from '../asking/outside.ts'
import type { Hub } from './hub.ts'
import { ping } from './ping.ts'
import {
  duePings,
  holdPings,
  type PingFailure,
  postponePings,
  releasePings,
  settlePing,
} from './ping-rows.ts'

/** Feeds of one run: with some tenths of a second each, polls do not wait for long. The rest comes at once. */
const PINGS_PER_RUN = 20
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 3_600_000

/**
 * Tells the hub of the feeds that changed and are due, one after the other. A ping that was sent and not noted is sent
 * again, which does no harm. A hub that takes nothing is asked once a run, and has everything wait. `now` says what is
 * due; `clock` is the real one. Both in ms since 1970 UTC.
 */
export async function tellHub(
  sql: SqlStorage,
  hub: Hub,
  outside: Outside,
  now: number,
  clock: () => number,
): Promise<void> {
  const { host } = new URL(hub.address)
  const hold = heldUntil(sql, host, now)
  if (hold) {
    holdPings(sql, now, hold.until)
    return
  }
  for (const { feed, failures } of duePings(sql, now, PINGS_PER_RUN)) {
    const begun = clock()
    const pinged = await ping(hub.address, hub.base + feed, outside, begun)
    const times = () => ({ now, until: clock() + waitMs(failures) })
    switch (pinged.kind) {
      case 'spent':
        return
      case 'told':
        noteAnswer(sql, host, pinged.httpStatus, null, clock())
        settlePing(sql, feed, hub, begun)
        releasePings(sql, now)
        logEvent('websub.told', { feed, httpStatus: pinged.httpStatus })
        break
      case 'refused':
        noteFailure(feed, pinged.failure, postponePings(sql, feed, pinged.failure, times()))
        break
      case 'away': {
        const { failure, retryAfterMs } = pinged
        // Which holds the host for as long as it asks; without that, pings wait as they do for any other failure.
        if (failure.httpStatus !== null && retryAfterMs !== null)
          noteAnswer(sql, host, failure.httpStatus, retryAfterMs, clock())
        noteFailure(feed, failure, postponePings(sql, null, failure, times()))
        return
      }
    }
  }
}

/** Twice as long each time, an hour at most. */
function waitMs(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS)
}

function noteFailure(feed: string, failure: PingFailure, givenUp: readonly string[]): void {
  logEvent('websub.failed', { feed, ...failure })
  for (const one of givenUp) logEvent('websub.gave_up', { feed: one })
}
