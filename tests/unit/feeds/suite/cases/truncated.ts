import { atom, type DocumentRow, documents, jsonFeed, rss, urlset } from '../documents.ts'

const HAI =
  '<item><title>Nắng ráo trở lại</title><link>https://baopho.vn/2</link><guid isPermaLink="false">bp-2</guid><description><![CDATA[<p>Trời quang, gió nhẹ.</p>]]></description></item>'
const DOCUMENT = rss(
  `<item><title>Mưa lớn</title><link>https://baopho.vn/1</link><guid isPermaLink="false">bp-1</guid></item>${HAI}`,
)
const FIRST = { items: [{ title: 'Mưa lớn', url: 'https://baopho.vn/1', guid: 'bp-1' }] }
const BOTH = { items: [{ guid: 'bp-1' }, { guid: 'bp-2', summary: 'Trời quang, gió nhẹ.' }] }
const WARNED = { warnings: [/./] }

/** The document until this has been written the last time. */
const until = (document: string, last: string) => document.slice(0, document.lastIndexOf(last) + last.length)

const halves: DocumentRow[] = [
  '<it',
  '<item>',
  '<tit',
  '<title>',
  'Nắng r',
  '<title>Nắng ráo trở lại',
  '</title>',
  'https://baopho.vn/2',
  '</link>',
  'isPermaLink="fal',
  'bp-2',
  '<![CD',
  '<![CDATA[',
  'Trời quang',
  '</p>',
  ']]',
  ']]>',
  '</desc',
].map((last) => [
  `RSS cut behind ${last}: the half item is not told`,
  until(DOCUMENT, last),
  { ...FIRST, ...WARNED },
])

const wholes: DocumentRow[] = ['</item>', '</chan', '</channel>', '</rs'].map((last) => [
  `RSS cut behind ${last}: nothing is missing`,
  until(DOCUMENT, last),
  { ...BOTH, ...WARNED },
])

const ATOM = atom(
  '<entry><title>Mưa lớn</title><id>urn:1</id></entry><entry><title>Nắng ráo</title><id>urn:2</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Trời quang</p></div></content></entry>',
)
const inAtom: DocumentRow[] = [
  '<ent',
  'Nắng',
  'urn:2',
  'xmlns="http://www.w3.org/19',
  'Trời',
  '</p>',
  '</content>',
].map((last) => [
  `Atom cut behind ${last}`,
  until(ATOM, last),
  { items: [{ title: 'Mưa lớn', guid: 'urn:1' }], ...WARNED },
])

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Báo Phố</title></channel><item rdf:about="urn:1"><title>Mưa lớn</title></item><item rdf:about="urn:2"><title>Nắng`

const others: DocumentRow[] = [
  ['RDF cut within a title', RDF, { items: [{ guid: 'urn:1' }] }],
  [
    'a sitemap cut within an address',
    until(
      urlset('<url><loc>https://baopho.vn/1</loc></url><url><loc>https://baopho.vn/23</loc></url>'),
      'baopho.vn/2',
    ),
    { items: [{ url: 'https://baopho.vn/1' }], ...WARNED },
  ],
  [
    'RSS cut within a letter of two bytes is told no half of it',
    `${until(DOCUMENT, 'Nắng ')}\uFFFD`,
    { ...FIRST, ...WARNED },
  ],
]

export const truncated = [
  ...documents([...halves, ...wholes, ...inAtom, ...others]),
  {
    name: 'JSON cut within an item is read up to it',
    document: until(
      jsonFeed({
        items: [
          { id: '1', title: 'Mưa lớn' },
          { id: '2', title: 'Nắng' },
        ],
      }),
      'Nắ',
    ),
    expect: { items: [{ guid: '1', title: 'Mưa lớn' }], warnings: [/JSON/] },
  },
]
