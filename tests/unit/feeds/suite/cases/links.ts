import {
  atom,
  atomEntries,
  type DocumentRow,
  documents,
  type ItemRow,
  rdfItems,
  rssItems,
} from '../documents.ts'

type LinkRow = readonly [name: string, inside: string, url: string | null, source?: string]

const links = (rows: readonly LinkRow[]): ItemRow[] =>
  rows.map(([name, inside, url, source]) => [name, `<title>Tin</title>${inside}`, { url }, source])

const A = 'https://baopho.vn/a-1.html'
const GUID = 'RSS 2.0.11 <guid>'

const inRss: LinkRow[] = [
  ['plain', `<link>${A}</link>`, A],
  ['in CDATA', `<link><![CDATA[${A}]]></link>`, A],
  ['in CDATA among line ends', `<link>\n<![CDATA[\n ${A} \n]]>\n</link>`, A],
  ['escaped ampersands', '<link>https://x.vn/tin?id=1&amp;muc=2</link>', 'https://x.vn/tin?id=1&muc=2'],
  ['bare ampersands', '<link>https://x.vn/tin?id=1&muc=2</link>', 'https://x.vn/tin?id=1&muc=2'],
  [
    'a parameter that looks like an entity',
    '<link>https://x.vn/tin?id=1&copy=2&reg=3</link>',
    'https://x.vn/tin?id=1&copy=2&reg=3',
  ],
  [
    'ampersands in CDATA',
    '<link><![CDATA[https://x.vn/tin?id=1&muc=2]]></link>',
    'https://x.vn/tin?id=1&muc=2',
  ],
  [
    'ampersands escaped twice',
    '<link>https://x.vn/tin?id=1&amp;amp;muc=2</link>',
    'https://x.vn/tin?id=1&muc=2',
  ],
  ['relative to the root', '<link>/tin/1.html</link>', 'https://baopho.vn/tin/1.html'],
  ['relative to the document', '<link>1.html</link>', 'https://baopho.vn/rss/1.html'],
  ['relative, one level up', '<link>../1.html</link>', 'https://baopho.vn/1.html'],
  ['without scheme', '<link>//cdn.baopho.vn/1</link>', 'https://cdn.baopho.vn/1'],
  ['a query alone', '<link>?id=7</link>', 'https://baopho.vn/rss/tin-tuc.xml?id=7'],
  ['letters with marks', '<link>https://x.vn/đảng</link>', 'https://x.vn/%C4%91%E1%BA%A3ng'],
  ['blanks within', '<link>https://x.vn/a b.html</link>', 'https://x.vn/a%20b.html'],
  ['a line end within', '<link>https://x.vn/tin-\ntuc.html</link>', 'https://x.vn/tin-tuc.html'],
  ['capitals in scheme and host', '<link>HTTPS://X.VN/A</link>', 'https://x.vn/A'],
  ['a fragment is kept', '<link>https://x.vn/#tin-1</link>', 'https://x.vn/#tin-1'],
  ['the first of several', `<link>${A}</link><link>/khac</link>`, A],
  ['an empty one before it', `<link/><link>${A}</link>`, A],
  ['a mail address before it', `<link>mailto:a@x.vn</link><link>${A}</link>`, A],
  ['a script is none', '<link>javascript:alert(1)</link>', null],
  ['data is none', '<link>data:text/html,x</link>', null],
  ['a file is none', '<link>file:///etc/passwd</link>', null],
  ['no address at all', '<link>http://[</link>', null],
  ['href instead of text', `<link href="${A}"/>`, A],
  ['atom:link beside link', `<atom:link href="/khac"/><link>${A}</link>`, A],
  ['atom:link behind link', `<link>${A}</link><atom:link rel="self" href="/khac"/>`, A],
  ['atom:link alone', `<atom:link href="${A}"/>`, A],
  [
    'atom:link rel=alternate among others',
    `<atom:link rel="self" href="/s"/><atom:link rel="alternate" href="${A}"/>`,
    A,
  ],
  ['atom:link rel=self alone is no article', '<atom:link rel="self" href="/s"/>', null],
  [
    'atom:link rel=related and enclosure are none',
    '<atom:link rel="related" href="/r"/><atom:link rel="enclosure" href="/e.mp3"/>',
    null,
  ],
  [
    'comments and source are none',
    '<comments>/binh-luan</comments><source url="https://y.vn/rss">Y</source>',
    null,
  ],
  ['an enclosure is none', '<enclosure url="/a.mp3" length="1" type="audio/mpeg"/>', null],
  ['media:content is none', '<media:content url="/a.jpg"/><media:thumbnail url="/b.jpg"/>', null],
  [
    'feedburner:origLink is the article, link the counter before it',
    `<link>https://feedproxy.example/~r/bp/1</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">${A}</f:origLink>`,
    A,
  ],
  ['guid is a permanent link unless it denies it', `<guid>${A}</guid>`, A, GUID],
  ['guid that says so', `<guid isPermaLink="true">${A}</guid>`, A, GUID],
  ['guid that denies it', `<guid isPermaLink="false">${A}</guid>`, null, GUID],
  ['guid that denies it in capitals', `<guid isPermaLink="FALSE">${A}</guid>`, null, GUID],
  ['guid that is no address', '<guid>bp-1</guid>', null, GUID],
  ['guid that is another kind of address', '<guid>tag:baopho.vn,2026:1</guid>', null, GUID],
  ['link before guid', `<guid>https://baopho.vn/?p=1</guid><link>${A}</link>`, A, GUID],
  ['an empty link, and guid', `<link></link><guid>${A}</guid>`, A, GUID],
  ['guid in CDATA', `<guid><![CDATA[ ${A} ]]></guid>`, A, GUID],
]

