import { describe, expect, test } from 'vitest'
import { materialChanges, type Texts } from '../../../../src/articles/versions/material.ts'
import { measure, readPairs } from '../../../versions/pairs.ts'

const TEXTS: Texts = { title: 'Tin trong ngày', lead: 'Dẫn chuyện hôm nay.', body: 'Thân bài.' }

/** What is seen of an edit of one text, in short. */
function seen(field: keyof Texts, before: string, after: string): string[] {
  return materialChanges({ ...TEXTS, [field]: before }, { ...TEXTS, [field]: after }).map(
    (change) => `${change.kind}: ${change.before} → ${change.after}`,
  )
}

type Row = [field: keyof Texts, before: string, after: string, changes: string[]]

describe('a fact that another took the place of is shown as a reader wants to see it', () => {
  const rows: Row[] = [
    [
      'body',
      'Đảng ủy Khối đã thành lập mới 18 tổ chức cơ sở Đảng.',
      'Đảng ủy Khối đã thành lập mới 81 tổ chức cơ sở Đảng.',
      ['figure: 18 tổ chức → 81 tổ chức'],
    ],
    [
      'body',
      'Hội chợ có hơn 100 gian hàng.',
      'Hội chợ có 200 gian hàng.',
      ['figure: hơn 100 gian hàng → 200 gian hàng'],
    ],
    ['body', 'Vốn đầu tư 1,2 tỷ đồng.', 'Vốn đầu tư 12 tỷ đồng.', ['figure: 1,2 tỷ đồng → 12 tỷ đồng']],
    ['body', 'Cầu dài 2,4 km.', 'Cầu dài 2,4 m.', ['figure: 2,4 km → 2,4 m']],
    ['body', 'Thi công trong 28 tháng.', 'Thi công trong 28 ngày.', ['figure: 28 tháng → 28 ngày']],
    [
      'body',
      'Xã Tân Lập có 18 hộ, xã Hòa Lạc có 20 hộ.',
      'Xã Tân Lập có 20 hộ, xã Hòa Lạc có 18 hộ.',
      ['figure: 18 hộ → 20 hộ', 'figure: 20 hộ → 18 hộ'],
    ],
    [
      'body',
      'Có 127 hóa đơn bị lập khống.',
      'Có nhiều hóa đơn bị lập khống.',
      ['figure: 127 hóa đơn → nhiều hóa đơn'],
    ],
    [
      'body',
      'Sản lượng tăng 22% so với cùng kỳ.',
      'Sản lượng giảm 22% so với cùng kỳ.',
      ['figure: tăng 22% → giảm 22%'],
    ],
    [
      'body',
      'Vụ cháy làm 12 hộ gia đình bị ảnh hưởng nặng nề.',
      'Vụ cháy làm 15 hộ gia đình bị ảnh hưởng nặng nề.',
      ['figure: 12 hộ gia đình → 15 hộ gia đình'],
    ],
    [
      'body',
      'Có 12 học sinh tiểu học của trường được khen.',
      'Có 15 học sinh tiểu học của trường được khen.',
      ['figure: 12 học sinh → 15 học sinh'],
    ],
    [
      'body',
      'Nước lên nhanh, 12 người bị, được báo trước.',
      'Nước lên nhanh, 15 người bị, được báo trước.',
      ['figure: 12 người → 15 người'],
    ],
    [
      'body',
      'Hai người bị thương.',
      'Ba người bị thương.',
      ['figure: Hai người bị thương → Ba người bị thương'],
    ],
    [
      'body',
      'Đại hội lần thứ XXIII khai mạc.',
      'Đại hội lần thứ XXIV khai mạc.',
      ['figure: XXIII khai mạc → XXIV khai mạc'],
    ],
    [
      'body',
      'Đường tránh Quốc lộ 17B bị ngập.',
      'Đường tránh Quốc lộ 18C bị ngập.',
      ['figure: 17B bị ngập → 18C bị ngập'],
    ],
    [
      'title',
      'Cháy chợ Bến Đò, 3 người bị thương',
      'Cháy chợ Bến Đò, 1 người chết, 3 người bị thương',
      ['figure:  → 1 người chết'],
    ],
    [
      'body',
      'Ông Trần Văn Khải chủ trì buổi lễ.',
      'Ông Nguyễn Minh Đức chủ trì buổi lễ.',
      ['name: Trần Văn Khải → Nguyễn Minh Đức'],
    ],
    ['body', 'Tổ chức tại xã Tân Lập.', 'Tổ chức tại xã Tân Hòa.', ['name: Tân Lập → Tân Hòa']],
    ['body', 'Tổ chức tại xã Tân Lập.', 'Tổ chức tại phường Tân Lập.', ['name: xã Tân Lập → phường Tân Lập']],
    [
      'body',
      'Ông Nam, Phó Giám đốc Sở Y tế, trả lời.',
      'Ông Nam, Giám đốc Sở Y tế, trả lời.',
      ['name: Phó Giám đốc → Giám đốc'],
    ],
    [
      'body',
      'Bị can Trần Văn Hùng và Lê Văn Dũng bị bắt.',
      'Bị can Trần Văn Hùng bị bắt.',
      ['name: Lê Văn Dũng → '],
    ],
    [
      'body',
      'Nạn nhân được đưa đến Bệnh viện Đa khoa.',
      'Nạn nhân được đưa đến Viện Bỏng Quốc gia.',
      ['name: Bệnh viện Đa khoa → Viện Bỏng Quốc gia'],
    ],
    [
      'body',
      'Công ty TNHH Thực phẩm Hải An nợ lương.',
      'Công ty TNHH Thực phẩm Hải An Phú nợ lương.',
      ['name: Công ty TNHH Thực phẩm Hải An → Công ty TNHH Thực phẩm Hải An Phú'],
    ],
    [
      'body',
      'Bị can Lê Thị Ngọc Mai bị bắt.',
      'Bị can Lê Thị Mai bị bắt.',
      ['name: Lê Thị Ngọc Mai → Lê Thị Mai'],
    ],
    [
      'lead',
      'Kho vải ở Tân Mai cháy, không có thiệt hại về người.',
      'Kho vải ở Tân Mai cháy, 1 công nhân tử vong.',
      ['meaning: không có thiệt hại về người → 1 công nhân tử vong'],
    ],
    [
      'title',
      'Cháy kho vải ở Tân Mai',
      'Cháy kho vải ở Tân Mai, 1 công nhân tử vong',
      ['figure:  → 1 công nhân tử vong'],
    ],
    [
      'title',
      'Cháy kho vải, 2 người bị thương',
      'Cháy kho vải, 1 người tử vong, 2 người bị thương',
      ['figure:  → 1 người tử vong'],
    ],
    [
      'body',
      'Em học Trường Tiểu học Mỹ Lộc.',
      'Em học Trường Tiểu học Mỹ Lộc A.',
      ['name: Trường Tiểu học Mỹ Lộc → Trường Tiểu học Mỹ Lộc A'],
    ],
    ['body', 'Hội nghị họp ngày 19.11.', 'Hội nghị họp ngày 20.11.', ['date: ngày 19.11 → ngày 20.11']],
    ['body', 'Vụ cháy xảy ra lúc 2h30.', 'Vụ cháy xảy ra lúc 3h30.', ['date: 2h30 → 3h30']],
    ['lead', 'Chiều 2/7, Sở công bố.', 'Sáng 2/7, Sở công bố.', ['date: Chiều 2/7 → Sáng 2/7']],
    [
      'body',
      'Thực hiện Nghị quyết số 15-NQ/TU của Tỉnh ủy.',
      'Thực hiện Nghị quyết số 16-NQ/TU của Tỉnh ủy.',
      ['document: 15-NQ/TU → 16-NQ/TU'],
    ],
  ]
  test.each(rows)('%s: “%s” → “%s”', (field, before, after, changes) => {
    expect(seen(field, before, after)).toEqual(changes)
  })
})

