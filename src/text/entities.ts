/**
 * HTML entities that a paper's software left in a text for people to see (`tr&igrave;nh`, `&amp;nbsp;`, `nbsp;`): whoever
 * reads such a text reads the letter, and takes the rest for a space.
 */

/** A text without residue, and where in the given text each of its UTF-16 units comes from (its length included). */
export interface Cleaned {
  text: string
  origin: Int32Array
}

/** What an entity with a name of HTML is made of; others that are known are seen as a space. */
const COMBINING: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
}
const CHARACTERS: Readonly<Record<string, string>> = {
  ETH: 'Đ',
  eth: 'đ',
  Dstrok: 'Đ',
  dstrok: 'đ',
  szlig: 'ß',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '‐',
  sol: '/',
}
const SPACES = new Set(
  'nbsp ensp emsp thinsp amp quot apos lt gt lsquo rsquo sbquo ldquo rdquo bdquo lsaquo rsaquo laquo raquo hellip bull middot copy reg trade deg times euro'.split(
    ' ',
  ),
)
/** `&` is often encoded once more, and lost at times; then only a name that is no word counts. */
const RESIDUE =
  /&(?:amp;){0,4}(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-zA-Z]{2,7}));|(?:amp;){0,4}(?:nbsp|[lr][sd]quo|[nm]dash|hellip|quot);/g

/** Decodes what is left of entities. Null where the text has none, as nearly every text. */
export function withoutEntities(given: string): Cleaned | null {
  if (!given.includes(';')) return null
  let text = ''
  let at = 0
  const origin: number[] = []
  const keep = (to: number) => {
    for (let i = at; i < to; i += 1) origin.push(i)
    text += given.slice(at, to)
  }
  for (const found of given.matchAll(RESIDUE)) {
    const meant = meantBy(found.groups ?? {})
    if (meant === null) continue
    keep(found.index)
    for (let i = 0; i < meant.length; i += 1) origin.push(found.index)
    text += meant
    at = found.index + found[0].length
  }
  if (at === 0) return null
  keep(given.length)
  origin.push(given.length)
  return { text, origin: Int32Array.from(origin) }
}

function meantBy({ decimal, hex, name }: Record<string, string | undefined>): string | null {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
  if (code !== null) return code > 0x10ffff ? null : String.fromCodePoint(code)
  if (name === undefined || SPACES.has(name)) return ' '
  const mark = COMBINING[name.slice(1)]
  return mark ? (name.charAt(0) + mark).normalize('NFC') : (CHARACTERS[name] ?? null)
}