const inAtom: LinkRow[] = [
  ['no rel is alternate', `<link href="${A}"/>`, A],
  [
    'alternate among others, whatever the order',
    `<link rel="self" href="/s"/><link rel="enclosure" href="/e"/><link rel="alternate" href="${A}"/>`,
    A,
  ],
  [
    'HTML before other types',
    `<link rel="alternate" type="application/pdf" href="/p.pdf"/><link rel="alternate" type="text/html" href="${A}"/>`,
    A,
  ],
  [
    'HTML before JSON',
    `<link rel="alternate" type="application/json" href="/p.json"/><link href="${A}" type="text/html"/>`,
    A,
  ],
  [
    'XHTML is HTML',
    `<link type="application/pdf" href="/p.pdf"/><link type="application/xhtml+xml" href="${A}"/>`,
    A,
  ],
  ['the first of two alike', `<link href="${A}"/><link href="/khac"/>`, A],
  [
    'another type where there is no HTML',
    '<link rel="alternate" type="application/pdf" href="/p.pdf"/>',
    'https://baopho.vn/p.pdf',
  ],
  [
    'the whole name of alternate',
    `<link rel="http://www.iana.org/assignments/relation/alternate" href="${A}"/>`,
    A,
  ],
  ['an empty rel is alternate', `<link rel="" href="${A}"/>`, A],
  [
    'self, edit, related, via, replies, next are none',
    ['self', 'edit', 'related', 'via', 'replies', 'next']
      .map((rel) => `<link rel="${rel}" href="/${rel}"/>`)
      .join(''),
    null,
  ],
  ['escaped ampersands', '<link href="https://x.vn/t?a=1&amp;b=2"/>', 'https://x.vn/t?a=1&b=2'],
  ['blanks around', `<link href=" ${A} "/>`, A],
  ['relative', '<link href="tin/1.html"/>', 'https://baopho.vn/rss/tin/1.html'],
  ['an empty href is none', '<link href=""/>', null],
  ['a script is none, the next one counts', `<link href="javascript:alert(1)"/><link href="${A}"/>`, A],
  ['with an end tag of its own', `<link href="${A}"></link>`, A],
].map(([name, inside, url]) => [name, inside, url, 'RFC 4287 §4.2.7'] as LinkRow)

const inRdf: ItemRow[] = [
  [
    'RDF: link before rdf:about',
    '<title>Tin</title><link>/a</link>',
    { url: 'https://baopho.vn/a', guid: 'https://baopho.vn/tin-1.html' },
  ],
  ['RDF: rdf:about where there is no link', '<title>Tin</title>', { url: 'https://baopho.vn/tin-1.html' }],
]

const ofFeeds: DocumentRow[] = [
  ['a feed is not its own page', atom('<link rel="self" href="/atom.xml"/>'), { link: null }],
  [
    'a feed with hubs and pages',
    atom('<link rel="hub" href="/hub"/><link rel="next" href="/2"/><link rel="alternate" href="/"/>'),
    { link: 'https://baopho.vn/' },
  ],
  [
    'HTML before other types',
    atom('<link type="application/rss+xml" href="/rss"/><link type="text/html" href="/"/>'),
    { link: 'https://baopho.vn/' },
  ],
]

const guids: ItemRow[] = [
  [
    'as written, without the blanks around',
    '<title>Tin</title><guid isPermaLink="false">\n bp 20451 \n</guid>',
    { guid: 'bp 20451' },
  ],
  [
    'with an escaped ampersand',
    '<title>Tin</title><guid>https://x.vn/?p=1&amp;q=2</guid>',
    { guid: 'https://x.vn/?p=1&q=2' },
  ],
  ['an empty one is none', '<title>Tin</title><guid></guid>', { guid: null }],
  [
    'numbers stay as they are',
    '<title>Tin</title><guid isPermaLink="false">0012.50</guid>',
    { guid: '0012.50' },
  ],
  [
    'a relative address is kept as written',
    '<title>Tin</title><guid>/tin-1.html</guid>',
    { guid: '/tin-1.html' },
  ],
  [
    'the first of two',
    '<title>Tin</title><guid isPermaLink="false">a</guid><guid isPermaLink="false">b</guid>',
    { guid: 'a' },
  ],
]

const named = <Row extends { name: string }>(what: string, rows: Row[]): Row[] =>
  rows.map((row) => ({ ...row, name: `${what}: ${row.name}` }))

export const rssLinks = [
  ...named('rss', rssItems(links(inRss))),
  ...named('guid', rssItems(guids)),
  ...rdfItems(inRdf),
]

export const atomLinks = [
  ...named('atom', atomEntries(links(inAtom))),
  ...named('feed', documents(ofFeeds)),
  ...atomEntries([
    [
      'id as written, whatever it is',
      '<title>Tin</title><id> tag:baopho.vn,2026:1 </id>',
      { guid: 'tag:baopho.vn,2026:1' },
      'RFC 4287 §4.2.6',
    ],
    [
      'id is not resolved, nor made lower case',
      '<title>Tin</title><id>../Tin/1</id>',
      { guid: '../Tin/1' },
      'RFC 4287 §4.2.6',
    ],
  ]),
]
