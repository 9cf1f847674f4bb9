import * as z from 'zod'
import type { Account } from '../../../mailroom/ledger/account.ts'
import type { ShownMail } from '../../../mailroom/ledger/outbox.ts'
import type { DeliveryDetail, DeliveryView } from '../../../mailroom/ledger/view.ts'
import type { ToldRecord } from '../../../mailroom/people/told.ts'
import type { SubscriberView } from '../../../mailroom/people/transfer.ts'
import type { PersonOnWire } from '../../person-on-wire.ts'
import { answer, listOf, time, view } from '../shapes.ts'
import { matchCard } from './news.ts'

/** People, and what they were sent. */

const channel = z.enum(['email', 'webhook', 'webpush', 'zalo', 'telegram'])
const locale = z.enum(['vi', 'en'])

const schedule = view(
  'Schedule',
  z.strictObject({
    cadence: z.enum(['immediate', 'hourly', 'daily', 'weekly']),
    at: z.string(),
    weekday: z.int().min(1).max(7),
    timezone: z.string(),
    quiet: z.tuple([z.string(), z.string()]).nullable(),
    days: z.enum(['all', 'working']).optional(),
  }),
)

export const subscriber = answer<Omit<SubscriberView, 'schedule'> & { schedule: z.input<typeof schedule> }>()(
  'Subscriber',
  z.strictObject({
    id: z.string(),
    channel,
    addressHash: z.string().nullable(),
    status: z.enum(['pending', 'active', 'paused', 'unsubscribed', 'disabled', 'erased']),
    locale,
    schedule,
    topics: z.int(),
    createdAt: time,
    confirmedAt: time.nullable(),
    failingSince: time.nullable(),
  }),
)

export const person = answer<Omit<PersonOnWire, 'schedule'> & { schedule: z.input<typeof schedule> }>()(
  'Person',
  z.strictObject({
    channel,
    address: z.string(),
    keys: z.array(z.string()),
    locale,
    schedule,
    status: z.enum(['active', 'paused', 'unsubscribed', 'disabled']),
    consents: z.array(
      z.strictObject({
        text: z.string(),
        locale,
        version: z.int(),
        at: time,
        ipHash: z.string().nullable(),
        how: z.enum(['link', 'challenge', 'written']),
        addressHash: z.string(),
        confirmedAt: time,
      }),
    ),
    subscriptions: z.array(
      z.strictObject({ topic: z.string(), name: z.string(), urgent: z.boolean(), updates: z.boolean() }),
    ),
  }),
)

const kind = z.enum(['digest', 'confirmation', 'notice'])
const status = z.enum(['due', 'sent', 'suppressed', 'dead'])

const told = answer<Omit<ToldRecord, 'items'> & { items: Told[] }>()(
  'ToldDelivery',
  z.strictObject({
    id: z.string(),
    kind,
    status,
    reason: z.string().nullable(),
    createdAt: time,
    settledAt: time.nullable(),
    attempts: z.array(z.strictObject({ at: time, result: z.string() })),
    items: z.array(
      z.strictObject({
        title: z.string(),
        url: z.string().nullable(),
        source: z.string(),
        matches: z.array(matchCard),
      }),
    ),
  }),
)
type Told = Omit<ToldRecord['items'][number], 'matches'> & { matches: z.input<typeof matchCard>[] }

export const peopleExport = view(
  'PeopleExport',
  z.strictObject({ version: z.literal(1), subscribers: z.array(person), cursor: z.string().nullable() }),
)

export const personExport = view(
  'PersonExport',
  z.strictObject({ version: z.literal(1), subscribers: z.array(person), deliveries: z.array(told) }),
)

export const subscriberList = view('SubscriberList', listOf(subscriber))

const attempt = view(
  'Attempt',
  z.strictObject({
    result: z.enum(['sent', 'failed', 'ambiguous', 'gone', 'refused']),
    at: z.enum(['endpoint', 'transport']).optional(),
    reason: z.string().optional(),
    status: z.int().nullable().optional(),
    providerId: z.string().nullable().optional(),
    retryAfterMs: z.number().nullable().optional(),
    begunAt: time,
    endedAt: time,
    bodyHash: z.string().nullable(),
  }),
)

const deliveryFields = {
  id: z.string(),
  subscriber: z.string(),
  kind: z.string(),
  lane: z.string(),
  status,
  reason: z.string().nullable(),
  events: z.int(),
  attempts: z.int(),
  createdAt: time,
  nextAttemptAt: time.nullable(),
  settledAt: time.nullable(),
  lastAttempt: attempt.nullable(),
}

const delivery = answer<DeliveryView>()('Delivery', z.strictObject(deliveryFields))

export const deliveryDetail = answer<DeliveryDetail>()(
  'DeliveryDetail',
  z.strictObject({ ...deliveryFields, log: z.array(attempt) }),
)

export const deliveryList = view('DeliveryList', listOf(delivery))

export const account = answer<Account>()(
  'Account',
  z.strictObject({
    matched: z.int(),
    sent: z.int(),
    suppressed: z.int(),
    pending: z.int(),
    dead: z.int(),
    reasons: z.record(z.string(), z.int()),
  }),
)

export const mail = answer<ShownMail>()(
  'Mail',
  z.strictObject({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    headers: z.record(z.string(), z.string()),
    raw: z.string(),
    at: time,
  }),
)

export const mailList = view('MailList', listOf(mail))
