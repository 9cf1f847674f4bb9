import type { Vars } from '../../../../../settings-fault.ts'
import { type BounceBox, bounceAddress } from '../../bounces/address.ts'
import { rawMail } from '../../mail.ts'
import type { ReadTransport, TransportNeeds } from '../transport.ts'
import { outcomeOf } from './outcome.ts'
import { readSmtpServer } from './server.ts'
import { submit } from './submit.ts'

/** Mails by any mail server (RFC 6409). It knows no repeats, so that an attempt without an answer is not made again. */
export function smtp(vars: Vars, { sender, bounces }: TransportNeeds): ReadTransport {
  const read = readSmtpServer(vars)
  if (!read.ok) return read
  const server = read.value
  return {
    ok: true,
    open: ({ attemptMs }) => ({
      host: 'smtp',
      idempotencyMs: 0,
      perSecond: null,
      encode: rawMail,
      async send(raw, id, to) {
        const from = envelopeSender(id, sender.address, bounces)
        return outcomeOf(await submit(server, { from, to, raw }, attemptMs), to)
      },
    }),
  }
}

function envelopeSender(id: string, sender: string, bounces: BounceBox | null): string {
  return bounces ? bounceAddress(id, bounces) : sender
}
