import { bare, hasOneOf } from './phrases.ts'
import type { Sketch } from './sketch.ts'

/**
 * What a matter goes through, step by step, as titles say it; or what excludes each other. Two titles that name different
 * steps of one way tell different news: a trial begins, and days later it ends.
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
    bare('vô địch, giành, chiến thắng, thắng, thua, chia tay giải, dừng bước, bị loại'),
    bare(
      'trước chung kết, trước trận, sắp diễn ra, chuẩn bị, trước giờ, sẵn sàng, nhận định, dự đoán, quyết thắng, chờ chiến thắng, ' +
        'chờ tấm, hy vọng, trực tiếp, trực tuyến, tường thuật, set 1, set 2, hết vé, sạch vé',
    ),
  ],
  [
    bare('chấp thuận chủ trương, phê duyệt'),
    bare('khởi công, động thổ'),
    bare('hợp long'),
    bare('thông xe, khánh thành, đưa vào sử dụng'),
  ],
  [bare('mời thầu, đấu thầu, đấu giá'), bare('trúng thầu, trúng đấu giá')],
  [
    bare('nhận hồ sơ, đăng ký dự thi'),
    bare('coi thi, làm bài thi'),
    bare('điểm thi, kết quả thi'),
    bare('điểm chuẩn, trúng tuyển'),
  ],
  [bare('đề nghị kỷ luật, xem xét kỷ luật'), bare('bị kỷ luật, cách chức, khai trừ, cảnh cáo')],
  [bare('tổng duyệt, sơ duyệt, diễn tập'), bare('khai mạc, diễn ra')],
  [bare('tạm dừng, tạm đóng, đóng cửa'), bare('mở lại, hoạt động trở lại, thông xe trở lại')],
  [
    bare('hướng vào, tiến vào, sắp vào'),
    bare('đổ bộ'),
    bare('suy yếu, tan dần'),
    bare('sau bão, khắc phục hậu quả'),
  ],
  [bare('đồng ý, chấp thuận, xác nhận'), bare('bác bỏ, từ chối, phủ nhận')],
  [bare('tăng'), bare('giảm')],
  [
    bare('đề xuất, dự thảo, lấy ý kiến, trình'),
    bare('thông qua, ban hành, phê duyệt'),
    bare('triển khai, quán triệt, học tập, kỳ vọng, hưởng ứng'),
  ],
  [
    bare('phong tỏa, truy bắt, truy tìm, truy nã'),
    bare('bị bắt, đã bắt, bắt được, bắt giữ, bắt nghi phạm, sa lưới, đầu thú'),
  ],
  [bare('thôi giữ chức, thôi chức, miễn nhiệm, từ chức'), bare('bổ nhiệm, được bầu, bầu')],
  [bare('mất tích, tìm kiếm'), bare('tìm thấy thi thể, đã tìm thấy, tìm được')],
]
/** What opens and ends on one day is told in the morning by one paper, and in the evening by the other. */
const LONG_WAYS: typeof WAYS = [[bare('khai mạc, khai giảng'), bare('bế mạc, bế giảng, tổng kết')]]
const ONE_DAY_MS = 14 * 3_600_000

/** Why two titles are of different steps; null where they are not. */
export function phaseConflict(a: Sketch, b: Sketch): string | null {
  for (const way of Math.abs(a.at - b.at) > ONE_DAY_MS ? [...WAYS, ...LONG_WAYS] : WAYS) {
    const [inA, inB] = [lastStep(a.title.words, way), lastStep(b.title.words, way)]
    if (inA === null || inB === null || inA === inB) continue
    const [later, other] = inA > inB ? [inA, b] : [inB, a]
    if (!isStepOf(other.lead.words, way[later] ?? [])) return `steps ${inA} / ${inB}`
  }
  return null
}

/** Whether a text tells of a step, whatever its title says. */
function isStepOf(words: string, step: readonly string[]): boolean {
  return hasOneOf(step, words.toLowerCase())
}

/** The last step that a title names: what came before is named to say of which matter it is. */
function lastStep(words: string, way: readonly (readonly string[])[]): number | null {
  const step = way.findLastIndex((phrases) => hasOneOf(phrases, words.toLowerCase()))
  return step < 0 ? null : step
}
