import type { Message } from './message.ts'

/** Where a message goes: an e-mail address, or an endpoint with the secrets that sign for it (newest first). */
export interface Recipient {
  address: string
  secrets: readonly string[]
}

/** What a channel says of one attempt; the ledger decides what follows from it. */
export type Outcome =
  | { result: 'sent'; status: number | null; providerId: string | null }
  /** The other side surely did not take it. */
  | { result: 'failed'; reason: string; status: number | null; retryAfterMs: number | null }
  /** Nobody can tell whether it was taken: no answer came, or we died. */
  | { result: 'ambiguous'; reason: string }
  /** The endpoint says that it is no more. */
  | { result: 'gone'; status: number | null }
  /** Trying again cannot help. */
  | { result: 'refused'; reason: string; status: number | null }

/** One way to reach people. Never throws; makes at most one outside request an attempt. */
export interface Channel {
  /** For how long (ms) the other side knows a repeat of the same id; 0 where it never does. */
  idempotencyMs: number
  /** One attempt. `now` is the real clock, ms since 1970 UTC; the message is the same in every attempt. */
  send(message: Message, to: Recipient, now: number): Promise<Outcome>
}
