/** What an operator sees first: what is wrong and what to do about it, and the account. */
export const operatorOverview = {
  allWell: 'Mọi thứ đang chạy tốt.',
  wrong: 'Cần xử lý',
  noticed: 'Người đọc đã bị ảnh hưởng',
  unnoticed: 'Người đọc chưa thấy',
  since: 'Nhận thấy từ',
  whatToDo: 'Việc cần làm:',
  /** By the codes of `reasons` on /health: what it means for readers, and what to do. */
  reasons: {
    restore_needed: {
      title: 'Dữ liệu đang dùng đã mất, cần khôi phục',
      text: 'Danh sách nguồn tin và chủ đề vẫn còn trong bản lưu, nhưng hệ thống không còn biết đã đọc những tin nào. Để khỏi báo lại tin cũ, hệ thống tạm ngừng đọc nguồn tin và chưa nhận thay đổi nào.',
      todo: 'Bấm “Khôi phục”. Bấm lại nhiều lần cũng không sao; không ai bị báo tin hai lần.',
    },
    shards_lag: {
      title: 'Tin mới chưa tới được nơi gửi',
      text: 'Hơn 15 phút nay, nơi giữ danh sách của một số người nhận không lấy được tin mới. Tin không mất, và hệ thống thử lại năm giây một lần.',
      todo: 'Đợi thêm ít phút. Nếu vẫn còn, hãy nhờ người đã cài đặt hệ thống xem nhật ký để biết lý do.',
    },
    deliveries_late: {
      title: 'Gửi bị chậm',
      text: 'Các lần gửi này đã đến hạn quá 15 phút.',
      todo: 'Xem các lần gửi đang chờ. Nếu là của nhiều người khác nhau, hãy xem máy chủ thư có trả lời không và gói miễn phí của Cloudflare đã hết hạn mức trong ngày chưa; nếu đều ổn, nhờ người đã cài đặt hệ thống xem lịch chạy năm phút một lần có còn chạy không.',
    },
    windows_failing: {
      title: 'Có bản tin không lập được',
      text: 'Tin của những người nhận này đang chờ, không mất; người khác không bị ảnh hưởng. Hệ thống tự thử lại.',
      todo: 'Đây thường là lỗi của phần mềm: hãy báo cho người đã cài đặt hệ thống. Nhật ký ghi đó là người nhận nào và lỗi gì.',
    },
    transport_failing: {
      title: 'Không gửi được qua một kênh',
      text: 'Suốt 15 phút không gửi được gì qua kênh này; những gì đang chờ sẽ đi ngay khi kênh thông.',
      todo: 'Thường là do cài đặt sai, hoặc máy chủ thư từ chối. Mở một lần gửi đang chờ để xem lý do, rồi nhờ người đã cài đặt hệ thống sửa cài đặt của kênh.',
    },
    events_lost: {
      title: 'Có người nhận bị lỡ tin',
      text: 'Nơi giữ danh sách của một số người nhận đã mất liên lạc hơn 40 ngày, nên họ không được báo một số tin. Các tin đó vẫn có trên trang của chủ đề.',
      todo: 'Không gửi lại được các tin ấy. Nhờ người đã cài đặt hệ thống xem nhật ký để biết lỡ những tin nào và vì sao mất liên lạc. Cảnh báo này tự hết sau bảy ngày.',
    },
    mail_not_sent: {
      title: 'Thư điện tử không được gửi đi',
      text: 'Chưa có cách gửi thư, nên mọi thư, kể cả thư xác nhận đăng ký, chỉ được giữ lại một ngày rồi xóa. Trang “Các lần gửi” vẫn ghi các thư đó là đã gửi, nhưng không ai nhận được.',
      todo: 'Nhờ người đã cài đặt hệ thống chọn cách gửi thư (máy chủ thư, Resend hoặc Cloudflare) trong cài đặt EMAIL_TRANSPORT. Thư đã ghi là đã gửi sẽ không được gửi lại; ai đăng ký mà chưa xác nhận được thì cần đăng ký lại.',
    },
  },
  /** Where more is said, by headings of files that come with the program. */
  manual: (section: string, file: string) =>
    `Hướng dẫn kỹ thuật (tiếng Anh): mục “${section}” trong tệp ${file} đi kèm chương trình.`,
  restore: 'Khôi phục',
  restoring: 'Đang khôi phục, có thể mất một lúc…',
  restored: 'Đã khôi phục dữ liệu. Từ bây giờ các nguồn tin lại được đọc.',
  topicBroken: (name: string) => `Chủ đề “${name}” không đọc được truy vấn`,
  topicBrokenTodo:
    'Chủ đề này không khớp tin nào và người theo dõi không được báo. Hãy sửa truy vấn, hoặc đặt lại khái niệm mà nó dùng.',
  conceptBroken: (id: string) => `Khái niệm @${id} bị bỏ qua`,
  conceptBrokenTodo: 'Hãy sửa khái niệm này hoặc xóa nó.',
  seeConcept: 'Mở khái niệm này',
  hubFailing: 'Trình đọc tin có thể nhận tin chậm',
  hubFailingTodo:
    'Máy chủ trung gian báo tin cho các trình đọc tin (hub WebSub) không nhận thông báo của ta. Hệ thống tự thử lại, ít nhất mỗi giờ một lần; không tin nào mất. Nếu kéo dài nhiều ngày, hãy nhờ người đã cài đặt hệ thống đổi máy chủ khác trong cài đặt WEBSUB_HUB, hoặc bỏ trống.',
  /** Of a source. */
  neverRead: 'Từ khi được thêm, nguồn tin này chưa đọc được lần nào.',
  noContact: 'Chưa có địa chỉ liên hệ',
  noContactText:
    'Trang Trợ giúp và thông báo về quyền riêng tư không nêu được ai để bạn đọc liên hệ, trong khi luật yêu cầu nêu.',
  noContactTodo:
    'Nhờ người đã cài đặt hệ thống ghi một địa chỉ thư điện tử hoặc địa chỉ trang liên hệ vào cài đặt CONTACT.',
  seeSource: 'Mở nguồn này',
  seeDue: 'Xem các lần gửi đang chờ',
  seeDead: 'Xem các lần gửi không được',
  seeTopic: 'Mở chủ đề này',
  // First steps
  firstSteps: 'Bắt đầu',
  noSource:
    'Chưa có nguồn tin nào. Việc đầu tiên là thêm một nguồn: chỉ cần địa chỉ của tờ báo hoặc nguồn RSS.',
  addSource: 'Thêm nguồn tin',
  noTopic: 'Chưa có chủ đề nào nên chưa có tin nào khớp. Có sẵn một bộ chủ đề mẫu để bắt đầu.',
  addTopic: 'Thêm chủ đề',
  // Counts
  counts: 'Hiện có',
  sources: 'nguồn tin',
  sourcesOff: (count: number) => `${count} nguồn đang tắt`,
  topics: 'chủ đề',
  private: (count: number) => `${count} chủ đề riêng`,
  // Account
  account: 'Sổ đối chiếu',
  accountText: 'Mỗi lần một tin khớp chủ đề của một người nhận được đếm là một, và luôn nằm ở đúng một ô.',
  accountEmpty: 'Chưa có gì để đếm: sổ bắt đầu từ tin đầu tiên khớp với chủ đề mà có người theo dõi.',
  matched: 'đã khớp',
  sent: 'đã gửi',
  suppressed: 'không gửi',
  pending: 'đang chờ',
  dead: 'gửi không được',
  balanced: (matched: string, parts: string) => `Khớp sổ: ${matched} = ${parts}.`,
  unbalanced: (matched: string, parts: string) =>
    `Sổ không khớp: ${matched} ≠ ${parts}. Đây là lỗi của hệ thống, hãy báo lại.`,
  reason: 'Lý do',
  count: 'Số lần',
  whySuppressed: 'Vì sao không gửi',
  whyDead: 'Vì sao gửi không được',
  suppressReasons: {
    paused: 'người nhận đang tạm dừng',
    unfollowed: 'người nhận đã thôi theo dõi chủ đề',
    unsubscribed: 'người nhận đã ngừng nhận tin',
    erased: 'người nhận đã xóa dữ liệu',
    disabled: 'địa chỉ đã bị ngừng vì không gửi được hoặc bị báo là thư rác',
    repeat: 'cùng câu chuyện với tin đã gửi cho người đó',
    update: 'chỉ là cập nhật của tin đã gửi',
  },
  deadReasons: {
    exhausted: 'đã thử mười lần; sửa nguyên nhân rồi gửi lại',
    ambiguous: 'không rõ đã tới hay chưa; gửi lại thì có thể trùng',
    refused: 'nơi nhận từ chối; gửi lại ít khi được',
    gone: 'địa chỉ không còn nữa; không cần làm gì',
    endpoint_failing: 'năm ngày liền không gửi được; không cần làm gì',
  },
  otherReason: (code: string) => `lý do khác (${code})`,
  // Polls
  lastPolls: 'Những lần đọc gần đây',
  allPolls: 'Xem mọi lần đọc',
  noPolls: 'Chưa đọc nguồn tin nào. Nguồn mới được đọc lần đầu sau một phút.',
}
