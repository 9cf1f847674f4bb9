import type { Guest } from '../asking/guest.ts'
import { heldUntil } from '../asking/hosts.ts'
import type { Outside } from '../asking/outside.ts'
import type { TopicsAtWork } from '../news/match-article.ts'
import type { Moment } from './outcomes/moment.ts'

/** What every visit works with. */
export interface PollContext {
  storage: DurableObjectStorage
  topics: TopicsAtWork
  guest: Guest
  outside: Outside
  /** The real clock, ms since 1970 UTC. */
  clock: () => number
  random: () => number
}

/** The moment at which a visit to this address ends. */
export function momentOf({ storage, clock, random }: PollContext, url: string): Moment {
  const now = clock()
  return { now, hold: heldUntil(storage.sql, new URL(url).host, now), random: random() }
}
