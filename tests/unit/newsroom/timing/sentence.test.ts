import { describe, expect, test } from 'vitest'
import { waitSentence } from '../../../../src/newsroom/timing/sentence.ts'
import { NEVER, type WaitReason } from '../../../../src/newsroom/timing/wait.ts'
import { span } from '../../../../src/newsroom/timing/wording.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Tuesday 24 November 2026, 14:00 in Vietnam. */
const NOW = Date.UTC(2026, 10, 24, 7, 0)
const VN = 'Asia/Ho_Chi_Minh'
const HOST = 'baotinh.example.vn'

describe('every reason, in both languages', () => {
  test.each<[why: WaitReason, vi: string, en: string]>([
    [
      { reason: 'first' },
      'Đợi đến 14:30 vì nguồn vừa được thêm hoặc sửa, còn kịp xem lại trước lần đọc đầu tiên.',
      'Waits until 14:30, because it was just added or changed and can still be looked over before its first poll.',
    ],
    [
      { reason: 'under_way' },
      'Đang đọc; nếu bị ngắt giữa chừng thì đọc lại lúc 14:30.',
      'Is being polled now; if that breaks off, it is polled again at 14:30.',
    ],
    [
      { reason: 'interrupted' },
      'Đợi đến 14:30 vì lần đọc vừa rồi bị ngắt giữa chừng.',
      'Waits until 14:30, because its last poll was broken off.',
    ],
    [
      { reason: 'fed' },
      'Đợi đến 14:30 vì nội dung đang được nạp qua ingest, do các lần đọc trực tiếp trước đó bị lỗi.',
      'Waits until 14:30, because it is handed in now (ingest), since polls of its address have failed.',
    ],
    [
      { reason: 'interval', minutes: 15 },
      'Đợi đến 14:30 vì theo cài đặt, hai lần đọc cách nhau ít nhất 15 phút.',
      'Waits until 14:30, because its settings ask for at least 15 minutes between two polls.',
    ],
    [
      { reason: 'rhythm', minutes: 90 },
      'Đợi đến 14:30 vì với nhịp đăng tin hiện nay của nguồn, cứ 1,5 giờ đọc một lần là đủ.',
      'Waits until 14:30, because at the rate at which it publishes now, one poll in 1.5 hours is enough.',
    ],
    [
      { reason: 'ttl', minutes: 60 },
      'Đợi đến 14:30 vì nguồn đề nghị cứ 1 giờ mới đọc một lần.',
      'Waits until 14:30, because the feed asks to be polled once in 1 hour at most.',
    ],
    [
      { reason: 'fresh', minutes: 20 },
      'Đợi đến 14:30 vì máy chủ báo nội dung còn giá trị trong 20 phút (Cache-Control hoặc Expires).',
      'Waits until 14:30, because the server says that its answer stays valid for 20 minutes (Cache-Control or Expires).',
    ],
    [
      { reason: 'skipped' },
      'Đợi đến 14:30 vì nguồn đề nghị không đọc trước lúc đó (skipHours hoặc skipDays).',
      'Waits until 14:30, because the feed asks not to be polled before then (skipHours or skipDays).',
    ],
    [
      { reason: 'retry_after', minutes: 20 },
      'Đợi đến 14:30 vì máy chủ yêu cầu đợi 20 phút (Retry-After).',
      'Waits until 14:30, because the server asks to be left alone for 20 minutes (Retry-After).',
    ],
    [
      { reason: 'host', host: HOST, hold: 'retry_after' },
      'Đợi đến 14:30 vì máy chủ baotinh.example.vn yêu cầu đợi đến lúc đó (Retry-After).',
      'Waits until 14:30, because baotinh.example.vn asks to be left alone until then (Retry-After).',
    ],
    [
      { reason: 'host', host: HOST, hold: 'refused' },
      'Đợi đến 14:30 vì máy chủ baotinh.example.vn đang tạm từ chối (429 hoặc 503) mà không báo phải đợi bao lâu.',
      'Waits until 14:30, because baotinh.example.vn refuses requests for now (429 or 503) without saying for how long.',
    ],
    [
      { reason: 'host', host: HOST, hold: 'crawl_delay' },
      'Đợi đến 14:30 vì robots.txt của baotinh.example.vn yêu cầu nghỉ giữa hai lần truy cập (Crawl-delay).',
      'Waits until 14:30, because robots.txt of baotinh.example.vn asks for a pause between requests (Crawl-delay).',
    ],
    [
      { reason: 'failures', failures: 1 },
      'Đợi đến 14:30 vì lần đọc vừa rồi bị lỗi.',
      'Waits until 14:30, because the last poll failed.',
    ],
    [
      { reason: 'failures', failures: 4 },
      'Đợi đến 14:30 vì 4 lần đọc vừa rồi đều bị lỗi.',
      'Waits until 14:30, because the last 4 polls failed.',
    ],
    [
      { reason: 'missing', failures: 1 },
      'Đợi đến 14:30 vì không tìm thấy gì ở địa chỉ này (404).',
      'Waits until 14:30, because nothing was found at its address (404).',
    ],
    [
      { reason: 'missing', failures: 7 },
      'Đợi đến 14:30 vì 7 lần liền không tìm thấy gì ở địa chỉ này (404).',
      'Waits until 14:30, because nothing was found at its address, 7 times in a row (404).',
    ],
    [
      { reason: 'robots', host: HOST },
      'Đợi đến 14:30 vì robots.txt của baotinh.example.vn không cho đọc địa chỉ này.',
      'Waits until 14:30, because robots.txt of baotinh.example.vn forbids this address.',
    ],
    [
      { reason: 'robots_unreachable', host: HOST },
      'Đợi đến 14:30 vì chưa đọc được robots.txt của baotinh.example.vn nên chưa được đọc trang nào ở đó.',
      'Waits until 14:30, because robots.txt of baotinh.example.vn could not be read, and nothing may be asked there without it.',
    ],
    [
      { reason: 'budget' },
      'Đợi đến 14:30 vì lượt chạy này đã dùng hết số yêu cầu cho phép.',
      'Waits until 14:30, because this run has used up the requests that it may make.',
    ],
    [{ reason: 'disabled' }, 'Không đọc vì nguồn đang tắt.', 'Is not polled, because it is switched off.'],
    [
      { reason: 'retired' },
      'Không đọc nữa vì máy chủ báo địa chỉ này đã bỏ hẳn (410).',
      'Is not polled any more, because the server says that this address is gone for good (410).',
    ],
  ])('%j', (why, vi, en) => {
    expect(waitSentence({ at: NOW + 30 * MINUTE, why }, VN, NOW)).toEqual({ vi, en })
    expect(vi).toBe(vi.normalize('NFC'))
  })
})

