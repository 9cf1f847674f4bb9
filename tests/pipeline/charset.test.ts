import { describe, expect, test } from 'vitest'
import { decodeDocument } from '../../src/feeds/read/charset/decode.ts'
import { bytesOf, SAMPLES, wide } from '../unit/feeds/charset/samples.ts'

/** Decoders are the platform's: what Node reads, workerd need not. */
describe('workerd reads each charset', () => {
  test.each(SAMPLES)('%s', (label, bytes, text) => {
    const document = bytesOf(`<?xml version="1.0" encoding="${label}"?><a>${bytes}</a>`)
    const read = decodeDocument(document, null)
    expect(read).toMatchObject({ ok: true, warnings: [] })
    expect(read.ok && read.text).toBe(`<?xml version="1.0" encoding="${label}"?><a>${text}</a>`)
  })

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)('%s', (charset) => {
    for (const text of ['<a>Đảng viên 𠀀</a>', '\uFEFF\uFEFF<a>Đảng viên 𠀀</a>']) {
      expect(decodeDocument(wide(text, charset), null)).toEqual({
        ok: true,
        text: '<a>Đảng viên 𠀀</a>',
        charset,
        warnings: [],
      })
    }
  })
})

describe('workerd refuses and replaces as the standard says', () => {
  test.each([
    ['a mark', '\xEF\xBB\xBF\xEF\xBB\xBF<a>\xC4\x91</a>', null, '<a>đ</a>', 'utf-8', 0],
    ['a broken byte', '\xC4\x91\xC4\x91\xC4\x91\xC4\x91\xFF\xC4\x91', null, 'đđđđ\uFFFDđ', 'utf-8', 1],
    [
      'half a pair',
      '\xC4\x91'.repeat(12).concat('\xED\xA0\x80'),
      null,
      `${'đ'.repeat(12)}\uFFFD\uFFFD\uFFFD`,
      'utf-8',
      1,
    ],
    ['what EUC-JP has not', '\xA4\xA2\xFF', 'a/b; charset=euc-jp', 'あ\uFFFD', 'euc-jp', 1],
    ['what Shift_JIS has not', '\x82\xA0\xFF', 'a/b; charset=shift_jis', 'あ\uFFFD', 'shift_jis', 1],
    ['what Big5 has not', '\xBBO\xFF', 'a/b; charset=big5', '臺\uFFFD', 'big5', 1],
    ['what EUC-KR has not', '\xC7\xD1\xFF', 'a/b; charset=euc-kr', '한\uFFFD', 'euc-kr', 1],
    ['what ISO 8859-3 has not', '\xD5 \xA5', 'a/b; charset=iso-8859-3', 'Ġ \uFFFD', 'iso-8859-3', 1],
    ['half of UTF-16', '\xFF\xFE<\0a\0>', null, '<a\uFFFD', 'utf-16le', 1],
  ])('%s', (_, bytes, contentType, text, charset, warnings) => {
    const read = decodeDocument(bytesOf(bytes), contentType)
    expect(read).toMatchObject({ ok: true, text, charset })
    expect(read.ok && read.warnings).toHaveLength(warnings)
  })
})

/** Node's decoders leave these out, which are ICU's: Korean beyond KS X 1001, and Big5's letters of Hong Kong. */
test.each([
  ['euc-kr', '\x8Cc\xB9\xE6', '똠방'],
  ['big5', '\x87@\xA4\xA4', '䏰中'],
])('workerd reads all of %s', (label, bytes, text) => {
  expect(decodeDocument(bytesOf(bytes), `text/xml; charset=${label}`)).toEqual({
    ok: true,
    text,
    charset: label,
    warnings: [],
  })
})
