import { administrativeReform } from './administrative-reform.ts'
import { flagship } from './flagship.ts'
import { floodsAndDikes } from './floods-and-dikes.ts'
import { healthWarnings } from './health-warnings.ts'
import { industrialParks } from './industrial-parks.ts'
import { landRecovery } from './land-recovery.ts'
import { newRuralAreas } from './new-rural-areas.ts'
import { publicInvestment } from './public-investment.ts'
import { schools } from './schools.ts'
import { trafficSafety } from './traffic-safety.ts'

/** A topic that comes with the product, for an operator to take as it is or to begin from. */
export interface PackTopic {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly query: string
  readonly minScore: number
  readonly language: string
}

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
