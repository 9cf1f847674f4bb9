import type { Said } from './operation.ts'

/**
 * What fields mean, by their names: a word means one thing wherever it stands. Those that say it themselves, or that mean
 * several things, are not here.
 */
export const FIELDS: Readonly<Record<string, Said>> = {
  // Sources and polls
  fullText: {
    en: 'Whether each new article’s page is read for its text.',
    vi: 'Có đọc trang của từng bài mới để lấy toàn văn không.',
  },
  selectors: { en: 'CSS selectors of a list page.', vi: 'Bộ chọn CSS của trang danh sách bài.' },
  timezone: { en: 'A time zone of the IANA list.', vi: 'Múi giờ theo danh mục IANA.' },
  language: { en: 'A language tag (BCP 47).', vi: 'Mã ngôn ngữ (BCP 47).' },
  minIntervalMinutes: {
    en: 'Polls are at least so far apart, in minutes.',
    vi: 'Khoảng cách ít nhất giữa hai lần đọc, tính bằng phút.',
  },
  enabled: { en: 'Whether it is polled.', vi: 'Nguồn có được đọc không.' },
  lastPollAt: { en: 'When it was last polled.', vi: 'Lần đọc gần nhất.' },
  lastNewAt: { en: 'When it last brought something new.', vi: 'Lần gần nhất có tin mới.' },
  nextPollAt: { en: 'When it is polled next.', vi: 'Lần đọc tới.' },
  failures: { en: 'Failures one after the other.', vi: 'Số lần hỏng liên tiếp.' },
  retired: { en: 'Its server said that it is gone for good.', vi: 'Máy chủ báo nguồn không còn nữa.' },
  faults: { en: 'What is wrong with it by now.', vi: 'Những gì đang hỏng.' },
  baseline: {
    en: 'It was the source’s first: what it found alerts nobody.',
    vi: 'Là lần đọc đầu của nguồn: tin tìm thấy không báo cho ai.',
  },
  pendingPages: { en: 'Pages of articles that are still to be read.', vi: 'Số trang bài còn phải đọc.' },
  discovered: { en: 'Feeds that an HTML page announces.', vi: 'Các nguồn cấp mà trang web giới thiệu.' },
  // Topics and matches
  query: { en: 'A query (docs/queries.md).', vi: 'Truy vấn (docs/queries.md).' },
  visibility: {
    en: 'A private topic is on no public page or feed.',
    vi: 'Chủ đề riêng không có trên trang hay nguồn cấp công khai.',
  },
  minScore: {
    en: 'Matches with a lower score do not count, 0 to 1.',
    vi: 'Bài khớp có điểm thấp hơn thì không tính, từ 0 đến 1.',
  },
  pack: { en: 'A topic that comes with the product.', vi: 'Chủ đề có sẵn trong sản phẩm.' },
  wordings: {
    en: 'Words, `prefix*`, `=word`, or `@other-concept`.',
    vi: 'Cụm từ, `tiền-tố*`, `=từ`, hoặc `@khái-niệm-khác`.',
  },
  score: {
    en: 'How much the article is about it, 0 to 1.',
    vi: 'Bài viết đúng chủ đề đến mức nào, 0 đến 1.',
  },
  evidence: { en: 'What was found, and where.', vi: 'Tìm thấy gì, ở đâu trong bài.' },
  start: { en: 'UTF-16 units from the field’s beginning.', vi: 'Vị trí đầu, tính theo đơn vị UTF-16.' },
  end: { en: 'Where it ends, not included.', vi: 'Vị trí kết thúc, không tính chính nó.' },
  branch: {
    en: 'A part of the query, in its one spelling.',
    vi: 'Một phần của truy vấn, theo cách viết chuẩn.',
  },
  excerpt: { en: 'The words around it.', vi: 'Đoạn văn quanh chỗ tìm thấy.' },
  column: { en: 'From 1, in UTF-16 units.', vi: 'Tính từ 1, theo đơn vị UTF-16.' },
  proposal: { en: 'A whole query that is likely better.', vi: 'Một truy vấn có lẽ đúng ý hơn.' },
  examined: { en: 'How many articles were judged.', vi: 'Số bài đã xét.' },
  perWeek: { en: 'Matches a week.', vi: 'Số bài khớp mỗi tuần.' },
  noisiest: { en: 'The branch that brings most.', vi: 'Nhánh mang về nhiều bài nhất.' },
  nearMisses: {
    en: 'What it would match if it asked for one thing less.',
    vi: 'Sẽ khớp thêm gì nếu bớt một điều kiện.',
  },
  belowMinScore: { en: 'Matches below the minimum score.', vi: 'Số bài khớp nhưng dưới điểm tối thiểu.' },
  cut: {
    en: 'The bounds of a request ended it early.',
    vi: 'Dừng sớm vì giới hạn của một yêu cầu.',
  },
  rebuilding: {
    en: 'The archive is still being read in; null when it is whole.',
    vi: 'Kho tin đang được nạp lại; null khi đã đủ.',
  },
  stage: { en: 'Where it stopped.', vi: 'Dừng ở bước nào.' },
  missing: { en: 'The fewest branches that it lacks.', vi: 'Ít nhánh còn thiếu nhất.' },
  // Articles
  hash: { en: 'Stays the same when the archive is made anew.', vi: 'Giữ nguyên khi kho tin dựng lại.' },
  sourceName: { en: 'The name of the source.', vi: 'Tên nguồn tin.' },
  also: { en: 'Other articles that tell the same news.', vi: 'Bài của báo khác cùng đưa tin.' },
  gone: { en: 'Its paper has taken it down.', vi: 'Báo đã gỡ bài.' },
  documents: { en: 'Official documents.', vi: 'Các văn bản chính thức.' },
  firstSeen: { en: 'When it was first seen.', vi: 'Lúc thấy bài lần đầu.' },
  issuer: { en: 'Who issued it.', vi: 'Nơi ban hành.' },
  ambiguous: { en: 'Several documents can be meant.', vi: 'Có thể là nhiều văn bản khác nhau.' },
  // People and deliveries
  consent: { en: 'That the person agrees.', vi: 'Người nhận đồng ý.' },
  secret: {
    en: '`whsec_` and 24 to 64 bytes in base64.',
    vi: '`whsec_` kèm 24 đến 64 byte mã hóa base64.',
  },
  cadence: { en: 'How often digests leave.', vi: 'Bao lâu gửi một bản tin.' },
  weekday: { en: '1 is Monday, 7 is Sunday.', vi: '1 là thứ Hai, 7 là Chủ nhật.' },
  quiet: {
    en: 'Nothing leaves from the first time of day until the second.',
    vi: 'Không gửi gì từ giờ thứ nhất đến giờ thứ hai.',
  },
  urgent: { en: 'Told at once, outside the schedule.', vi: 'Báo ngay, không đợi lịch gửi.' },
  addressHash: { en: 'The address is told to nobody.', vi: 'Địa chỉ không hiện cho ai.' },
  failingSince: { en: 'Since when nothing arrives.', vi: 'Không gửi tới được từ lúc nào.' },
  lane: { en: '`scheduled` or `urgent`.', vi: '`scheduled` (theo lịch) hoặc `urgent` (khẩn).' },
  nextAttemptAt: { en: 'When it is tried next.', vi: 'Lần thử gửi tới.' },
  settledAt: { en: 'When it was over.', vi: 'Lúc kết thúc.' },
  bodyHash: { en: 'The same in every attempt.', vi: 'Giống nhau ở mọi lần gửi.' },
  toldAt: {
    en: 'When an earlier digest told it; null where none did.',
    vi: 'Lúc bản tin trước đã báo; null nếu chưa báo.',
  },
  live: { en: 'How many secrets sign.', vi: 'Số khóa đang ký.' },
  olderUntil: { en: 'Until when the older one signs.', vi: 'Khóa cũ còn ký đến lúc nào.' },
  cursor: {
    en: 'What to send as `?cursor=` for what follows; null at the end.',
    vi: 'Gửi lại bằng `?cursor=` để xem tiếp; null là hết.',
  },
}
