import {
  atom,
  atomEntries,
  type DocumentRow,
  documents,
  type ItemRow,
  rdfItems,
  rss,
  rssItems,
} from '../documents.ts'

type AuthorRow = readonly [name: string, inside: string, author: string | null, source?: string]

const authorsOf = (rows: readonly AuthorRow[]): ItemRow[] =>
  rows.map(([name, inside, author, source]) => [name, `<title>Tin</title>${inside}`, { author }, source])

const inRss: AuthorRow[] = [
  ['none', '', null],
  ['address and name', '<author>a@baopho.vn (Nguyễn Văn A)</author>', 'Nguyễn Văn A', 'RSS 2.0.11 <author>'],
  ['address and name without blank', '<author>a@baopho.vn(Nguyễn Văn A)</author>', 'Nguyễn Văn A'],
  ['name and address', '<author>Nguyễn Văn A (a@baopho.vn)</author>', 'Nguyễn Văn A'],
  ['name and address in angle brackets', '<author>Nguyễn Văn A &lt;a@baopho.vn&gt;</author>', 'Nguyễn Văn A'],
  [
    'name and address in angle brackets, in CDATA',
    '<author><![CDATA[Hà My <hamy@baopho.vn>]]></author>',
    'Hà My',
  ],
  ['address alone', '<author>a@baopho.vn</author>', 'a@baopho.vn'],
  ['address with empty brackets', '<author>a@baopho.vn ()</author>', 'a@baopho.vn'],
  ['name alone', '<author>Nguyễn Văn A</author>', 'Nguyễn Văn A'],
  ['a name with a role in brackets', '<author>Hà My (tổng hợp)</author>', 'Hà My (tổng hợp)'],
  ['two names in one', '<author>Hà My - Y Thu</author>', 'Hà My - Y Thu'],
  ['of blanks', '<author> </author>', null],
  ['dc:creator', '<dc:creator>Hà My</dc:creator>', 'Hà My'],
  ['dc:creator in CDATA', '<dc:creator><![CDATA[ Hà My ]]></dc:creator>', 'Hà My'],
  ['dc:creator with address', '<dc:creator>hamy@baopho.vn (Hà My)</dc:creator>', 'Hà My'],
  ['several dc:creator', '<dc:creator>Hà My</dc:creator><dc:creator>Y Thu</dc:creator>', 'Hà My, Y Thu'],
  [
    'several, one of them empty',
    '<dc:creator>Hà My</dc:creator><dc:creator/><dc:creator>Y Thu</dc:creator>',
    'Hà My, Y Thu',
  ],
  ['several author', '<author>Hà My</author><author>Y Thu</author>', 'Hà My, Y Thu'],
  ['the same name twice is one', '<dc:creator>Hà My</dc:creator><dc:creator>Hà My</dc:creator>', 'Hà My'],
  [
    'dc:creator, a name, beside author, an address',
    '<author>toasoan@baopho.vn</author><dc:creator>Hà My</dc:creator>',
    'Hà My',
  ],
  ['an empty dc:creator beside author', '<dc:creator/><author>Hà My</author>', 'Hà My'],
  ['itunes:author where there is no other', '<itunes:author>Hà My</itunes:author>', 'Hà My'],
  [
    'dc:creator before itunes:author',
    '<itunes:author>Đài Phố</itunes:author><dc:creator>Hà My</dc:creator>',
    'Hà My',
  ],
  ['atom:author', '<atom:author><atom:name>Hà My</atom:name></atom:author>', 'Hà My'],
  [
    'a person written as elements',
    '<author><name>Hà My</name><email>hamy@baopho.vn</email></author>',
    'Hà My',
  ],
  ['markup', '<dc:creator>&lt;a href="/hamy"&gt;Hà My&lt;/a&gt;</dc:creator>', 'Hà My'],
  ['entities', '<dc:creator>Nguy&#7877;n V&amp;#259;n A &amp;amp; B</dc:creator>', 'Nguyễn Văn A & B'],
  ['line ends', '<dc:creator>\n Hà\n My\n</dc:creator>', 'Hà My'],
  [
    'contributors and publishers are none',
    '<dc:contributor>A</dc:contributor><dc:publisher>B</dc:publisher>',
    null,
  ],
  ['the source is none', '<source url="https://y.vn/rss">Báo Y</source>', null],
  ['media:credit is none', '<media:credit role="photographer">C</media:credit>', null],
]

