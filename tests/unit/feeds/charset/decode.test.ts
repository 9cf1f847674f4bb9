import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeDocument } from '../../../../src/feeds/read/charset/decode.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'
import { bytesOf, SAMPLES, wide } from './samples.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const xml = (label: string, text: string) => `<?xml version="1.0" encoding="${label}"?><title>${text}</title>`

/** Đảng viên tư nhân, in windows-1258. */
const IN_1258 = '\xD0a\xD2ng vi\xEAn t\xFD nh\xE2n, doanh nghi\xEA\xF2p'
const VIETNAMESE = 'Đảng viên tư nhân, doanh nghiệp'
/** UTF-8 as Latin-1 characters, to be cut and spoilt. */
const IN_UTF8 = String.fromCharCode(...utf8(VIETNAMESE))

function decode(bytes: Uint8Array | string, contentType: string | null = null) {
  const result = decodeDocument(typeof bytes === 'string' ? bytesOf(bytes) : bytes, contentType)
  if (!result.ok) throw new Error(result.detail)
  return result
}

describe('each charset, by whatever declares it', () => {
  test.each(SAMPLES)('%s', (label, bytes, text) => {
    const charset = {
      'iso-8859-1': 'windows-1252',
      'iso-8859-9': 'windows-1254',
      'iso-8859-11': 'windows-874',
    }[label]
    const read = { ok: true, charset: charset ?? label, warnings: [] }
    expect(decode(xml(label, bytes))).toEqual({ ...read, text: xml(label, text) })
    expect(decode(`<title>${bytes}`, `text/xml; charset=${label}`)).toEqual({
      ...read,
      text: `<title>${text}`,
    })
    const meta = `<!doctype html><head><meta charset=${label}><title>`
    expect(decode(meta + bytes)).toEqual({ ...read, text: meta + text })
  })
})

describe('UTF-16 and UTF-32, by their mark or by their zeros', () => {
  const marks = {
    'utf-16le': '\xFF\xFE',
    'utf-16be': '\xFE\xFF',
    'utf-32le': '\xFF\xFE\0\0',
    'utf-32be': '\0\0\xFE\xFF',
  } as const
  const text = '<?xml version="1.0"?>\n<title>Đảng viên 𠀀</title>'
  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)('%s', (charset) => {
    const bytes = wide(text, charset)
    const read = { ok: true, text, charset, warnings: [] }
    expect(decode(bytes)).toEqual(read)
    expect(decode(new Uint8Array([...bytesOf(marks[charset]), ...bytes]))).toEqual(read)
    // Two marks, and bytes that are a part of others.
    const twice = new Uint8Array([9, ...bytesOf(marks[charset]), ...wide(`\uFEFF${text}`, charset)])
    expect(decode(twice.subarray(1))).toEqual(read)
    expect(decode(bytes, 'application/xml; charset=utf-16').warnings).toEqual(
      charset.startsWith('utf-16') ? [] : [`the header says "utf-16", but the document is ${charset}`],
    )
    for (const start of ['{"title":"Đảng"}', '\n<a>Đảng</a>', '<a>Đảng</a>', '[]']) {
      expect(decode(wide(start, charset))).toEqual({ ...read, text: start })
    }
    expect(decode(bytes, 'text/xml; charset=utf-8').warnings).toEqual([
      `the header says "utf-8", but the document is ${charset}`,
    ])
    // Cut within a character.
    const cut = decode(bytes.subarray(0, bytes.length - 1))
    expect(cut.text).toBe(`${text.slice(0, -1)}\uFFFD`)
    expect(cut.warnings).toEqual([`1 character could not be read as ${charset}`])
  })

  test.each([
    ['a character beyond Unicode', '<\0\0\0a\0\0\0\xFF\xFF\xFF\x7Fb\0\0\0', '<a\uFFFDb'],
    ['the first number beyond it', '<\0\0\0a\0\0\0\0\0\x11\0b\0\0\0', '<a\uFFFDb'],
    ['half a pair', '<\0\0\0a\0\0\0\0\xD8\0\0b\0\0\0', '<a\uFFFDb'],
  ])('in UTF-32 %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({
      ok: true,
      text,
      charset: 'utf-32le',
      warnings: ['1 character could not be read as utf-32le'],
    })
  })
})

