import type * as z from 'zod'
import type { SettingsFault, Vars } from '../settings-fault.ts'
import type { Message } from './message.ts'
import type { Outside } from './outside.ts'

/** Where a message goes: an address, and the keys that sign or encrypt for it, newest first; none on most channels. */
export interface Recipient {
  address: string
  keys: readonly string[]
}

/** Whose failure it was. An endpoint's count against it alone; a transport's, which many share, against nobody. */
export type At = 'endpoint' | 'transport'

/**
 * What a channel says of one attempt; the Mailroom decides what follows. A `reason` is a word, or words after a colon,
 * as `redact` leaves them: it is logged and shown.
 */
export type Outcome =
  | { result: 'sent'; status: number | null; providerId: string | null }
  /** Surely not taken. */
  | { result: 'failed'; at: At; reason: string; status: number | null; retryAfterMs: number | null }
  /** Nobody can tell whether it was taken: no answer came, or we died. */
  | { result: 'ambiguous'; at: At; reason: string }
  /** The endpoint says that it is no more. */
  | { result: 'gone'; reason: string; status: number | null }
  /** This message will never be taken; others to the same address may be. */
  | { result: 'refused'; reason: string; status: number | null }

/** One way to reach people, with its settings and what it needs of the world. */
export interface Channel {
  /** For how long (ms) the other side knows a repeat of the same id; 0 where it never does. */
  readonly idempotencyMs: number
  /** At most so many attempts a second at one host; null where no limit is known. */
  readonly perSecond: number | null
  /** What failures are held together by: `hooks.example.vn`, or the transport's name. */
  host(to: Recipient): string
  /**
   * What is sent, whole: a function of the message, so that every attempt has the same. Null for a kind of message that
   * the channel does not have. Throws only for bugs.
   */
  render(message: Message, to: Recipient): Promise<string | null>
  /**
   * One attempt: at most one outside request, under the delivery's id. What must differ between attempts (time,
   * signature, encryption) is added here. Never throws. `now` is the real clock, ms since 1970 UTC.
   */
  send(body: string, id: string, to: Recipient, now: number): Promise<Outcome>
}

/** A channel's settings as its folder reads them; null where it is switched off. */
export type ReadChannelSettings<S> =
  | { ok: true; value: S }
  | { ok: false; faults: readonly SettingsFault[] }
  | null

/** A recipient as the API names one: the channel, and the address as it will be known. */
export interface Addressed<Name extends string = string> extends Recipient {
  channel: Name
}

/** Everything that the rest of the program knows of a channel. */
export interface ChannelDefinition<Name extends string = string, S = unknown> {
  readonly name: Name
  /** How an address says yes: by a link in a message, by answering a challenge, or by having written to us itself. */
  readonly consent: 'link' | 'challenge' | 'written'
  /** Reads and judges the channel's own settings. */
  settings(vars: Vars): ReadChannelSettings<S>
  /** An address and its keys as they are known, however they come: the fields of `Recipient`, each judged. */
  recipient(allowPrivate: boolean): { address: z.ZodType<string>; keys: z.ZodType<string[]> }
  /**
   * The channel object of `POST /api/v1/subscriptions`: a strict object whose `type` is the channel's name, read as a
   * recipient. Null where people come by writing to us alone.
   */
  readonly input: ((allowPrivate: boolean) => z.ZodType<Addressed<Name>>) | null
  make(settings: S, outside: Outside): Channel
  /** What the other side may tell us, by `POST /channels/<name>`; missing where it never does. */
  readonly inbound?: Inbound<S>
}

/** The other side's requests: judged by headers and the body as it came, and only then read. */
export interface Inbound<S = unknown> {
  isAuthentic(headers: Headers, body: string, settings: S, now: number): boolean
  /** Null for what is none of our business. */
  read(body: unknown): InboundEvent | null
}

export type InboundEvent =
  /** Somebody writes to us; `id` is the other side's, by which a repeat is known. */
  | { kind: 'text'; id: string; address: string; text: string }
  /** What became of a delivery after it was sent. */
  | { kind: 'verdict'; delivery: string; verdict: Verdict }

/** `hard` and `complaint` suppress the address, `soft` counts. */
export type Verdict = 'hard' | 'soft' | 'complaint'
