/** Of the form by which somebody asks to be told. */
export const subscribing = {
  title: 'Nhận tin qua thư điện tử',
  schedule: 'Mỗi ngày lúc 7 giờ. Đổi lịch gửi',
  change: 'Đổi lịch gửi',
  topics: 'Chọn chủ đề',
  query: 'Từ hoặc cụm từ cần theo dõi (truy vấn)',
  next: 'Đăng ký có hiệu lực khi bạn bấm nút xác nhận trong thư chúng tôi gửi. Ngừng nhận lúc nào cũng được, không cần tài khoản.',
  pushUnreached:
    'Bạn đã cho phép thông báo, nhưng dịch vụ thông báo của trình duyệt không trả lời. Hãy thử lại sau ít phút, hoặc nhận tin qua thư.',
  consentAgain: 'Hãy đánh dấu lại vào ô đồng ý.',
  pushUnfit:
    'Không gửi được thông báo tới trình duyệt này. Hãy nhập địa chỉ thư điện tử để nhận tin qua thư.',
  pushHome: 'Muốn nhận thông báo trên iPhone, iPad, trước hết hãy thêm trang này vào màn hình chính.',
  pushHomeHow: 'Xem cách làm',
  quiet: 'Khoảng không gửi',
}
