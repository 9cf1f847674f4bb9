/** How elements of HTML nest and flow (https://html.spec.whatwg.org/multipage/parsing.html): bits of one number. */
export const Kind = {
  /** A line of text flows through it; every other element ends the line. */
  inline: 1,
  /** It has no end tag. */
  empty: 2,
  /** Nobody reads its text. */
  silent: 4,
  /** Its start ends an open paragraph. */
  block: 8,
  /** Ends of what is around it do not reach into it. */
  cell: 16,
  /** A part of a table: its end reaches out of cells. */
  table: 32,
  heading: 64,
  /** SVG and MathML, where an element can end itself. */
  foreign: 128,
  /** There is one of it, and it ends with the page. */
  root: 256,
  /** Its start ends another of its family (`IMPLIED`). */
  implying: 512,
  /** It holds the whole page, whatever it is called (`has-sidebar`). */
  wrapper: 1024,
  picture: 2048,
} as const

/** What is known of all elements of a name. */
export interface Tag {
  readonly name: string
  /** Bits of `Kind`. */
  readonly kind: number
}

const KINDS = new Map<string, number>()
const kinds: readonly (readonly [number, string])[] = [
  [
    Kind.inline,
    'a abbr acronym b bdi bdo big blink cite code data del dfn em font i img image ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr meta link input',
  ],
  [
    Kind.empty,
    'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
  ],
  [
    Kind.silent,
    'script style noscript template iframe svg math object select textarea button audio video canvas noembed noframes xmp applet map datalist',
  ],
  [
    Kind.block,
    'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre section summary table ul tbody thead tfoot tr td th',
  ],
  [Kind.cell, 'td th caption table html template'],
  [Kind.table, 'table caption tbody thead tfoot tr td th html body'],
  [Kind.heading, 'h1 h2 h3 h4 h5 h6'],
  [Kind.foreign, 'svg math'],
  [Kind.root, 'html body'],
  [Kind.implying, 'li dt dd tr td th tbody thead tfoot'],
  [Kind.wrapper, 'html body form main article'],
  [Kind.picture, 'img amp-img image picture'],
]
for (const [kind, names] of kinds)
  for (const name of names.split(' ')) KINDS.set(name, (KINDS.get(name) ?? 0) | kind)

const TAGS: ReadonlyMap<string, Tag> = new Map([...KINDS].map(([name, kind]) => [name, { name, kind }]))

/** The tag of a name, which is the same string for each of its elements: names are compared often. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? { name, kind: 0 }
}

/** Which open element ends when another of its family starts, and where the search for it ends. */
interface Implied {
  ends: ReadonlySet<string>
  within: ReadonlySet<string>
}

const ITEM: Implied = {
  ends: new Set(['li']),
  within: new Set(['ul', 'ol', 'menu', 'dir', 'td', 'th', 'table', 'body']),
}
const TERM: Implied = { ends: new Set(['dt', 'dd']), within: new Set(['dl', 'td', 'th', 'table', 'body']) }
const ROW: Implied = { ends: new Set(['tr']), within: new Set(['table', 'body']) }
const CELL: Implied = { ends: new Set(['td', 'th']), within: new Set(['tr', 'table', 'body']) }
const PART: Implied = {
  ends: new Set(['tbody', 'thead', 'tfoot', 'caption', 'colgroup']),
  within: new Set(['table', 'body']),
}

export const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ['li', ITEM],
  ['dt', TERM],
  ['dd', TERM],
  ['tr', ROW],
  ['td', CELL],
  ['th', CELL],
  ['tbody', PART],
  ['thead', PART],
  ['tfoot', PART],
])
