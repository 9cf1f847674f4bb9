import type { Recipient } from '../../../../src/delivery/channel.ts'
import type { SendEmail } from '../../../../src/delivery/outside.ts'

/** One request or mail as it came over the line. */
export interface Wire {
  headers: Record<string, string>
  body: Buffer
}

/** A wire as its receiver reads it. */
export interface Read {
  /** The delivery's id, wherever this channel carries it. */
  id: string
  /** Everything that a person reads. */
  text: string
  /** All that no title may change: names of fields and headers, tags and attributes, numbers of lines. */
  structure: unknown
}

/** How the other side behaves: it takes everything, or does one thing wrong. */
export type Behaviour =
  | 'take'
  | 'unreachable'
  | 'reset'
  | 'stall'
  | 'garbage'
  | 'redirect'
  | 'busy'
  | 'gateway'
  | 'cut'

/** The other side of a channel, on loopback. */
export interface ContractServer {
  start(): Promise<void>
  stop(): Promise<void>
  /** Those that this other side can show. */
  readonly behaviours: readonly Behaviour[]
  behave(behaviour: Behaviour): void
  /** Settings and a recipient that lead here; with `unreachable`, to where nobody listens. */
  vars(): Record<string, string>
  to(): Recipient
  /** What came since the last `behave`, oldest first. */
  wires(): readonly Wire[]
  read(wire: Wire): Read | Promise<Read>
  /** For a channel whose other side is the outbox, or a binding. */
  keep?(id: string, body: string): void
  sendEmail?: SendEmail
}
