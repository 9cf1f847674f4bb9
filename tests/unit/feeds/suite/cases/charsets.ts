import type { ExpectedFeed, FeedCase } from '../case.ts'

/** What a document says of its letters, and in which bytes its title stands. */
interface Letters {
  name: string
  /** Bytes of the title. */
  hex: string
  title: string
  declared?: string
  contentType?: string
}

function fromHex(hex: string): number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

function inLetters({ name, hex, title, declared, contentType }: Letters): FeedCase {
  const declaration = declared === undefined ? '' : `<?xml version="1.0" encoding="${declared}"?>\n`
  return {
    name,
    document: Uint8Array.from([
      ...ascii(`${declaration}<rss version="2.0"><channel><title>BP</title><item><title>`),
      ...fromHex(hex),
      ...ascii('</title><link>https://baopho.vn/1</link></item></channel></rss>'),
    ]),
    ...(contentType === undefined ? {} : { contentType }),
    expect: { items: [{ title, url: 'https://baopho.vn/1' }] },
  }
}

const TINH_UY = {
  hex: '5469d26e68207579d2204c61f263204769616e67206beaec74206e61f27020f061d26e67207669ea6e206df5ec6920f5d220646f616e68206e676869eaf270',
  title: 'Tỉnh uỷ Lạc Giang kết nạp đảng viên mới ở doanh nghiệp',
}
const DUONG = {
  hex: 'd0fdf5cc6e672076eacc205068f4ec204efa69206e67e2f2702073e275',
  title: 'Đường về Phố Núi ngập sâu',
}
const MOSCOW = { hex: 'd3f2f0ee20e220cceef1eae2e5', title: 'Утро в Москве' }

/** [label in the declaration, bytes, text] */
const declared = (
  [
    ['windows-1258', TINH_UY.hex, TINH_UY.title],
    ['Windows-1258', DUONG.hex, DUONG.title],
    ['cp1258', DUONG.hex, DUONG.title],
    ['windows-1250', '8e6c759d6f75e86bfd206bf9f2', 'Žluťoučký kůň'],
    ['windows-1251', MOSCOW.hex, MOSCOW.title],
    ['windows-1252', '436166e9209373e16e6794209620352080', 'Café “sáng” – 5 €'],
    ['windows-1253', 'cae1ebe7ecddf1e1', 'Καλημέρα'],
    ['windows-1254', '47fc6e617964fd6e20dd7374616e62756c', 'Günaydın İstanbul'],
    ['windows-1255', 'e1e5f7f820e8e5e1', 'בוקר טוב'],
    ['windows-1256', 'd5c8c7cd20c7e1ceedd1', 'صباح الخير'],
    ['windows-1257', '4c616261732072797461732c20d06961756c696169', 'Labas rytas, Šiauliai'],
    ['windows-874', 'cdc3d8b3cac7d1cab4d4ec', 'อรุณสวัสดิ์'],
    ['TIS-620', 'cdc3d8b3cac7d1cab4d4ec', 'อรุณสวัสดิ์'],
    ['ISO-8859-1', '436166e920e020487565', 'Café à Hue'],
    ['iso-8859-1', '9373e16e6794', '“sáng”'],
    ['latin1', '436166e9', 'Café'],
    ['ISO-8859-2', 'ae6c75bb6f75e86bfd206bf9f2', 'Žluťoučký kůň'],
    ['ISO-8859-5', 'c3e2e0de20d220bcdee1dad2d5', 'Утро в Москве'],
    ['ISO-8859-7', 'cae1ebe7ecddf1e1', 'Καλημέρα'],
    ['ISO-8859-9', '47fc6e617964fd6e', 'Günaydın'],
    ['ISO-8859-15', '3520a420bd7566', '5 € œuf'],
    ['KOI8-R', 'f5d4d2cf20d720edcfd3cbd7c5', 'Утро в Москве'],
    ['KOI8-U', 'f2c1cecfcb20d520ebc9a4d7a6', 'Ранок у Києві'],
    ['macintosh', '4361668e', 'Café'],
    ['Shift_JIS', '938c8b9e82cc92a9', '東京の朝'],
    ['x-sjis', '938c8b9e82cc92a9', '東京の朝'],
    ['EUC-JP', 'c5ecb5fea4cec4ab', '東京の朝'],
    ['EUC-KR', 'bcadbfefc0c720bec6c4a7', '서울의 아침'],
    ['ks_c_5601-1987', 'bcadbfefc0c720bec6c4a7', '서울의 아침'],
    ['Big5', 'bb4fa55fa6adb1e1', '臺北早晨'],
    ['gb2312', 'b1b1bea9d4e7b3bf', '北京早晨'],
    ['GBK', 'b1b1bea9d4e7b3bf', '北京早晨'],
    ['gb18030', 'b1b1bea9a2e39534b235', '北京€𠮷'],
  ] as const
).map(([label, hex, title]) => inLetters({ name: `declared ${label}`, declared: label, hex, title }))

const UTF8 = { hex: '4dc6b061206ce1bb9b6e', title: 'Mưa lớn' }

