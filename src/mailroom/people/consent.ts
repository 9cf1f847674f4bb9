import { randomBytes } from 'node:crypto'
import { consentBy } from '../../delivery/registry.ts'
import { addressHash, type Subscriber } from './subscribers.ts'

/** What was agreed to: the text as it was shown, its version, when, and from what network (hashed). Ms since 1970 UTC. */
export interface Consent {
  text: string
  locale: 'vi' | 'en'
  version: number
  at: number
  ipHash: string | null
}

/** A consent as it is kept: with the address that it is about, hashed, and how that address says yes. */
export interface KeptConsent extends Consent {
  how: 'link' | 'challenge' | 'written'
  addressHash: string
}

/** One that its address has confirmed. */
export type GivenConsent = KeptConsent & { confirmedAt: number }

export function keptConsent(
  consent: Consent,
  { channel, address }: Pick<Subscriber, 'channel'> & { address: string },
): KeptConsent {
  return { ...consent, how: consentBy(channel), addressHash: addressHash(channel, address) }
}

/** Every consent that a subscriber gave and confirmed, oldest first. */
export function consentsOf(sql: SqlStorage, subscriber: string): GivenConsent[] {
  return sql
    .exec<{ consent: string; confirmed_at: number }>(
      'SELECT consent, confirmed_at FROM requests WHERE subscriber = ? AND confirmed_at IS NOT NULL ORDER BY confirmed_at',
      subscriber,
    )
    .toArray()
    .map(({ consent, confirmed_at }) => ({
      ...(JSON.parse(consent) as KeptConsent),
      confirmedAt: confirmed_at,
    }))
}

/** Keeps a consent that came with no request of its own: from elsewhere, or on a person's page. */
export function insertConsent(
  sql: SqlStorage,
  subscriber: string,
  { confirmedAt, ...consent }: GivenConsent,
): void {
  const shard = subscriber.slice(1, subscriber.indexOf('-'))
  sql.exec(
    `INSERT INTO requests (id, subscriber, request, consent, created_at, expires_at, confirmed_at)
     VALUES (?, ?, '{}', ?, ?, ?, ?)`,
    newRequestId(shard),
    subscriber,
    JSON.stringify(consent),
    consent.at,
    confirmedAt,
    confirmedAt,
  )
}

export function newRequestId(shard: number | string): string {
  return `r${shard}-${randomBytes(12).toString('hex')}`
}
