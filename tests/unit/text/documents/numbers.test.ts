import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberOf } from '../../../../src/text/documents/document.ts'
import { findDocuments } from '../../../../src/text/documents/find.ts'
import { ids, read } from './read.ts'

describe('one number, however it is spelled', () => {
  test.each([
    ['15-NQ/TU'],
    ['15- NQ/TU'],
    ['15 -NQ/TU'],
    ['15 - NQ / TU'],
    ['15 NQ/TU'],
    ['15\u2011NQ/TU'],
    ['15\u2013NQ/TU'],
    ['15\u2212NQ\uFF0FTU'],
    ['15\u00A0-\u00A0NQ/TU'],
    ['15/NQ-TU'],
    ['15-NQ-TU'],
    ['15-N\u200BQ/TU'],
    ['15&ndash;NQ/TU'],
    ['15-NQ&nbsp;/&nbsp;TU'],
    ['１５-ＮＱ/ＴＵ'],
    ['số:15-NQ/TU'],
    ['(15-NQ/TU)'],
    ['“15-NQ/TU”'],
    ['tỉnh.15-NQ/TU'],
    ['Số.15-NQ/TU'],
    ['015-NQ/TU'],
  ])('%s', (spelling) => {
    expect(ids(`Thực hiện ${spelling} trong toàn tỉnh`)).toEqual(['15-nq-tu'])
  })

  test.each([
    ['02-ĐA/TU', '02-da-tu'],
    ['2-ĐA/TU', '02-da-tu'],
    ['02-ÐA/TU', '02-da-tu'],
    ['02-DA/TU', '02-da-tu'],
    ['35/KH-TU', '35-kh-tu'],
    ['35-KH/TU', '35-kh-tu'],
    ['33 - CT / TW', '33-ct-tw'],
    ['80 KL/TW', '80-kl-tw'],
    // An ư makes it the Central Committee, which older papers shorten so.
    ['37-NQ/TƯ', '37-nq-tw'],
    ['37-NQ/TU', '37-nq-tu'],
    ['1719/QĐ-TTg', '1719-qd-ttg'],
    ['1.719/QĐ-TTg', '1719-qd-ttg'],
    ['98/2014/NĐ-CP', '98-2014-nd-cp'],
    ['98/2014/ND-CP', '98-2014-nd-cp'],
    ['98 / 2014 / NĐ - CP', '98-2014-nd-cp'],
    ['30a/2008/NQ-CP', '30a-2008-nq-cp'],
    ['16-Ctr/TU', '16-ctr-tu'],
    ['16-CTr/TU', '16-ctr-tu'],
    ['05/BGD&ĐT-GDTrH', '05-bgddt-gdtrh'],
    ['05/BGDĐT-GDTrH', '05-bgddt-gdtrh'],
  ])('%s is %s', (spelling, id) => {
    expect(ids(`Thực hiện ${spelling}.`)).toEqual([id])
  })
})

