import * as z from 'zod'
import { type ChannelName, type ChannelSettings, recipientFields } from '../delivery/registry.ts'
import type { PersonRecord } from '../mailroom/people/transfer.ts'
import { parseDate } from '../text/dates/parse.ts'
import { schedule } from './schemas.ts'

const text = (max: number) => z.string().max(max)

/** Clocks may differ by so much. */
const AHEAD_MS = 86_400_000
const FUTURE_SENTENCES = ['Must not be in the future.', 'Không được là thời điểm trong tương lai.']
/** When something was: RFC 3339, or ms since 1970 UTC, which is what exports wrote at first. */
const time = z
  .union([
    z.int().min(0),
    z.iso.datetime({ offset: true }).transform((text) => parseDate(text, 'UTC') ?? Number.POSITIVE_INFINITY),
  ])
  .refine((ms) => ms <= Date.now() + AHEAD_MS, { params: { sentences: FUTURE_SENTENCES } })

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

/** A reader's own query is the name of its topic. */
const subscription = z.strictObject({
  topic: text(100),
  name: text(10_000),
  urgent: z.boolean(),
  updates: z.boolean(),
})

const LEFT_SENTENCES = [
  'Someone who has unsubscribed cannot follow topics.',
  'Người đã ngừng nhận thì không theo dõi chủ đề nào.',
]

/**
 * What `GET /api/v1/export` and a person's own export write; unknown fields are refused, and `deliveries` stay behind.
 * Addresses and keys are judged, and brought into the form in which they are known, as where people subscribe. What
 * grows with the years has no limit of its own: whoever is exported can be imported.
 */
export function peopleImport(
  channels: ChannelSettings,
  allowPrivate: boolean,
  timeZone: string,
): z.ZodType<{ subscribers: PersonRecord[] }> {
  const personBy = (channel: ChannelName) =>
    z.strictObject({
      channel: z.literal(channel),
      ...recipientFields(channel, allowPrivate),
      locale: z.enum(['vi', 'en']),
      schedule: schedule(timeZone),
      status: z.enum(['active', 'paused', 'unsubscribed', 'disabled']),
      consents: z.array(consent).min(1),
      subscriptions: z.array(subscription),
    })
  const person = z
    .discriminatedUnion(
      'channel',
      (Object.keys(channels) as ChannelName[]).map(personBy) as [ReturnType<typeof personBy>],
    )
    .refine(({ status, subscriptions }) => status !== 'unsubscribed' || subscriptions.length === 0, {
      path: ['subscriptions'],
      params: { sentences: LEFT_SENTENCES },
    })
  return z.strictObject({
    version: z.literal(1),
    subscribers: z.array(person).max(2_000),
    cursor: z.string().nullable().optional(),
    deliveries: z.array(z.unknown()).optional(),
  }) as unknown as z.ZodType<{ subscribers: PersonRecord[] }>
}
