import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('who issued a document, as the text says it', () => {
  test.each([
    [
      'Nghị quyết số 15-NQ/TU ngày 8.10.2021 của Ban Thường vụ Tỉnh ủy Hưng Yên về phát triển đảng',
      ['15-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, 2021-10-08'],
    ],
    [
      'Nghị quyết 15-NQ/TU của Tỉnh ủy Bắc Ninh',
      ['15-nq-tu--tinh-uy-bac-ninh, Nghị quyết, Tỉnh ủy Bắc Ninh, -'],
    ],
    [
      'NGHỊ QUYẾT 15-NQ/TU CỦA TỈNH ỦY BẮC NINH',
      ['15-nq-tu--tinh-uy-bac-ninh, Nghị quyết, Tỉnh ủy Bắc Ninh, -'],
    ],
    [
      'Nghi quyet 15-NQ/TU cua Tinh uy Bac Ninh',
      ['15-nq-tu--tinh-uy-bac-ninh, Nghị quyết, Tỉnh ủy Bắc Ninh, -'],
    ],
    [
      'Nghị quyết 15-NQ/TU của BTV Tỉnh uỷ Hoà Bình',
      ['15-nq-tu--tinh-uy-hoa-binh, Nghị quyết, Tỉnh ủy Hòa Bình, -'],
    ],
    [
      '15-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Gia Lai',
      ['15-nq-tu--tinh-uy-gia-lai, Nghị quyết, Tỉnh ủy Gia Lai, -'],
    ],
    ['15-NQ/TU của Thành ủy Hà Nội', ['15-nq-tu--thanh-uy-ha-noi, Nghị quyết, Thành ủy Hà Nội, -']],
    [
      '15-NQ/TU của Thành ủy TP.HCM',
      ['15-nq-tu--thanh-uy-tp-ho-chi-minh, Nghị quyết, Thành ủy TP. Hồ Chí Minh, -'],
    ],
    ['15-NQ/TU của Tỉnh ủy Đắc Lắc', ['15-nq-tu--tinh-uy-dak-lak, Nghị quyết, Tỉnh ủy Đắk Lắk, -']],
    [
      '15-NQ/TU của Tỉnh ủy Bà Rịa - Vũng Tàu',
      ['15-nq-tu--tinh-uy-ba-ria-vung-tau, Nghị quyết, Tỉnh ủy Bà Rịa - Vũng Tàu, -'],
    ],
    [
      'Kế hoạch số 135/KH-UBND của UBND tỉnh Hưng Yên',
      ['135-kh-ubnd--ubnd-tinh-hung-yen, Kế hoạch, UBND tỉnh Hưng Yên, -'],
    ],
    [
      'Kế hoạch số 135/KH-UBND của Ủy ban nhân dân tỉnh Hưng Yên',
      ['135-kh-ubnd--ubnd-tinh-hung-yen, Kế hoạch, UBND tỉnh Hưng Yên, -'],
    ],
    [
      'Quyết định 45/2021/QĐ-UBND của Chủ tịch UBND TP Hải Phòng',
      ['45-2021-qd-ubnd--ubnd-thanh-pho-hai-phong, Quyết định, UBND thành phố Hải Phòng, -'],
    ],
    [
      'Nghị quyết 04/2025/NQ-HĐND của HĐND xã Văn Giang',
      ['04-2025-nq-hdnd--hdnd-xa-van-giang, Nghị quyết, HĐND xã Văn Giang, -'],
    ],
    [
      'Kế hoạch 36-KH/HU của Huyện ủy Khoái Châu',
      ['36-kh-hu--huyen-uy-khoai-chau, Kế hoạch, Huyện ủy Khoái Châu, -'],
    ],
    // Who goes on behind the place is a person, and nobody knows where the place ends.
    ['Kế hoạch 36-KH/HU của Huyện ủy Văn Lâm Nguyễn Văn An', ['36-kh-hu, Kế hoạch, Huyện ủy, -']],
    // Before the number as well, if what stands between says that it was issued.
    [
      'Ban Thường vụ Tỉnh ủy Hưng Yên vừa ban hành Nghị quyết số 15-NQ/TU',
      ['15-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, -'],
    ],
    ['Tỉnh ủy Hưng Yên triển khai Nghị quyết số 15-NQ/TU', ['15-nq-tu, Nghị quyết, Tỉnh ủy/Thành ủy, -']],
    [
      'Nghị quyết của Ban Thường vụ Tỉnh ủy Hưng Yên số 15-NQ/TU',
      ['15-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, -'],
    ],
    // Without a place it is one of many; what the document is about is no place of the body.
    ['15-NQ/TU của Tỉnh ủy', ['15-nq-tu, Nghị quyết, Tỉnh ủy, -']],
    ['15-NQ/TU của Ban Thường vụ Tỉnh ủy về các xã ở tỉnh Hưng Yên', ['15-nq-tu, Nghị quyết, Tỉnh ủy, -']],
    ['15-NQ/TU của Tỉnh ủy khóa XIX', ['15-nq-tu, Nghị quyết, Tỉnh ủy, -']],
    // Of a body of the whole country the number says enough.
    ['68-NQ/TW của Bộ Chính trị', ['68-nq-tw, Nghị quyết, Bộ Chính trị, -']],
    ['33-CT/TW của Ban Bí thư Trung ương Đảng', ['33-ct-tw, Chỉ thị, Ban Bí thư Trung ương Đảng, -']],
    ['26/2023/TT-BTC của Bộ Tài chính', ['26-2023-tt-btc, Thông tư, Bộ Tài chính, -']],
    ['Luật số 91/2025/QH15 của Quốc hội', ['91-2025-qh15, Luật, Quốc hội, -']],
    // Who cannot have issued it is somebody else.
    ['15-NQ/TU của Bộ Chính trị', ['15-nq-tu, Nghị quyết, Tỉnh ủy/Thành ủy, -']],
    ['68-NQ/TW của Tỉnh ủy Hưng Yên', ['68-nq-tw, Nghị quyết, Trung ương, -']],
    // All of a list.
    [
      'các Nghị quyết số 15-NQ/TU, 16-NQ/TU và số 17-NQ/TU của Tỉnh ủy Hưng Yên',
      [
        '15-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, -',
        '16-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, -',
        '17-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, -',
      ],
    ],
  ])('%s', (text, documents) => {
    expect(read(text)).toEqual(documents)
  })
})

