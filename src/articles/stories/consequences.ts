import { classOf, sharedHappenings } from './happenings.ts'
import { headOf, type Sketch } from './sketch.ts'

/** What befalls people and things, by a word of each class. */
const MISHAPS = classes('cháy, đuối nước, tai nạn, sạt lở, ngộ độc, xả thải, đổ sập, chôn lấp, chìm, phát nổ')
/** What follows that, hours or days later: arrests, fines, causes, help, orders, repairs. */
const CONSEQUENCES = classes(
  'khởi tố, xử phạt, kỷ luật, giấy phép, nguyên nhân, lấy mẫu, bồi thường, hỗ trợ, thăm hỏi, kiểm tra, chỉ đạo, khắc phục, ' +
    'an táng, di dời, tình huống, lên tiếng, khởi kiện, xét xử',
)
/** A title that does not tell the mishap itself tells who died of it since. */
const DEATHS = classOf('tử vong')
/** A paper that is sooner than that after another one may tell the mishap by what came of it. */
const LEAST_MS = 3_600_000

/** Whether the later of two articles has in its title what followed a mishap, of which the other one tells that alone. */
export function isConsequence(a: Sketch, b: Sketch): boolean {
  const [earlier, later] = a.at <= b.at ? [a, b] : [b, a]
  if (later.at - earlier.at < LEAST_MS) return false
  const [before, after] = [earlier.title.happenings, later.title.happenings]
  const mishaps = [...before].filter((sign) => MISHAPS.includes(sign)).join('')
  if (mishaps === '' || sharedHappenings(before, CONSEQUENCES) > 0) return false
  const known = headOf(earlier).happenings
  const news = [...after].filter((sign) => !known.includes(sign)).join('')
  return (
    sharedHappenings(news, sharedHappenings(after, mishaps) > 0 ? CONSEQUENCES : CONSEQUENCES + DEATHS) > 0
  )
}

function classes(words: string): string {
  return words.split(', ').map(classOf).join('')
}