/** BOM, then valid UTF-8, then the header, then the declaration. */
const chosen = [
  inLetters({ name: 'UTF-8, declared nowhere', ...UTF8 }),
  inLetters({ name: 'UTF-8, declared as utf8', declared: 'utf8', ...UTF8 }),
  inLetters({ name: 'UTF-8, declared as UTF-16', declared: 'utf-16', ...UTF8 }),
  inLetters({ name: 'UTF-8, declared as ISO-8859-1', declared: 'ISO-8859-1', ...UTF8 }),
  inLetters({ name: 'UTF-8, declared as windows-1258', declared: 'windows-1258', ...UTF8 }),
  inLetters({ name: 'UTF-8, declared as what there is none of', declared: 'x-la', ...UTF8 }),
  inLetters({
    name: 'UTF-8, the header says otherwise',
    contentType: 'text/xml; charset=iso-8859-1',
    ...UTF8,
  }),
  inLetters({
    name: 'the header alone',
    contentType: 'application/rss+xml; charset=windows-1258',
    ...TINH_UY,
  }),
  inLetters({
    name: 'the header, quoted and in capitals',
    contentType: 'TEXT/XML; CHARSET="Windows-1258"',
    ...TINH_UY,
  }),
  inLetters({
    name: 'the header before the declaration',
    declared: 'windows-1252',
    contentType: 'text/xml; charset=windows-1251',
    ...MOSCOW,
  }),
  inLetters({
    name: 'a header without charset leaves it to the declaration',
    declared: 'windows-1251',
    contentType: 'text/xml',
    ...MOSCOW,
  }),
  inLetters({
    name: 'a header with what there is none of leaves it to the declaration',
    declared: 'windows-1251',
    contentType: 'text/xml; charset=x-la',
    ...MOSCOW,
  }),
  inLetters({
    name: 'a header of UTF-8 that is not so leaves it to the declaration',
    declared: 'windows-1258',
    contentType: 'text/xml; charset=utf-8',
    ...TINH_UY,
  }),
  inLetters({
    name: 'windows-1258 with references beside it',
    declared: 'windows-1258',
    hex: '5068262378314544313b204e61f269',
    title: 'Phố Nại',
  }),
]

/** UTF-16 as bytes, in either order. */
function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const bytes = (bom ? [0xfeff, ...units] : units).flatMap((unit) => [unit & 0xff, unit >> 8])
  return Uint8Array.from(order === 'le' ? bytes : bytes.map((_, at) => bytes[at ^ 1] ?? 0))
}

const WIDE = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>Mưa lớn 🌧</title></item></channel></rss>`
const WIDE_FEED: ExpectedFeed = { format: 'rss', items: [{ title: 'Mưa lớn 🌧' }] }

const wide: FeedCase[] = (['le', 'be'] as const).flatMap((order) =>
  [true, false].map((bom) => ({
    name: `UTF-16${order.toUpperCase()} ${bom ? 'with' : 'without'} byte order mark`,
    document: utf16(WIDE('UTF-16'), order, bom),
    expect: WIDE_FEED,
  })),
)

const HALF = new TextEncoder().encode(
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><item><title>Nắng ráo</title></item><item><title>Mưa lớ',
)

const others: FeedCase[] = [
  {
    name: 'UTF-16 that the declaration calls UTF-8',
    document: utf16(WIDE('UTF-8'), 'le', true),
    expect: WIDE_FEED,
  },
  {
    name: 'UTF-16 that the header calls UTF-8',
    document: utf16(WIDE('UTF-16'), 'be', true),
    contentType: 'text/xml; charset=utf-8',
    expect: WIDE_FEED,
  },
  {
    name: 'a byte order mark of UTF-8 before everything else',
    document: new TextEncoder().encode(`\uFEFF${WIDE('windows-1252')}`),
    contentType: 'text/xml; charset=iso-8859-1',
    expect: WIDE_FEED,
  },
  {
    name: 'UTF-8 cut within a letter',
    document: HALF.slice(0, -1),
    expect: { items: [{ title: 'Nắng ráo' }] },
  },
  {
    name: 'UTF-8 with one bad byte costs that letter',
    document: Uint8Array.from([
      ...new TextEncoder().encode(
        '<?xml version="1.0" encoding="UTF-8"?><rss><channel><item><title>Nắng ráo ',
      ),
      0xff,
      ...new TextEncoder().encode('</title><link>https://baopho.vn/1</link></item></channel></rss>'),
    ]),
    expect: { items: [{ title: /^Nắng ráo/, url: 'https://baopho.vn/1' }], warnings: [/./] },
  },
  {
    name: 'JSON Feed with a byte order mark',
    document: '\uFEFF{"version":"https://jsonfeed.org/version/1.1","title":"Báo Phố","items":[]}',
    expect: { format: 'json', title: 'Báo Phố' },
  },
  {
    name: 'JSON Feed in UTF-16',
    document: utf16(
      '{"version":"https://jsonfeed.org/version/1.1","title":"Báo Phố","items":[]}',
      'le',
      true,
    ),
    expect: { format: 'json', title: 'Báo Phố' },
  },
]

const legacy = (name: string, title: string, warning: RegExp): FeedCase => ({
  name,
  document: `<rss version="2.0"><channel><title>BP</title><item><title>${title}</title></item><item><title>${title}</title></item></channel></rss>`,
  expect: { count: 2, warnings: [warning] },
})

const fonts = [
  legacy(
    'letters of a TCVN3 font are told',
    'TØnh uû L¹c Giang kÕt n¹p ®¶ng viªn míi ë doanh nghiÖp',
    /TCVN/i,
  ),
  legacy(
    'letters of a VNI font are told',
    'Tænh uyû Laïc Giang keát naïp ñaûng vieân môùi ôû doanh nghieäp',
    /VNI/i,
  ),
]

export const charsets = [...declared, ...chosen, ...wide, ...others, ...fonts]
