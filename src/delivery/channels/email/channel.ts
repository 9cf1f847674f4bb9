import * as z from 'zod'
import { notAllowed, type Vars } from '../../../settings-fault.ts'
import type { ChannelDefinition, InboundEvent, ReadChannelSettings } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { type BounceBox, deliveryOf } from './bounces/address.ts'
import { readReport } from './bounces/report.ts'
import { isFromResend, readResendEvent } from './bounces/resend-event.ts'
import { composeMail } from './mail.ts'
import { readBounces, readEventSecret, readSender, type Sender } from './sender.ts'
import { cloudflare } from './transports/cloudflare.ts'
import { outbox } from './transports/outbox.ts'
import { resend } from './transports/resend.ts'
import { smtp } from './transports/smtp/smtp.ts'
import type { ReadTransport, Transport, TransportNeeds } from './transports/transport.ts'

interface EmailSettings {
  sender: Sender
  bounces: BounceBox | null
  /** By which Resend signs what it tells us; null where it tells us nothing. */
  eventSecret: string | null
  open: (outside: Outside) => Transport
  /** Mails are kept and never leave. */
  isOutbox: boolean
}

/** How mails leave, by the values of `EMAIL_TRANSPORT`. */
const TRANSPORTS: Readonly<Record<string, (vars: Vars, needs: TransportNeeds) => ReadTransport>> = {
  outbox,
  smtp,
  cloudflare,
  resend,
}

/** What stands before the @ (RFC 5321 §4.5.3.1.1). */
const MAX_LOCAL_PART = 64
const LOCAL_PART_SENTENCES = [
  'Not an email address: more than 64 characters stand before the @.',
  'Không phải địa chỉ email: trước dấu @ có quá 64 ký tự.',
]

const address = z
  .email()
  .max(254)
  .refine((text) => text.lastIndexOf('@') <= MAX_LOCAL_PART, { params: { sentences: LOCAL_PART_SENTENCES } })

/** E-mail, by one of several transports. */
export const email: ChannelDefinition<'email', EmailSettings> = {
  name: 'email',
  consent: 'link',
  settings: readEmailSettings,
  recipient: () => ({ address, keys: z.tuple([]) }),
  input: () =>
    z
      .strictObject({ type: z.literal('email'), address })
      .transform(({ type, address }) => ({ channel: type, address, keys: [] })),
  make({ sender, open }, outside) {
    const transport = open(outside)
    const { idempotencyMs, perSecond, host } = transport
    return {
      idempotencyMs,
      perSecond,
      host: () => host,
      render: (message, to) => transport.encode(composeMail(message, to.address, sender)),
      send: (body, id, to, now) => transport.send(body, id, to.address, now),
    }
  },
  inbound: {
    isAuthentic: (headers, body, { eventSecret }, now) =>
      eventSecret !== null && isFromResend(headers, body, eventSecret, now),
    read: readResendEvent,
  },
}

/** Whether mails are only kept: right for development, and elsewhere a fault that no attempt would show. */
export function isOutbox(settings: unknown): boolean {
  return (settings as EmailSettings).isOutbox
}

/** What a mail that came back says of which delivery; null for every other mail. */
export async function readBounce(
  settings: unknown,
  to: string,
  raw: () => Promise<Uint8Array>,
): Promise<Extract<InboundEvent, { kind: 'verdict' }> | null> {
  const { bounces } = settings as EmailSettings
  const delivery = bounces && deliveryOf(to, bounces)
  if (!delivery) return null
  const verdict = await readReport(await raw())
  return verdict && { kind: 'verdict', delivery, verdict }
}

function readEmailSettings(vars: Vars): ReadChannelSettings<EmailSettings> {
  const { sender, faults } = readSender(vars)
  const { bounces, faults: bouncesFaults } = readBounces(vars)
  const { eventSecret, faults: secretFaults } = readEventSecret(vars)
  const name = vars('EMAIL_TRANSPORT') ?? 'outbox'
  const transport = Object.hasOwn(TRANSPORTS, name) ? TRANSPORTS[name]?.(vars, { sender, bounces }) : null
  const all = [
    ...faults,
    ...bouncesFaults,
    ...secretFaults,
    ...(transport ? [] : [notAllowed('EMAIL_TRANSPORT', name, Object.keys(TRANSPORTS))]),
    ...(transport?.ok === false ? transport.faults : []),
  ]
  if (all.length > 0 || !transport?.ok) return { ok: false, faults: all }
  return {
    ok: true,
    value: { sender, bounces, eventSecret, open: transport.open, isOutbox: name === 'outbox' },
  }
}
