import { describe, expect, test } from 'vitest'
import { findDate } from '../../../../src/text/dates/find.ts'
import { HANOI, type Row, rfc3339 } from './instant.ts'

const bylines: Row[] = [
  ['Thứ Sáu, 19/11/2021 | 21:17 GMT+7', '2021-11-19T14:17:00Z'],
  ['Thứ sáu, 19/11/2021, 21:17 (GMT+7)', '2021-11-19T14:17:00Z'],
  ['21:17, 19/11/2021', '2021-11-19T14:17:00Z'],
  ['Cập nhật lúc 21:17 ngày 19/11/2021', '2021-11-19T14:17:00Z'],
  ['Cập nhật: 19/11/2021 21:17:05', '2021-11-19T14:17:05Z'],
  ['Ngày đăng: 13-12-2011 | 00:00:00', '2011-12-12T17:00:00Z'],
  ['Đăng lúc: Thứ sáu - 19/11/2021 21:17 - Người đăng: Ban biên tập', '2021-11-19T14:17:00Z'],
  ['Tác giả: Lê Thị Hoa - 19 tháng 11 năm 2021, 8h30 (lượt xem: 123)', '2021-11-19T01:30:00Z'],
  ['Thứ Sáu, ngày 19 tháng 11 năm 2021 - 21:17', '2021-11-19T14:17:00Z'],
  ['Ban Tuyên giáo | 19.11.2021 | 0 bình luận', '2021-11-18T17:00:00Z'],
  ['21h17 ngày 19-11-2021, Nguyễn Văn Bình', '2021-11-19T14:17:00Z'],
  ['8 giờ 15 phút ngày 19-11-2021', '2021-11-19T01:15:00Z'],
  ['NGÀY 19/11/2021 9:17:00 CH', '2021-11-19T14:17:00Z'],
  ['Ngày 19/11/2021'.normalize('NFD'), '2021-11-18T17:00:00Z'],
  ['Posted on November 19, 2021 by admin', '2021-11-18T17:00:00Z'],
  ['By Staff, 19 Nov 2021 9:17 PM', '2021-11-19T14:17:00Z'],
  ['(Thứ sáu, 19/11/2021, 21:17)', '2021-11-19T14:17:00Z'],
  ['2021-11-19T21:17:00+07:00', '2021-11-19T14:17:00Z'],
  ['lúc 2021-11-19 21:17 tại trụ sở', '2021-11-19T14:17:00Z'],
  ['19/11/2021 a las 21:17', '2021-11-19T14:17:00Z'],
  ['November 19, 2021, 5:00PM EST', '2021-11-19T22:00:00Z'],
  ['8:42 a.m. EDT November 19, 2021', '2021-11-19T12:42:00Z'],
  ['19 NOV 2021 - 12:14 CET', '2021-11-19T11:14:00Z'],
  ['19 Nov 2021, 4:39 PM ET', '2021-11-19T21:39:00Z'],
  ['19.11.2021 17:00 MSK', '2021-11-19T14:00:00Z'],
  ['19/11/2021 21:17 CT Hoa Sen', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 est la date', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 et demie', '2021-11-19T14:17:00Z'],
  ['Kinh tế · 19.11.2021, 21.17', '2021-11-19T14:17:00Z'],
  ['19.11.2021 12.50 euro', '2021-11-18T17:00:00Z'],
  ['19 novembre 2021 à 21:17', '2021-11-19T14:17:00Z'],
  ['19. listopadu 2021', '2021-11-18T17:00:00Z'],
  ['19 listopada 2021, godz. 21:17', '2021-11-19T14:17:00Z'],
  ['Publicerad 19 maj 2021 kl. 21:17', '2021-05-19T14:17:00Z'],
  ['19 Kasım 2021 21:17', '2021-11-19T14:17:00Z'],
  ['19 ноября 2021 г., 21:17', '2021-11-19T14:17:00Z'],
  ['19 листопада 2021', '2021-11-18T17:00:00Z'],
  ['19 Νοεμβρίου 2021 21:17', '2021-11-19T14:17:00Z'],
  ['19 November 2021 pukul 21:17', '2021-11-19T14:17:00Z'],
  ['19. November 2021 um 21:17 Uhr', '2021-11-19T14:17:00Z'],
  ['\n\t19/11/2021\u00a0\u00a021:17\n', '2021-11-19T14:17:00Z'],
]