describe('a law’s name stands before its number', () => {
  test.each([
    ['Luật Đất đai số 31/2024/QH15', ['31-2024-qh15, Luật, Quốc hội, -']],
    ['LUẬT ĐẤT ĐAI SỐ 31/2024/QH15', ['31-2024-qh15, Luật, Quốc hội, -']],
    ['Luat Dat dai so 31/2024/QH15', ['31-2024-qh15, Luật, Quốc hội, -']],
    ['Luật Đất đai năm 2024 (số 31/2024/QH15)', ['31-2024-qh15, Luật, Quốc hội, -']],
    [
      'Luật Phòng, chống tham nhũng số 36/2018/QH14 ngày 20/11/2018',
      ['36-2018-qh14, Luật, Quốc hội, 2018-11-20'],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 51/2024/QH15',
      ['51-2024-qh15, Luật, Quốc hội, -'],
    ],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', ['64-2025-qh15, Luật, Quốc hội, -']],
    ['Bộ luật Lao động số 45/2019/QH14', ['45-2019-qh14, Bộ luật, Quốc hội, -']],
    [
      'Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14',
      ['02-2020-ubtvqh14, Pháp lệnh, Ủy ban Thường vụ Quốc hội, -'],
    ],
    [
      'Luật Doanh nghiệp số 59/2020/QH14 và số 76/2025/QH15',
      ['59-2020-qh14, Luật, Quốc hội, -', '76-2025-qh15, Luật, Quốc hội, -'],
    ],
    [
      'Luật Đất đai số 31/2024/QH15 có hiệu lực. Luật 31',
      ['31-2024-qh15, Luật, Quốc hội, -', '31-2024-qh15, Luật, Quốc hội, -'],
    ],
    // Another sentence, another document, no law at all.
    ['Đã có Luật Đất đai. Văn bản số 31/2024/QH15', ['31-2024-qh15, -, Quốc hội, -']],
    ['Luật Đất đai và Nghị quyết thí điểm số 98/2023/QH15', ['98-2023-qh15, -, Quốc hội, -']],
    [
      'Luật Đất đai số 31/2024/QH15 được bổ sung, xem số 98/2023/QH15',
      ['31-2024-qh15, Luật, Quốc hội, -', '98-2023-qh15, -, Quốc hội, -'],
    ],
    ['pháp luật Việt Nam số 31/2024/QH15', ['31-2024-qh15, -, Quốc hội, -']],
    ['luật pháp hiện hành, số 31/2024/QH15', ['31-2024-qh15, -, Quốc hội, -']],
  ])('%s', (text, documents) => {
    expect(read(text)).toEqual(documents)
  })
})

