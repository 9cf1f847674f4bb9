/** A person's own page. */
export const own = {
  /** Of a topic that is a query which somebody wrote. */
  ownQuery: 'Truy vấn riêng:',
  seeNow: 'Xem tin đang khớp',
  addTitle: 'Thêm cụm từ cần theo dõi (truy vấn riêng)',
  addHint: 'Gõ từ hoặc cụm từ cần theo dõi, ví dụ "cụm công nghiệp" "phường Liên Bảo". Chưa biết cách viết?',
  addBuild: 'Dựng truy vấn và xem trước',
  timeZone: 'Múi giờ',
  /** Names of zones in this language; where there is none, that of the IANA list or of Intl is shown. */
  zones: {
    'Asia/Ho_Chi_Minh': 'TP. Hồ Chí Minh (giờ Việt Nam)',
    'Asia/Bangkok': 'Băng Cốc',
    'Asia/Singapore': 'Xin-ga-po',
    'Asia/Taipei': 'Đài Bắc',
    'Asia/Seoul': 'Xơ-un',
    'Asia/Tokyo': 'Tô-ki-ô',
    'Australia/Sydney': 'Xít-ni',
    'Europe/Moscow': 'Mát-xcơ-va',
    'Europe/Warsaw': 'Vác-sa-va',
    'Europe/Prague': 'Pra-ha',
    'Europe/Berlin': 'Béc-lin',
    'Europe/Paris': 'Pa-ri',
    'Europe/London': 'Luân Đôn',
    'America/New_York': 'Niu Y-oóc',
    'America/Chicago': 'Chi-ca-gô',
    'America/Los_Angeles': 'Lốt An-giơ-lét',
  } as Readonly<Record<string, string>>,
  testTitle: 'Gửi thử',
  testText: 'Chúng tôi gửi ngay một tin thử, để bạn biết bản tin có đến nơi không và trông thế nào.',
  saveFirst: 'Nếu vừa sửa gì ở trên, nhớ bấm “Lưu thay đổi” trước.',
  testButton: 'Gửi tin thử',
  tested:
    'Đã gửi một tin thử. Nếu vài phút nữa chưa thấy, hãy xem cả hộp thư rác, rồi xem “Những lần gửi gần đây” bên dưới.',
  testedTooOften: (when: string) => `Bạn vừa gửi thử nhiều lần. Từ ${when} có thể gửi thử tiếp.`,
  testedEnded: 'Chưa gửi tin thử, vì đang ngừng gửi tới địa chỉ này.',
  browserTitle: 'Nhận thêm trên trình duyệt này',
  browserText:
    'Cùng các chủ đề và lịch gửi như đã lưu ở trên, nhưng bằng thông báo của trình duyệt; có trang cài đặt riêng.',
  browserButton: 'Nhận thông báo trên trình duyệt này',
  browserNone: 'Trình duyệt này không nhận được thông báo, hoặc đang tắt JavaScript.',
  rightsTitle: 'Dữ liệu về bạn',
  endTitle: 'Ngừng nhận tin',
  endText:
    'Ngừng mọi tin gửi tới địa chỉ này. Lịch gửi và ngôn ngữ được giữ lại; nếu sau này nhận lại, bạn chọn lại chủ đề.',
  queryRate: (rate: string) => `Truy vấn vừa thêm: ${rate.charAt(0).toLowerCase()}${rate.slice(1)}`,
  queryFault: (column: number, message: string) => `Truy vấn riêng, ký tự thứ ${column}: ${message}`,
  next: (when: string) => `Bản tin kế tiếp được gửi sớm nhất lúc ${when}.`,
  hourIsQuiet: (hour: string, until: string) =>
    `Giờ gửi ${hour} nằm trong khoảng không gửi, nên bản tin sẽ đến lúc ${until}.`,
  hourKept: (hour: string) => `Bạn bỏ trống giờ gửi, nên giờ gửi vẫn là ${hour}.`,
  isPaused: 'Đang tạm dừng gửi. Tin đến kỳ gửi trong lúc này sẽ không được gửi bù.',
  changedElsewhere:
    'Cài đặt đã được đổi ở nơi khác sau khi bạn mở trang này; dưới đây là những gì bạn vừa chọn. Hãy xem lại rồi bấm “Lưu thay đổi”.',
  followsNothing: 'Bạn không theo dõi gì nữa, nên sẽ không có tin nào được gửi.',
  sameAddress: 'Tin đang được gửi tới chính địa chỉ này. Không có gì thay đổi, và không có thư nào được gửi.',
}
