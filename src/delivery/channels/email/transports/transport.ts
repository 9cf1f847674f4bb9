import type { SettingsFault } from '../../../../settings-fault.ts'
import type { Outcome } from '../../../channel.ts'
import type { Outside } from '../../../outside.ts'
import type { BounceBox } from '../bounces/address.ts'
import type { Mail } from '../mail.ts'
import type { Sender } from '../sender.ts'

/** One way for mails to leave. Its fields are those of a channel. */
export interface Transport {
  /** By which its failures are held together. */
  readonly host: string
  readonly idempotencyMs: number
  readonly perSecond: number | null
  /** A mail as it is handed over: a function of the mail. */
  encode(mail: Mail): Promise<string>
  /** One attempt to hand it over for an address. Never throws. */
  send(body: string, id: string, to: string, now: number): Promise<Outcome>
}

/** What a transport may want of the settings that all have in common. */
export interface TransportNeeds {
  sender: Sender
  /** Where mails that come back are sent to; null for the sender's address. */
  bounces: BounceBox | null
}

/** A transport whose own settings are read, to be opened with what it may use of the world. */
export type ReadTransport =
  | { ok: true; open: (outside: Outside) => Transport }
  | { ok: false; faults: readonly SettingsFault[] }
