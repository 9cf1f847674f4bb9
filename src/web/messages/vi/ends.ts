/** Where ways end: confirmed, unsubscribed, one digest. */
export const ends = {
  confirmedBefore: 'Đã xác nhận từ trước',
  confirmedBeforeText:
    'Đăng ký này đã được xác nhận, bạn không cần làm gì thêm. Tin mới vẫn được gửi tới bạn theo lịch đã chọn.',
  /** To an address that is told already, with what is asked for beneath. */
  alreadyTold: {
    active:
      'Địa chỉ này đang nhận tin. Lịch gửi và các cài đặt khác được giữ nguyên; bấm nút dưới đây để nhận thêm tin về:',
    paused:
      'Địa chỉ này đang tạm dừng nhận tin. Bấm nút dưới đây để nhận tiếp theo lịch cũ, và nhận thêm tin về:',
  },
  addedText: 'Bạn sẽ nhận thêm tin về những gì vừa đăng ký. Lịch gửi và các cài đặt khác được giữ nguyên.',
  overTitle: 'Bạn đã ngừng nhận tin',
  overText: 'Bạn đã ngừng nhận tin sau lần đăng ký này. Muốn nhận lại, hãy đăng ký lại.',
  sentTo: (address: string) => `Chúng tôi đã gửi một thư xác nhận tới ${address}.`,
  mistyped: 'Gõ nhầm địa chỉ? Đăng ký lại',
  backBySettings: 'Nhận lại theo cài đặt cũ: lấy liên kết vào trang cài đặt',
  thisBrowser: 'trình duyệt này',
  /** Of a digest's page: when it was sent, and of which time its news is; what comes at once is of one minute. */
  window: (when: string, from: string, to: string) =>
    from === to ? `Gửi lúc ${when}.` : `Gửi lúc ${when}, gồm tin từ ${from} đến ${to}.`,
}
