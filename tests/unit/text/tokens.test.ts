import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../../src/text/normalise.ts'
import { tokenise } from '../../../src/text/tokens.ts'

const words = (text: string) => tokenise(text).map((token) => text.slice(token.start, token.end))
const normals = (text: string) => tokenise(text).map((token) => token.normal)
const bares = (text: string) => tokenise(text).map((token) => token.bare)

describe('spellings that a reader takes for one word have one normal form', () => {
  test.each([
    ['hoà', 'hòa'],
    ['Hoà', 'HÒA'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['quý', 'quí'],
    ['mỹ', 'mĩ'],
    ['Đảng', 'Ðảng'],
    ['đất', 'ðất'],
    ['Đồng', 'Ɖồng'],
    ['nghị', 'ng\u00ADhị'],
    ['nghị', 'ng\u200Bhị'],
    ['nghị', '\u202Anghị\u202C'],
    ['doanh', 'do\u200Eanh'],
    // The acute typed before the circumflex is another order of Unicode, not another letter.
    ['ấn', 'a\u0301\u0302n'],
    ['ế', 'e\u0301\u0302'],
    ['ệ', 'e\u0323\u0302'],
    ['ướ', 'u\u031Bo\u0301\u031B'],
    // A tone on the wrong vowel, and on two of them.
    ['giờ', 'gìơ'],
    ['toàn', 'tòan'],
    ['tuyến', 'tuýên'],
    ['hòa', 'hòà'],
    ['hòa', 'hoa\u0300\u0300'],
    ['thủy', 'thủỷ'],
    ['tỷ', 'tỉ'],
    ['sỹ', 'sĩ'],
    ['Quý', 'QUÍ'],
    ['vỹ', 'vĩ'],
    ['TRÌNH', 'trình'],
    ['ĐẢNG', 'đảng'],
    // No country's own rules for capitals: I is i, with or without a dot where the letters say so.
    ['KINH', 'kinh'],
    ['I\u0307', 'i\u0307'],
    ['ＵＢＮＤ', 'UBND'],
    ['ｔỉnh', 'tỉnh'],
    ['２０２５', '2025'],
    ['𝐓𝐮̛', 'tư'],
    ['bộ', 'b\u2060ộ'],
    ['bộ', 'b\u034Fộ'],
    ['bộ', 'bo\u200B\u0302\u0323'],
    ['bộ', 'bộ\uFE0F'],
  ])('%s = %s', (a, b) => {
    expect(normals(a)).toEqual(normals(b))
  })

  test.each([
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['nghỹ', 'nghĩ'],
    ['ly', 'li'],
    ['tư', 'tù'],
    ['nhân', 'nhận'],
    ['đa', 'da'],
    ['ma', 'mạ'],
    ['ban', 'bàn'],
    ['yêu', 'iêu'],
    ['ý', 'í'],
    ['quy', 'qui'],
    ['hy', 'hi'],
    ['thuý', 'thuí'],
    ['hỏa', 'hòa'],
    // Two tones of a foreign name stay two.
    ['Dembélé', 'Dembelé'],
    ['hoàà', 'hoà'],
    ['ı', 'i'],
  ])('%s ≠ %s', (a, b) => {
    expect(normals(a)).not.toEqual(normals(b))
  })
})

describe('without marks', () => {
  test.each([
    ['Đảng ủy', ['dang', 'uy']],
    ['Tỉnh ủy Gia Lai', ['tinh', 'uy', 'gia', 'lai']],
    ['kỹ sư', ['ki', 'su']],
    ['thúy thúi', ['thuy', 'thui']],
    ['nguyễn', ['nguyen']],
    ['hi vọng hy vọng', ['hi', 'vong', 'hi', 'vong']],
    ['Ɖồng ðất', ['dong', 'dat']],
    ['sẽbảo', ['se', 'bao']],
    ['İstanbul', ['istanbul']],
    ['m²', ['m²']],
  ])('%s reads %j', (text, expected) => {
    expect(bares(text)).toEqual(expected)
  })

  test.each([
    ['đ', true],
    ['á', true],
    ['ư', true],
    ['a', false],
    ['15', false],
  ])('%s carries a mark: %s', (word, marked) => {
    expect(normalise(word).marked).toBe(marked)
  })
})

describe('what a word is', () => {
  test.each([
    ['15-NQ/TU', ['15', 'NQ', 'TU']],
    ['15- NQ/TU', ['15', 'NQ', 'TU']],
    ['15‑NQ/TU', ['15', 'NQ', 'TU']],
    ['115-NQ/TU', ['115', 'NQ', 'TU']],
    ['tư\u00A0nhân, “kinh tế”…', ['tư', 'nhân', 'kinh', 'tế']],
    ['91/2025/QH15', ['91', '2025', 'QH15']],
    ['😀 Pleiku!', ['Pleiku']],
    ['\uD800a\uDC00', ['a']],
    ['kinh\u00A0tế\u2009tư\u3000nhân\u202Fở', ['kinh', 'tế', 'tư', 'nhân', 'ở']],
    ['Cơ quan–Doanh nghiệp—tỉnh', ['Cơ', 'quan', 'Doanh', 'nghiệp', 'tỉnh']],
    ['Ê\u2010đê Ê\u2011đê Ê\u2212đê Ê\uFE63đê', ['Ê', 'đê', 'Ê', 'đê', 'Ê', 'đê', 'Ê', 'đê']],
    ['chi  bộ\n\nđảng', ['chi', 'bộ', 'đảng']],
    ['Chi bộ sẽbảo đảm', ['Chi', 'bộ', 'sẽ', 'bảo', 'đảm']],
    ['tr&igrave;nh', ['tr&igrave;nh']],
    ['', []],
    [' \u200B\u0301 ', []],
  ])('%j holds %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aâăeêioôơuưybcdđnghtAĐY15 -/.,\u0300\u0301\u0303\u0309\u0323\u0302\u031B\u200B\u00AD',
  ),
  maxLength: 60,
})

test('NFC and NFD of any text give the same forms', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
      expect(normals(text.normalize('NFD'))).toEqual(normals(text.normalize('NFC')))
      expect(bares(text.normalize('NFD'))).toEqual(bares(text.normalize('NFC')))
    }),
  )
})

test('offsets lead to the characters that the form was made of, in order and apart', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
      let last = 0
      for (const { start, end, ...form } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(normalise(text.slice(start, end))).toEqual(form)
        last = end
      }
    }),
  )
})

test('what is no token holds no letter and no digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const between = tokenise(text).reduceRight(
        (rest, t) => rest.slice(0, t.start) + rest.slice(t.end),
        text,
      )
      expect(between).not.toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})
