import { describe, expect, test } from 'vitest'
import { materialChanges, type Texts } from '../../../../src/articles/versions/material.ts'

const TEXTS: Texts = { title: 'Tin trong ngày', lead: 'Dẫn chuyện hôm nay.', body: 'Thân bài.' }

function kinds(field: keyof Texts, before: string, after: string): string[] {
  return materialChanges({ ...TEXTS, [field]: before }, { ...TEXTS, [field]: after }).map(({ kind }) => kind)
}

type Row = [before: string, after: string]

describe('two who change places around a verb', () => {
  const rows: Row[] = [
    ['Sông Lam thắng Phù Đổng ở vòng hai', 'Phù Đổng thắng Sông Lam ở vòng hai'],
    ['Sông Lam thắng Phù Đổng ở vòng hai', 'Sông Lam thua Phù Đổng ở vòng hai'],
    ['Xe tải đâm mô tô trên quốc lộ', 'Mô tô đâm xe tải trên quốc lộ'],
    ['Phụ huynh hành hung bảo vệ ở cổng trường', 'Phụ huynh bị bảo vệ hành hung ở cổng trường'],
    ['Tòa tuyên bà Lan phải trả cho ông Hùng tiền nhà', 'Tòa tuyên ông Hùng phải trả cho bà Lan tiền nhà'],
    ['Hải Đăng kiện Minh Phát ra tòa', 'Minh Phát kiện Hải Đăng ra tòa'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    expect(kinds('title', before, after)).toEqual(['headline'])
    expect(kinds('title', after, before)).toEqual(['headline'])
  })

  const same: Row[] = [
    ['Phụ huynh hành hung bảo vệ ở cổng trường', 'Bảo vệ bị phụ huynh hành hung ở cổng trường'],
    ['Cơ sở Phú Khang bị phạt vì xả thải', 'Vì xả thải, cơ sở Phú Khang bị phạt'],
  ]
  test.each(same)('say the same where only the voice is another: “%s” ⇄ “%s”', (before, after) => {
    expect(kinds('title', before, after)).toEqual([])
    expect(kinds('title', after, before)).toEqual([])
  })
})

describe('small words that turn a sentence', () => {
  const rows: Row[] = [
    ['Mỗi năm lập tối thiểu 12 tổ hợp tác.', 'Mỗi năm lập tối đa 12 tổ hợp tác.'],
    ['Có ít nhất 18 xã, lập tối thiểu 12 tổ.', 'Có ít nhất 18 xã, lập tối đa 12 tổ.'],
    ['Đây là lô vải đầu tiên sang Pháp.', 'Đây là lô vải lớn nhất sang Pháp.'],
    ['Học sinh hộ nghèo được miễn.', 'Học sinh hộ nghèo được giảm một nửa.'],
    ['Lệnh cấm áp dụng trên toàn tỉnh.', 'Lệnh cấm áp dụng trên ba huyện.'],
    ['Bến phà tạm dừng hoạt động.', 'Bến phà dừng hẳn hoạt động.'],
    ['Lực lượng cứu hộ đang tìm kiếm nạn nhân.', 'Lực lượng cứu hộ đã tìm thấy nạn nhân.'],
    ['Tòa xét xử sơ thẩm vụ án.', 'Tòa xét xử phúc thẩm vụ án.'],
    ['Tại hội nghị, Đoàn xã được biểu dương.', 'Tại hội nghị, Đoàn xã bị phê bình.'],
    ['Ông Nam phủ nhận nhận tiền.', 'Ông Nam thừa nhận nhận tiền.'],
    ['Thanh tra tỉnh kết luận vụ việc.', 'Thanh tra Chính phủ kết luận vụ việc.'],
    ['Công an tỉnh thụ lý vụ việc.', 'Công an xã Tân Lập thụ lý vụ việc.'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    expect(kinds('body', before, after)).toHaveLength(1)
    expect(kinds('body', after, before)).toHaveLength(1)
  })
})

describe('one thing in place of another behind what says cause, means or what somebody is', () => {
  const rows: Row[] = [
    ['Vụ cháy bắt nguồn từ chập điện ở tầng một.', 'Vụ cháy bắt nguồn từ đốt rác ở tầng một.'],
    ['Kết quả cho thấy nguyên nhân là lỗi kỹ thuật.', 'Kết quả cho thấy nguyên nhân là lỗi con người.'],
    ['Người dân nhận hỗ trợ bằng tiền mặt.', 'Người dân nhận hỗ trợ bằng gạo.'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    expect(kinds('lead', before, after)).toEqual(['meaning'])
    expect(kinds('lead', after, before)).toEqual(['meaning'])
    expect(kinds('body', before, after)).toEqual([])
  })

  const polished: Row[] = [
    ['Xã có thêm ba lớp học nhờ sự giúp đỡ của bà con.', 'Xã có thêm ba lớp học nhờ sự hỗ trợ của nhân dân.'],
    ['Ách tắc kéo dài là do mưa lớn gây ngập.', 'Ách tắc kéo dài là do mưa to gây ngập sâu.'],
    ['Quảng trường chật kín người xem pháo hoa.', 'Quảng trường đông nghẹt người xem pháo hoa.'],
    ['Đề án này là của UBND tỉnh.', 'Đề án này là của Ủy ban nhân dân tỉnh.'],
  ]
  test.each(polished)('but no better word for the same: “%s” ⇄ “%s”', (before, after) => {
    expect(kinds('lead', before, after)).toEqual([])
    expect(kinds('lead', after, before)).toEqual([])
  })
})

