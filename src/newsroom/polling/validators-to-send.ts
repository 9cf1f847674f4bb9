import { mayUseValidators, type Validators } from '../asking/validators.ts'
import type { SourceState } from '../sources/source-rows.ts'
import { rhythm } from './outcomes/moment.ts'

const DAY_MS = 24 * 3_600_000
/** So many of its long pauses without news are odd enough to ask once more, and no more. */
const LONG_PAUSES = 3
/** With fewer gaps there is no rhythm to speak of. */
const FEWEST_GAPS = 4

/**
 * The validators to ask with. None after eight days of nothing but 304; and none, once a day, to a source that has
 * brought nothing for longer than it usually pauses: its server may say 304 whatever it publishes, and news that is
 * found after three days alerts nobody.
 */
export function validatorsToSend(state: SourceState, now: number): Validators {
  const { etag, lastModified, memory } = state
  return mayUseValidators(memory.bodyAt, now) && !isDoubted(state, now)
    ? { etag, lastModified, from: memory.validatorsFrom }
    : { etag: null, lastModified: null }
}

function isDoubted(state: SourceState, now: number): boolean {
  const { bodyAt, newsAt } = state.memory
  const { gaps, longMs } = rhythm(state, now)
  const [last] = newsAt
  if (last === undefined || gaps < FEWEST_GAPS || now - (bodyAt ?? 0) < DAY_MS) return false
  return now - last > Math.max(DAY_MS, LONG_PAUSES * longMs)
}
