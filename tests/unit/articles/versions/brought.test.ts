import { describe, expect, test } from 'vitest'
import { materialChanges, type Texts } from '../../../../src/articles/versions/material.ts'

const FIRE: Texts = {
  title: 'Cháy xưởng mộc ở xã Tân Mai',
  lead: 'Tối 4/3, xưởng mộc ở xã Tân Mai bốc cháy.',
  body: 'Ba xe chữa cháy được điều tới.\nNguyên nhân vụ cháy đang được làm rõ.\nĐường dây nóng: 0227.3831.456.\nXe đi theo quốc lộ 24B.',
}

const kinds = (after: Texts) => materialChanges(FIRE, after).map(({ kind }) => kind)

describe('a sentence that was added is news by what it brings', () => {
  test.each([
    ['an outcome', 'Kết quả khám nghiệm cho thấy chập điện ở máy cưa.', ['meaning']],
    ['somebody who was hurt', 'Một thợ mộc được đưa đi cấp cứu.', ['meaning']],
    ['a deed with a figure', 'Chủ xưởng bị xử phạt 25 triệu đồng.', ['meaning']],
    ['something done today', 'Tối cùng ngày, xã hỗ trợ mỗi thợ 2 triệu đồng.', ['meaning']],
    ['a first cause', 'Theo xã, nguyên nhân bước đầu là tàn lửa từ lò sấy.', ['meaning']],
    ['what was damaged', 'Toàn bộ 800m2 nhà xưởng bị thiêu rụi.', ['meaning']],
    ['who is asked', 'Tối cùng ngày, công an mời hai thợ điện làm việc.', ['meaning']],
    [
      'whom somebody accuses',
      'Theo công an, người này còn khai có hai người khác cùng tham gia.',
      ['meaning'],
    ],
    ['who is kept', 'Công an đã tạm giữ chủ xưởng.', ['meaning']],
    ['who is kept, by a caption without a full stop', 'Chủ xưởng bị tạm giữ', ['meaning']],
    [
      'a charge of breaking rules',
      'Công an khởi tố chủ xưởng về tội vi phạm quy định về phòng cháy',
      ['meaning'],
    ],
    ['how much is kept', 'Đội quản lý thị trường tạm giữ 20 xe máy', []],
    ['a word that begins like an arrest', 'Không em nào trong xã bị bắt nạt.', []],
    ['what is kept', 'Đội quản lý thị trường tạm giữ phương tiện chở gỗ', []],
    ['who was kept once', 'Trước đó, công an tạm giữ chủ một xưởng khác', []],
    ['what always was', 'Tân Mai nổi tiếng với nghề mộc truyền thống.', []],
    ['what happened once', 'Trước đó, xưởng từng bị nhắc nhở.', []],
    ['advice', 'Người dân cần kiểm tra dây điện trong xưởng.', []],
    ['a caption', 'Lính cứu hỏa đã dập tắt lửa', []],
    ['a quotation', '“Tôi bị bỏng nhẹ ở tay”, một thợ nói.', []],
  ])('%s', (_, sentence, expected) => {
    expect(kinds({ ...FIRE, body: `${FIRE.body}\n${sentence}` })).toEqual(expected)
  })
})

describe('a sentence that was edited', () => {
  test.each([
    [
      'tells what was open',
      'Nguyên nhân vụ cháy đang được làm rõ.',
      'Nguyên nhân vụ cháy là chập điện.',
      ['meaning'],
    ],
    ['groups a telephone otherwise', '0227.3831.456', '0227 3831 456', []],
    ['has another telephone', '0227.3831.456', '0227 3831 465', ['figure']],
    ['shortens a road', 'quốc lộ 24B', 'QL24B', []],
    ['shortens another road', 'quốc lộ 24B', 'QL24C', ['figure']],
  ])('%s', (_, before, after, expected) => {
    expect(kinds({ ...FIRE, body: FIRE.body.replace(before, after) })).toEqual(expected)
  })
})

const CLASSES: Texts = {
  title: 'Trường Hòa Lạc mở lớp học hè',
  lead: 'Sáng 2/6, Trường Tiểu học Hòa Lạc mở ba lớp học hè.',
  body: 'Mỗi lớp có 25 em.',
}

describe('what is told in an article that told of no crime and accused nobody', () => {
  test.each([
    ['Cơ quan chức năng khởi tố hiệu trưởng nhà trường', ['meaning']],
    ['Kế toán nhà trường bị bắt tạm giam', ['meaning']],
    ['Hiệu trưởng phủ nhận thu tiền của các em', ['meaning']],
    ['Trước đó, cơ quan chức năng khởi tố hiệu trưởng một trường khác', []],
  ])('%s', (sentence, expected) => {
    const after = { ...CLASSES, body: `${CLASSES.body}\n${sentence}` }
    expect(materialChanges(CLASSES, after).map(({ kind }) => kind)).toEqual(expected)
  })
})

describe('a charge', () => {
  const charged = (crime: string): Texts => ({
    title: 'Tuyên án cựu kế toán',
    lead: `Tòa tuyên phạt bị cáo 6 năm tù về tội ${crime}.`,
    body: 'Bị cáo không kháng cáo.',
  })
  test.each([
    ['tham ô tài sản', 'lừa đảo chiếm đoạt tài sản', ['meaning']],
    ['tham ô tài sản', 'tham ô tài sảnn', []],
    ['cố ý gây thương tích', 'gây thương tích', []],
  ])('%s, %s', (before, after, expected) => {
    expect(materialChanges(charged(before), charged(after)).map(({ kind }) => kind)).toEqual(expected)
  })
})