describe('what a number says', () => {
  test.each([
    ['15-NQ/TU', 'Nghị quyết, Tỉnh ủy/Thành ủy'],
    ['28-NQ/TW', 'Nghị quyết, Trung ương'],
    ['33-CT/TW', 'Chỉ thị, Trung ương'],
    ['02-ĐA/ĐUK', 'Đề án, Đảng ủy Khối'],
    ['189-KL/TU', 'Kết luận, Tỉnh ủy/Thành ủy'],
    ['22-TB/TW', 'Thông báo, Trung ương'],
    ['17-HD/BTCTW', 'Hướng dẫn, Ban Tổ chức Trung ương'],
    ['08-HD/UBKTTW', 'Hướng dẫn, Ủy ban Kiểm tra Trung ương'],
    ['36-KH/HU', 'Kế hoạch, Huyện ủy'],
    ['05-BC/ĐU', 'Báo cáo, Đảng ủy'],
    ['11-TTr/BTGTU', 'Tờ trình, Ban Tuyên giáo Tỉnh ủy/Thành ủy'],
    ['16-CTr/TU', 'Chương trình, Tỉnh ủy/Thành ủy'],
    ['16-CTHĐ/TU', 'Chương trình hành động, Tỉnh ủy/Thành ủy'],
    ['04-QC/TU', 'Quy chế, Tỉnh ủy/Thành ủy'],
    ['12-CV/TU', 'Công văn, Tỉnh ủy/Thành ủy'],
    ['12-QĐi/TU', 'Quy định, Tỉnh ủy/Thành ủy'],
    // The Party has decisions and regulations under the same letters; the state has decisions.
    ['170-QĐ/TW', '-, Trung ương'],
    ['308-QĐ/TU', '-, Tỉnh ủy/Thành ủy'],
    ['1719/QĐ-TTg', 'Quyết định, Thủ tướng Chính phủ'],
    ['45/2021/QĐ-UBND', 'Quyết định, UBND'],
    ['98/2014/NĐ-CP', 'Nghị định, Chính phủ'],
    ['50/NQ-CP', 'Nghị quyết, Chính phủ'],
    ['82/CĐ-TTg', 'Công điện, Thủ tướng Chính phủ'],
    ['11/CT-TTg', 'Chỉ thị, Thủ tướng Chính phủ'],
    ['26/2023/TT-BTC', 'Thông tư, Bộ Tài chính'],
    ['26/2023/TT-BGDĐT', 'Thông tư, Bộ Giáo dục và Đào tạo'],
    ['01/2016/TTLT-BNV-BTC', 'Thông tư liên tịch, Bộ Nội vụ, Bộ Tài chính'],
    ['2345/QĐ-BNN-TCLN', 'Quyết định, Bộ Nông nghiệp và Phát triển nông thôn'],
    ['04/2025/NQ-HĐND', 'Nghị quyết, HĐND'],
    ['135/KH-UBND', 'Kế hoạch, UBND'],
    ['15/TB-VPCP', 'Thông báo, Văn phòng Chính phủ'],
    ['1685/NQ-UBTVQH15', 'Nghị quyết, Ủy ban Thường vụ Quốc hội'],
    ['06/2025/L-CTN', 'Lệnh, Chủ tịch nước'],
    ['91/2025/QH15', '-, Quốc hội'],
    ['1234/UBND-KT', 'Công văn, UBND'],
    ['567/SYT-NVY', 'Công văn, Sở Y tế'],
    ['02/2021/NQ-HĐTP', 'Nghị quyết, Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
    ['07/QĐ-BTC', 'Quyết định, Bộ Tài chính'],
    ['07-QĐ/BTC', '-, Ban Tổ chức'],
  ])('%s: %s', (number, said) => {
    expect(read(`Theo ${number} nêu trên`).map((line) => line.slice(line.indexOf(',') + 2))).toEqual([
      `${said}, -`,
    ])
  })
})

describe('the word before a number', () => {
  test.each([
    ['Quy định số 308-QĐ/TU', '308-qd-tu, Quy định'],
    ['Quyết định số 308-QĐ/TU', '308-qd-tu, Quyết định'],
    ['QUY ĐỊNH 308-QĐ/TU', '308-qd-tu, Quy định'],
    ['các quy định số 308-QĐ/TU, 309-QĐ/TU', '308-qd-tu, Quy định 309-qd-tu, Quy định'],
    ['Quy định 308-QĐ/TU; 309-QĐ/TU', '308-qd-tu, Quy định 309-qd-tu, -'],
    ['Chương trình hành động số 16-CTr/TU', '16-ctr-tu, Chương trình hành động'],
    ['Luật số 91/2025/QH15', '91-2025-qh15, Luật'],
    ['Bộ luật số 100/2015/QH13', '100-2015-qh13, Bộ luật'],
    ['Nghị quyết 202/2025/QH15', '202-2025-qh15, Nghị quyết'],
    ['Pháp lệnh số 02/2022/UBTVQH15', '02-2022-ubtvqh15, Pháp lệnh'],
    ['Luật 91/2025/QH15 và Nghị quyết 202/2025/QH15', '91-2025-qh15, Luật 202-2025-qh15, Nghị quyết'],
    // What carries out a resolution is no resolution.
    ['Kế hoạch 28-NQ/TW', '28-nq-tw, Nghị quyết'],
    ['Tờ trình số 1234/UBND-KT', '1234-ubnd-kt, Tờ trình'],
    // With a kind before them, letters that are not known can be an issuer's.
    ['Kế hoạch số 12/KH-CĐN', '12-kh-cdn, Kế hoạch'],
    ['Nghi quyet so 15-NQ/TU', '15-nq-tu, Nghị quyết'],
  ])('%s: %s', (text, said) => {
    expect(
      findDocuments(text)
        .map(({ document: { id, kind } }) => `${id}, ${kind ?? '-'}`)
        .join(' '),
    ).toBe(said)
  })
})

describe('a number says where it stands, and nothing of its sentence', () => {
  test.each([
    ['Nghị quyết số 15-NQ/TU ngày 8.10.2021', ['15-NQ/TU']],
    ['theo 33 - CT / TW và 80 KL/TW', ['33 - CT / TW', '80 KL/TW']],
    ['Nghị quyết 68-NQ/TW - Động lực mới', ['68-NQ/TW']],
    ['NGHỊ QUYẾT 68-NQ/TW - TW VÀ ĐỊA PHƯƠNG', ['68-NQ/TW']],
    ['Nghị định 168/2024 có hiệu lực', ['Nghị định 168/2024']],
    ['Chỉ thị số 33 được quán triệt', ['Chỉ thị số 33']],
    ['15-NQ&nbsp;/&nbsp;TU', ['15-NQ&nbsp;/&nbsp;TU']],
    ['Nghị quyết Trung ương 4 (khóa XII) về', ['Nghị quyết Trung ương 4 (khóa XII']],
  ])('%s', (text, texts) => {
    const found = findDocuments(text)
    expect(found.map((mention) => mention.text)).toEqual(texts)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(texts)
  })
})

test.each([
  ['15-nq-tu--tinh-uy-hung-yen', '15-nq-tu'],
  ['98-2014-nd-cp', '98-2014-nd-cp'],
  ['nq-tw-4-khoa-xii', 'nq-tw-4-khoa-xii'],
])('the number of %s is %s', (id, number) => {
  expect(numberOf(id)).toBe(number)
})

const piece = fc.constantFrom(
  ...[
    '15',
    '02',
    '1.719',
    '2021',
    '-',
    '/',
    ' – ',
    ' ',
    ', ',
    'NQ',
    'ĐA',
    'QĐ',
    'TU',
    'TW',
    'TTg',
    'UBND',
    'QH15',
    'CP',
  ],
  ...[
    'Nghị quyết',
    'Đề án',
    ' số ',
    ' ngày 8.10.2021',
    ' của Tỉnh ủy Hưng Yên',
    '(',
    ')',
    ' Trung ương 4 khóa XII',
    '. ',
  ],
)

test('composed or not, a text names the same documents, in order and at tokens of its own', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const found = findDocuments(text)
      expect(findDocuments(text.normalize('NFD')).map(({ document }) => document)).toEqual(
        found.map(({ document }) => document),
      )
      for (const [i, { start, end }] of found.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0)
      }
    }),
  )
})
