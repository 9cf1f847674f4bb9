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
    [
      'Công ty nói sẽ nộp phạt và lắp bộ lọc bụi mới.',
      'Công ty nói không đồng ý với quyết định và sẽ khởi kiện.',
    ],
    [
      'Với học sinh trường nghề, tỉnh hỗ trợ bằng mức của trường công lập.',
      'Học sinh trường nghề không thuộc diện được hỗ trợ.',
    ],
    ['Ông Nam phủ nhận nhận tiền.', 'Ông Nam thừa nhận nhận tiền.'],
    ['Thanh tra tỉnh kết luận vụ việc.', 'Thanh tra Chính phủ kết luận vụ việc.'],
    ['Công an tỉnh thụ lý vụ việc.', 'Công an xã Tân Lập thụ lý vụ việc.'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    expect(kinds('body', before, after)).toHaveLength(1)
    expect(kinds('body', after, before)).toHaveLength(1)
  })
})

test('what waited for a decision and has it', () => {
  expect(
    kinds('body', 'Quy hoạch đang chờ Sở Xây dựng xem xét.', 'Sở Xây dựng đã phê duyệt quy hoạch.'),
  ).toEqual(['meaning'])
})

describe('other words in a sentence that stays', () => {
  const rows: Row[] = [
    ['Vụ cháy bắt nguồn từ chập điện ở tầng một.', 'Vụ cháy bắt nguồn từ đốt rác ở tầng một.'],
    ['Kết quả cho thấy nguyên nhân là lỗi kỹ thuật.', 'Kết quả cho thấy nguyên nhân là lỗi con người.'],
    ['Người dân nhận hỗ trợ bằng tiền mặt.', 'Người dân nhận hỗ trợ bằng gạo.'],
    ['Xe tải đổ dốc thì mất phanh, lật chắn ngang đường.', 'Xe tải đổ dốc thì nổ lốp, lật chắn ngang đường.'],
    ['Hồ sơ nhập học được nộp trực tiếp.', 'Hồ sơ nhập học được nộp trực tuyến.'],
    ['Tài xế bị gãy chân phải.', 'Tài xế bị gãy chân trái.'],
    ['Lễ bế giảng lúc 19 giờ thứ bảy.', 'Lễ bế giảng lúc 19 giờ chủ nhật.'],
    ['Đội Sông Lam xếp thứ nhì toàn đoàn.', 'Đội Sông Lam xếp thứ ba toàn đoàn.'],
    ['Xe máy được qua cầu.', 'Xe máy không được qua cầu.'],
    ['Xe máy vẫn qua cầu bình thường.', 'Xe máy cũng không được qua cầu.'],
    ['Đợt rét kéo dài khoảng một tuần.', 'Đợt rét kéo dài khoảng ba ngày.'],
    ['Bé được bảo vệ tìm thấy, sức khỏe ổn định.', 'Bé được bảo vệ tìm thấy, đã tử vong trước đó.'],
    ['Bị cáo lĩnh ba năm tù, cho hưởng án treo.', 'Bị cáo lĩnh ba năm tù.'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    for (const field of ['lead', 'body'] as const) {
      expect(kinds(field, before, after)).toHaveLength(1)
      expect(kinds(field, after, before)).toHaveLength(1)
    }
  })

  const polished: Row[] = [
    ['Xã có thêm ba lớp học nhờ sự giúp đỡ của bà con.', 'Xã có thêm ba lớp học nhờ sự hỗ trợ của nhân dân.'],
    ['Ách tắc kéo dài là do mưa lớn gây ngập.', 'Ách tắc kéo dài là do mưa to gây ngập sâu.'],
    ['Quảng trường chật kín người xem pháo hoa.', 'Quảng trường đông nghẹt người xem pháo hoa.'],
    ['Đề án này là của UBND tỉnh.', 'Đề án này là của Ủy ban nhân dân tỉnh.'],
    // A syllable of the old words, a letter, a word that is none of the language.
    ['Hai người có biểu hiện nghi vấn.', 'Hai người có dấu hiệu khả nghi.'],
    ['Nhầm lẫn sảy ra ở khâu in tem.', 'Nhầm lẫn xảy ra ở khâu in tem.'],
    ['Clip dài 40 giây ghi cảnh xô xát.', 'Video dài 40 giây ghi cảnh xô xát.'],
    // Another order of words, a word of no that another sentence has, or that stands for a word without it.
    [
      'Sau 15 giờ tìm kiếm, đội cứu hộ đưa hai người về nhà.',
      'Hai người được đội cứu hộ đưa về nhà sau 15 giờ tìm kiếm.',
    ],
    ['Đã di dời 85 hộ, chưa ai bị thương.', 'Đã di dời 85 hộ. Chưa ai bị thương.'],
    ['Bãi xe không thu phí gửi xe máy.', 'Bãi xe miễn phí gửi xe máy.'],
    ['Sáu tháng đầu năm, chi nhánh giải ngân 20 tỷ đồng.', 'Nửa đầu năm, chi nhánh giải ngân 20 tỷ đồng.'],
    ['Hà Vy về nhất với 2 phút 31 giây 45.', `Hà Vy về nhất với 2'31"45.`],
    ['Lúa đạt 6,8 tấn/ha.', 'Lúa đạt 6,8 tấn một ha.'],
    ['Bệnh nhân ho nửa tháng mới đi khám.', 'Bệnh nhân ho 15 ngày mới đi khám.'],
  ]
  test.each(polished)('but no better word for the same: “%s” ⇄ “%s”', (before, after) => {
    for (const field of ['lead', 'body'] as const) {
      expect(kinds(field, before, after)).toEqual([])
      expect(kinds(field, after, before)).toEqual([])
    }
  })
})

