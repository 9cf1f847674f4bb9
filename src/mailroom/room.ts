import type { Reach } from './reach.ts'
import type { Rounds } from './rounds.ts'

/** What the desks of a shard share: its rows, what it reaches beyond them, and who is told that something changed. */
export interface Room {
  storage: DurableObjectStorage
  reach: Reach
  rounds: Rounds
}
