import * as z from 'zod'
import type { InboundEvent, Verdict } from '../../../channel.ts'
import { isSigned } from '../../../standard-webhooks.ts'
import { DELIVERY_TAG } from '../transports/resend.ts'

/** Resend signs as Standard Webhooks do, under the names of the service that it sends by. */
export function isFromResend(headers: Headers, body: string, secret: string, now: number): boolean {
  const signed = {
    id: headers.get('svix-id') ?? '',
    timestamp: headers.get('svix-timestamp') ?? '',
    signature: headers.get('svix-signature') ?? '',
    body,
  }
  return isSigned(signed, [secret], now)
}

/** Of an event what is read (resend.com/docs/webhooks/event-types). */
const event = z.object({
  type: z.string(),
  data: z.object({
    tags: z.record(z.string(), z.string()).optional(),
    bounce: z.object({ type: z.string() }).optional(),
  }),
})

/** What an event says of a delivery; null for all that says nothing of an address. */
export function readResendEvent(body: unknown): InboundEvent | null {
  const read = event.safeParse(body)
  if (!read.success) return null
  const { type, data } = read.data
  const delivery = data.tags?.[DELIVERY_TAG]
  const verdict = verdictOf(type, data.bounce?.type)
  return delivery && verdict ? { kind: 'verdict', delivery, verdict } : null
}

function verdictOf(type: string, bounce: string | undefined): Verdict | null {
  switch (type) {
    case 'email.bounced':
      return bounce === 'Permanent' ? 'hard' : 'soft'
    // Resend does not send to an address that bounced or complained before.
    case 'email.suppressed':
      return 'hard'
    case 'email.complained':
      return 'complaint'
    default:
      return null
  }
}