describe('a number in brackets spells out the document before it', () => {
  test.each([
    [
      'Nghị quyết số 15 của Tỉnh ủy Hưng Yên, ngày 8.10.2021 (15-NQ/TU)',
      Array(2).fill('15-nq-tu--tinh-uy-hung-yen, Nghị quyết, Tỉnh ủy Hưng Yên, 2021-10-08'),
    ],
    [
      'Quy định 15 ngày 8.10.2021 (số 15-QĐ/TU)',
      Array(2).fill('15-qd-tu, Quy định, Tỉnh ủy/Thành ủy, 2021-10-08'),
    ],
    // That one and no other, even where two would fit.
    [
      '15-NQ/TW. Nghị quyết số 15 (15-NQ/TU). Nghị quyết số 15',
      ['15-nq-tw, Nghị quyết, Trung ương, -', ...Array(3).fill('15-nq-tu, Nghị quyết, Tỉnh ủy/Thành ủy, -')],
    ],
    [
      'Nghị quyết số 15 ngày 8.10.2021 (16-NQ/TU)',
      ['?nghi-quyet-15, Nghị quyết, -, 2021-10-08', '16-nq-tu, Nghị quyết, Tỉnh ủy/Thành ủy, -'],
    ],
    [
      'Chỉ thị số 15 ngày 8.10.2021 (15-NQ/TU)',
      ['?chi-thi-15, Chỉ thị, -, 2021-10-08', '15-nq-tu, Nghị quyết, Tỉnh ủy/Thành ủy, -'],
    ],
    [
      '15-CT/TW. Chỉ thị số 15 ngày 8.10.2021 nêu rõ (15-CT/TU)',
      [
        '15-ct-tw, Chỉ thị, Trung ương, -',
        '?chi-thi-15, Chỉ thị, -, 2021-10-08',
        '15-ct-tu, Chỉ thị, Tỉnh ủy/Thành ủy, -',
      ],
    ],
  ])('%s', (text, documents) => {
    expect(read(text)).toEqual(documents)
  })
})

describe('the day from which a document is', () => {
  test.each([
    ['02-ĐA/TU ngày 3.2.2012', '2012-02-03'],
    ['02-ĐA/TU ngày 03/02/2012', '2012-02-03'],
    ['02-ĐA/TU ngày 3-2-2012', '2012-02-03'],
    ['02-ĐA/TU, ngày 3/2/2012', '2012-02-03'],
    ['02-ĐA/TU (ngày 3/2/2012)', '2012-02-03'],
    ['02-ĐA/TU (3.2.2012)', '2012-02-03'],
    ['02-ĐA/TU ký ngày 3/2/2012', '2012-02-03'],
    ['02-ĐA/TU ban hành ngày 3/2/2012', '2012-02-03'],
    ['02-ĐA/TU ngày 3 tháng 2 năm 2012', '2012-02-03'],
    ['02-ĐA/TU NGÀY 3 THÁNG 2 NĂM 2012', '2012-02-03'],
    ['02-ĐA/TU của Tỉnh ủy ngày 3/2/2012', '2012-02-03'],
    ['02-ĐA/TU ngày 3/2/12', '2012-02-03'],
    ['91/2025/QH15 ngày 26 tháng 6 năm 2025', '2025-06-26'],
    // No day of one's own: a month, a day without a year, one that no calendar has, one of something else.
    ['02-ĐA/TU tháng 2/2012', '-'],
    ['02-ĐA/TU (tháng 2/2012)', '-'],
    ['02-ĐA/TU ngày 3/2', '-'],
    ['02-ĐA/TU ngày 31.2.2012', '-'],
    ['02-ĐA/TU năm 2012', '-'],
    ['02-ĐA/TU. Ngày 3.2.2012', '-'],
    ['02-ĐA/TU có hiệu lực từ ngày 3.2.2012', '-'],
    ['ngày 3.2.2012, 02-ĐA/TU', '-'],
  ])('%s: %s', (text, date) => {
    expect(read(text).map((line) => line.slice(line.lastIndexOf(' ') + 1))).toEqual([date])
  })
})