describe('what outweighs what', () => {
  test.each<[string, bytes: string, contentType: string | null, text: string, charset: string, ...string[]]>([
    ['nothing at all', '', null, '', 'utf-8'],
    ['ASCII', '<a>b</a>', null, '<a>b</a>', 'utf-8'],
    ['ASCII, declared otherwise', '<a>b</a>', 'text/xml; charset=koi8-r', '<a>b</a>', 'utf-8'],
    ['UTF-8 that nothing declares', IN_UTF8, null, VIETNAMESE, 'utf-8'],
    ['UTF-8 with its mark', `\xEF\xBB\xBF${IN_UTF8}`, null, VIETNAMESE, 'utf-8'],
    ['UTF-8 with two marks', `\xEF\xBB\xBF\xEF\xBB\xBF${IN_UTF8}`, null, VIETNAMESE, 'utf-8'],
    ['UTF-8, by its header', IN_UTF8, 'text/xml;charset="utf-8"', VIETNAMESE, 'utf-8'],
    ['UTF-8, by a label of databases', xml('utf8mb4', IN_UTF8), null, xml('utf8mb4', VIETNAMESE), 'utf-8'],
    [
      'UTF-8 that calls itself UTF-16',
      xml('utf-16', IN_UTF8),
      null,
      xml('utf-16', VIETNAMESE),
      'utf-8',
      'the document says "utf-16", but the document is utf-8',
    ],
    [
      'ASCII that calls itself UTF-16',
      xml('UTF-16', 'a'),
      null,
      xml('UTF-16', 'a'),
      'utf-8',
      'the document says "UTF-16", but the document is utf-8',
    ],
    [
      'UTF-8 that its header calls Latin-1',
      IN_UTF8,
      'application/rss+xml; charset=ISO-8859-1',
      VIETNAMESE,
      'utf-8',
      'the header says "ISO-8859-1", but the document is utf-8',
    ],
    [
      'UTF-8 that both call something else',
      xml('windows-1258', IN_UTF8),
      'text/xml; charset=big5',
      xml('windows-1258', VIETNAMESE),
      'utf-8',
      'the header says "big5", but the document is utf-8',
      'the document says "windows-1258", but the document is utf-8',
    ],
    [
      'UTF-8 with a mark that calls itself Latin-1',
      `\xEF\xBB\xBF${xml('latin1', IN_UTF8)}`,
      null,
      xml('latin1', VIETNAMESE),
      'utf-8',
      'the document says "latin1", but the document is utf-8',
    ],
    [
      'a header over a declaration',
      xml('windows-1251', '\xCE\xCB'),
      'text/xml; charset=koi8-r',
      xml('windows-1251', 'нк'),
      'koi8-r',
      'the document says "windows-1251", but the document is koi8-r',
    ],
    [
      'a declaration over a header that lies',
      xml('windows-1258', IN_1258),
      'text/xml; charset=utf-8',
      xml('windows-1258', VIETNAMESE),
      'windows-1258',
      'the header says "utf-8", but the document is windows-1258',
    ],
    [
      'a declaration over a header that cannot be',
      xml('windows-1252', 'caf\xE9 \xFF'),
      'text/xml; charset=euc-jp',
      xml('windows-1252', 'café ÿ'),
      'windows-1252',
      'the header says "euc-jp", but the document is windows-1252',
    ],
    [
      'a declaration over a header that nobody knows',
      xml('windows-1251', '\xCE\xCB'),
      'text/xml; charset=klingon',
      xml('windows-1251', 'ОЛ'),
      'windows-1251',
      'the header names a charset that does not exist: "klingon"',
    ],
    ['GB 2312 is read as the gbk that holds it', xml('gb2312', '\xD6\xD0'), null, xml('gb2312', '中'), 'gbk'],
    ['gbk is a part of gb18030', xml('gb18030', '\xD6\xD0'), 'a/b; charset=gbk', xml('gb18030', '中'), 'gbk'],
    ['a mark of gb18030', '\x841\x953<a>\xD6\xD0</a>', null, '<a>中</a>', 'gb18030'],
    [
      'ISO-2022-JP is ASCII to look at',
      '<a>\x1B$B\x46\x7C\x1B(B</a>',
      'text/xml; charset=ISO-2022-JP',
      '<a>日</a>',
      'iso-2022-jp',
    ],
    ['ISO-2022-JP without a shift', '<a>b</a>', 'text/xml; charset=ISO-2022-JP', '<a>b</a>', 'utf-8'],
    ['NULs go', '<a>\0b\0</a>\0\0', null, '<a>b</a>', 'utf-8'],
    ['three NULs before a tag are no UTF-32', '\0\0\0<rss>', null, '<rss>', 'utf-8'],
    ['control characters stay', '<a>\x02\xC2\x85</a>', null, '<a>\x02\x85</a>', 'utf-8'],
  ])('%s', (_, bytes, contentType, text, charset, ...warnings) => {
    expect(decode(bytes, contentType)).toEqual({ ok: true, text, charset, warnings })
  })
})