describe('when', () => {
  const why: WaitReason = { reason: 'failures', failures: 1 }
  test.each<[at: number, timeZone: string, vi: string, en: string]>([
    [NOW + MINUTE, VN, '14:01', '14:01'],
    [NOW + MINUTE, 'Europe/Berlin', '08:01', '08:01'],
    [NOW + 9 * HOUR + 59 * MINUTE, VN, '23:59', '23:59'],
    [NOW + 10 * HOUR, VN, '00:00 ngày 25/11', '00:00 on 25 November'],
    [NOW + 24 * HOUR, VN, '14:00 ngày 25/11', '14:00 on 25 November'],
    [Date.UTC(2026, 11, 31, 18, 5), VN, '01:05 ngày 1/1/2027', '01:05 on 1 January 2027'],
    [Date.UTC(2026, 11, 31, 18, 5), 'UTC', '18:05 ngày 31/12', '18:05 on 31 December'],
  ])('%i, %s → %s', (at, timeZone, vi, en) => {
    expect(waitSentence({ at, why }, timeZone, NOW)).toEqual({
      vi: `Đợi đến ${vi} vì lần đọc vừa rồi bị lỗi.`,
      en: `Waits until ${en}, because the last poll failed.`,
    })
  })

  test.each<[at: number]>([[NOW], [NOW - HOUR]])('%i is now', (at) => {
    expect(waitSentence({ at, why }, VN, NOW)).toEqual({
      vi: 'Đã đến lượt, sẽ được đọc ngay.',
      en: 'Is due, and is polled next.',
    })
  })

  test('never can be said, too', () => {
    expect(waitSentence({ at: NEVER, why: { reason: 'retired' } }, VN, NOW).en).toContain('(410)')
  })
})

test.each<[minutes: number, vi: string, en: string]>([
  [0, '1 phút', '1 minute'],
  [1, '1 phút', '1 minute'],
  [15.4, '15 phút', '15 minutes'],
  [59, '59 phút', '59 minutes'],
  [60, '1 giờ', '1 hour'],
  [90, '1,5 giờ', '1.5 hours'],
  [240, '4 giờ', '4 hours'],
  [1_440, '1 ngày', '1 day'],
  [2_160, '1,5 ngày', '1.5 days'],
  [10_080, '7 ngày', '7 days'],
])('%d minutes: %s', (minutes, vi, en) => {
  expect(span(minutes)).toEqual({ vi, en })
})
