import { bare } from './phrases.ts'

/** How titles begin that come again every day or week with other news each time. */
const COLUMNS = bare(
  'Dự báo thời tiết, Thời tiết hôm nay, Thời tiết ngày, Kết quả xổ số, Xổ số miền, XSMB, XSMT, XSMN, KQXS, Vietlott, ' +
    'Tin tức thế giới, Tin tức ngày, Tin tức sáng, Tin thế giới, Tin vắn, Tin nhanh, Tin ngắn, Điểm tin, Điểm báo, Bản tin, Chương trình thời sự, Thời sự sáng, Thời sự trưa, ' +
    'Thời sự tối, Lịch cắt điện, Lịch cúp điện, Lịch ngừng, Lịch tạm ngừng, Thông báo ngừng, Thông báo tạm ngừng, ' +
    'Lịch thi đấu, Lịch trực tiếp, Lịch phát sóng, Lịch công tác, Lịch tiếp công dân, Lịch làm việc, Bảng xếp hạng, ' +
    'Highlight, Xem nhanh, Tin World Cup, Chiến sự Ukraine ngày, Nhịp đập, Tử vi, ' +
    'Ảnh trong ngày, Hộp thư bạn đọc, Gương sáng, Người tốt việc tốt',
)
/** Prices, of which a day's is a column, and a leap of them is news. */
const PRICES = bare(
  'giá vàng, giá bạc, giá heo, giá lợn, giá cà phê, giá tiêu, giá hồ tiêu, giá lúa, giá gạo, giá nông sản, giá thép, ' +
    'giá USD, tỷ giá, giá xăng dầu hôm nay',
)
const TODAY = /(?:^| )(?:hom nay|ngay \d|sang \d|moi nhat|cap nhat)(?: |$|\d)/
const WORDS_OF_A_HEADING = 4

/** Whether a title (words without marks) is that of a column, whose articles are never one story for their title's sake. */
export function isColumn(title: string): boolean {
  const begins = (phrases: readonly string[]) =>
    phrases.some((phrase) => title === phrase || title.startsWith(`${phrase} `))
  const isHeading = TODAY.test(title) || title.split(' ').length <= WORDS_OF_A_HEADING
  return begins(COLUMNS) || (begins(PRICES) && isHeading)
}