describe('how charsets are written', () => {
  const koi8 = '\xEE\xCF'
  test.each([
    ['double quotes', `<?xml version="1.0" encoding="koi8-r"?>${koi8}`, null],
    ['single quotes', `<?xml version='1.0' encoding='koi8-r'?>${koi8}`, null],
    ['blanks', `<?xml  version = "1.0"  encoding = " koi8-r " standalone="yes" ?>${koi8}`, null],
    ['no quotes', `<?xml version=1.0 encoding=koi8-r?>${koi8}`, null],
    ['capitals', `<?XML VERSION="1.0" ENCODING="KOI8-R"?>${koi8}`, null],
    [
      'junk before it',
      `\r\n<br />\n<b>Warning</b>: mysql_connect()\n<?xml version="1.0" encoding="koi8-r"?>${koi8}`,
      null,
    ],
    [
      'much junk before it',
      `${'<!-- dem -->\n'.repeat(150)}<?xml version="1.0" encoding="koi8-r"?>${koi8}`,
      null,
    ],
    ['a meta element', `<html><head><META CHARSET="koi8-r">${koi8}`, null],
    ['a meta element, with single quotes', `<html><head><meta charset='koi8-r'/>${koi8}`, null],
    [
      'a meta element, as of old',
      `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">${koi8}`,
      null,
    ],
    [
      'a meta element, the other way',
      `<meta content='text/html;charset=koi8-r' http-equiv=content-type>${koi8}`,
      null,
    ],
    [
      'the second meta element',
      `<meta name="viewport" content="width=1"><meta charset="koi8-r">${koi8}`,
      null,
    ],
    ['a header', koi8, 'text/html;charset=koi8-r'],
    ['a header in quotes', koi8, 'text/html; Charset="KOI8-R"; version=1'],
    ['a header in single quotes', koi8, "text/html; charset='koi8-r'"],
    ['a header with blanks', koi8, 'text/html ; charset = koi8-r ;q=1'],
    ['a header twice', koi8, 'text/html; charset=koi8-r, text/html; charset=koi8-r'],
  ])('%s', (_, bytes, contentType) => expect(decode(bytes, contentType)).toMatchObject({ charset: 'koi8-r' }))

  test.each([
    ['a page quoted in a feed', `<rss><item><![CDATA[<meta charset="koi8-r">${koi8}`, null],
    ['an attribute of another element', `<a encoding="koi8-r">${koi8}`, null],
    ['a header without a value', koi8, 'text/html; charset='],
    ['words far within', `${' '.repeat(5_000)}<?xml version="1.0" encoding="koi8-r"?>${koi8}`, null],
  ])('but not %s', (_, bytes, contentType) =>
    expect(decode(bytes, contentType)).toMatchObject({
      charset: 'windows-1252',
      warnings: ['no charset is declared: read as windows-1252'],
    }),
  )
})

