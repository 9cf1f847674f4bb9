import { expect, test } from 'vitest'
import { type Rate, rateSentence } from '../../../src/web/messages/rates.ts'

const rate = (count: number, days: number, cut = false): Rate => ({ count, days, cut })

test.each<[Rate, string, string]>([
  [
    rate(48, 28),
    'Khoảng 12 tin mỗi tuần (48 tin trong 28 ngày qua).',
    'About 12 articles a week (48 articles in the last 28 days).',
  ],
  [
    rate(3, 28),
    'Khoảng 1 tin mỗi tuần (3 tin trong 28 ngày qua).',
    'About 1 article a week (3 articles in the last 28 days).',
  ],
  // Less than half an article a week is none.
  [rate(1, 28), '1 tin trong 28 ngày qua.', '1 article in the last 28 days.'],
  [rate(0, 28), 'Không có tin nào khớp trong 28 ngày qua.', 'Nothing matched in the last 28 days.'],
  [
    rate(0, 0),
    'Kho tin chưa có tin nào: hãy quay lại sau lần quét đầu tiên.',
    'The archive is still empty: come back once the papers have been read.',
  ],
  [rate(2, 1), '2 tin trong 1 ngày qua.', '2 articles in the last day.'],
  // A young archive says nothing of a week that it has not seen, and a part of a week that it is no less.
  [rate(5, 2), '5 tin trong 2 ngày qua.', '5 articles in the last 2 days.'],
  [rate(1400, 2, true), 'Ít nhất 1.400 tin mỗi tuần.', 'At least 1,400 articles a week.'],
  [
    rate(400, 14, true),
    'Khoảng 200 tin mỗi tuần (400 tin trong 14 ngày qua).',
    'About 200 articles a week (400 articles in the last 14 days).',
  ],
])('%j', (known, vi, en) => {
  expect([rateSentence(known, 'vi'), rateSentence(known, 'en')]).toEqual([vi, en])
})
