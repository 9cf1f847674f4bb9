import type { NewsEvent } from '../../../src/events.ts'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import type { Choice } from './words.ts'

export interface Person {
  status: 'pending' | 'active' | 'paused' | 'unsubscribed' | 'disabled' | 'erased'
  schedule: Schedule
  /** Since when every attempt at the address failed; null if the last did not. */
  failingSince: number | null
}

/** A time in which somebody follows a topic. */
export interface Period {
  subscriber: string
  topic: string
  lane: Lane
  updates: boolean
  /** Its events lie behind this `seq`, and up to `to` once it has ended. */
  from: number
  to: number | null
}

/** One event of one period, and where it is. */
export interface Fate {
  event: NewsEvent
  period: Period
  place: 'waiting' | { suppressed: string } | Delivery
}

export interface Request {
  id: string
  subscriber: string
  choices: Choice[]
  schedule: Schedule
  expiresAt: number
  isConfirmed: boolean
}

/** One row of the ledger; `told` is what its payload names. */
export interface Delivery {
  id: string
  subscriber: string
  lane: Lane | ''
  status: 'due' | 'sent' | 'suppressed' | 'dead'
  reason: string | null
  told: NewsEvent[]
  /** Stories of which the digest tells only updates, with when the reader was told of them before, if ever. */
  updated: Map<string, number | null>
  madeAt: number
  settledAt: number | null
  isUnderWay: boolean
  begunAt: number
  nextAt: number
  /** Attempts that count, and since when it may have arrived. */
  attempts: number
  doubtSince: number | null
  /** A digest's first attempt begins with its row and has not ended. */
  isFirstAttempt: boolean
  /** Whether a sweep has put it into the totals. */
  isCounted: boolean
}
