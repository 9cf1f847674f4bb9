/** What stands in feeds, and on the page that a feed is to who opens it in a browser. */
export const feeds = {
  carriedBy: 'Đăng trên',
  /** A feed that holds only what matches a query as well. */
  narrowed: (name: string, query: string) => `Tin của “${name}” khớp với truy vấn ${query}`,
  /** A document's feed. */
  cites: (name: string) => `Tin dẫn ${name}`,
  list: 'Các nguồn cấp tin của Bản tin',
  label: 'Nguồn cấp tin',
  what: 'Đây là một nguồn cấp tin. Trình đọc tin dùng địa chỉ dưới đây để tự lấy tin mới về cho bạn; bạn không phải đăng ký hay để lại địa chỉ thư.',
  address: 'Địa chỉ của nguồn cấp tin',
  copy: 'Sao chép địa chỉ',
  copied: 'Đã sao chép địa chỉ.',
  howTitle: 'Cách theo dõi',
  how: [
    'Cài một trình đọc tin, chẳng hạn Thunderbird, NetNewsWire, Feeder, Inoreader hay Feedly.',
    'Sao chép địa chỉ ở trên.',
    'Trong trình đọc tin, chọn thêm nguồn (thường ghi là “Add feed” hoặc “Subscribe”), dán địa chỉ vào rồi lưu lại.',
  ],
  once: 'Hãy chọn một trong hai: nguồn cấp chung cho mọi chủ đề, hoặc nguồn cấp của từng chủ đề. Nếu lấy cả hai, nhiều tin sẽ hiện hai lần.',
  more: 'Liên kết liên quan',
  format: (name: string) => `Theo định dạng ${name}`,
  raw: 'Xem tệp mà trình đọc tin nhận',
  all: 'Tệp OPML để thêm mọi chủ đề cùng lúc',
  page: (name: string) => `Trang “${name}”`,
  latest: 'Tin mới nhất trong nguồn cấp này',
  faultTitle: 'Không mở được nguồn cấp tin',
  queryFault: 'Truy vấn trong địa chỉ này có chỗ không đọc được:',
  mendQuery: 'Sửa truy vấn ở trang tìm kiếm',
  wishFault: 'Địa chỉ này có chỗ không đúng:',
  firstPage: 'Mở nguồn cấp tin từ trang đầu',
  none: 'Chưa có tin nào. Khi có tin mới, trình đọc tin sẽ tự lấy về.',
}
