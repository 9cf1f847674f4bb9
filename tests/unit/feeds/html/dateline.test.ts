import { describe, expect, test } from 'vitest'
import { withoutDateline } from '../../../../src/feeds/read/html/dateline.ts'

const TEXT = 'Sáng 24/11, Tỉnh ủy công bố quyết định thành lập chi bộ.'

describe('the place or paper in front is taken off', () => {
  test.each([
    '(ĐN) - ',
    '(ĐN)- ',
    '(ĐN) – ',
    '(BDO) ',
    '(BDO) - ',
    '(Dân trí) - ',
    '(Dân trí) — ',
    '(TN&MT) - ',
    '(Chinhphu.vn) - ',
    '(Chinhphu.vn) ',
    '(kontumtv.vn) - ',
    '(Thanh Hóa) - ',
    '(Báo Phố Núi) - ',
    '(VTC News) - ',
    '(TTXVN): ',
    'Kinhtedothi - ',
    'Kinhtedothi – ',
    'TCCS - ',
    'TCCS – ',
    'TTO - ',
    'GD&TĐ - ',
    'VOV.VN - ',
    'Chinhphu.vn - ',
  ])('%s', (dateline) => {
    expect(withoutDateline(dateline + TEXT)).toBe(TEXT)
  })
})

describe('what is less certain stays', () => {
  test.each([
    ['nothing in front', TEXT],
    ['nothing at all', ''],
    ['a company', 'FPT - tập đoàn công nghệ lớn của cả nước - vừa có chi bộ mới.'],
    ['a paper that is the subject', 'VTV - đài truyền hình quốc gia - phát sóng từ tối nay.'],
    ['a route', 'Hà Nội - Hải Phòng có thêm hai chuyến tàu mỗi ngày.'],
    ['an abbreviation that is no paper', 'TPHCM - Hà Nội là đường bay đông khách nhất.'],
    ['a part of a series', '(Kỳ 2) - Những chi bộ đầu tiên trong khu công nghiệp.'],
    ['words in brackets without a dash', '(Dân trí) Sáng nay, mưa lớn ở nhiều huyện trong tỉnh.'],
    ['a long remark', '(Theo báo cáo của Ban Tổ chức Tỉnh ủy) - Số chi bộ tăng thêm bảy.'],
    ['brackets later on', 'Phố Núi (ĐN) - Sáng nay, mưa lớn ở nhiều huyện trong tỉnh.'],
    ['a number', '(24/11) - Giá cà phê trong tỉnh tăng thêm một nghìn đồng.'],
    ['a text that would be too short', '(ĐN) - Mưa lớn.'],
    ['a dash alone', '- Sáng 24/11, Tỉnh ủy công bố quyết định.'],
    ['brackets that do not end', '(ĐN - Sáng 24/11, Tỉnh ủy công bố quyết định.'],
  ])('%s', (_, text) => {
    expect(withoutDateline(text)).toBe(text)
  })
})
