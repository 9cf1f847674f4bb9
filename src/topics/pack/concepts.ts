import type { Concept } from '../concepts/concept.ts'
import { ABROAD } from './concepts/abroad.ts'
import { ADMINISTRATIVE_REFORM } from './concepts/administrative-reform.ts'
import { AUTHORITIES } from './concepts/authorities.ts'
import { BUSINESS } from './concepts/business.ts'
import { FLOODS_AND_DIKES } from './concepts/floods-and-dikes.ts'
import { HEALTH_WARNINGS } from './concepts/health-warnings.ts'
import { INDUSTRIAL_PARKS } from './concepts/industrial-parks.ts'
import { LAND_RECOVERY } from './concepts/land-recovery.ts'
import { NEW_RURAL_AREAS } from './concepts/new-rural-areas.ts'
import { PARTY_IN_BUSINESS } from './concepts/party-in-business.ts'
import { PROGRAMMES } from './concepts/programmes.ts'
import { ANY_PROVINCE, PROVINCES } from './concepts/provinces.ts'
import { PUBLIC_INVESTMENT } from './concepts/public-investment.ts'
import { SCHOOLS } from './concepts/schools.ts'
import { TRAFFIC_SAFETY } from './concepts/traffic-safety.ts'

/** Concepts for any query: those of the pack's topics have wordings that make sense beside what else stands there. */
export const GENERAL_CONCEPTS: readonly Concept[] = [
  ...PROVINCES,
  ANY_PROVINCE,
  ...AUTHORITIES,
  ...BUSINESS,
  ...PROGRAMMES,
]

/** Concepts that come with the product. An operator's own of the same id takes the place of one. */
export const SHIPPED_CONCEPTS: readonly Concept[] = [
  ...GENERAL_CONCEPTS,
  ...ABROAD,
  ...PARTY_IN_BUSINESS,
  ...INDUSTRIAL_PARKS,
  ...LAND_RECOVERY,
  ...ADMINISTRATIVE_REFORM,
  ...PUBLIC_INVESTMENT,
  ...NEW_RURAL_AREAS,
  ...HEALTH_WARNINGS,
  ...SCHOOLS,
  ...FLOODS_AND_DIKES,
  ...TRAFFIC_SAFETY,
]