describe('a headline that says something else', () => {
  const rows: [before: string, after: string][] = [
    ['Giá lúa hè thu tăng', 'Giá lúa hè thu giảm'],
    ['Khởi công cầu Vân Giang', 'Hoãn khởi công cầu Vân Giang'],
    ['Huyện Yên Thịnh đạt chuẩn nông thôn mới', 'Huyện Yên Thịnh chưa đạt chuẩn nông thôn mới'],
    ['Sở Y tế xác nhận có ca bệnh', 'Sở Y tế bác bỏ tin có ca bệnh'],
    ['Khởi tố giám đốc công ty', 'Triệu tập giám đốc công ty'],
    ['Sáp nhập ba xã', 'Sáp nhập ba xã?'],
    ['Đề xuất bỏ thi vào lớp 10', 'Bỏ thi vào lớp 10'],
    ['Nông dân được vay vốn', 'Doanh nghiệp được vay vốn'],
  ]
  test.each(rows)('“%s” → “%s”', (before, after) => {
    expect(seen('title', before, after)).toEqual([`headline: ${before} → ${after}`])
  })
})

describe('a sentence that says the contrary, and notices of the paper', () => {
  const rows: Row[] = [
    [
      'body',
      'Đa số hộ dân đồng ý bàn giao mặt bằng.',
      'Đa số hộ dân không đồng ý bàn giao mặt bằng.',
      ['meaning: Đa số hộ dân đồng ý bàn giao mặt bằng. → Đa số hộ dân không đồng ý bàn giao mặt bằng.'],
    ],
    [
      'body',
      'Nguyên nhân đang được điều tra.',
      'Nguyên nhân đang được điều tra.\nTòa soạn đã gỡ bài viết này.',
      ['withdrawn:  → Tòa soạn đã gỡ bài viết này.'],
    ],
    [
      'body',
      'Nguyên nhân đang được điều tra.',
      'Nguyên nhân đang được điều tra.\nĐính chính: tên nạn nhân trong bài trước chưa chính xác.',
      ['correction:  → Đính chính: tên nạn nhân trong bài trước chưa chính xác.'],
    ],
    [
      'body',
      'Nguyên nhân đang được điều tra.',
      'Nguyên nhân đang được điều tra.\n(*) Tên xã trong bài đăng lần đầu bị nhầm, xin đính chính cùng bạn đọc.',
      ['correction:  → (*) Tên xã trong bài đăng lần đầu bị nhầm, xin đính chính cùng bạn đọc.'],
    ],
    [
      'body',
      'Nguyên nhân đang được điều tra.',
      'Tuổi của nạn nhân trong bài viết ghi nhầm là 34.\nNguyên nhân đang được điều tra.',
      ['correction:  → Tuổi của nạn nhân trong bài viết ghi nhầm là 34.'],
    ],
    [
      'body',
      'Đính chính: nạn nhân 34 tuổi.',
      'Đính chính: nạn nhân 34 tuổi.\nĐính chính: xe tải mang biển số tỉnh bạn.',
      ['correction:  → Đính chính: xe tải mang biển số tỉnh bạn.'],
    ],
  ]
  test.each(rows)('%s: “%s” → “%s”', (field, before, after, changes) => {
    expect(seen(field, before, after)).toEqual(changes)
  })
})

