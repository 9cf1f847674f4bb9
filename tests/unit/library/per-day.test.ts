import { expect, test } from 'vitest'
import { perDay } from '../../../src/library/preview/per-day.ts'

const at = (time: string) => Date.parse(`2026-11-${time}+07:00`)

test('counts by the days of a zone, from the first of the span to the last', () => {
  const times = ['22T23:59:00', '23T00:00:00', '23T23:59:00', '25T06:00:00', '26T00:00:00'].map(at)
  const span = { from: at('23T12:00:00'), to: at('25T10:00:00') }
  expect(perDay(times, span, 'Asia/Ho_Chi_Minh')).toEqual({ last: '2026-11-25', counts: [2, 0, 1] })
  expect(perDay([], { from: span.to, to: span.to }, 'Asia/Ho_Chi_Minh')).toEqual({
    last: '2026-11-25',
    counts: [0],
  })
})
