import * as z from 'zod'
import type { ChannelName, ChannelSettings } from '../delivery/registry.ts'
import type { PersonRecord } from '../mailroom/people/transfer.ts'
import { addressFault } from '../text/public-address.ts'
import { schedule } from './schemas.ts'

const text = (max: number) => z.string().max(max)
const time = z.int().min(0)

/** A consent is taken along as it was given; nobody is imported without one. */
const consent = z.strictObject({
  text: text(5_000),
  version: z.int().min(1),
  at: time,
  ipHash: text(64).nullable(),
  locale: z.enum(['vi', 'en']),
  how: z.enum(['link', 'challenge', 'written']),
  addressHash: text(64),
  confirmedAt: time,
})

/** What `GET /api/v1/export` and a person's own export write; unknown fields are refused, and `deliveries` stay behind. */
export function peopleImport(
  channels: ChannelSettings,
  allowPrivate: boolean,
  timeZone: string,
): z.ZodType<{ subscribers: PersonRecord[] }> {
  const person = z
    .strictObject({
      channel: z.enum(Object.keys(channels) as [ChannelName]),
      address: text(2_000).min(1),
      keys: z.array(text(500)).max(4),
      locale: z.enum(['vi', 'en']),
      schedule: schedule(timeZone),
      status: z.enum(['active', 'paused', 'unsubscribed', 'disabled']),
      consents: z.array(consent).min(1).max(100),
      subscriptions: z
        .array(
          z.strictObject({ topic: text(100), name: text(1_000), urgent: z.boolean(), updates: z.boolean() }),
        )
        .max(500),
    })
    .superRefine(({ channel, address }, context) => {
      const fault =
        channel === 'webhook' || channel === 'webpush'
          ? addressFault(address, allowPrivate)
          : channel === 'email' && !z.email().max(254).safeParse(address).success
            ? 'not_an_address'
            : null
      if (fault) context.addIssue({ code: 'custom', path: ['address'], params: { code: fault } })
    })
  return z.strictObject({
    version: z.literal(1),
    subscribers: z.array(person).max(2_000),
    cursor: z.string().nullable().optional(),
    deliveries: z.array(z.unknown()).optional(),
  }) as unknown as z.ZodType<{ subscribers: PersonRecord[] }>
}