test.each([
  'Nhờ đó, tỉnh không còn phải đốt rác.',
  'Bãi xe không còn chỗ trống.',
  'Kẻ gian xóa tin nhắn trong máy.',
  'Trong tin nhắn có ghi sai địa chỉ nhà trường.',
])('what only sounds like a notice of the paper is none: “%s”', (more) => {
  const kinds = materialChanges({ ...TEXTS, body: 'Mưa to.' }, { ...TEXTS, body: `Mưa to.\n${more}` }).map(
    ({ kind }) => kind,
  )
  expect(kinds).not.toContain('withdrawn')
  expect(kinds).not.toContain('correction')
})

describe('what is only written otherwise is no change, whichever way round', () => {
  const rows: [before: string, after: string][] = [
    ['Có 1.200 hộ nghèo.', 'Có 1,2 nghìn hộ nghèo.'],
    ['Có 1.200 hộ nghèo.', 'Có 1200 hộ nghèo.'],
    ['Trao hai nghìn năm trăm suất quà.', 'Trao 2.500 suất quà.'],
    ['Kết nạp 08 đảng viên.', 'Kết nạp 8 đảng viên.'],
    ['Có năm xã về đích.', 'Có 5 xã về đích.'],
    ['Vốn 1 tỷ 600 triệu đồng.', 'Vốn 1,6 tỷ đồng.'],
    ['Giá 30.000đ/kg.', 'Giá 30 nghìn đồng/kg.'],
    ['Rộng 15.000m2.', 'Rộng 1,5 ha.'],
    ['Mưa đo được 312mm.', 'Mưa đo được 312 milimét.'],
    ['Xe đi theo quốc lộ 24B - đường tỉnh 623 - cầu Đá.', 'Xe đi theo QL24B - ĐT623 - cầu Đá.'],
    ['Dự án giúp xã chấm dứt đổ rác ra sông.', 'Dự án giúp xã không còn phải đổ rác ra sông.'],
    ['Công ty Hải Đăng trúng thầu.', 'Công ty TNHH Hải Đăng trúng thầu.'],
    ['Đạt 98,5% kế hoạch.', 'Đạt 98,5 % kế hoạch.'],
    ['Nhiệt độ 38 độ C.', 'Nhiệt độ 38°C.'],
    ['Vốn 320 triệu USD.', 'Vốn 320 triệu đô la Mỹ.'],
    ['Có 1.203 hộ nghèo.', 'Có hơn 1.200 hộ nghèo.'],
    ['Ngày 19.11, hội nghị họp.', 'Ngày 19 tháng 11 năm 2021, hội nghị họp.'],
    ['Hội nghị họp ngày 20-11.', 'Hội nghị họp ngày 20/11/2021.'],
    ['Từ 4 đến 10/9 có mưa.', 'Từ ngày 4/9 đến ngày 10/9 có mưa.'],
    ['Lúc 19h30, mưa to.', 'Lúc 7 giờ 30 tối, mưa to.'],
    ['Học tập Nghị quyết 15-NQ/TU.', 'Học tập Nghị quyết số 15- NQ/TU.'],
    ['Sáng 5/9, Hội Khuyến học họp.', 'Sáng nay, Hội Khuyến học họp.'],
    ['UBND tỉnh giao Sở TN&MT.', 'Ủy ban nhân dân tỉnh giao Sở Tài nguyên và Môi trường.'],
    ['TP.HCM có 22 quận, huyện.', 'Thành phố Hồ Chí Minh có 22 quận, huyện.'],
    ['Đảng uỷ xã Hoà Lạc, nhiệm kì mới.', 'Đảng ủy xã Hòa Lạc, nhiệm kỳ mới.'],
    ['Tổ chức đảng ở doanh nghiệp.', 'Tổ chức Đảng ở doanh nghiệp.'],
    ['Đồng chí Trần Nam phát biểu.', 'Ông Trần Nam, Ủy viên Ban Thường vụ, phát biểu.'],
    ['Ông Trần Văn Nam nói. Ông Nam hứa.', 'Ông Trần Văn Nam nói. Ông Trần Văn Nam hứa.'],
    ['Đoàn của Báo Sơn Hà trao quà.', 'Đoàn của tờ Sơn Hà trao quà.'],
    ['Tỉnh Đắk Lắk có mưa.', 'Tỉnh ĐắkLắk có mưa.'],
    ['Ngọn lửa được khống chế.', 'Ngọn lửa được không chế.'],
    ['Tại xã Tân Lập, mưa to.', 'Tại xã Tân Lập, huyện Kim Sơn, mưa to.'],
    ['3 người chết, 5 người bị thương.', '5 người bị thương, 3 người chết.'],
    ['Mưa to. Gió giật cấp 8.', 'Gió giật cấp 8. Mưa to.'],
    ['Mưa to.\nTheo TTXVN', 'Mưa to.\nTin, ảnh: Thu Hà'],
    ['Mưa to.\nToàn cảnh khu vực ngập. Ảnh: Thu Hà', 'Mưa to.\nToàn cảnh khu vực ngập. Ảnh: Minh Quân'],
    ['Mưa to.\n>> Xem thêm: 12 xã bị ngập', 'Mưa to.\n>> Xem thêm: 30 xã bị ngập'],
    ['Mưa to.\nLượt xem: 1.284', 'Mưa to.\nLượt xem: 2.310'],
    ['Cập nhật lúc 06:45, 07/03/2021\nMưa to.', 'Cập nhật lúc 09:15, 07/03/2021\nMưa to.'],
    ['1. Trồng cây. \n2. Làm đường.', '2. Trồng cây.\n3. Làm đường.'],
  ]
  test.each(rows)('“%s” ⇄ “%s”', (before, after) => {
    expect(seen('body', before, after)).toEqual([])
    expect(seen('body', after, before)).toEqual([])
  })

  const headlines: [before: string, after: string][] = [
    ['Khởi công cầu Vân Giang', '(Cập nhật) Khởi công cầu Vân Giang'],
    ['Khởi công cầu Vân Giang', 'Hạ tầng giao thông: Động thổ cầu Vân Giang'],
    ['Khởi công cầu Vân Giang', 'KHỞI CÔNG CẦU VÂN GIANG'],
    ['Vì sao giá nhãn lồng tăng?', 'Nguyên nhân giá nhãn lồng tăng'],
    ['Hợp tác xã không ngừng lớn mạnh', 'Hợp tác xã ngày càng lớn mạnh'],
    ['Không để ai bị bỏ lại phía sau', 'Để không ai bị bỏ lại phía sau'],
    ['Bắt nhóm trộm chó', 'Tóm gọn nhóm trộm chó'],
  ]
  test.each(headlines)('the headline “%s” ⇄ “%s”', (before, after) => {
    expect(seen('title', before, after)).toEqual([])
    expect(seen('title', after, before)).toEqual([])
  })
})

