import { expect, test } from 'vitest'
import { signatureOf } from '../../../../../src/articles/page/facts/signature.ts'

const isSite = (text: string) => text === 'Báo Phú Hòa'

test.each<[string, string[], string[]]>([
  ['Phương Minh – Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
  ['Phương Minh - Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
  ['Phương Minh-Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
  ['Phương Minh, Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
  ['Phương Minh và Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
  ['Lan Hương', ['Lan Hương'], []],
  ['LAN HƯƠNG', ['LAN HƯƠNG'], []],
  ['T.H', ['T.H'], []],
  ['Tin, ảnh: Lan Hương', ['Lan Hương'], []],
  ['Tin & ảnh: Lan Hương', ['Lan Hương'], []],
  ['Bài và ảnh: Phương Minh', ['Phương Minh'], []],
  ['Bài và ảnh Phương Minh', ['Phương Minh'], []],
  ['Bài, ảnh: Phương Minh - Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
  ['Bài: Phương Minh. Ảnh: Nguyễn Nhân', ['Phương Minh'], []],
  ['Thực hiện: Lan Hương', ['Lan Hương'], []],
  ['Tác giả: Đỗ Hải Yến', ['Đỗ Hải Yến'], []],
  ['PV', ['PV'], []],
  ['PV Lan Hương', ['Lan Hương'], []],
  ['Phóng viên: Lan Hương', ['Lan Hương'], []],
  ['Được viết bởi Lan Hương', ['Lan Hương'], []],
  ['Bài, ảnh của Lan Hương', ['Lan Hương'], []],
  ['(Tin, ảnh) Lan Hương', ['Lan Hương'], []],
  ['Lan Hương thực hiện', ['Lan Hương'], []],
  ['Lan Hương (t/h)', ['Lan Hương'], []],
  ['Lan Hương./.', ['Lan Hương'], []],
  ['Lan Hương - Đài PTTH tỉnh', ['Lan Hương'], []],
  ['Lan Hương – CTV', ['Lan Hương'], []],
  ['Lan Hương • Trần Huy', ['Lan Hương', 'Trần Huy'], []],
  ['Lan Hương\nTrần Huy', ['Lan Hương', 'Trần Huy'], []],
  ['Nhóm PV', ['Nhóm PV'], []],
  ['Tin, ảnh: PV', ['PV'], []],
  ['Theo TTXVN', [], ['TTXVN']],
  ['(Theo TTXVN)', [], ['TTXVN']],
  ['(TTXVN)', [], ['TTXVN']],
  ['(Theo Báo Nhân Dân)', [], ['Báo Nhân Dân']],
  ['Nguồn: Báo Nhân Dân', [], ['Báo Nhân Dân']],
  ['Xuân Bắc/TTXVN', ['Xuân Bắc'], ['TTXVN']],
  ['Theo Phương Minh, Nguyễn Nhân', ['Phương Minh', 'Nguyễn Nhân'], []],
])('%s', (line, people, sources) => {
  expect(signatureOf(line, isSite)).toEqual({ people, sources })
})

test.each([
  'Ảnh: Nguyễn Nhân',
  'Xem thêm',
  'PV: Xin trân trọng cảm ơn bà!',
  'PV: Vâng, thưa ông',
  'Bài của anh ấy được đăng tuần trước',
  'Tin liên quan',
  'TIN LIÊN QUAN',
  'CÁC TIN KHÁC',
  'LƯỢT XEM',
  'Loại Mua Bán',
  'Chia Sẻ',
  'Thời sự',
  'Hà Nội, ngày 24/11/2026',
  'Theo đó, hợp tác xã sẽ mở thêm hai điểm thu mua.',
  'Dana Whitcomb',
  'Nhãn lồng được mùa, được giá',
  'Báo Phú Hòa',
  '',
  'Ông Lê Văn Thành cho biết vườn nhà ông đã bán hết từ tuần trước và không còn quả nào để bán lẻ cho khách đi đường ghé vào nữa.',
])('no signature: %s', (line) => {
  expect(signatureOf(line, isSite)).toBeNull()
})
