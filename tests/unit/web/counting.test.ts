import { expect, test } from 'vitest'
import { countEn, countVi, formEn } from '../../../src/web/messages/counting.ts'
import { MESSAGES } from '../../../src/web/messages/messages.ts'

test.each([
  [0, '0 articles', '0 bài'],
  [1, '1 article', '1 bài'],
  [2, '2 articles', '2 bài'],
  [21, '21 articles', '21 bài'],
  [1_204, '1,204 articles', '1.204 bài'],
])('%i is said as people count', (count, en, vi) => {
  expect([countEn(count, 'article', 'articles'), countVi(count, 'bài')]).toEqual([en, vi])
})

test('what agrees with a count does', () => {
  expect([0, 1, 2].map((count) => formEn(count, 'matches', 'match'))).toEqual(['match', 'matches', 'match'])
})

test('sentences of pages do so', () => {
  const { vi, en } = MESSAGES
  expect([vi, en].map((t) => [t.lists.week(0), t.lists.week(1), t.lists.week(1_500)])).toEqual([
    ['Chưa có tin trong 7 ngày qua', '1 tin trong 7 ngày qua', '1.500 tin trong 7 ngày qua'],
    ['Nothing in the last 7 days', '1 story in the last 7 days', '1,500 stories in the last 7 days'],
  ])
  expect([en.documentPage.cited(1), en.documentPage.cited(3)]).toEqual([
    '1 article cites this document.',
    '3 articles cite this document.',
  ])
  expect([en.chart.summary(1, 90, 1), en.chart.summary(2_000, 90, 40)]).toEqual([
    '1 story in 90 days; 1 on the busiest day.',
    '2,000 stories in 90 days; 40 on the busiest day.',
  ])
})
