import type { DocumentRef, TextField } from './document.ts'
import type { Said } from './mentions.ts'
import { type DocumentNumber, slugOf } from './number.ts'

export interface SaidInField extends Said {
  field: TextField
}

/** What all places that say something agree on; null where none does. */
type Agreed = string | null | typeof SEVERAL
const SEVERAL = Symbol('several')

function agree(a: Agreed, b: Agreed): Agreed {
  if (a === null || a === b) return b
  return b === null ? a : SEVERAL
}

/** What some places say of a document. */
interface Facts {
  kind: Agreed
  issuer: Agreed
  date: Agreed
}
const NOTHING: Facts = { kind: null, issuer: null, date: null }

function both(a: Facts, b: Facts): Facts {
  return { kind: agree(a.kind, b.kind), issuer: agree(a.issuer, b.issuer), date: agree(a.date, b.date) }
}

function factsOf(one: SaidInField): Facts {
  return { kind: kindOf(one), issuer: saidIssuer(one)?.name ?? null, date: one.date }
}

/** The documents whose numbers stand in full, each with what the article says of it anywhere. */
export function nameAll(said: readonly SaidInField[]): Map<SaidInField, DocumentRef> {
  const named = new Map<SaidInField, DocumentRef>()
  const full = said.filter((one) => 'key' in one.what)
  for (const group of Map.groupBy(full, (one) => numberOfSaid(one).key).values()) {
    const byPlace = new Map<string | null, Facts>()
    for (const one of group) {
      const place = placeOf(one)
      byPlace.set(place, both(byPlace.get(place) ?? NOTHING, factsOf(one)))
    }
    const places = [...byPlace.keys()].filter((place) => place !== null)
    const [only, other] = places
    for (const one of group) {
      // Where one body with its place is named, a number without any is its as well.
      const place = placeOf(one) ?? (only !== undefined && other === undefined ? only : null)
      const ofPlace = place === null ? NOTHING : (byPlace.get(place) ?? NOTHING)
      const facts = both(ofPlace, byPlace.get(null) ?? NOTHING)
      named.set(one, documentOf(one, place, place === null && other !== undefined, facts))
    }
  }
  return named
}

function documentOf(one: SaidInField, place: string | null, isOfSeveral: boolean, facts: Facts): DocumentRef {
  const { key, number, kind, issuers } = numberOfSaid(one)
  const isLetter = !kind && !issuers[0]?.code.includes('QH')
  const byNumber = issuers.flatMap((issuer) => issuer?.name ?? []).join(', ') || null
  const date = one.date ?? sole(facts.date)
  return {
    id: place ? `${key}--${slugOf(place)}` : key,
    number,
    kind: kindOf(one) ?? sole(facts.kind) ?? (facts.kind === null && isLetter ? 'Công văn' : null),
    issuer: place ?? saidIssuer(one)?.name ?? sole(facts.issuer) ?? byNumber,
    date,
    ambiguous: isOfSeveral || (date === null && facts.date === SEVERAL),
  }
}

function sole(agreed: Agreed): string | null {
  return agreed === SEVERAL ? null : agreed
}

export function numberOfSaid(one: Said): DocumentNumber {
  return one.what as DocumentNumber
}

/** The kind by the word before the number, where its letters allow it, else by the letters alone. */
function kindOf(one: SaidInField): string | null {
  const { kind, issuers } = numberOfSaid(one)
  if (!kind) return one.kind
  if (one.kind && kind.names.includes(one.kind)) return one.kind
  // Of the Party's `QĐ` only the word tells which; the state has decisions alone.
  const isEither = kind.code === 'QĐ' && issuers[0]?.isParty !== false
  return isEither ? null : (kind.names[0] ?? null)
}

/** Who is said to have issued it, if its letters do not say otherwise. */
function saidIssuer(one: Said): Said['issuer'] {
  if (!one.issuer) return null
  const [issuer] = numberOfSaid(one).issuers
  return !issuer || one.issuer.codes.includes(withoutTerm(issuer.code)) ? one.issuer : null
}

/** The body with its place, where the number alone does not say which one it is. */
function placeOf(one: SaidInField): string | null {
  const issuer = saidIssuer(one)
  const [byNumber] = numberOfSaid(one).issuers
  return issuer?.hasPlace && byNumber?.isLocal !== false ? issuer.name : null
}

/** `QH` of `QH15`. */
export function withoutTerm(code: string): string {
  return code.replace(/\d+$/, '')
}
