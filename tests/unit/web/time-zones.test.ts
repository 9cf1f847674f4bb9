import { expect, test } from 'vitest'
import { nameTimeZone } from '../../../src/web/messages/messages.ts'

test.each([
  ['Asia/Ho_Chi_Minh', 'TP. Hồ Chí Minh (giờ Việt Nam)'],
  ['Asia/Taipei', 'Đài Bắc'],
  ['Europe/Moscow', 'Mát-xcơ-va'],
  ['Africa/Cairo', 'Africa/Cairo'],
])('%s is named as Vietnamese readers know it', (zone, name) => {
  expect(nameTimeZone(zone, 'vi')).toBe(name)
})

test('in English a zone is named by its place', () => {
  expect(nameTimeZone('Asia/Ho_Chi_Minh', 'en')).toMatch(/^Ho Chi Minh \(/)
})
