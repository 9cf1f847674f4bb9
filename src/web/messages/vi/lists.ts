import { countVi } from '../counting.ts'

/** Of lists of news, on whichever page. */
export const lists = {
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  week: (count: number) =>
    count === 0 ? 'Chưa có tin trong 7 ngày qua' : `${countVi(count, 'tin')} trong 7 ngày qua`,
  pages: 'Các trang tin',
  newer: 'Tin mới hơn',
  older: 'Tin cũ hơn',
  feedsTitle: 'Đọc trong trình đọc tin',
  feedsText:
    'Sao chép một trong các địa chỉ này vào trình đọc tin (Thunderbird, Feedly…). Chưa biết chọn loại nào thì lấy RSS: trình đọc nào cũng nhận.',
  seen: 'không rõ giờ đăng; Bản tin ghi nhận lúc',
  page: (page: number) => `Trang ${page}`,
}
