import { countEn } from '../counting.ts'
import type { chart as vi } from '../vi/chart.ts'

export const chart: typeof vi = {
  summary: (total, days, most) =>
    `${countEn(total, 'story', 'stories')} in ${countEn(days, 'day', 'days')}; ${most} on the busiest day.`,
  most: (most) => `at most ${most} a day`,
  asTable: 'Show the figures',
  otherDays: 'Days that are not listed had none.',
  day: 'Day',
  count: 'Stories',
}