describe('what is added', () => {
  const before: Texts = {
    title: 'Cháy chợ Bến Đò',
    lead: 'Rạng sáng 7/3, chợ Bến Đò cháy lớn, làm 3 người bị thương.',
    body: 'Công an tỉnh đã điều 8 xe chữa cháy.',
  }
  const withBody = (more: string): Texts => ({ ...before, body: `${before.body}\n${more}` })

  test('to the text as background is no change', () => {
    const more =
      'Năm 2017, chợ từng cháy, thiêu rụi 40 ki ốt, thiệt hại 7 tỷ đồng. Ông Bùi Văn Tám là trưởng ban quản lý chợ.'
    expect(materialChanges(before, withBody(more))).toEqual([])
  })

  test('of the dead and hurt is one, wherever it stands', () => {
    expect(
      materialChanges(before, withBody('Đến trưa, số người bị thương tăng lên 5 người bị thương.')),
    ).toMatchObject([{ kind: 'figure', before: '', after: '5 người bị thương' }])
  })

  test('to the lead is one if it has a figure that stood nowhere', () => {
    const lead = `${before.lead} Thiệt hại ước tính 7 tỷ đồng.`
    expect(materialChanges(before, { ...before, lead })).toMatchObject([
      { kind: 'figure', before: '', after: '7 tỷ đồng' },
    ])
    expect(materialChanges(before, { ...before, lead: `${before.lead} Có 8 xe chữa cháy.` })).toEqual([])
  })

  test('to a lead that was cut short, or not there, is no change', () => {
    const cut = { ...before, lead: 'Rạng sáng 7/3, chợ Bến Đò cháy lớn…' }
    expect(materialChanges(cut, before)).toEqual([])
    expect(materialChanges({ ...before, lead: '' }, before)).toEqual([])
  })
})

