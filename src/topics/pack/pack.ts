import { administrativeReform } from './administrative-reform.ts'
import { flagship } from './flagship.ts'
import { floodsAndDikes } from './floods-and-dikes.ts'
import { healthWarnings } from './health-warnings.ts'
import { industrialParks } from './industrial-parks.ts'
import { landRecovery } from './land-recovery.ts'
import { newRuralAreas } from './new-rural-areas.ts'
import type { PackTopic } from './pack-topic.ts'
import { publicInvestment } from './public-investment.ts'
import { schools } from './schools.ts'
import { trafficSafety } from './traffic-safety.ts'

/** The topics that come with the product. */
export const PACK: readonly PackTopic[] = [
  flagship,
  industrialParks,
  landRecovery,
  administrativeReform,
  publicInvestment,
  newRuralAreas,
  healthWarnings,
  schools,
  floodsAndDikes,
  trafficSafety,
]
