import { expect, test } from 'vitest'
import { namesOf } from '../../../../src/articles/stories/names.ts'
import { wordsOf } from '../../../../src/articles/stories/phrases.ts'
import { withoutMarks } from '../../../../src/text/marks.ts'

const read = (text: string) =>
  namesOf(wordsOf(text)).map(({ kind, words }) => `${kind}:${withoutMarks(words.join(' '))}`)

test.each<[string, string[]]>([
  ['Cháy chợ ở xã Tân Lập, huyện Yên Mỹ', ['xa:tan lap', 'huyen:yen mi']],
  ['Xã Tân Lập đón chuẩn nông thôn mới', ['xa:tan lap']],
  ['Hưng Yên: Bắt hai đối tượng', ['tinh:hung yen']],
  ['TP.HCM và thành phố Hồ Chí Minh', ['tinh:ho chi minh', 'tinh:ho chi minh']],
  ['Thành phố Hưng Yên', ['tinh:hung yen']],
  ['Khởi tố ông Nguyễn Văn An về tội nhận hối lộ', ['nguoi:nguyen van an']],
  ['Công ty TNHH May Minh Anh tuyển lao động', ['cong ty:may minh anh']],
  ['Công an phường Phố Hiến vào cuộc', ['xa:pho hien']],
  ['Sở Y tế thanh tra', []],
  ['Hôm nay trời đẹp. Ngày mai có mưa', []],
  ['Ông Trump gặp HLV Kim Sang-sik', ['nguoi:trump', ':kim sang']],
  ['Giá USD giảm, GRDP tăng', ['acronym:usd', 'acronym:grdp']],
  ['HỘI NGHỊ TỔNG KẾT XÃ TÂN LẬP', []],
  ['Phó Chủ tịch Ban Chấp hành', []],
  ['Công ty Phong Thanh ở xã Phong Minh', ['cong ty:phong thanh', 'xa:phong minh']],
  ['Phòng Giáo dục phố cổ Hội An', [':hoi an']],
  ['Tàu cá chìm gần Trường Sa', [':truong sa']],
])('names of %s', (text, names) => {
  expect(read(text)).toEqual(names)
})

test('a text in NFD has the same names', () => {
  const text = 'Cháy chợ ở xã Tân Lập, ông Nguyễn Văn An bị thương'
  expect(namesOf(wordsOf(text.normalize('NFD'))).map(({ words }) => words)).toEqual(
    namesOf(wordsOf(text)).map(({ words }) => words),
  )
})