test('one sentence of hundreds is found', () => {
  const body = (last: number) =>
    [...Array.from({ length: 400 }, (_, n) => `Tổ số ${n} có nhà.`), `Cả xã có ${last} hộ nghèo.`].join('\n')
  expect(seen('body', body(18), body(81))).toEqual(['figure: 18 hộ nghèo → 81 hộ nghèo'])
})

test('the most important comes first, the same is said once, and eight are enough', () => {
  const before: Texts = {
    title: 'Hoãn khai mạc hội chợ, 18 gian hàng rút lui',
    lead: 'Hội chợ có 18 gian hàng.',
    body: Array.from({ length: 12 }, (_, n) => `Tổ ${n} ở thôn Đoài trồng ${n + 100} gốc cam.`).join('\n'),
  }
  const after: Texts = {
    title: 'Khai mạc hội chợ, 81 gian hàng tham gia',
    lead: 'Hội chợ có 81 gian hàng.',
    body: Array.from({ length: 12 }, (_, n) => `Tổ ${n} ở thôn Đoài trồng ${n + 500} gốc cam.`).join('\n'),
  }
  const changes = materialChanges(before, after)
  expect(changes).toHaveLength(8)
  expect(changes.slice(0, 3)).toEqual([
    { kind: 'headline', before: before.title, after: after.title },
    { kind: 'figure', before: '18 gian hàng', after: '81 gian hàng' },
    { kind: 'figure', before: '100 gốc cam', after: '500 gốc cam' },
  ])
})

