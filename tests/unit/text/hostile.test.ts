import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../../src/text/documents/find.ts'
import { parseDocumentNumber } from '../../../src/text/documents/number.ts'
import { highlight } from '../../../src/text/highlight.ts'
import { normalise } from '../../../src/text/normalise.ts'
import { tokenise } from '../../../src/text/tokens.ts'

const MEGABYTE = 1_000_000
const filled = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length))

/** Texts of a million characters, each made to keep one expression or loop busy. */
const HUGE: [string, string][] = [
  ['one letter', filled('a')],
  ['one letter with a tone', filled('ả')],
  ['one digit', filled('1')],
  ['syllables without spaces', filled('bảođảm')],
  ['marks in the wrong order', `a${filled('\u0301\u0323')}`],
  ['marks on many letters', filled('a\u0301\u0323\u0302')],
  ['zero-width spaces', `a${filled('\u200B')}`],
  ['directional marks', filled('\u202Ea\u202C')],
  ['halves of characters', filled('\uD800')],
  ['other halves', filled('\uDC00a')],
  ['spaces', filled(' ')],
  ['ampersands', filled('&')],
  ['entities', filled('&amp;')],
  ['entities that do not end', `${filled('&amp;#12')};`],
  ['amp', `${filled('amp;')}nbsp;`],
  ['hyphens', `1${filled('-')}NQ/TU`],
  ['numbers of documents', filled('15-NQ/TU, ')],
  ['parts of numbers', filled('15-NQ/')],
  ['kinds', filled('nghị quyết ')],
  ['kinds and numbers', filled('Nghị quyết 15 ')],
  ['issuers', filled('Ban Thường vụ ')],
  ['bodies in front of bodies', `Nghị quyết số 15 của ${filled('Ban Thường vụ ')}`],
  ['issuers that issue', filled('Tỉnh ủy đã ban hành ')],
  ['terms', `Nghị quyết Trung ương 4 khóa ${filled('XI, ')}`],
  ['letters with hyphens', `1/${filled('QĐ-')}`],
  ['names', filled('(Đề án số 02) ')],
  ['capitals', `Huyện ủy ${filled('Văn ')}`],
  ['days', filled('ngày 8.10.2021 ')],
  ['brackets', filled('(')],
]

describe('a million characters are read at once', () => {
  test.each(HUGE)(
    '%s',
    (_, text) => {
      const tokens = tokenise(text)
      expect(tokens.every((token) => token.end > token.start)).toBe(true)
      findDocuments(text)
    },
    15_000,
  )
})

test('a number among a million characters is found', () => {
  const text = `${filled('tin ')}15-NQ/TU${filled(' tin')}`
  expect(findDocuments(text).map(({ document }) => document.id)).toEqual(['15-nq-tu'])
})

test('what is too long is no number', () => {
  expect(parseDocumentNumber(`15-NQ/${'TU-'.repeat(100_000)}`)).toBeNull()
})

test('letters without end keep their form', () => {
  expect(normalise('Ả'.repeat(1000))).toEqual({
    normal: 'a'.repeat(1000) + '\u0309'.repeat(1000),
    bare: 'a'.repeat(1000),
    marked: true,
  })
})

test('ranges in a million marks are shown at once', () => {
  const text = `a${filled('\u0301')}`
  const ranges = Array.from({ length: 1000 }, (_, i) => ({ start: i * 500, end: i * 500 + 100 }))
  expect(highlight(text, ranges).map((piece) => piece.isFound)).toEqual([true])
})

describe('characters of other scripts, and halves of characters', () => {
  test.each([
    ['\u202Eđảng viên\u202C', ['đảng', 'viên']],
    ['שלום đảng', ['שלום', 'đảng']],
    ['العربية 15-NQ/TU', ['العربية', '15', 'NQ', 'TU']],
    ['\uD800đảng\uDC00viên', ['đảng', 'viên']],
    ['中共党员 chi bộ', ['中共党员', 'chi', 'bộ']],
    ['\u0000chi\u0000bộ', ['chi', 'bộ']],
  ])('%j', (text, words) => {
    // The letters are compared, since what nobody sees belongs to the word before it.
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end).replace(/\p{Cf}/gu, ''))).toEqual(
      words,
    )
  })
})
