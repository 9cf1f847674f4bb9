import type { Finding } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Atom, Query } from '../query/tree.ts'
import { closenessOf } from './closeness.ts'
import { isMetadata, type Mention, mentionsOf, strengthOf } from './mentions.ts'
import type { Weights } from './weights.ts'

/** How much an article is about a query or a part of one, from 0 to 1, and by which mentions. */
export interface Aboutness {
  strength: number
  mentions: readonly Mention[]
}

/** For any part of the query: null where it found nothing, or has no say. */
export type AboutnessOf = (part: Query) => Aboutness | null

/** Weighs what was found in an article that matches. */
export function aboutness(findings: readonly Finding[], prepared: Prepared, weights: Weights): AboutnessOf {
  const mentions = mentionsOf(findings, prepared, weights)
  const of: AboutnessOf = (part) => {
    switch (part.op) {
      case 'not':
        return null
      case 'and':
        return ofAll(part.parts)
      case 'or':
        return ofAny(part.parts)
      default:
        return ofThing([part])
    }
  }
  /** One thing, by whatever wordings. In metadata it is all that was asked for. */
  const ofThing = (atoms: readonly Atom[]): Aboutness | null => {
    const found = atoms.filter((atom) => mentions.has(atom))
    if (found.length === 0) return null
    const together = found.flatMap((atom) => mentions.get(atom) ?? [])
    return { strength: found.some(isFiled) ? 1 : strengthOf(together), mentions: together }
  }
  /** Alternatives are one thing in several wordings; one that is more than a wording is weighed by itself. */
  const ofAny = (parts: readonly Query[]): Aboutness | null => {
    const ways = [ofThing(parts.filter(isAtom)), ...parts.filter((part) => !isAtom(part)).map(of)]
    const found = ways.filter((way) => way !== null)
    if (found.length === 0) return null
    return {
      strength: Math.max(...found.map(({ strength }) => strength)),
      mentions: found.flatMap((way) => way.mentions),
    }
  }
  /** An article is on two things together only as far as it is on the weaker one, so the mean is the geometric one. */
  const ofAll = (parts: readonly Query[]): Aboutness | null => {
    const inText = parts.filter((part) => !asksOnlyMetadata(part))
    const found = (inText.length > 0 ? inText : parts).map(of).filter((part) => part !== null)
    if (found.length === 0) return null
    const product = found.reduce((sofar, { strength }) => sofar * strength, 1)
    const closeness = closenessOf(
      found.map((part) => part.mentions),
      weights,
    )
    return {
      strength: product ** (1 / found.length) * closeness,
      mentions: found.flatMap((part) => part.mentions),
    }
  }
  return of
}

function isAtom(query: Query): query is Atom {
  return query.op !== 'and' && query.op !== 'or' && query.op !== 'not'
}

function isFiled(atom: Atom): boolean {
  return atom.op !== 'document' && isMetadata(atom.field)
}

/** What must not be there asks for nothing. */
function asksOnlyMetadata(query: Query): boolean {
  switch (query.op) {
    case 'not':
      return true
    case 'and':
    case 'or':
      return query.parts.every(asksOnlyMetadata)
    default:
      return isFiled(query)
  }
}
