import { countVi } from '../counting.ts'

/** Of a topic's page. */
export const topicPage = {
  about: (name: string) => `Tin của tỉnh về chủ đề “${name}”, chọn từ các báo.`,
  byMail: 'Nhận tin qua thư',
  byFeed: 'Đọc trong trình đọc tin',
  chart: 'Số tin mỗi ngày',
  counts: (count: number) => `${countVi(count, 'tin')} trong 90 ngày qua`,
  noNews:
    'Chưa có tin nào thuộc chủ đề này. Mỗi báo được đọc lại sau vài phút đến vài giờ, tùy báo đăng nhiều hay ít. Hãy đăng ký, tin đầu tiên sẽ đến với bạn theo lịch bạn chọn.',
  query: 'Tin được chọn thế nào',
  queryText: 'Một bài thuộc chủ đề này khi khớp với các cụm từ cần theo dõi (truy vấn) sau:',
  querySearch: 'Tìm trong kho tin bằng truy vấn này',
}
