import { expect, test } from 'vitest'
import { challengeSentence } from '../../../src/http/challenge-sentences.ts'

test.each([
  ['timeout', null, 'Địa chỉ webhook không trả lời kịp.'],
  ['network', null, 'Không kết nối được tới địa chỉ webhook.'],
  ['status', 503, 'Địa chỉ webhook trả lời bằng mã 503, không phải 200.'],
  ['answer', 200, 'Địa chỉ webhook có trả lời, nhưng không gửi lại đúng mã xác nhận.'],
] as const)('why a challenge failed (%s) is said in Vietnamese alone', (reason, status, vi) => {
  expect(challengeSentence(reason, status).vi).toBe(vi)
})
