import { countVi } from '../counting.ts'

/** Of the front page. */
export const front = {
  title: 'Tin của tỉnh, theo chủ đề bạn quan tâm',
  intro:
    'Bản tin đọc các báo của tỉnh, chọn tin theo từng chủ đề và nói rõ vì sao. Nhận tin qua thư hoặc trình đọc tin: miễn phí, không cần tài khoản.',
  byMail: 'Nhận tin qua thư',
  byFeed: 'Thêm vào trình đọc tin',
  moreTopics: (count: number) => `Xem thêm ${countVi(count, 'chủ đề')}`,
  olderTitle: (page: number) => `Tin cũ hơn, trang ${page}`,
  noNews:
    'Chưa có tin nào thuộc các chủ đề này. Mỗi báo được đọc lại sau vài phút đến vài giờ, tùy báo đăng nhiều hay ít. Hãy đăng ký, tin đầu tiên sẽ đến với bạn theo lịch bạn chọn.',
  noTopics:
    'Chưa có chủ đề nào được công bố. Bạn vẫn có thể tìm trong kho tin; người quản trị thì có thể thêm chủ đề.',
  trySearch: 'Tìm trong kho tin',
  toDesk: 'Trang quản trị',
}