describe('UTF-8 with broken bytes stays UTF-8', () => {
  const many = IN_UTF8.repeat(20)
  const whole = VIETNAMESE.repeat(20)
  test.each([
    ['one among many', `${many}\xFF${many}`, null, `${whole}\uFFFD${whole}`],
    ['one among many, declared otherwise', `${many}\xFF`, 'text/xml; charset=windows-1252', `${whole}\uFFFD`],
    ['one among some, declared', `${IN_UTF8}\xFF`, 'text/xml; charset=utf-8', `${VIETNAMESE}\uFFFD`],
    ['one among some, by its mark', `\xEF\xBB\xBF${IN_UTF8}\xE9 `, null, `${VIETNAMESE}\uFFFD `],
    ['one among some, undeclared', `${IN_UTF8}\xFF `, null, `${VIETNAMESE}\uFFFD `],
    ['a last character that was cut', `${IN_UTF8}\xE1\xBB`, null, `${VIETNAMESE}\uFFFD`],
    ['a last character alone, declared', 'Tin \xC4', 'text/xml; charset=utf-8', 'Tin \uFFFD'],
    ['halves of pairs, each its three bytes', `${many}\xED\xA0\xBD`, null, `${whole}\uFFFD\uFFFD\uFFFD`],
    ['ASCII in two bytes', `${many}\xC0\xAF`, null, `${whole}\uFFFD\uFFFD`],
    ['beyond Unicode', `${many}\xF4\x90\x80\x80`, null, `${whole}\uFFFD\uFFFD\uFFFD\uFFFD`],
    ['a character broken off by a letter', `${many}\xE1\xBBa`, null, `${whole}\uFFFDa`],
  ])('%s', (_, bytes, contentType, text) => {
    const replaced = text.split('\uFFFD').length - 1
    const warning = `${replaced} ${replaced === 1 ? 'character' : 'characters'} could not be read as utf-8`
    const result = decode(bytes, contentType)
    expect(result).toMatchObject({ text, charset: 'utf-8' })
    expect(result.warnings.at(-1)).toBe(warning)
  })

  test.each([
    ['no sequence is whole', 'caf\xE9 cr\xE8me', 'text/xml; charset=utf-8', 'café crème', 'windows-1252'],
    ['nor the last of all, undeclared', 'caf\xE9', null, 'café', 'windows-1252'],
    ['hardly any is', `${IN_1258}\xC3\xA9`, 'text/xml; charset=utf-8', `${VIETNAMESE}Ă©`, 'windows-1258'],
    [
      'another charset is declared, and few are',
      '\xC3\xA9 \xE9',
      'text/xml; charset=latin1',
      'Ã© é',
      'windows-1252',
    ],
  ])('but not where %s', (_, bytes, contentType, text, charset) =>
    expect(decode(bytes, contentType)).toMatchObject({ text, charset }),
  )
})

