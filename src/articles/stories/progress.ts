import type { Likeness } from './likeness.ts'
import { bare, hasOneOf } from './phrases.ts'
import type { Sketch } from './sketch.ts'

/** How a later report says that it goes on with what was reported before. */
const GOES_ON = bare(
  'tăng lên, nâng số, nâng tổng số, lên thành, tìm thấy thêm, thêm một thi thể, thi thể cuối cùng, nạn nhân cuối cùng, ' +
    'nạn nhân còn lại, đã khống chế, khống chế được, khống chế đám cháy, dập tắt, đã được cứu',
)
/** What goes on is reported anew within so long. */
const GOES_ON_MS = 14 * 3_600_000
const NAMED = 0.8
const LEAST_HEADS = 0.15

/**
 * Whether the later of two articles goes on with what the other one reports of a day and a place, so that its tolls are
 * newer and not others.
 */
export function isProgress(a: Sketch, b: Sketch, { named, day, heads }: Likeness): boolean {
  if (!day || named < NAMED || heads < LEAST_HEADS || Math.abs(a.at - b.at) > GOES_ON_MS) return false
  const [earlier, later] = a.at <= b.at ? [a, b] : [b, a]
  return goesOn(later) && !goesOn(earlier)
}

function goesOn({ title, lead }: Sketch): boolean {
  return hasOneOf(GOES_ON, `${title.words} ${lead.words}`.toLowerCase())
}
