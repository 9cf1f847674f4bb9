/** Of the operator's pages, whatever they show, and of signing in to them. */
export const operator = {
  /** Beside the product's name, in the title of every page. */
  areas: {
    overview: 'Tổng quan',
    sources: 'Nguồn tin',
    polls: 'Các lần đọc',
    topics: 'Chủ đề',
    concepts: 'Khái niệm',
    subscribers: 'Người nhận',
    deliveries: 'Các lần gửi',
  },
  areasLabel: 'Trang quản trị',
  signOut: 'Đăng xuất',
  // Signing in
  signInTitle: 'Đăng nhập quản trị',
  signInText:
    'Trang này dành cho người vận hành Bản tin. Phiên đăng nhập kéo dài 12 giờ. Nếu chưa có mã, hãy hỏi người đã cài đặt hệ thống.',
  token: 'Mã quản trị',
  tokenHint: 'Giá trị ADMIN_TOKEN đặt khi cài đặt.',
  signIn: 'Đăng nhập',
  signedOut: 'Bạn đã đăng xuất.',
  wrongToken: 'Mã này không đúng. Hãy chép lại nguyên vẹn giá trị ADMIN_TOKEN.',
  tooMany: (time: string) =>
    `Mã này không đúng, và đã có quá nhiều lần nhập sai từ mạng này. Hãy thử lại sau ${time}. Mã đúng thì lúc nào cũng dùng được.`,
  keptText:
    'Phiên đăng nhập đã hết nên biểu mẫu bạn vừa gửi chưa được xử lý. Những gì bạn đã gõ vẫn được giữ: đăng nhập lại là gửi tiếp được.',
  resumeTitle: 'Gửi tiếp biểu mẫu vừa rồi?',
  resumeText: 'Bạn đã đăng nhập lại. Việc bạn vừa yêu cầu chưa được thực hiện.',
  resumeTyped: 'Những gì bạn đã gõ vẫn còn nguyên.',
  resume: 'Gửi tiếp',
  resumeDelete: 'Vẫn xóa',
  resumeDeleteNot: 'Không xóa',
  resumeNot: 'Không gửi',
  /** What a form asked for, in front of what it is about. */
  acts: {
    restore: 'Khôi phục dữ liệu',
    poll: 'Đọc nguồn tin ngay',
    addSource: 'Thêm nguồn tin',
    trySource: 'Xem thử nguồn tin',
    changeSource: 'Lưu thay đổi của nguồn tin',
    switchSource: 'Bật hoặc tắt nguồn tin',
    deleteSource: 'Xóa nguồn tin',
    addTopic: 'Thêm chủ đề',
    tryTopic: 'Thử chủ đề',
    changeTopic: 'Lưu thay đổi của chủ đề',
    label: 'Lưu đánh dấu một bài của chủ đề',
    deleteTopic: 'Xóa chủ đề',
    addConcept: 'Thêm khái niệm',
    changeConcept: 'Lưu thay đổi của khái niệm',
    deleteConcept: 'Xóa khái niệm',
    findSubscriber: 'Tìm người nhận',
    eraseSubscriber: 'Xóa dữ liệu của người nhận',
    retryDeliveries: 'Gửi lại những lần gửi không được',
    retryDelivery: 'Gửi lại lần gửi',
  },
  closedTitle: 'Trang quản trị đang đóng',
  closedText:
    'Chưa có mã quản trị nào được đặt, hoặc mã quá ngắn. Muốn mở trang này, hãy đặt ADMIN_TOKEN dài ít nhất 16 ký tự rồi chạy lại:',
  closedHow: 'Khi chạy thử trên máy mình: thêm --var ADMIN_TOKEN:… vào lệnh wrangler dev.',
  // Two who edit the same
  changedTitle: 'Chưa lưu: trong lúc bạn sửa, nội dung này đã được lưu ở một thẻ khác hoặc bởi người khác.',
  changedText: 'Những gì bạn gõ vẫn còn ở dưới. Nếu lưu lần nữa, chúng sẽ thay cho những gì đang được lưu:',
  newTab: 'mở trong thẻ mới',
  /** Of what an address names and is not there. */
  gone: {
    sources: 'Không có nguồn tin này: có thể nguồn đã bị xóa, chẳng hạn ở một thẻ khác.',
    topics: 'Không có chủ đề này: có thể chủ đề đã bị xóa, chẳng hạn ở một thẻ khác.',
    concepts: 'Không có khái niệm này: có thể khái niệm đã bị xóa, chẳng hạn ở một thẻ khác.',
  },
  refusedTitle: 'Chưa làm gì cả',
  refusedText:
    'Yêu cầu này không đến từ một trang quản trị đang mở: biểu mẫu được gửi từ nơi khác, hoặc mã quản trị đã được đổi. Chưa có gì thay đổi. Hãy mở lại trang quản trị, đăng nhập nếu được hỏi, rồi làm lại.',
  refusedAgain: 'Mở trang quản trị',
  refusedRestore:
    'Dữ liệu đã mất và cần được khôi phục trước; đến lúc đó chưa xem hay sửa được gì ở đây. Hãy mở trang Tổng quan và bấm Khôi phục.',
  refusedRestoreAt: 'Đến trang Tổng quan để khôi phục',
}
