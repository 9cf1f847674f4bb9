import type { ManageView } from '../mailroom/people/own-page-desk.ts'
import type { Schedule } from '../mailroom/schedule/schedule.ts'
import { shortHash } from '../text/hash.ts'

/** What a person has chosen on their page, or is about to. */
export interface Chosen {
  topics: readonly { topic: string; urgent: boolean; updates: boolean }[]
  schedule: Schedule
  locale: 'vi' | 'en'
  paused: boolean
}

export function storedChoice({ subscriber, subscriptions }: ManageView): Chosen {
  const { schedule, locale, status } = subscriber
  const topics = subscriptions.map(({ topic, lane, updates }) => ({
    topic,
    urgent: lane === 'urgent',
    updates,
  }))
  return { topics, schedule, locale, paused: status === 'paused' }
}

/** The same for the same choice; the form of a page carries that of what the page was written of. */
export function chosenDigest({ topics, schedule, locale, paused }: Chosen): string {
  const { cadence, at, weekday, timezone, quiet, days = 'all' } = schedule
  const followed = topics.map(({ topic, urgent, updates }) => [topic, urgent, updates].join()).sort()
  return shortHash([JSON.stringify([followed, cadence, at, weekday, timezone, quiet, days, locale, paused])])
}

/**
 * Whether a choice would undo what was changed elsewhere since its page was written, of which `seen` is the digest; not
 * where it is what is stored already, as one that is sent twice. A form that does not say what it was written of is taken.
 */
export function isOutdated(seen: string | null, chosen: Chosen, stored: Chosen): boolean {
  const now = chosenDigest(stored)
  return seen !== null && seen !== now && chosenDigest(chosen) !== now
}
