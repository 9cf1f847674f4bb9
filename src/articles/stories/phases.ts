import { bare, hasOneOf } from './phrases.ts'
import type { Sketch } from './sketch.ts'

/**
 * What a matter goes through, step by step, as titles say it without marks. Two titles that name different steps of one way tell
 * different news: a trial begins, and days later it ends.
 */
const WAYS: readonly (readonly (readonly string[])[])[] = [
  [
    bare('tố cáo, bị tố, trình báo, xác minh, điều tra, làm rõ, triệu tập, tạm giữ'),
    bare('khởi tố, bắt tạm giam, bị bắt'),
    bare('đề nghị truy tố, truy tố, cáo trạng'),
    bare('xét xử, hầu tòa, ra tòa, mở phiên tòa'),
    bare('tuyên án, tuyên phạt, lĩnh án, năm tù, tháng tù, án tù, tử hình, chung thân'),
    bare('kháng cáo, phúc thẩm, y án'),
  ],
  [
    bare('trước chung kết, trước trận, sắp diễn ra, chuẩn bị, trước giờ, sẵn sàng'),
    bare('vô địch, giành, chiến thắng, thắng, thua'),
  ],
  [bare('khởi công, động thổ'), bare('hợp long'), bare('thông xe, khánh thành, đưa vào sử dụng, bàn giao')],
  [
    bare('đề xuất, dự thảo, lấy ý kiến, trình'),
    bare('thông qua, ban hành, phê duyệt'),
    bare('triển khai, quán triệt, học tập, kỳ vọng, hưởng ứng'),
  ],
  [
    bare('phong tỏa, truy bắt, truy tìm, truy nã'),
    bare('bị bắt, đã bắt, bắt được, bắt giữ, bắt nghi phạm, đầu thú'),
  ],
  [bare('mất tích, tìm kiếm'), bare('tìm thấy thi thể, đã tìm thấy, tìm được')],
]
/** What opens and ends on one day is told in the morning by one paper, and in the evening by the other. */
const LONG_WAYS: typeof WAYS = [[bare('khai mạc, khai giảng'), bare('bế mạc, bế giảng, tổng kết')]]
const ONE_DAY_MS = 14 * 3_600_000

/** Why two titles are of different steps; null where they are not. */
export function phaseConflict(a: Sketch, b: Sketch): string | null {
  for (const way of Math.abs(a.at - b.at) > ONE_DAY_MS ? [...WAYS, ...LONG_WAYS] : WAYS) {
    const [inA, inB] = [lastStep(a.title.words, way), lastStep(b.title.words, way)]
    if (inA !== null && inB !== null && inA !== inB) return `steps ${inA} / ${inB}`
  }
  return null
}

/** The last step that a title names: what came before is named to say of which matter it is. */
function lastStep(words: string, way: readonly (readonly string[])[]): number | null {
  const step = way.findLastIndex((phrases) => hasOneOf(phrases, words.toLowerCase()))
  return step < 0 ? null : step
}
