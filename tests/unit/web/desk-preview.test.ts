import { expect, test } from 'vitest'
import { shownNoPreview } from '../../../src/http/admin/views/no-preview.ts'

const SHOWN = { timeZone: 'Asia/Bangkok', now: 0, isHttpsOurs: false }

test.each([
  ['not_found', 404, 'hãy tìm địa chỉ mới', 'look for the new address'],
  ['unauthorized', 401, 'chỉ mở cho người đã đăng nhập', 'only open to those who are logged in'],
  ['forbidden', 403, 'trung tâm dữ liệu', 'data centres'],
  ['too_many_requests', 429, 'chứ địa chỉ không sai: hãy đợi', 'the address itself is right. Wait'],
  ['server_error', 500, 'đang gặp lỗi: lát nữa', 'fault of its own'],
  ['network', null, 'Kiểm tra xem địa chỉ có gõ đúng không', 'spelled correctly'],
] as const)('what to do about %s (%s)', (reason, httpStatus, vi, en) => {
  const refusal = { ok: false, why: 'fetch', reason, httpStatus, detail: 'x' } as const
  expect(shownNoPreview(refusal, { ...SHOWN, locale: 'vi' }).advice).toContain(vi)
  expect(shownNoPreview(refusal, { ...SHOWN, locale: 'en' }).advice).toContain(en)
})