const nearText: Row[] = [
  // The first date counts, with the time on whichever side of it.
  ['21:17 19/11/2021 Kết nạp đảng viên mới 08:05 18/11/2021', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 Kết nạp đảng viên mới 18/11/2021 08:05', '2021-11-19T14:17:00Z'],
  ['Nghị quyết 28-NQ/TU ngày 05/11/2021 của Tỉnh ủy', '2021-11-04T17:00:00Z'],
  ['(ĐN) - Ngày 19.11.2021, tại Đồng Nai', '2021-11-18T17:00:00Z'],
  ['19/11/2021.', '2021-11-18T17:00:00Z'],
  ['Sửa 31/02/2021 thành 19/11/2021', '2021-11-18T17:00:00Z'],
  ['08:00 - 10:00, 19/11/2021', '2021-11-19T03:00:00Z'],
  ['19/11/2021 25:61', '2021-11-18T17:00:00Z'],
  ['Kết quả 2:1, 19/11/2021', '2021-11-18T17:00:00Z'],
  // Words that would be zones in a feed: Atlantic, Central, Central African.
  ['19/11/2021 21:17 CT Hội đồng quản trị', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 at Pleiku', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 Cát Tiên', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 A Lưới', '2021-11-19T14:17:00Z'],
  ['19/11/2021 21:17 GMT, Luân Đôn', '2021-11-19T21:17:00Z'],
  // Two digits of a year, where nothing else can be meant.
  ['19/11/21', '2021-11-18T17:00:00Z'],
  ['19/11/21 9:17 CH', '2021-11-19T14:17:00Z'],
]

const none: Row[] = [
  ['', null],
  ['3.2', null],
  ['Kỷ niệm ngày thành lập Đảng 3.2', null],
  ['Ngày 19.11, tại Pleiku', null],
  ['ngày 19/11', null],
  ['19 tháng 11', null],
  ['tháng 11/2021', null],
  ['năm 2021', null],
  ['2021', null],
  ['0912345678', null],
  ['1637331420', null],
  ['20211119', null],
  ['tin-20211119211700.html', null],
  ['Nghị định 98/2014/NĐ-CP, Luật 91/2025/QH15', null],
  ['Quyết định 19-11-2021-NQ/TU', null],
  ['Phiên bản 1.2.2021.5', null],
  ['Địa chỉ 10.11.12.2021', null],
  ['Lô 12 11 2021', null],
  ['Điện thoại 0269.11.12.2021', null],
  ['Tỷ lệ 19/11/21 trong 100', null],
  ['31/02/2021', null],
  ['32 tháng 1 năm 2021', null],
  ['21:17', null],
  ['hôm qua', null],
]

test.each([...bylines, ...nearText, ...none])('%j', (text, instant) => {
  expect(rfc3339(findDate(text, HANOI))).toBe(instant)
})

test('the order of the source counts', () => {
  expect(rfc3339(findDate('Posted: 04/10/2026', HANOI, 'month-first'))).toBe('2026-04-09T17:00:00Z')
})

describe('distances from 19 November 2021, 21:30 in Hà Nội', () => {
  const NOW = Date.UTC(2021, 10, 19, 14, 30)

  test.each([
    ['3 giờ trước', '2021-11-19T11:30:00Z'],
    ['Cập nhật 3 giờ trước', '2021-11-19T11:30:00Z'],
    ['3h trước', '2021-11-19T11:30:00Z'],
    ['15 phút trước', '2021-11-19T14:15:00Z'],
    ['một giờ trước', '2021-11-19T13:30:00Z'],
    ['30 giây trước', '2021-11-19T14:29:30Z'],
    ['2 ngày trước', '2021-11-17T14:30:00Z'],
    ['1 tuần trước', '2021-11-12T14:30:00Z'],
    ['2 tháng trước', '2021-09-20T14:30:00Z'],
    ['1 năm trước', '2020-11-19T14:30:00Z'],
    ['Cách đây 15 phút', '2021-11-19T14:15:00Z'],
    ['vừa xong', '2021-11-19T14:30:00Z'],
    ['2 hours ago', '2021-11-19T12:30:00Z'],
    ['an hour ago', '2021-11-19T13:30:00Z'],
    ['hôm nay', '2021-11-18T17:00:00Z'],
    ['hôm qua', '2021-11-17T17:00:00Z'],
    ['Hôm qua lúc 21:17', '2021-11-18T14:17:00Z'],
    ['21:17 hôm qua', '2021-11-18T14:17:00Z'],
    ['Hôm nay, 08:05', '2021-11-19T01:05:00Z'],
    ['yesterday at 9:17 PM', '2021-11-18T14:17:00Z'],
    // A date says more.
    ['18/11/2021 08:05 (hôm qua)', '2021-11-18T01:05:00Z'],
    // Another time than now is meant, or no time at all.
    ['2 giờ trước khi khai mạc', null],
    ['2 ngày trước đó', null],
    ['19/11 năm trước', null],
    ['2 người trước', null],
    ['trước', null],
    [
      `Sáng hôm qua, Ban Thường vụ Huyện ủy tổ chức lễ trao quyết định thành lập chi bộ trong doanh nghiệp tư nhân`,
      null,
    ],
  ])('%s', (text, instant) => {
    expect(rfc3339(findDate(text, HANOI, 'day-first', NOW))).toBe(instant)
  })

  test('yesterday is that of the zone', () => {
    expect(rfc3339(findDate('hôm qua', 'Pacific/Auckland', 'day-first', NOW))).toBe('2021-11-18T11:00:00Z')
  })
})
