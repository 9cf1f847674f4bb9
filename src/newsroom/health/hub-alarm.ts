import { failingPings } from '../websub/ping-rows.ts'
import { fetchSentence } from './sentences.ts'

/** A hub is down for some minutes now and then, and feeds are read without it. */
const NOTICED_AFTER_MS = 3_600_000

/** A WebSub hub that does not take what changed, as `/health` tells it. */
export interface HubAlarm {
  code: 'hub_failing'
  /** RFC 3339 */
  since: string
  message: string
  message_vi: string
}

/** Null while the hub takes what it is told. `now` in ms since 1970 UTC. */
export function hubAlarm(sql: SqlStorage, now: number): HubAlarm | null {
  const failing = failingPings(sql)
  if (!failing || failing.since > now - NOTICED_AFTER_MS) return null
  const { feeds, since, failure } = failing
  const why = fetchSentence(failure.reason, failure.httpStatus)
  return {
    code: 'hub_failing',
    since: new Date(since).toISOString(),
    message: `The WebSub hub has not been told of changes. Feeds concerned: ${feeds}. ${why.en}`,
    message_vi: `Chưa báo được thay đổi cho hub WebSub. Số nguồn cấp chưa báo được: ${feeds}. ${why.vi}`,
  }
}
