/** Until when something waits, and why. Kept with the source, as JSON. */
export interface Wait {
  /** ms since 1970 UTC; `NEVER` for what nobody waits for any more. */
  at: number
  why: WaitReason
}

/** Late enough, and still a time that every calendar and RFC 3339 can write. */
export const NEVER = Date.UTC(9999, 11, 31)

/** Why a whole host is left alone: it said so, it refused without saying for how long, or its Crawl-delay. */
export type HoldReason = 'retry_after' | 'refused' | 'crawl_delay'

/** Minutes are those between two polls that the reason asks for. */
export type WaitReason =
  /** A new source, or one that was switched on again or changed: whoever did it can look at it first. */
  | { reason: 'first' }
  /** Its poll has begun; were it to die, it would be tried again then. */
  | { reason: 'under_way' }
  /** Its poll was broken off. */
  | { reason: 'interrupted' }
  /** The least interval of its settings. */
  | { reason: 'interval'; minutes: number }
  /** How often the source itself brings something new. */
  | { reason: 'rhythm'; minutes: number }
  /** The document's own ttl or update period. */
  | { reason: 'ttl'; minutes: number }
  /** Cache-Control or Expires. */
  | { reason: 'fresh'; minutes: number }
  /** The document's skipHours or skipDays. */
  | { reason: 'skipped' }
  /** Retry-After of an answer that does not hold the host. */
  | { reason: 'retry_after'; minutes: number }
  | { reason: 'host'; host: string; hold: HoldReason }
  /** So many failures in a row. */
  | { reason: 'failures'; failures: number }
  /** So many answers in a row that there is nothing at the address. */
  | { reason: 'missing'; failures: number }
  /** Polls failed, and somebody hands it in since. */
  | { reason: 'fed' }
  /** robots.txt bars the address. */
  | { reason: 'robots'; host: string }
  /** robots.txt could not be had. */
  | { reason: 'robots_unreachable'; host: string }
  /** No outside request was left to the invocation. */
  | { reason: 'budget' }
  /** Switched off in its settings. */
  | { reason: 'disabled' }
  /** The server said that it is gone for good. */
  | { reason: 'retired' }
