import type { Outcome } from '../../../channel.ts'
import type { Mail } from '../mail.ts'

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
