import type { Concept } from '../concepts/concept.ts'
import { AUTHORITIES } from './concepts/authorities.ts'
import { BUSINESS } from './concepts/business.ts'
import { PARTY_IN_BUSINESS } from './concepts/party-in-business.ts'
import { PROGRAMMES } from './concepts/programmes.ts'
import { PROVINCES } from './concepts/provinces.ts'

/** Concepts that come with the product. An operator's own of the same id takes the place of one. */
export const SHIPPED_CONCEPTS: readonly Concept[] = [
  ...PROVINCES,
  ...AUTHORITIES,
  ...BUSINESS,
  ...PROGRAMMES,
  ...PARTY_IN_BUSINESS,
]