test('words are shown in one line of at most 200 characters', () => {
  const [change] = materialChanges(
    { ...TEXTS, title: `Tăng giá ${'nước sạch '.repeat(40)}` },
    { ...TEXTS, title: `Giảm giá ${'nước sạch '.repeat(40)}` },
  )
  expect(change?.before).toHaveLength(200)
  expect(change?.after.endsWith('…')).toBe(true)
})

test('the pairs by which the rules were made', () => {
  const { found, alerted } = measure(readPairs('tuned'))
  expect(found?.value).toBeGreaterThanOrEqual(0.98)
  expect(alerted?.value).toBeLessThanOrEqual(0.02)
})

/** A second is for hangs: none of these takes more than a tenth of it on a quiet machine. */
describe('what is made to take for ever ends within a second', () => {
  const BYTES = 12_288
  const full = (part: string) => part.repeat(Math.floor(BYTES / part.length))
  const numbered = (part: (n: number) => string) => Array.from({ length: 900 }, (_, n) => part(n)).join('\n')
  test.each([
    ['one word each', full('a '), full('b ')],
    ['one sentence each', full('Một hai. '), full('Hai ba. ')],
    ['figures', full('1 '), full('2 ')],
    ['dots', full('1.'), full('1.1,')],
    ['dates', full('19/11 '), full('20/11 ')],
    ['names', full('Trần Văn '), full('Lê Văn ')],
    ['people', numbered((n) => `Ông Nguyễn Văn A${n} đến.`), numbered((n) => `Ông Nguyễn Văn B${n} đến.`)],
    ['documents', full('15-NQ/TU '), full('16-NQ/TU ')],
    ['terms', full('khóa XX '), full('khóa XI ')],
    ['lines', full('a\n'), full('b\n')],
    ['spaces', ' '.repeat(BYTES), `${'\t'.repeat(BYTES)}a`],
    ['marks', `a${'\u0301'.repeat(BYTES)}`, `a${'\u0300'.repeat(BYTES)}`],
    ['stamps', full('ngày 1 '), full('lúc 1 ')],
    ['who did it to whom', full('thắng đội a '), full('a thua đội ')],
    ['opposites', full('tăng mưa đỏ '), full('giảm nắng xanh ')],
    ['enumerations', full('1 a và 2 b, '), full('2 b và 1 a, ')],
    ['what is told', numbered((n) => `${n} có người tử vong.`), numbered((n) => `nâng số ${n} bị bắt giữ.`)],
    ['words of no', full('không có '), full('chưa được ')],
    ['sentences of no', numbered((n) => `Không t${n}.`), numbered((n) => `U${n} chỉ có thể.`)],
    [
      'other words',
      numbered((n) => `t${n} mất phanh vì đường trơn.`),
      numbered((n) => `t${n} nổ lốp do ngủ gật.`),
    ],
    ['brackets', '['.repeat(BYTES), '('.repeat(BYTES)],
    ['alike sentences', numbered((n) => `t${n} a b c d e.`), numbered((n) => `u${n} a b c d f.`)],
    ['much more than is kept', 'x '.repeat(2_000_000), 'y '.repeat(2_000_000)],
  ])('%s', (_what, before, after) => {
    for (const field of ['title', 'lead', 'body'] as const) {
      const started = process.cpuUsage().user
      materialChanges({ ...TEXTS, [field]: before }, { ...TEXTS, [field]: after })
      expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1_000)
    }
  })
})
