import { expect, test } from 'vitest'
import { withoutDateline } from '../../../../../src/articles/page/text/dateline.ts'

const TOLD = 'Sáng 26/11, UBND tỉnh khởi công cầu mới.'

test.each<[string, string]>([
  ['a paper in brackets', `(BTL) – ${TOLD}`],
  ['a place, an agency and a day', `Hưng Yên (TTXVN 26/11) - ${TOLD}`],
  ['a place, a day and an agency', `Hưng Yên, ngày 26.11 (TTXVN) - ${TOLD}`],
  ['a smaller place and a paper', `Tân Lập (Báo Hưng Yên) – ${TOLD}`],
  ['a province and the letters of a paper', `Hà Nội (BHY) – ${TOLD}`],
])('a dateline is no text: %s', (_, text) => {
  expect(withoutDateline(text)).toBe(TOLD)
})

test.each([
  'Chị Nguyễn Thị Hoa (SN 1985) – chủ vườn nhãn ở xã Tân Lập – cho biết vụ này được mùa.',
  'Ông Lê Văn Tám (Tân Lập) – người giữ đình làng – vừa tròn 90 tuổi.',
  'Hưng Yên (Đồng bằng sông Hồng) – vùng đất của nhãn lồng – vào vụ mới.',
  'LONDON (Reuters) - Prices rose on Thursday.',
])('but who somebody is, is: %s', (text) => {
  expect(withoutDateline(text)).toBe(text)
})
