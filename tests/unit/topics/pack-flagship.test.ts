import { describe, expect, it } from 'vitest'
import { judgeOf, packTopic } from '../../relevance/measure.ts'

const judge = judgeOf(packTopic('to-chuc-dang-doanh-nghiep-tu-nhan'))
const alerts = (title: string, lead = '', text = '') => judge({ title, lead, text }) !== null

describe('the flagship', () => {
  it.each([
    ['a Party word inside of enterprises', 'Phát triển đảng viên trong doanh nghiệp: gỡ từ nhận thức', ''],
    ['nothing but a company', 'Ra mắt Chi bộ Công ty TNHH Dệt nhuộm Sông Nhạn', ''],
    ['workers', 'Bồi dưỡng nhận thức về Đảng cho 60 công nhân khu chế xuất', ''],
    ['cooperatives', 'Chi bộ hợp tác xã giữ nhịp cho cả vùng chè', ''],
    ['owners', 'Ba chủ doanh nghiệp được kết nạp vào Đảng', ''],
    ['abbreviations', 'Tổ chức đảng trong DN NKVNN: mục tiêu và trở lực', ''],
    [
      'a title of growth over a lead of workers',
      'Lễ kết nạp đảng viên mới',
      'Bốn người là thợ của Công ty CP Gốm Lạc Giang.',
    ],
    [
      'a union that brings people to the Party',
      'Công đoàn giới thiệu đoàn viên ưu tú cho Đảng',
      'Họ là công nhân KCN.',
    ],
    ['a MTV with a private word', 'Chi bộ doanh nghiệp tư nhân: chuyện ở Công ty TNHH MTV Hoàng Gia', ''],
    ['a private hospital', 'Bệnh viện tư nhân thành lập chi bộ', ''],
    ['a private school', 'Phát triển đảng trong trường đại học ngoài công lập', ''],
    [
      'a hospital that only the lead calls private',
      'Chi bộ Bệnh viện Đa khoa Tâm Phúc kết nạp hai bác sĩ',
      'Bệnh viện tư nhân 150 giường này có chi bộ từ năm 2021.',
    ],
    ['gifts of a cell of a firm', 'Chi bộ Công ty TNHH Hưng Thịnh tặng quà công nhân', ''],
    [
      'a secretary and director who gives land, by what the lead says of the cell',
      'Bí thư chi bộ, giám đốc công ty hiến đất làm đường',
      'Ông Lâm, Bí thư Chi bộ Công ty TNHH Gỗ Lâm Sơn, vận động cả năm đảng viên góp công.',
    ],
    ['a meeting on growth', 'Đảng ủy xã làm việc với doanh nghiệp về phát triển đảng viên', ''],
    ['members of firms who are received', 'Gặp mặt đảng viên là chủ doanh nghiệp nhân dịp 3/2', ''],
    ['a badge in a firm', 'Trao Huy hiệu 30 năm tuổi Đảng cho đảng viên Công ty TNHH Minh Long', ''],
    ['a cell that guards against fraud', 'Chi bộ công ty giúp công nhân tránh bẫy lừa đảo', ''],
    ['a firm where nobody offends', 'Chi bộ doanh nghiệp tư nhân không có đảng viên vi phạm', ''],
    [
      'a firm afraid of what only looks like the word for one accused',
      'Nhà máy chưa có đảng viên sinh hoạt tại chỗ',
      'Doanh nghiệp e ngại bị can thiệp.',
    ],
    ['an oath', 'Vinh dự đứng dưới cờ Đảng của một chủ doanh nghiệp', ''],
    ['upper case', 'THÀNH LẬP TỔ CHỨC ĐẢNG TRONG DOANH NGHIỆP FDI', ''],
  ])('alerts for %s', (_, title, lead) => {
    expect(alerts(title, lead)).toBe(true)
  })

  it.each([
    [
      'a trade union',
      'Công đoàn cơ sở công ty tư nhân kết nạp 300 đoàn viên',
      'Bí thư Đảng ủy xã dự lễ ra mắt.',
    ],
    ['a state corporation', 'Đảng bộ Tổng công ty Cấp nước kết nạp 12 đảng viên', ''],
    ['a power company', 'Chi bộ Công ty Điện lực Lạc Giang kết nạp đảng viên', ''],
    ['discipline', 'Khai trừ đảng viên là chủ doanh nghiệp tư nhân ở Lạc Giang', ''],
    ['an arrest', 'Bí thư chi bộ Công ty CP May Lạc Giang bị bắt', ''],
    ['a sentence', 'Bí thư chi bộ kiêm giám đốc công ty lĩnh án 7 năm tù', 'Công ty TNHH Hải Nam trốn thuế.'],
    [
      'a sentence that only the lead tells of',
      'Cú ngã của một giám đốc',
      'Từng là bí thư chi bộ công ty cổ phần, ông bị tuyên chín năm tù.',
    ],
    [
      'a list of people',
      'Ngày hội hiến máu',
      'Hơn 300 cán bộ, đảng viên, công nhân các doanh nghiệp tham gia.',
    ],
    ['shares held against the rules', 'Xử lý đảng viên góp vốn vào công ty tư nhân trái quy định', ''],
    ['land given to a park', 'Đảng viên gương mẫu hiến đất cho khu công nghiệp', ''],
    ['a visit', 'Bí thư Đảng ủy xã thăm Công ty TNHH May Sông Nhạn', ''],
    ['gifts of a firm', 'Doanh nghiệp tặng 100 suất quà cho đảng viên lão thành', ''],
    ['a badge for one retired', 'Trao huy hiệu Đảng cho nguyên Giám đốc Công ty', ''],
    ['parties elsewhere', 'Đảng viên Cộng hòa tại công ty Tesla', ''],
    ['a feast', 'Tiệc tất niên ở công ty, đảng viên hát karaoke', ''],
    ['praise', 'Doanh nhân Việt dưới cờ Đảng: tự hào và khát vọng', ''],
    ['a public hospital', 'Bệnh viện tỉnh kết nạp 12 đảng viên', 'Nhiều bác sĩ trẻ được tuyên dương.'],
    ['a gift of a private hospital', 'Bệnh viện tư nhân khám miễn phí cho đảng viên cao tuổi', ''],
    ['a village', 'Chi bộ thôn Hạ giám sát doanh nghiệp tư nhân khai thác đá', ''],
    ['a school', 'Trường THPT Sông Nhạn kết nạp Đảng cho học sinh', 'Lễ có đại diện doanh nghiệp tài trợ.'],
    ['policy', 'Kinh tế tư nhân chờ cú hích từ nghị quyết mới', 'Doanh nghiệp tư nhân mong bớt thủ tục.'],
    ['a congress', 'Đại hội Đảng bộ phường Bến Sứ: thu hút 500 doanh nghiệp', ''],
    ['a greeting', 'Cán bộ, đảng viên, người lao động thi đua trước Tết', ''],
    ['a block of enterprises by itself', 'Đảng ủy Khối Doanh nghiệp tỉnh tặng quà Tết', ''],
    ['marks dropped', 'Dang tu nhan giai trong chi bo', ''],
    ['other words that look alike', 'Thậm chí bỏ việc ở công ty vì tù nhân cũ', ''],
  ])('does not alert for %s', (_, title, lead) => {
    expect(alerts(title, lead)).toBe(false)
  })

  it('takes a text that dwells on it under a title with a Party word, and no passing mention', () => {
    const dwells =
      'Nhiều năm, tổ chức đảng trong các doanh nghiệp tư nhân phát triển chậm. Chủ doanh nghiệp chưa mặn mà.'
    const passes = 'Hội nghị cũng nghe báo cáo về một doanh nghiệp tư nhân.'
    expect(alerts('Chi bộ mạnh từ cơ sở', '', dwells)).toBe(true)
    expect(alerts('Chi bộ mạnh từ cơ sở', '', passes)).toBe(false)
    expect(alerts('Một vùng quê đổi mới', '', dwells)).toBe(false)
  })
})
