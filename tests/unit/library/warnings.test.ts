import { expect, test } from 'vitest'
import type { ArchivePreview } from '../../../src/library/preview/sum-up.ts'
import { archiveWarnings } from '../../../src/library/preview/warnings.ts'

const seen: ArchivePreview = {
  matches: [],
  matched: 0,
  belowMinScore: 0,
  noisiest: null,
  examined: 900,
  perWeek: 0,
  span: { from: '2026-10-26T00:00:00.000Z', to: '2026-11-25T00:00:00.000Z' },
  cut: false,
  perDay: { last: '2026-11-25', counts: [] },
  below: [],
  nearMisses: [],
  comparison: null,
}

test.each<[string, Partial<ArchivePreview>, string[]]>([
  ['a few a week', { matched: 12, perWeek: 2.8 }, []],
  ['fifty a week', { matched: 214, perWeek: 50 }, []],
  ['more than fifty', { matched: 215, perWeek: 50.2 }, ['flood']],
  ['none', {}, ['never']],
  ['none with the score asked for', { belowMinScore: 3 }, ['never']],
  ['none in the part that a request can afford', { cut: true }, []],
  ['none, as there are no articles', { examined: 0 }, ['empty_archive']],
])('%s', (_, preview, codes) => {
  expect(archiveWarnings({ ...seen, ...preview }, 30, 9).map(({ code }) => code)).toEqual(codes)
})
