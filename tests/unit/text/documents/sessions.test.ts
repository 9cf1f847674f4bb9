import { describe, expect, test } from 'vitest'
import { ids, read } from './read.ts'

describe('what the Central Committee decided at a session', () => {
  test.each([
    ['Nghị quyết Trung ương 4 khóa XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4 khoá XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4, khóa XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4 (khóa XII)', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4 khóa 12', ['nq-tw-4-khoa-xii']],
    ['NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết TW 4 khóa XII', ['nq-tw-4-khoa-xii']],
    ['NQTW 4 khóa XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Hội nghị Trung ương 4 khóa XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Hội nghị Ban Chấp hành Trung ương lần thứ 4 khóa XII', ['nq-tw-4-khoa-xii']],
    ['Nghi quyet Trung uong 4 khoa XII', ['nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4 (khóa XI, khóa XII)', ['nq-tw-4-khoa-xi', 'nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4 (khóa XI, XII) về', ['nq-tw-4-khoa-xi', 'nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4 khóa XI và khóa XII', ['nq-tw-4-khoa-xi', 'nq-tw-4-khoa-xii']],
    ['Kết luận Trung ương 4 khóa XIII', ['kl-tw-4-khoa-xiii']],
    ['Kết luận Hội nghị Trung ương 10 khóa XIII', ['kl-tw-10-khoa-xiii']],
    // Without a term, that of the article, or none.
    ['Nghị quyết Trung ương 4 khóa XII. Nghị quyết Trung ương 4', ['nq-tw-4-khoa-xii', 'nq-tw-4-khoa-xii']],
    ['Nghị quyết Trung ương 4', ['?nq-tw-4']],
    [
      'Nghị quyết Trung ương 4 khóa XI, khóa XII. Nghị quyết Trung ương 4',
      ['nq-tw-4-khoa-xi', 'nq-tw-4-khoa-xii', '?nq-tw-4'],
    ],
    ['Nghị quyết Trung ương 5 khóa XII. Nghị quyết Trung ương 4', ['nq-tw-5-khoa-xii', '?nq-tw-4']],
    // With a number it is known by that.
    ['Nghị quyết số 18-NQ/TW Hội nghị Trung ương 6 khóa XII', ['18-nq-tw']],
    ['Nghị quyết Trung ương', []],
    ['Hội nghị Trung ương 4 khóa XII', []],
    ['Nghị quyết Trung ương khóa XII', []],
    ['Nghị quyết Trung ương 4.5', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test('has no number, and its term says who issued it', () => {
    expect(read('Nghị quyết Trung ương 4 khóa XII')).toEqual([
      'nq-tw-4-khoa-xii, Nghị quyết, Ban Chấp hành Trung ương khóa XII, -',
    ])
  })
})
