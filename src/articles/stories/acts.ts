import { bare, hasOneOf } from './phrases.ts'
import type { Sketch } from './sketch.ts'

/** What people in office do, of which a day holds several: words of one line are said of one occasion. */
const ACTS: readonly (readonly string[])[] = [
  bare('tiếp công dân'),
  bare('đối thoại'),
  bare('tiếp xúc cử tri, cử tri'),
  bare('dâng hương, viếng, tri ân'),
  bare('trao tặng, trao huân chương, trao danh hiệu, trao quyết định, trao nhà, trao quà, tặng quà'),
  bare('gặp mặt, gặp gỡ, hội kiến, hội đàm'),
  bare('thăm, chúc mừng, chúc Tết'),
  bare('kiểm tra, khảo sát, thị sát, làm việc, giám sát'),
  bare('khởi công, khánh thành, khai trương'),
  bare('họp báo, giao ban'),
]

/** Whether two titles are of other acts, so that who acts in both may be one and the same. */
export function areOtherActs(a: Sketch, b: Sketch): boolean {
  const [ofA, ofB] = [actsOf(a), actsOf(b)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((act) => ofB.includes(act))
}

function actsOf({ title }: Sketch): number[] {
  const words = title.words.toLowerCase()
  return ACTS.flatMap((phrases, act) => (hasOneOf(phrases, words) ? act : []))
}