test('a firm that is named no more', () => {
  const before = 'Trong số bị can có giám đốc Công ty Hải Đăng.'
  expect(kinds('body', before, 'Trong số bị can có giám đốc một công ty.')).toEqual(['name'])
})

describe('what is told for the first time', () => {
  const told: [before: string, more: string][] = [
    ['Tàu cá chìm, một người mất tích.', 'Chiều 18/10, thi thể nạn nhân được tìm thấy.'],
    ['Cháy xưởng gỗ, hai người tử vong.', 'Sáng nay, một nạn nhân qua đời, nâng số người chết lên ba.'],
    ['Lũ quét cuốn trôi năm ngôi nhà.', 'Đến trưa, hai mẹ con mất tích.'],
    ['Công an đang điều tra vụ trộm.', 'Tối cùng ngày, nghi phạm bị bắt.'],
    ['Khách hàng tố công ty chậm giao nhà.', 'Công ty bác bỏ phản ánh này.'],
  ]
  test.each(told)('“%s” and “%s”', (before, more) => {
    expect(materialChanges({ ...TEXTS, body: before }, { ...TEXTS, body: `${before}\n${more}` })).toEqual([
      { kind: 'meaning', before: '', after: more },
    ])
  })

  const background: Row[] = [
    ['Cháy xưởng gỗ lúc rạng sáng.', 'Năm 2019, một vụ cháy ở đây làm ba người thiệt mạng.'],
    ['Cháy xưởng gỗ lúc rạng sáng.', 'Không ai bị thương.'],
    ['Huyện tập huấn chăn nuôi.', 'Nếu thấy gà dương tính, hộ nuôi cần báo ngay.'],
    ['Công an xác minh vụ xô xát.', 'Theo quy định, người gây thương tích có thể bị khởi tố.'],
    ['Cháy xưởng gỗ lúc rạng sáng.', 'Tuần trước, xưởng diễn tập tình huống có người mất tích.'],
    ['Xã họp dân bàn làm đường.', 'Ông Nam bác bỏ ý kiến này.'],
  ]
  test.each(background)('is none of “%s”: “%s”', (before, more) => {
    expect(materialChanges({ ...TEXTS, body: before }, { ...TEXTS, body: `${before}\n${more}` })).toEqual([])
  })
})

describe('the same in other writing', () => {
  const rows: Row[] = [
    ['Xăng RON 95 giảm giá.', 'Xăng RON95 giảm giá.'],
    ['Giá đất 14 triệu đồng/m2.', 'Giá đất 14 triệu đồng/m².'],
    [
      'Xã có 6 sản phẩm, gồm 4 sản phẩm 3 sao và 2 sản phẩm 4 sao.',
      'Xã có 6 sản phẩm, gồm 2 sản phẩm 4 sao và 4 sản phẩm 3 sao.',
    ],
    ['Lô nhãn sang Australia.', 'Lô nhãn sang Úc.'],
    ['Khách Hoa Kỳ thăm làng nghề.', 'Khách Mỹ thăm làng nghề.'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    expect(kinds('body', before, after)).toEqual([])
    expect(kinds('body', after, before)).toEqual([])
  })

  test('but figures that change places without what they count are others', () => {
    const before = 'Hỗ trợ 60 triệu đồng/nhà xây mới và 30 triệu đồng/nhà sửa chữa.'
    const after = 'Hỗ trợ 30 triệu đồng/nhà xây mới và 60 triệu đồng/nhà sửa chữa.'
    expect(kinds('body', before, after)).toEqual(['figure', 'figure'])
  })
})

test('a notice that begins with an apology is a correction', () => {
  const notice = 'Cáo lỗi: bản đăng chiều 26/3 ghi sai tên diễn giả.'
  expect(
    materialChanges({ ...TEXTS, body: 'Mưa to.' }, { ...TEXTS, body: `Mưa to.\n${notice}` }),
  ).toMatchObject([{ kind: 'correction', after: notice }])
})
