import { describe, expect, test } from 'vitest'
import { parseDocumentNumber } from '../../../src/text/documents/number.ts'
import { splitTone, withOneDj, withoutMarks } from '../../../src/text/marks.ts'
import { slugOf } from '../../../src/topics/concepts/slug.ts'
import { fieldOf } from '../../../src/topics/query/fields.ts'

describe('every letter that is typed for đ is one', () => {
  test.each(['Đ', 'đ', 'Ð', 'ð', 'Ɖ', 'ɖ'])('%s', (letter) => {
    expect(withOneDj(letter.toLowerCase())).toBe('đ')
    expect(withoutMarks(`${letter}ảng`)).toBe('dang')
    expect(slugOf(`${letter}ảng-viên`)).toBe('dang-vien')
    expect(fieldOf(`tiêu-${letter}ề`)).toBe('title')
    expect(parseDocumentNumber(`168/2024/N${letter}-CP`)?.key).toBe('168-2024-nd-cp')
  })
})

test.each([
  ['Nghị Quyết', 'nghi quyet'],
  ['Nghị Quyết'.normalize('NFD'), 'nghi quyet'],
  ['15-NQ/TU', '15-nq/tu'],
  [`a${'\u0301\u0323'.repeat(500_000)}`, 'a'],
])('without marks %#', (text, expected) => {
  expect(withoutMarks(text)).toBe(expected)
})

test.each([
  ['đang\u0309', { letters: 'đang', tone: '\u0309' }],
  ['đang', { letters: 'đang', tone: '' }],
])('the tone of %j', (normal, expected) => {
  expect(splitTone(normal)).toEqual(expected)
})
