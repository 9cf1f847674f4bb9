import { bare, hasOneOf } from './phrases.ts'
import type { Sketch } from './sketch.ts'

/** What turns a matter round: who tells of that tells other news than who tells of the matter alone. */
const TURNS: readonly (readonly string[])[] = [
  bare(
    'lùi ngày, lùi lịch, lùi thời gian, lùi thời điểm, lùi thời hạn, dời ngày, dời lịch, đổi lịch, hoãn lại, tạm hoãn, bị hoãn, phải hoãn',
  ),
  bare('bị hủy, hủy kết quả, hủy bỏ, hủy giải, hủy lễ, hủy quyết định, hủy bản án, thu hồi quyết định'),
  bare(
    'bác tin, bác bỏ thông tin, bác thông tin, phủ nhận, cải chính, đính chính, tin giả, không có chuyện, sai sự thật',
  ),
]

/** Whether one title tells of a turn that the other text knows nothing of. */
export function isTurned(a: Sketch, b: Sketch): boolean {
  return TURNS.some((phrases) => tellsOf(phrases, a, b) || tellsOf(phrases, b, a))
}

function tellsOf(phrases: readonly string[], { title }: Sketch, other: Sketch): boolean {
  const text = `${other.title.words} ${other.lead.words}`.toLowerCase()
  return hasOneOf(phrases, title.words.toLowerCase()) && !hasOneOf(phrases, text)
}