const ofRssFeeds: DocumentRow[] = [
  [
    'managingEditor and webMaster write no items',
    rss(
      '<managingEditor>toasoan@baopho.vn (Toà soạn)</managingEditor><webMaster>web@baopho.vn</webMaster><item><title>Tin</title></item>',
    ),
    { items: [{ author: null }] },
  ],
  [
    'authors do not pass from item to item',
    rss('<item><title>Một</title><dc:creator>Hà My</dc:creator></item><item><title>Hai</title></item>'),
    { items: [{ author: 'Hà My' }, { author: null }] },
  ],
]

const inAtom: AuthorRow[] = [
  ['name', '<author><name>Hà My</name></author>', 'Hà My'],
  [
    'name, address and page',
    '<author><uri>/hamy</uri><email>h@baopho.vn</email><name>Hà My</name></author>',
    'Hà My',
  ],
  ['address alone', '<author><email>h@baopho.vn</email></author>', 'h@baopho.vn'],
  ['an empty name, and address', '<author><name/><email>h@baopho.vn</email></author>', 'h@baopho.vn'],
  ['several', '<author><name>Hà My</name></author><author><name>Y Thu</name></author>', 'Hà My, Y Thu'],
  ['a name is text, not HTML', '<author><name>Hà &amp; My</name></author>', 'Hà & My'],
  ['a name that holds an address', '<author><name>hamy@baopho.vn (Hà My)</name></author>', 'Hà My'],
  ['as text', '<author>Hà My</author>', 'Hà My'],
  ['contributors are none', '<contributor><name>Y Thu</name></contributor>', null],
  ['dc:creator', '<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">Hà My</d:creator>', 'Hà My'],
  [
    'of the source that an entry was copied from',
    '<source><author><name>Y Thu</name></author></source>',
    'Y Thu',
    'RFC 4287 §4.2.1',
  ],
  [
    'its own before that of the source',
    '<source><author><name>Y Thu</name></author></source><author><name>Hà My</name></author>',
    'Hà My',
    'RFC 4287 §4.2.1',
  ],
]

const HA_MY = '<author><name>Hà My</name></author>'

const ofAtomFeeds: DocumentRow[] = [
  ['of the feed', atom(`${HA_MY}<entry><title>Tin</title></entry>`), { items: [{ author: 'Hà My' }] }],
  [
    'of the feed, behind the entries',
    atom(`<entry><title>Tin</title></entry>${HA_MY}`),
    { items: [{ author: 'Hà My' }] },
  ],
  [
    'of the feed, several',
    atom(`${HA_MY}<author><name>Y Thu</name></author><entry><title>Tin</title></entry>`),
    { items: [{ author: 'Hà My, Y Thu' }] },
  ],
  [
    'of the entry, not of the feed',
    atom(`${HA_MY}<entry><title>Tin</title><author><name>Y Thu</name></author></entry>`),
    { items: [{ author: 'Y Thu' }] },
  ],
  [
    'of the source, not of the feed',
    atom(`${HA_MY}<entry><title>Tin</title><source><author><name>Y Thu</name></author></source></entry>`),
    { items: [{ author: 'Y Thu' }] },
  ],
  [
    'a source without author leaves that of the feed',
    atom(`${HA_MY}<entry><title>Tin</title><source><title>Báo Y</title></source></entry>`),
    { items: [{ author: 'Hà My' }] },
  ],
].map(([name, document, feed]) => [`atom: ${name}`, document, feed, 'RFC 4287 §4.2.1'] as DocumentRow)

const named = <Row extends { name: string }>(what: string, rows: Row[]): Row[] =>
  rows.map((row) => ({ ...row, name: `${what}: ${row.name}` }))

export const authors = [
  ...named('rss', rssItems(authorsOf(inRss))),
  ...documents(ofRssFeeds),
  ...named('atom', atomEntries(authorsOf(inAtom))),
  ...documents(ofAtomFeeds),
  ...named(
    'rdf',
    rdfItems([['dc:creator', '<title>Tin</title><dc:creator>Hà My</dc:creator>', { author: 'Hà My' }]]),
  ),
]