test('figures that change their names', () => {
  const prices = (one: string, other: string) => `Lâm Đồng ${one} đồng/kg, Gia Lai ${other} đồng/kg.`
  expect(kinds('body', prices('117.300', '117.800'), prices('117.800', '117.300'))).not.toEqual([])
  const swapped = 'Gia Lai 117.300 đồng/kg, Lâm Đồng 117.800 đồng/kg.'
  expect(kinds('body', prices('117.300', '117.800'), swapped)).toEqual(['figure'])
  const reordered = 'Gia Lai 117.800 đồng/kg, Lâm Đồng 117.300 đồng/kg.'
  expect(kinds('body', prices('117.300', '117.800'), reordered)).toEqual([])
  expect(kinds('body', 'Mất điện: ấp 2, ấp 4 xã Mỹ Long.', 'Mất điện: ấp 4, ấp 2 xã Mỹ Long.')).toEqual([])
})

describe('sentences that came where others went', () => {
  const around = (said: string) => `Đám cháy bùng lên lúc nửa đêm.\n${said}\nChủ xưởng đã làm đơn trình báo.`
  const rows: Row[] = [
    ['Chưa có ca bệnh nào được ghi nhận.', 'Ca bệnh đầu tiên là một cụ ông, đang điều trị cách ly.'],
    ['Người dân cho rằng Nhà máy Hoàng Trung xả thải.', 'Nguyên nhân cá chết chưa được xác định.'],
    ['Thí sinh được phúc khảo, hạn nộp đơn là 30/6.', 'Kỳ thi năm nay không phúc khảo.'],
  ]
  test.each(rows)('“%s”, “%s”', (before, after) => {
    expect(kinds('body', around(before), around(after))).toEqual(['meaning'])
  })

  test('an accusation that is gone', () => {
    const accusation = 'Ông Ngô Thanh Dũng, cán bộ địa chính, bị khiển trách vì để mất hồ sơ.'
    expect(kinds('body', around(accusation), around('').replace('\n\n', '\n'))).toEqual(['meaning'])
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
