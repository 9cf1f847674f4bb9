import { expect, test } from 'vitest'
import { happeningsOf, sharedHappenings } from '../../../../src/articles/stories/happenings.ts'
import { wordsOf } from '../../../../src/articles/stories/phrases.ts'

const shared = (a: string, b: string) => sharedHappenings(happeningsOf(wordsOf(a)), happeningsOf(wordsOf(b)))

test.each<[string, string, number]>([
  ['Cháy xưởng gỗ trong đêm', 'Hỏa hoạn thiêu rụi cơ sở chế biến gỗ', 1],
  ['Sạt lở trên đèo', 'Đất đá vùi lấp đường', 1],
  ['Hai học sinh đuối nước, một em tử vong', 'Rủ nhau đi tắm, nam sinh không qua khỏi', 2],
  ['Khởi công khu công nghiệp', 'Động thổ khu công nghiệp mới', 1],
  ['Khởi công cầu', 'Khánh thành cầu', 0],
  ['Chạy việc', 'Cháy nhà', 0],
  ['Xã tiếp công dân', 'Xã đối thoại với nông dân', 0],
  ['Tập huấn chuyển đổi số', 'Sơ kết công tác dân vận', 0],
  ['Công nhân đình công', 'Hàng trăm thợ may ngừng việc đòi lương', 1],
  ['Khoi cong cau', 'Dong tho cau', 1],
])('%s, %s: %i', (a, b, count) => {
  expect(shared(a, b)).toBe(count)
  expect(shared(a.normalize('NFD'), b)).toBe(count)
})
