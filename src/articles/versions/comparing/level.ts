import type { Change } from '../../../events.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { change, wordsOf } from './shown.ts'
import { FEW, type Sides, sizeOf } from './sides.ts'

/** What a body belongs to. */
const LEVELS = words('tỉnh huyện xã phường quận trung chính bộ')
/** The last words of bodies that there are on several levels: `Công an`, `Thanh tra`, `Ủy ban nhân dân`. */
const BODIES = words('an tra ubnd hđnd dân ủy sát đoàn hội tòa án đội mttq quốc')

/** A body of another level: `Thanh tra tỉnh` became `Thanh tra Chính phủ`, `Công an tỉnh` `Công an xã Tân Lập`. */
export function changedLevel({ before, after, difference }: Sides): Change[] {
  const { before: b, after: a } = difference
  const [one, other] = [before.pieces[b.from], after.pieces[a.from]]
  const body = after.pieces[a.from - 1]
  if (b.from === b.to || a.from === a.to || sizeOf(difference) > FEW || !one || !other || !body) return []
  const isOther = LEVELS.has(one.key) && LEVELS.has(other.key) && one.key !== other.key
  if (!isOther || one.isApart || other.isApart || !BODIES.has(body.key)) return []
  const withBody = (said: Said, { from, to }: { from: number; to: number }) =>
    wordsOf(said, { from: Math.max(0, from - 2), to })
  return [change('name', withBody(before, b), withBody(after, a))]
}
