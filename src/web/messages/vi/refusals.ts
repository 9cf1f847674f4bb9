/** Of pages that say why something was not done, by HTTP status: what happened, and what to do next. */
export const refusals = {
  titles: {
    403: 'Liên kết không dùng được',
    404: 'Không có trang này',
    410: 'Liên kết không còn hiệu lực',
    429: 'Xin đợi một lát',
    503: 'Tạm thời chưa dùng được',
  } as Readonly<Record<number, string>>,
  missing:
    'Có thể địa chỉ bị gõ nhầm, hoặc bài đã quá thời hạn lưu. Hãy tìm trong kho tin, hoặc xem tin mới ở trang đầu.',
  wait: (minutes: number) => `Bạn có thể thử lại sau ${minutes} phút.`,
  tooOften: 'Việc này vừa được yêu cầu quá nhiều lần.',
  settings: 'Dịch vụ chưa được cài đặt xong. Người quản trị cần sửa:',
  later: 'Hãy mở lại trang này sau vài phút.',
  subscribeAgain: 'Đăng ký lại',
}
