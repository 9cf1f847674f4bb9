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

type DateRow = readonly [written: string, published: string | null]

const pubDates = (source: string, rows: readonly DateRow[]): ItemRow[] =>
  rows.map(([written, published]) => [
    `pubDate ${written}`,
    `<title>Tin</title><pubDate>${written}</pubDate>`,
    { published },
    source,
  ])

const rfc822: DateRow[] = [
  ['Mon, 23 Nov 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 GMT', '2026-11-23T21:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 UT', '2026-11-23T21:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 UTC', '2026-11-23T21:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 Z', '2026-11-23T21:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 -0000', '2026-11-23T21:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 EST', '2026-11-23T17:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 EDT', '2026-11-23T16:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 CST', '2026-11-23T18:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 CDT', '2026-11-23T17:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 MST', '2026-11-23T19:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 MDT', '2026-11-23T18:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 PST', '2026-11-23T20:17:05Z'],
  ['Mon, 23 Nov 2026 12:17:05 PDT', '2026-11-23T19:17:05Z'],
  ['Mon, 23 Nov 2026 21:17 +0700', '2026-11-23T14:17:00Z'],
  ['23 Nov 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['Mon, 2 Nov 2026 21:17:05 +0700', '2026-11-02T14:17:05Z'],
  ['Mon, 23 Nov 26 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['23 Nov 2026 21:17:05 -0330', '2026-11-24T00:47:05Z'],
  ['23 Nov 99 21:17:05 GMT', '1999-11-23T21:17:05Z'],
]

const inTheWild: DateRow[] = [
  ['Mon, 23 Nov 2026 21:17:05 +07:00', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 +07', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 +7', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 GMT+7', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 GMT+07:00', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 GMT+0700', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 UTC+7', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 ICT', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05 +0700 (ICT)', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 21:17:05', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026', '2026-11-22T17:00:00Z'],
  ['Sun, 23 Nov 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['Monday, 23 November 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['Mon,23 Nov 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['Mon 23 Nov 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['mon, 23 nov 2026 21:17:05 gmt', '2026-11-23T21:17:05Z'],
  ['MON, 23 NOV 2026 21:17:05 GMT', '2026-11-23T21:17:05Z'],
  ['  Mon,  23  Nov  2026  21:17:05  +0700  ', '2026-11-23T14:17:05Z'],
  ['Mon, 23-Nov-2026 21:17:05 GMT', '2026-11-23T21:17:05Z'],
  ['Monday, 23-Nov-26 21:17:05 GMT', '2026-11-23T21:17:05Z'],
  ['Mon Nov 23 21:17:05 2026', '2026-11-23T14:17:05Z'],
  ['Mon Nov 23 2026 21:17:05 GMT+0700 (Indochina Time)', '2026-11-23T14:17:05Z'],
  ['Nov 23, 2026 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['November 23, 2026', '2026-11-22T17:00:00Z'],
  ['Mon, Nov 23, 2026 9:17 PM', '2026-11-23T14:17:00Z'],
  ['Mon, 23 Nov 2026 09:17:05 PM +0700', '2026-11-23T14:17:05Z'],
  ['Mon, 23 Nov 2026 24:00:00 +0700', '2026-11-23T17:00:00Z'],
  ['Mon, 23 Nov 2026 9:07:05 +0700', '2026-11-23T02:07:05Z'],
  ['Mon, 23 Nov 2026 21:17:05.123 +0700', '2026-11-23T14:17:05.123Z'],
  ['Mon, 23 Nov 2026 21:17:60 +0700', '2026-11-23T14:17:59Z'],
  ['Mon, 23 Sept 2024 21:17:05 +0700', '2024-09-23T14:17:05Z'],
  ['2026/11/23 21:17:05', '2026-11-23T14:17:05Z'],
  ['<![CDATA[Mon, 23 Nov 2026 21:17:05 +0700]]>', '2026-11-23T14:17:05Z'],
  ['Mon&#44; 23 Nov 2026 21:17:05 &#43;0700', '2026-11-23T14:17:05Z'],
]

const iso: DateRow[] = [
  ['2026-11-23T21:17:05+07:00', '2026-11-23T14:17:05Z'],
  ['2026-11-23T14:17:05Z', '2026-11-23T14:17:05Z'],
  ['2026-11-23t14:17:05z', '2026-11-23T14:17:05Z'],
  ['2026-11-23T14:17:05.5Z', '2026-11-23T14:17:05.500Z'],
  ['2026-11-23T14:17:05.123456Z', '2026-11-23T14:17:05.123Z'],
  ['2026-11-23T14:17:05,25Z', '2026-11-23T14:17:05.250Z'],
  ['2026-11-23T14:17Z', '2026-11-23T14:17:00Z'],
  ['2026-11-23T21+07:00', '2026-11-23T14:00:00Z'],
  ['2026-11-23T21:17:05+0700', '2026-11-23T14:17:05Z'],
  ['2026-11-23T21:17:05+07', '2026-11-23T14:17:05Z'],
  ['2026-11-23T21:17:05 +07:00', '2026-11-23T14:17:05Z'],
  ['2026-11-23T21:17:05', '2026-11-23T14:17:05Z'],
  ['2026-11-23 21:17:05', '2026-11-23T14:17:05Z'],
  ['2026-11-23 21:17:05 +0700', '2026-11-23T14:17:05Z'],
  ['2026-11-23 21:17', '2026-11-23T14:17:00Z'],
  ['2026-11-23', '2026-11-22T17:00:00Z'],
  ['2026-11', '2026-10-31T17:00:00Z'],
  ['2026', '2025-12-31T17:00:00Z'],
  ['20261123', '2026-11-22T17:00:00Z'],
  ['20261123T211705', '2026-11-23T14:17:05Z'],
  ['20261123T141705Z', '2026-11-23T14:17:05Z'],
  ['20261123T211705+0700', '2026-11-23T14:17:05Z'],
  ['2026-327', '2026-11-22T17:00:00Z'],
  ['2026-W48-1', '2026-11-22T17:00:00Z'],
  ['2026W481T141705Z', '2026-11-23T14:17:05Z'],
  ['2026-11-23T24:00:00Z', '2026-11-24T00:00:00Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
  ['2026-11-23T09:17:05−05:00', '2026-11-23T14:17:05Z'],
]

const none: DateRow[] = [
  ['hôm qua', null],
  ['31 Nov 2026 10:00:00 GMT', null],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-11-23T25:00:00Z', null],
  ['Mon, 23 Nov 2026 10:61:00 GMT', null],
  ['0000-00-00 00:00:00', null],
  ['0001-01-01T00:00:00Z', null],
  ['-', null],
]

const unreadable: DocumentRow[] = none.map(([written]) => [
  `pubDate ${written} is none, with a warning`,
  rss(`<item><title>Tin</title><pubDate>${written}</pubDate></item>`),
  { items: [{ title: 'Tin', published: null }], warnings: [/date/i] },
])

const CHOSEN = 'Which of several dates is when an item was published'
const order: ItemRow[] = (
  [
    [
      'pubDate before dc:date',
      '<dc:date>2026-11-20</dc:date><pubDate>2026-11-21T00:00:00Z</pubDate>',
      '2026-11-21T00:00:00Z',
    ],
    ['dc:date', '<dc:date>2026-11-21T00:00:00Z</dc:date>', '2026-11-21T00:00:00Z'],
    [
      'an empty pubDate beside dc:date',
      '<pubDate/><dc:date>2026-11-21T00:00:00Z</dc:date>',
      '2026-11-21T00:00:00Z',
    ],
    [
      'a pubDate that is none beside dc:date',
      '<pubDate>hôm nay</pubDate><dc:date>2026-11-21T00:00:00Z</dc:date>',
      '2026-11-21T00:00:00Z',
    ],
    ['dcterms:issued', '<dcterms:issued>2026-11-21T00:00:00Z</dcterms:issued>', '2026-11-21T00:00:00Z'],
    ['dcterms:created', '<dcterms:created>2026-11-21T00:00:00Z</dcterms:created>', '2026-11-21T00:00:00Z'],
    [
      'dcterms:issued before dcterms:modified',
      '<dcterms:modified>2026-11-23T00:00:00Z</dcterms:modified><dcterms:issued>2026-11-21T00:00:00Z</dcterms:issued>',
      '2026-11-21T00:00:00Z',
    ],
    [
      'dcterms:modified alone',
      '<dcterms:modified>2026-11-21T00:00:00Z</dcterms:modified>',
      '2026-11-21T00:00:00Z',
    ],
    ['atom:published', '<atom:published>2026-11-21T00:00:00Z</atom:published>', '2026-11-21T00:00:00Z'],
    ['atom:updated', '<atom:updated>2026-11-21T00:00:00Z</atom:updated>', '2026-11-21T00:00:00Z'],
    [
      'atom:published before atom:updated',
      '<atom:updated>2026-11-23T00:00:00Z</atom:updated><atom:published>2026-11-21T00:00:00Z</atom:published>',
      '2026-11-21T00:00:00Z',
    ],
    [
      'pubDate before atom:updated',
      '<atom:updated>2026-11-23T00:00:00Z</atom:updated><pubDate>2026-11-21T00:00:00Z</pubDate>',
      '2026-11-21T00:00:00Z',
    ],
    ['pubdate in small letters', '<pubdate>2026-11-21T00:00:00Z</pubdate>', '2026-11-21T00:00:00Z'],
    ['none', '<expirationDate>2026-11-21T00:00:00Z</expirationDate>', null],
  ] as const
).map(([name, inside, published]) => [`rss: ${name}`, `<title>Tin</title>${inside}`, { published }, CHOSEN])

const atomOrder: ItemRow[] = (
  [
    [
      'published',
      '<published>2026-11-21T00:00:00Z</published><updated>2026-11-23T00:00:00Z</updated>',
      '2026-11-21T00:00:00Z',
    ],
    [
      'published behind updated',
      '<updated>2026-11-23T00:00:00Z</updated><published>2026-11-21T00:00:00Z</published>',
      '2026-11-21T00:00:00Z',
    ],
    ['updated alone', '<updated>2026-11-23T00:00:00Z</updated>', '2026-11-23T00:00:00Z'],
    [
      'a published that is none',
      '<published>hôm nay</published><updated>2026-11-23T00:00:00Z</updated>',
      '2026-11-23T00:00:00Z',
    ],
    [
      'dc:date',
      '<d:date xmlns:d="http://purl.org/dc/elements/1.1/">2026-11-21</d:date>',
      '2026-11-20T17:00:00Z',
    ],
    [
      'an RFC 822 date in Atom',
      '<published>Mon, 23 Nov 2026 21:17:05 +0700</published>',
      '2026-11-23T14:17:05Z',
    ],
    [
      'issued, as in 0.3',
      '<issued>2026-11-21T00:00:00Z</issued><modified>2026-11-23T00:00:00Z</modified>',
      '2026-11-21T00:00:00Z',
    ],
    ['none', '', null],
  ] as const
).map(([name, inside, published]) => [
  `atom: ${name}`,
  `<title>Tin</title>${inside}`,
  { published },
  'RFC 4287 §4.2.9',
])

const ofFeeds: DocumentRow[] = [
  [
    'the date of a channel is not that of its items',
    rss(
      '<pubDate>Mon, 23 Nov 2026 21:17:05 +0700</pubDate><dc:date>2026-11-21</dc:date><item><title>Tin</title></item>',
    ),
    { items: [{ published: null }] },
  ],
  [
    'the date of an Atom feed is not that of its entries',
    atom('<entry><title>Tin</title></entry>'),
    { items: [{ published: null }] },
  ],
]

export const dates = [
  ...rssItems([
    ...pubDates('RFC 822 §5, RFC 2822 §4.3', rfc822),
    ...pubDates('as written in the wild', inTheWild),
    ...pubDates('ISO 8601, W3C-DTF', iso),
  ]),
  ...documents(unreadable),
]

export const dateOrder = [
  ...rssItems(order),
  ...atomEntries(atomOrder),
  ...documents(ofFeeds),
  ...rdfItems([
    [
      'rdf: dc:date',
      '<title>Tin</title><dc:date>2026-11-23T21:17+07:00</dc:date>',
      { published: '2026-11-23T14:17:00Z' },
      'W3C-DTF',
    ],
  ]),
]
