import { expect, test } from 'vitest'
import { figuresOf } from '../../../../src/articles/stories/figures.ts'
import { wordsOf } from '../../../../src/articles/stories/phrases.ts'

function read(text: string) {
  const { figures, days, terms } = figuresOf(wordsOf(text))
  return {
    figures: figures.map(
      ({ unit, of, value, isLabel }) => `${isLabel ? '#' : ''}${unit}${of && `/${of}`} ${value}`,
    ),
    days,
    terms,
  }
}

test.each<[string, string[]]>([
  ['3 người chết, 5 người bị thương', ['nguoi/chet 3', 'nguoi/thuong 5']],
  ['ba người thiệt mạng', ['nguoi/chet 3']],
  ['Mười hộ dân', ['ho 10']],
  ['ba mẹ con', []],
  ['phạt 25 triệu đồng', ['dong/phat 25000000']],
  ['tổng mức đầu tư hơn 2.350 tỷ đồng', ['dong/tu 2350000000000']],
  ['tăng 7,5%', ['%/tang 7.5']],
  ['439/440 đại biểu', [' 439', 'dai 440']],
  ['quý III năm 2025', ['#qui 3', '#nam 2025']],
  ['kỳ họp thứ 24 khóa XIX', ['#ki hop 24', '#khoa 19']],
  ['đại hội lần thứ nhất', ['#lan 1']],
  ['Nghị quyết số 21-NQ/TU', ['#nghi quyet 21']],
  ['quốc lộ 38B và quốc lộ 39', ['#quoc lo 38.098', '#quoc lo 39']],
  ['không có số nào', []],
  ['vụ nổ không gây thiệt hại về người', ['nguoi/chet 0']],
  ['động đất có độ lớn 4,1 tại xã', ['do 4.1']],
])('figures of %s', (text, figures) => {
  expect(read(text).figures).toEqual(figures)
})

test.each<[string, string[], string[]]>([
  ['Sáng 19/11, tại xã', ['11-19'], []],
  ['ngày 19 tháng 11', ['11-19'], []],
  ['ngày 19.11.2025', ['11-19'], []],
  ['chiều 19-11', ['11-19'], []],
  ['trước ngày 31/12', [], ['12-31']],
  ['có hiệu lực từ 1/1/2026', [], ['1-1']],
  ['tỷ lệ 3.2', [], []],
  ['ngày 32/11', [], []],
])('days of %s', (text, days, terms) => {
  expect(read(text)).toMatchObject({ days, terms })
})