describe('a guess, where nothing that is declared fits', () => {
  test.each([
    ['Vietnamese', IN_1258, VIETNAMESE, 'windows-1258'],
    [
      'Vietnamese in capitals',
      '\xD0A\xD2NG VI\xCAN DOANH NGHI\xCA\xF2P',
      'ĐẢNG VIÊN DOANH NGHIỆP',
      'windows-1258',
    ],
    ['French', 'L\x92\xE9t\xE9 \xE0 Hu\xEA', 'L’été à Huê', 'windows-1252'],
    ['Italian', 'citt\xE0 pi\xF9 cos\xEC per\xF2', 'città più così però', 'windows-1252'],
    ['Icelandic', '\xDEa\xF0 er sn\xF3r, s\xED\xF0an', 'Það er snór, síðan', 'windows-1252'],
    [
      'TCVN3',
      '\xA7\xB6ng vi\xAAn, chi b\xE9, nhi\xD2u ti\xD2n, n\xADíc ngo\xB5i, nh\xB5 m\xB8y',
      '§¶ng viªn, chi bé, nhiÒu tiÒn, n\xADíc ngoµi, nhµ m¸y',
      'windows-1252',
    ],
    ['VNI', '\xD1a\xFBng vi\xE2n, ngh\xEC', 'Ñaûng viân, nghì', 'windows-1252'],
  ])('%s', (_, bytes, text, charset) =>
    expect(decode(bytes)).toEqual({
      ok: true,
      text,
      charset,
      warnings: [`no charset is declared: read as ${charset}`],
    }),
  )

  test('a label that nobody knows is told, and not believed', () =>
    expect(decode(xml('viscii', IN_1258))).toEqual({
      ok: true,
      text: xml('viscii', VIETNAMESE),
      charset: 'windows-1258',
      warnings: [
        'the document names a charset that does not exist: "viscii"',
        'no declared charset fits: read as windows-1258',
      ],
    }))

  test('Latin-1 is what everything is called: Vietnamese outweighs it', () =>
    expect(decode(IN_1258, 'text/html; charset=iso-8859-1')).toEqual({
      ok: true,
      text: VIETNAMESE,
      charset: 'windows-1258',
      warnings: ['the header says "iso-8859-1", but the document is windows-1258'],
    }))
})

test('windows-1258 comes out composed, whichever way its letters were typed', () => {
  const composed = decode('\xF4\xEC \xE1 \xE2\xCC', 'text/plain; charset=windows-1258').text
  expect(composed).toBe('ố á ầ')
  expect(composed).toBe(composed.normalize('NFC'))
})

test('bytes that a charset has no letter for are told', () =>
  expect(decode('\xA4\xA2\xFF\xA4', 'text/xml; charset=euc-jp')).toEqual({
    ok: true,
    text: 'あ\uFFFD\uFFFD',
    charset: 'euc-jp',
    warnings: ['2 characters could not be read as euc-jp'],
  }))

test('what is no text is refused', () => {
  const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * at * 31 + at * 7) % 251)
  expect(decodeDocument(noise, 'application/rss+xml')).toEqual({
    ok: false,
    detail: 'the document is no text in any charset',
  })
})

describe('any bytes', () => {
  const types = fc.option(fc.constantFrom('text/xml', 'text/html; charset=euc-jp', 'a/b; charset=utf-32'))
  test('give text without marks or NULs, or are refused', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 20 }),
        fc.string().map(utf8),
        fc.constantFrom(
          ...['\xEF\xBB\xBF', '\xFF\xFE', '\0\0', '<?xml encoding="', '"?>', '\x1B$B', IN_1258].map(bytesOf),
        ),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(pieces, types, (parts, type) => {
        const result = decodeDocument(Uint8Array.from(parts.flatMap((part) => [...part])), type)
        if (!result.ok) expect(result.detail).not.toBe('')
        else expect(result.text).not.toMatch(/^\uFEFF|\0/)
      }),
      { numRuns: 2_000 },
    )
  }, 30_000)

  test('any text in UTF-8 is read as it is, whatever is declared', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => `<a>${words}</a>đ`)
    fc.assert(
      fc.property(text, types, (words, type) => {
        expect(decode(utf8(words), type)).toMatchObject({
          text: words.replaceAll('\0', ''),
          charset: 'utf-8',
        })
      }),
    )
  })

  test.each([
    ...['\xFF', '\xC4', '\0', '\xE1\xBB', '<meta ', '<?xml ', '<?xml encoding=', '\xD0a\xD2', '\x1B$B'],
  ])(
    'megabytes of %j end at once',
    (piece) => {
      const bytes = new Uint8Array(4_000_000).map((_, at) => piece.charCodeAt(at % piece.length))
      for (const type of [null, 'text/xml; charset=shift_jis', 'text/xml; charset=utf-8']) {
        expect(secondsFor(() => decodeDocument(bytes, type))).toBeLessThan(1)
      }
    },
    30_000,
  )
})
