import { describe, expect, test } from 'vitest'
import { FIRST, HEADING, page, paragraphs, read, SECOND, THIRD } from './page.ts'

const around = (line: string) => {
  const html = page(
    `${HEADING}<div class="nd">${paragraphs([FIRST, SECOND])}<p>${line}</p>${paragraphs([THIRD])}</div>`,
  )
  return read(html).paragraphs.includes(line)
}

describe('a sentence that begins like a line of the paper is text', () => {
  test.each([
    'Bản quyền phần mềm bị vi phạm tại 12 doanh nghiệp, theo kết quả thanh tra công bố sáng 26/11.',
    'Bản quyền của các làn điệu cổ được đăng ký bảo hộ từ năm 2019.',
    'Copyright cases rose by a tenth in the province last year.',
    'Mời bạn đọc gửi ý kiến về UBND xã trước ngày 1/12.',
    'Các bác sĩ đang theo dõi sức khỏe nạn nhân tại bệnh viện huyện.',
    'Công an huyện cảnh báo lừa đảo qua ứng dụng Telegram.',
    'Người dân đăng ký nhận cây giống tại nhà văn hóa thôn.',
    'Hơn 300 bạn đọc đã đăng ký tài khoản để xem toàn bộ kho sách.',
  ])('%s', (line) => {
    expect(around(line)).toBe(true)
  })
})

describe('a line of the paper is none', () => {
  test.each([
    'Bản quyền thuộc về Báo Tân Lập. Cấm sao chép dưới mọi hình thức.',
    'Bản quyền © 2026 Báo Tân Lập.',
    'Copyright 2026 Hill Country Herald. All rights reserved.',
    'Mời bạn đọc gửi tin, bài về tòa soạn để được đăng và nhận nhuận bút.',
    'Kính mời quý độc giả theo dõi các số tiếp theo trên báo in.',
    'Đăng ký nhận bản tin hằng ngày của chúng tôi.',
    'Bạn cần đăng ký gói đọc báo để xem tiếp bài viết này.',
    'Vui lòng đăng nhập để đọc tiếp.',
  ])('%s', (line) => {
    expect(around(line)).toBe(false)
  })
})
