import { consentBy } from '../../delivery/registry.ts'
import type { Subscriber } from './subscribers.ts'

/** What was agreed to: the text and its version, when, and from what network (hashed). Times in ms since 1970 UTC. */
export interface Consent {
  text: string
  version: number
  at: number
  ipHash: string | null
}

/** A consent as it is kept: with the address that it is about, hashed, and how that address says yes. */
export interface KeptConsent extends Consent {
  locale: 'vi' | 'en'
  how: 'link' | 'challenge' | 'written'
  addressHash: string
}

export function keptConsent(
  consent: Consent,
  to: Pick<Subscriber, 'channel' | 'locale'>,
  addressHash: string,
): KeptConsent {
  return { ...consent, locale: to.locale, how: consentBy(to.channel), addressHash }
}

/** Every consent that a subscriber gave and confirmed, oldest first. */
export function consentsOf(sql: SqlStorage, subscriber: string): (KeptConsent & { confirmedAt: number })[] {
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
