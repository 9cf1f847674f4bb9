import type { GivenConsent } from '../mailroom/people/consent.ts'
import type { PersonRecord } from '../mailroom/people/transfer.ts'

/** A person as an export writes them: times are RFC 3339, as everywhere on the wire. */
export type PersonOnWire = Omit<PersonRecord, 'consents'> & {
  consents: (Omit<GivenConsent, 'at' | 'confirmedAt'> & { at: string; confirmedAt: string })[]
}

export function personOnWire(person: PersonRecord): PersonOnWire {
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    ...person,
    consents: person.consents.map((consent) => ({
      ...consent,
      at: time(consent.at),
      confirmedAt: time(consent.confirmedAt),
    })),
  }
}
