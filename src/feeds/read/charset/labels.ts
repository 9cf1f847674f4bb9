/**
 * The charset that a label means, or null for one that nobody knows: a name of the WHATWG's Encoding Standard
 * in lower case (section 4.2 lists the labels), or `utf-32`, which the standard has no decoder for.
 *
 * Beside the standard's labels, those that databases, programming languages and habit put into headers.
 */
export function charsetOf(label: string): string | null {
  const written = label.trim().toLowerCase()
  const alias = aliasOf(written.replace(/[^a-z0-9]/g, ''))
  if (alias) return alias
  try {
    return new TextDecoder(written).encoding
  } catch {
    return null
  }
}

/** Of ISO's numbers for its Latin alphabets, part by part: Latin-5 is ISO 8859-9. */
const LATIN = [1, 2, 3, 4, 9, 10, 13, 14, 15, 16]

const ALIASES: readonly (readonly [charset: string, labels: RegExp])[] = [
  ['utf-8', /^(?:x?utf8.*|unicode\d*utf8|utf|u8)$/],
  ['utf-32', /^(?:iso10646)?(?:utf32|ucs4|csucs4)(?:le|be)?$/],
  ['utf-16le', /^(?:iso10646)?(?:utf16|ucs2|csunicode|unicode|utf16le|u16)$/],
  ['shift_jis', /^(?:x?sjis|shiftjis|x?mssjis|(?:cp|ms|windows)932|windows31j|mskanji)$/],
  ['euc-jp', /^(?:x?eucjp|ujis)$/],
  ['euc-kr', /^(?:x?euckr|(?:cp|ms|windows)949|uhc|ksc5601(?:19\d\d)?|korean)$/],
  ['gbk', /^(?:x?gbk|x?euccn|(?:cp|ms|windows)936|gb2312(?:80|1980)?)$/],
  ['big5', /^(?:x?big5(?:hkscs|eten|tw)?|(?:cp|ms|windows)950)$/],
  ['koi8-r', /^koi8r?$/],
  ['koi8-u', /^koi8r?u$/],
  ['macintosh', /^x?mac(?:intosh|roman)?$/],
  // The fonts of TCVN3 and VNI put Vietnamese letters in the places of Western ones, and pages of that time
  // called this `x-user-defined`. Read as Western, it can be recognised (font-encodings.ts).
  ['windows-1252', /^(?:ansi|xuserdefined|tcvn.*|xtcvn.*|vni.*|xvni.*)$/],
]

function aliasOf(squeezed: string): string | null {
  const page = /^x?(?:cp|ansi|win|windows|ms)(125[0-8]|874)$/.exec(squeezed)?.[1]
  if (page) return `windows-${page}`
  const latin = LATIN[Number(/^(?:iso|x)?latin(\d\d?)$/.exec(squeezed)?.[1]) - 1]
  const part = latin ?? /^(?:iso|isoiec|cp|x)?8859(\d\d?)$/.exec(squeezed)?.[1]
  // There is no part 12.
  if (part && Number(part) >= 1 && Number(part) <= 16 && Number(part) !== 12) {
    return new TextDecoder(`iso-8859-${Number(part)}`).encoding
  }
  return ALIASES.find(([, labels]) => labels.test(squeezed))?.[0] ?? null
}
