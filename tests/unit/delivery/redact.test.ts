import { expect, test } from 'vitest'
import { redact } from '../../../src/delivery/redact.ts'

test.each([
  ['Network connection lost.', 'Network connection lost.'],
  ['connect ECONNREFUSED 127.0.0.1:2525', 'connect ECONNREFUSED 127.0.0.1:2525'],
  ['E_HEADER_NOT_ALLOWED', 'E_HEADER_NOT_ALLOWED'],
  ['550 5.1.1 <ban.doc@thu.vn>: không có hộp thư này', '550 5.1.1 <…@…>: không có hộp thư này'],
  ['no such user: bạn.đọc@thư.vn', 'no such user: …@…'],
  ['ban.doc%40thu.vn is unknown', '…@… is unknown'],
  ['"Bạn Đọc" <BAN.DOC+tin@THU.VN>', '"Bạn Đọc" <…@…>'],
  ['POST https://api.vn/bot123:AAH-x/sendMessage failed', 'POST https://api.vn/… failed'],
  ['fetch https://nhan.vn/tin?khoa=rieng', 'fetch https://nhan.vn/…'],
  ['smtps://tin:mat-khau@thu.vn:465 closed', 'smtps://thu.vn:465/… closed'],
  ['bad key whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'bad key …'],
  ['token 123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw is revoked', 'token … is revoked'],
  ['line\r\nof\u0000two\u2028lines\u202E', 'line of two lines'],
  ['  ', ''],
])('%j becomes %j', (said, expected) => {
  expect(redact(said)).toBe(expected)
})

test('is cut to 200 characters', () => {
  expect(redact('lỗi '.repeat(100))).toHaveLength(200)
  expect(redact('lỗi '.repeat(100))).toMatch(/…$/)
})

test.each(['a'.repeat(1_000_000), '@'.repeat(1_000_000), 'a@'.repeat(500_000), 'http://'.repeat(100_000)])(
  '%.10s… of a megabyte ends within a second',
  (said) => {
    const before = process.cpuUsage()
    expect(redact(said).length).toBeLessThanOrEqual(200)
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  },
)
