/** One text for each charset that feeds are known to come in: its label, its bytes as Latin-1 characters, and itself. */
export const SAMPLES: readonly (readonly [label: string, bytes: string, text: string])[] = [
  ['windows-1250', 'P\xF8\xEDli\x9A \x9Elu\x9Dou\xE8k\xFD k\xF9\xF2', 'Příliš žluťoučký kůň'],
  ['windows-1251', '\xCD\xEE\xE2\xEE\xF1\xF2\xE8 \xEE\xE1\xEB\xE0\xF1\xF2\xE8', 'Новости области'],
  ['windows-1252', '\xC9l\xE8ve \x93na\xEFf\x94 \x96 5 \x80', 'Élève “naïf” – 5 €'],
  [
    'windows-1253',
    '\xC5\xE9\xE4\xDE\xF3\xE5\xE9\xF2 \xF4\xE7\xF2 \xE7\xEC\xDD\xF1\xE1\xF2',
    'Ειδήσεις της ημέρας',
  ],
  ['windows-1254', '\xDD\xFE\xE7i bayram\xFD, \xFD\xF0d\xFDr', 'İşçi bayramı, ığdır'],
  ['windows-1255', '\xE7\xE3\xF9\xE5\xFA \xE4\xE9\xE5\xED', 'חדשות היום'],
  ['windows-1256', '\xC3\xCE\xC8\xC7\xD1 \xC7\xE1\xED\xE6\xE3 \x81', 'أخبار اليوم پ'],
  ['windows-1257', '\xD0ios dienos \xFEinios: \xE0\xE8\xE6\xEB\xE1\xF8\xFB', 'Šios dienos žinios: ąčęėįųū'],
  [
    'windows-1258',
    '\xD0a\xD2ng vi\xEAn trong doanh nghi\xEA\xF2p t\xFD nh\xE2n',
    'Đảng viên trong doanh nghiệp tư nhân',
  ],
  ['iso-8859-1', 'caf\xE9 \xE0 la cr\xE8me', 'café à la crème'],
  ['iso-8859-2', '\xAF\xF3\xB3ta \xB3\xF3d\xBC', 'Żółta łódź'],
  ['iso-8859-3', '\xD5urnal \xB1elu \xE5ar', 'Ġurnal ħelu ċar'],
  ['iso-8859-4', '\xD3ir\xB9i, \xBBimene, \xBF', 'Ķirši, ģimene, ŋ'],
  ['iso-8859-5', '\xB2\xD5\xE1\xE2\xD8 \xD4\xDD\xEF', 'Вести дня'],
  ['iso-8859-6', '\xC3\xCE\xC8\xC7\xD1 \xC7\xE4\xEA\xE8\xE5', 'أخبار اليوم'],
  [
    'iso-8859-7',
    '\xC5\xE9\xE4\xDE\xF3\xE5\xE9\xF2 \xF4\xE7\xF2 \xE7\xEC\xDD\xF1\xE1\xF2',
    'Ειδήσεις της ημέρας',
  ],
  ['iso-8859-8', '\xE7\xE3\xF9\xE5\xFA \xE4\xE9\xE5\xED', 'חדשות היום'],
  ['iso-8859-9', "\xDDstanbul'da \xFD\xFE\xFDk", "İstanbul'da ışık"],
  ['iso-8859-10', '\xDEing, \xBF, \xB9, \xBB', 'Þing, ŋ, đ, ŧ'],
  ['iso-8859-11', '\xA2\xE8\xD2\xC7\xC7\xD1\xB9\xB9\xD5\xE9', 'ข่าววันนี้'],
  ['iso-8859-13', '\xDEurn\xE2ls: \xE0\xE6\xEB', 'Žurnāls: ąęė'],
  ['iso-8859-14', '\xD0yl, \xDE, \xA2, \xF7', 'Ŵyl, Ŷ, ḃ, ṫ'],
  ['iso-8859-15', 'Une \xBDuvre \xE0 5 \xA4', 'Une œuvre à 5 €'],
  ['iso-8859-16', '\xAAtiri din \xFEar\xE3, 5 \xA4', 'Știri din țară, 5 €'],
  ['koi8-r', '\xEE\xCF\xD7\xCF\xD3\xD4\xC9 \xC4\xCE\xD1', 'Новости дня'],
  ['koi8-u', '\xEE\xCF\xD7\xC9\xCE\xC9 \xEB\xC9\xA4\xD7\xC1, \xAD', 'Новини Києва, ґ'],
  ['macintosh', '\x83l\x8Fve \x88 Paris', 'Élève à Paris'],
  ['ibm866', '\x8D\xAE\xA2\xAE\xE1\xE2\xA8 \xA4\xAD\xEF', 'Новости дня'],
  ['windows-874', '\xA2\xE8\xD2\xC7\xC7\xD1\xB9\xB9\xD5\xE9\x85', 'ข่าววันนี้…'],
  ['shift_jis', '\x93\xFA\x96{\x82\xCC\x83j\x83\x85\x81[\x83X\x81A\xCA\xDD\xB6\xB8', '日本のニュース、ﾊﾝｶｸ'],
  ['euc-jp', '\xC6\xFC\xCB\xDC\xA4\xCE\xA5\xCB\xA5\xE5\xA1\xBC\xA5\xB9', '日本のニュース'],
  ['iso-2022-jp', '\x1B$BF|K\\$N%K%e!<%9\x1B(B', '日本のニュース'],
  ['big5', '\xBBO\xC6W\xB7s\xBBD', '臺灣新聞'],
  ['euc-kr', '\xC7\xD1\xB1\xB9 \xB4\xBA\xBD\xBA', '한국 뉴스'],
  ['gbk', '\xD6\xD0\xB9\xFA\xD0\xC2\xCE\xC5', '中国新闻'],
  ['gb18030', '\xD6\xD0\xB9\xFA\xD0\xC2\xCE\xC5 \x952\x826', '中国新闻 𠀀'],
]

/** Bytes written as Latin-1 characters. */
export function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0))
}

export type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** A text in a charset of two or four bytes a unit, without a byte order mark. */
export function wide(text: string, charset: Wide): Uint8Array {
  const size = charset.startsWith('utf-32') ? 4 : 2
  const units =
    size === 4
      ? Array.from(text, (point) => point.codePointAt(0) ?? 0)
      : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const bytes = new Uint8Array(units.length * size)
  const view = new DataView(bytes.buffer)
  units.forEach((unit, index) => {
    if (size === 4) view.setUint32(index * 4, unit, charset.endsWith('le'))
    else view.setUint16(index * 2, unit, charset.endsWith('le'))
  })
  return bytes
}
