/** Polls: one under way, and what past ones came to. */
export const operatorPolls = {
  title: 'Các lần đọc nguồn tin',
  intro: 'Các lần đọc của 40 ngày gần đây, mới nhất trước.',
  none: 'Chưa đọc nguồn tin nào.',
  noneNoSource: 'Chưa có nguồn tin nào để đọc.',
  pollAll: 'Đọc mọi nguồn tin ngay',
  pollNow: 'Đọc ngay',
  onePoll: 'Một lần đọc',
  started: 'Bắt đầu',
  trigger: 'Do',
  triggers: {
    manual: 'người quản trị yêu cầu',
    schedule: 'đến lịch',
    ingest: 'được nạp từ máy khác (ingest)',
  },
  took: 'Kéo dài',
  seconds: (seconds: string) => `${seconds} giây`,
  result: 'Kết quả',
  running: 'đang đọc',
  watch: 'Đang đọc: xem tiến độ',
  // Under way
  underWay: (done: number, all: number) => `Đã đọc xong ${done} trên ${all} nguồn.`,
  finishing: 'Đã đọc xong các nguồn; đang đọc trang của từng bài mới và báo cho người nhận.',
  lookAgain: 'Xem lại',
  byItself: 'Trang tự cập nhật cho đến khi đọc xong.',
  done: 'Lần đọc đã xong.',
  doneNothing: 'Không có nguồn nào đang bật để đọc.',
  source: 'Nguồn tin',
  state: 'Trạng thái',
  states: {
    asking: 'đang đọc',
    waiting: 'đang chờ',
    new: 'có tin mới',
    unchanged: 'không có gì mới',
    failed: 'không đọc được',
    skipped: 'bỏ qua',
  },
  what: 'Kết quả',
  came: (fresh: number, updated: number, matched: number) =>
    [
      fresh > 0 && `${fresh} tin mới`,
      updated > 0 && `${updated} tin cập nhật`,
      matched > 0 && `${matched} lần khớp chủ đề`,
    ]
      .filter(Boolean)
      .join(', '),
  cameNothing: 'không có gì mới',
  failedCount: (count: number) => `${count} nguồn không đọc được`,
  skippedCount: (count: number) => `${count} nguồn bị bỏ qua`,
  baseline: 'Lần đọc đầu tiên: những tin đã có sẵn chỉ được ghi nhận, không báo cho ai.',
  pendingPages: (count: number) => `Còn ${count} trang bài viết sẽ được đọc sau.`,
  technical: 'Chi tiết kỹ thuật',
  older: 'Cũ hơn',
  newest: 'Mới nhất',
  pages: 'Các trang của danh sách',
  /** What to do about why a source could not be read, by kinds of reasons. */
  advice: {
    address:
      'Kiểm tra lại địa chỉ: mở thử bằng trình duyệt, tìm địa chỉ mới trên trang của tờ báo rồi sửa nguồn.',
    server: 'Thường tự hết; hệ thống sẽ thử lại. Nếu kéo dài, hãy mở thử địa chỉ bằng trình duyệt.',
    refused:
      'Có thể máy chủ từ chối địa chỉ của trung tâm dữ liệu. Hãy xin tòa soạn cho phép, hoặc nhờ người cài đặt cho một máy trong tỉnh đọc thay rồi nạp vào hệ thống (/ingest).',
    busy: 'Máy chủ của báo đang hạn chế số lần truy cập; hệ thống tự đợi rồi đọc lại.',
    login:
      'Địa chỉ này chỉ mở cho người đã đăng nhập. Hãy tìm địa chỉ khác của tờ báo, hoặc xin tòa soạn cho phép truy cập.',
    selectors:
      'Trang có thể đã đổi giao diện: mở phần sửa nguồn, xem thử không kèm bộ chọn để lấy đề xuất mới.',
    document: 'Xem thử địa chỉ này trong phần sửa nguồn để biết nó trả về gì.',
    ours: 'Đây là lỗi của hệ thống: hãy báo cho người đã cài đặt, kèm chi tiết kỹ thuật.',
    none: 'Không cần làm gì; nguồn sẽ được đọc khi đến lượt.',
    off: 'Muốn đọc, hãy bật nguồn lên.',
  },
}
