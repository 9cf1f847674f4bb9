import { describe, expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'

/** The canonical spelling, or `code column+length`. */
function reading(query: string): string {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (parsed.ok) return parsed.canonical
  const { code, column, length } = parsed.error
  return `${code} ${column}+${length}`
}

/** `đ` and other marked words: nothing to warn of. */
const leaves = (count: number) => Array.from({ length: count }, () => 'đ').join(' ')

describe('what is understood, in its one spelling', () => {
  test.each([
    ['đảng', 'đảng'],
    ['ĐẢNG Bộ', 'đảng bộ'],
    ['"tư nhân"', '"tư nhân"'],
    ['“tư nhân”', '"tư nhân"'],
    ['„tư nhân“', '"tư nhân"'],
    ['"tư  nhân,"', '"tư nhân"'],
    ['"đảng"', 'đảng'],
    ['tỉnh ủy', 'tỉnh ủy'],
    ['tỉnh AND ủy', 'tỉnh ủy'],
    ['tỉnh & ủy', 'tỉnh ủy'],
    ['tỉnh VÀ ủy', 'tỉnh ủy'],
    ['tỉnh V\u0041\u0300 ủy', 'tỉnh ủy'],
    ['tỉnh\u00A0ủy', 'tỉnh ủy'],
    ['vốn OR đất', 'vốn OR đất'],
    ['vốn | đất', 'vốn OR đất'],
    ['vốn HOẶC đất', 'vốn OR đất'],
    ['vốn|đất', 'vốn OR đất'],
    ['vốn NOT đất', 'vốn -đất'],
    ['vốn KHÔNG đất', 'vốn -đất'],
    ['vốn -đất', 'vốn -đất'],
    ['vốn −đất', 'vốn -đất'],
    ['vốn –đất', 'vốn -đất'],
    ['vốn \u2011đất', 'vốn -đất'],
    ['-đất vốn', '-đất vốn'],
    ['vốn --đất', 'vốn đất'],
    ['vốn -"đất đai"', 'vốn -"đất đai"'],
    ['vốn -(đất OR rừng)', 'vốn -(đất OR rừng)'],
    ['vốn -(đất -rừng)', 'vốn -(đất -rừng)'],
    ['vốn -(đất)', 'vốn -đất'],
    ['(vốn OR đất) rừng', '(vốn OR đất) rừng'],
    ['vốn đất OR rừng biển', 'vốn đất OR rừng biển'],
    ['vốn OR (đất OR rừng)', 'vốn OR đất OR rừng'],
    ['vốn (đất rừng)', 'vốn đất rừng'],
    ['((vốn))', 'vốn'],
    ['(vốn OR -đất) rừng', '(vốn OR -đất) rừng'],
    ['vốn(đất)"rừng biển"', 'vốn đất "rừng biển"'],
    ['15-NQ/TU', '"15 nq tu"'],
    ['15‑NQ/TU', '"15 nq tu"'],
    ['"15- NQ/TU"', '"15 nq tu"'],
    ['91/2025/QH15', '"91 2025 qh15"'],
    ['10:30', '"10 30"'],
    // Words are operators only in capitals and outside quotation marks.
    ['và hoặc không khí', 'và hoặc không khí'],
    ['"VÀ" "OR" "NEAR/3" "title:x"', 'và or "near 3" "title x"'],
    ['do\u200Banh đ\u00ADất', 'doanh đất'],
    ['Đ\u0061\u0309ng', 'đảng'],
  ])('%s → %s', (query, expected) => {
    expect(reading(query)).toBe(expected)
    expect(reading(expected)).toBe(expected)
  })
})

describe('what is refused, and where', () => {
  test.each([
    ['', 'empty 1+0'],
    ['  ', 'empty 3+0'],
    ['OR vốn', 'missing_operand 1+2'],
    ['vốn OR', 'missing_operand 5+2'],
    ['vốn HOẶC', 'missing_operand 5+4'],
    ['AND vốn', 'missing_operand 1+3'],
    ['vốn AND OR đất', 'missing_operand 5+3'],
    ['vốn || đất', 'missing_operand 5+1'],
    ['vốn -', 'lone_hyphen 5+1'],
    ['vốn - đất', 'lone_hyphen 5+1'],
    ['"vốn"-đất', 'lone_hyphen 6+1'],
    ['KHÔNG', 'missing_operand 1+5'],
    ['(OR vốn)', 'missing_operand 2+2'],
    ['()', 'empty_bracket 1+1'],
    ['vốn ( )', 'empty_bracket 5+1'],
    ['(vốn', 'unclosed_bracket 1+1'],
    ['vốn ((đất)', 'unclosed_bracket 5+1'],
    ['vốn (', 'unclosed_bracket 5+1'],
    ['vốn)', 'unopened_bracket 4+1'],
    [')', 'unopened_bracket 1+1'],
    ['"vốn', 'unclosed_quote 1+1'],
    ['vốn đất"', 'unclosed_quote 8+1'],
    ['""', 'empty_phrase 1+2'],
    ['vốn "…"', 'empty_phrase 5+3'],
    ['vốn … đất', 'empty_phrase 5+1'],
    ['vốn — đất', 'lone_hyphen 5+1'],
    ['\u200B', 'empty 2+0'],
    ['\u202E \u200F\uFEFF', 'empty 5+0'],
    ['(\u200B)', 'empty_bracket 1+1'],
    ['"\u200B"', 'empty_phrase 1+3'],
    ['vốn \uD800', 'unreadable 5+1'],
    ['vốn\u0007', 'unreadable 4+1'],
    ['vốn 😀', 'empty_phrase 5+2'],
    ['-vốn', 'only_negative 2+3'],
    ['vốn OR -đất', 'only_negative 9+3'],
    ['-vốn -"đất đai"', 'only_negative 2+3'],
    ['(-vốn -đất) OR rừng', 'only_negative 3+3'],
    ['KHÔNG khí', 'only_negative 7+3'],
    // Syntax of other search languages.
    ['https://baopho.vn', 'unknown_field 1+6'],
    ['ti\u0065\u0302u:vốn', 'unknown_field 1+6'],
    ['vốn~2', 'unsupported 4+1'],
    ['vốn^2', 'unsupported 4+1'],
    ['v?n', 'unsupported 2+1'],
    ['/vốn/', 'unsupported 1+1'],
    ['[vốn]', 'unsupported 1+1'],
    ['{vốn}', 'unsupported 1+1'],
    ['vốn\\đất', 'unsupported 4+1'],
    ['vốn !đất', 'unsupported 5+1'],
  ])('%j: %s', (query, expected) => {
    expect(reading(query)).toBe(expected)
  })

  test.each([
    '',
    'OR',
    '(',
    ')',
    '"',
    '()',
    '""',
    '-x',
    'a*',
    'của',
    'x'.repeat(2_001),
    leaves(101),
    '('.repeat(40),
  ])('in English and in Vietnamese: %.20s', (query) => {
    const parsed = parseQuery(query, NO_CONCEPTS)
    const error = parsed.ok ? undefined : parsed.error
    expect(error?.message).toMatch(/^[“A-Z].{10,}\.$/)
    expect(error?.message_vi).toMatch(/^[“\p{Lu}].{10,}\.$/u)
    expect(error?.message_vi).toMatch(/[ăâđêôơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỷ]/)
  })
})

describe('limits', () => {
  test.each([
    ['2,000 characters', `đ${'a'.repeat(1_999)}`, `đ${'a'.repeat(1_999)}`],
    ['2,001 characters', 'a'.repeat(2_001), 'too_long 2001+1'],
    ['20,000 brackets', '('.repeat(20_000), 'too_long 2001+18000'],
    ['1,999 brackets', '('.repeat(1_999), 'too_deep 17+1'],
    ['1,999 negations', `${'-'.repeat(1_999)}a`, 'too_deep 17+1'],
    ['100 leaves', leaves(100), leaves(100)],
    ['101 leaves', leaves(101), 'too_many_leaves 201+1'],
    ['101 leaves in phrases', Array(101).fill('"đ đ"').join(' '), 'too_many_leaves 601+5'],
    ['depth 16', `${'('.repeat(16)}đ${')'.repeat(16)}`, 'đ'],
    ['depth 17', `${'('.repeat(17)}đ${')'.repeat(17)}`, 'too_deep 17+1'],
    ['16 negations', `vốn ${'-'.repeat(16)}đ`, 'vốn đ'],
    ['17 negations', `vốn ${'-'.repeat(17)}đ`, 'too_deep 21+1'],
    ['a lone surrogate inside a word', 'vốn\uD800đất', 'unreadable 4+1'],
  ])('%s', (_, query, expected) => {
    expect(reading(query)).toBe(expected)
  })

  test('a query whose canonical spelling would be too long is refused too: it could not be read back', () => {
    const query = Array.from({ length: 100 }, () => 'đ'.repeat(19)).join('|')
    expect(query.length).toBe(1_999)
    expect(reading(query)).toBe('too_long 1+1999')
  })
})

describe('words that lose their meaning without marks are warned of', () => {
  test.each([
    ['tu nhan', [1, 2, 4, 4]],
    ['"tu nhan"', [1, 9]],
    ['Dang', [1, 4]],
    ['tư nhân', []],
    ['"tu nhân"', []],
    ['15-NQ/TU', []],
    ['covid startup', []],
    ['vốn -dat', [6, 3]],
  ])('%s at %j', (query, places) => {
    const parsed = parseQuery(query, NO_CONCEPTS)
    // That two words are looked for each by itself is another thing (warnings.test.ts).
    const warnings = parsed.ok ? parsed.warnings.filter(({ code }) => code !== 'loose_words') : []
    expect(warnings.flatMap(({ column, length }) => [column, length])).toEqual(places)
    for (const warning of warnings) {
      expect(warning.code).toBe('loose')
      expect(warning.message).toContain('without accents')
      expect(warning.message_vi).toContain('không có dấu')
    }
  })
})
