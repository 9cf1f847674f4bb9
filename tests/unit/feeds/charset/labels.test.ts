import { expect, test } from 'vitest'
import { charsetOf } from '../../../../src/feeds/read/charset/labels.ts'

test.each([
  ...(
    [
      ['utf-8', 'utf-8 UTF8 UTF_8 utf8mb4 x-utf8 unicode-1-1-utf-8 utf8n'],
      ['utf-16le', 'utf-16 UTF-16LE utf16 unicode ucs-2 iso-10646-ucs-2 csUnicode'],
      ['utf-16be', 'utf-16be unicodefffe'],
      ['utf-32', 'utf-32 UTF-32LE utf-32be ucs-4 iso-10646-ucs-4 csUCS4'],
      ['windows-1258', 'windows-1258 cp1258 CP-1258 windows1258 win-1258 x-cp1258 ms1258'],
      [
        'windows-1252',
        'windows-1252 windows1252 iso-8859-1 iso8859-1 ISO_8859-1:1987 8859-1 latin1 latin-1 iso-latin-1 l1 ascii us-ascii ansi',
      ],
      ['windows-1252', 'tcvn3 TCVN-5712 x-tcvn vni vni-windows x-user-defined'],
      ['windows-1251', 'cp1251 win1251 Windows_1251'],
      ['iso-8859-2', 'iso-8859-2 iso8859_2 latin2 latin-2 l2'],
      ['windows-1254', 'iso-8859-9 latin5 latin-5'],
      ['iso-8859-15', 'iso-8859-15 iso885915 latin-9 latin9 l9'],
      ['iso-8859-16', 'iso-8859-16 latin10'],
      ['windows-874', 'iso-8859-11 tis-620 cp874'],
      ['koi8-r', 'koi8-r KOI8R koi8'],
      ['koi8-u', 'koi8-u koi8u'],
      ['shift_jis', 'shift_jis Shift-JIS sjis x-sjis cp932 ms932 windows-31j'],
      ['euc-jp', 'euc-jp eucjp x-euc-jp ujis'],
      ['iso-2022-jp', 'iso-2022-jp csiso2022jp'],
      ['euc-kr', 'euc-kr euckr ks_c_5601-1987 ksc5601 cp949 uhc korean'],
      ['gbk', 'gbk x-gbk gb2312 gb_2312-80 euc-cn cp936'],
      ['gb18030', 'gb18030 GB18030'],
      ['big5', 'big5 Big5-HKSCS cp950 x-x-big5 cn-big5'],
      ['macintosh', 'macintosh x-mac-roman MacRoman'],
      ['ibm866', 'ibm866 cp866'],
    ] as const
  ).flatMap(([charset, labels]) => labels.split(' ').map((label) => [label, charset] as const)),
  ...['utf-7', 'iso-8859-12', 'iso-8859-17', 'windows-1259', 'viscii', 'klingon', '', '-'].map(
    (label) => [label, null] as const,
  ),
])('%s → %s', (label, charset) => expect(charsetOf(label)).toBe(charset))
