import type { ExpectedFeed, FeedCase } from '../case.ts'
import { type DocumentRow, documents, type ItemRow, jsonFeed, rss, rssItems } from '../documents.ts'

const TIN = '<item><title>Tin</title><link>/1</link></item>'
const withDtd = (declarations: string, title: string) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]><rss version="2.0"><channel><item><title>${title}</title><link>/1</link></item></channel></rss>`

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
  '',
)

const entities: DocumentRow[] = [
  [
    'a billion laughs',
    withDtd(`<!ENTITY e0 "ha">${LAUGHS}`, 'Tin &e9;'),
    { items: [{ title: /^Tin (?!.*haha)/, url: 'https://baopho.vn/1' }] },
  ],
  [
    'one long entity used often',
    withDtd(`<!ENTITY e0 "${'ha'.repeat(50_000)}">`, `Tin ${'&e0;'.repeat(2_000)}`),
    { items: [{ title: /^Tin (?!.*haha)/ }] },
  ],
  [
    'an entity that holds itself',
    withDtd('<!ENTITY a "&b;"><!ENTITY b "&a;">', 'Tin &a;'),
    { items: [{ title: 'Tin &a;' }] },
  ],
  [
    'a file of the machine',
    withDtd('<!ENTITY xxe SYSTEM "file:///etc/passwd">', 'Tin &xxe;'),
    { items: [{ title: /^Tin (?!.*root)/ }] },
  ],
  [
    'an address of the network',
    withDtd('<!ENTITY xxe SYSTEM "http://169.254.169.254/latest/meta-data/">', 'Tin &xxe;'),
    { items: [{ title: /^Tin/ }] },
  ],
  [
    'parameter entities',
    withDtd(
      '<!ENTITY % p SYSTEM "file:///etc/hosts"><!ENTITY % q "<!ENTITY r SYSTEM \'x\'>"> %p; %q;',
      'Tin &r;',
    ),
    { items: [{ title: /^Tin/ }] },
  ],
  [
    'an entity that would make an item',
    withDtd('<!ENTITY x "</title></item><item><title>Giả">', 'Tin &x;'),
    { count: 1 },
  ],
  [
    'an entity that would make a script',
    withDtd('<!ENTITY x "<script>alert(1)</script>">', 'Tin &x;'),
    { items: [{ title: /^Tin (?!.*alert)/ }] },
  ],
  [
    'an entity that goes by the name of one of XML',
    withDtd('<!ENTITY amp "giả"><!ENTITY lt "giả">', 'Nông &amp; lâm'),
    { items: [{ title: 'Nông & lâm' }] },
  ],
]

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

const prototypes: ItemRow[] = [
  [
    'elements with names of prototypes',
    `${NAMES.map((name) => `<${name}>x</${name}>`).join('')}<title>Tin</title>`,
    { title: 'Tin', author: null, categories: [] },
  ],
  [
    'attributes with names of prototypes',
    `<title ${NAMES.map((name) => `${name}="x"`).join(' ')}>Tin</title><guid constructor="x">1</guid>`,
    { title: 'Tin', guid: '1' },
  ],
  [
    'prefixes with names of prototypes',
    '<constructor:creator>x</constructor:creator><__proto__:encoded>x</__proto__:encoded><title>Tin</title>',
    { title: 'Tin', author: null, content: '' },
  ],
  [
    'a prefix __proto__ that is declared',
    '<__proto__:creator xmlns:__proto__="http://purl.org/dc/elements/1.1/">Hà My</__proto__:creator><title>Tin</title>',
    { title: 'Tin', author: 'Hà My' },
  ],
  [
    'texts with names of prototypes',
    '<title>__proto__</title><guid isPermaLink="false">constructor</guid><category>toString</category><author>valueOf</author>',
    { title: '__proto__', guid: 'constructor', categories: ['toString'], author: 'valueOf' },
  ],
  [
    'entities with names of prototypes',
    '<title>&constructor; &__proto__; &toString;</title>',
    { title: '&constructor; &__proto__; &toString;' },
  ],
]

/** Made only when they are read: together they hold some 30 MB. */
const big = (name: string, document: () => string, expect: FeedCase['expect']): FeedCase => ({
  name,
  document,
  expect,
})
const TOO_MUCH: FeedCase['expect'] = { refused: ['malformed', 'too_large'] }
const ONE: ExpectedFeed = { items: [{ title: 'Tin', url: 'https://baopho.vn/1' }] }

const sizes: FeedCase[] = [
  big(
    '200,000 predefined entities',
    () =>
      rss(
        `<item><title>Tin</title><link>/1</link><description>${'&amp;'.repeat(200_000)}</description></item>`,
      ),
    ONE,
  ),
  big(
    '200,000 numeric references',
    () =>
      rss(
        `<item><title>Tin</title><link>/1</link><description>${'&#432;'.repeat(200_000)}</description></item>`,
      ),
    ONE,
  ),
  big(
    '100,000 bare ampersands',
    () =>
      rss(`<item><title>Tin</title><link>/1</link><description>${'& '.repeat(100_000)}</description></item>`),
    ONE,
  ),
  big(
    '100,000 less-than signs',
    () =>
      rss(
        `<item><title>Tin</title><link>/1</link><description><![CDATA[${'< '.repeat(100_000)}]]></description></item>`,
      ),
    ONE,
  ),
  big(
    '5,000 elements deep in content',
    () =>
      rss(
        `<item><title>Tin</title><link>/1</link><content:encoded><![CDATA[${'<div>'.repeat(5_000)}]]></content:encoded></item>`,
      ),
    ONE,
  ),
  big(
    '50,000 categories',
    () => rss(`<item><title>Tin</title><link>/1</link>${'<category>x</category>'.repeat(50_000)}</item>`),
    ONE,
  ),
  big(
    'a title of a million letters',
    () => rss(`<item><title>${'a'.repeat(1_000_000)}</title><link>/1</link></item>`),
    { count: 1 },
  ),
  big(
    'a line of a million blanks',
    () => rss(`<item><title>Tin${' '.repeat(1_000_000)}</title><link>/1</link></item>`),
    ONE,
  ),
  big(
    'a date of a million digits',
    () => rss(`<item><title>Tin</title><link>/1</link><pubDate>${'1'.repeat(1_000_000)}</pubDate></item>`),
    { items: [{ title: 'Tin', published: null }] },
  ),
  big(
    'a date of a million blanks',
    () =>
      rss(`<item><title>Tin</title><link>/1</link><pubDate>Mon,${' '.repeat(1_000_000)}x</pubDate></item>`),
    { items: [{ title: 'Tin', published: null }] },
  ),
  big('100,000 comments', () => rss(`${'<!-- x -->'.repeat(100_000)}${TIN}`), ONE),
  big('a comment of a million hyphens', () => rss(`<!--${'-'.repeat(1_000_000)}-->${TIN}`), ONE),
  big(
    '100,000 CDATA sections',
    () => rss(`<item><title>${'<![CDATA[a]]>'.repeat(100_000)}</title><link>/1</link></item>`),
    { count: 1 },
  ),
  big(
    'an element of 100,000 attributes',
    () => rss(`<x ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>${TIN}`),
    { format: 'rss' },
  ),
  big(
    'a DOCTYPE of a megabyte',
    () => `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(70_000)}]>${rss(TIN).slice(39)}`,
    ONE,
  ),
  big(
    '100,000 declarations of namespaces',
    () =>
      rss(`<x ${Array.from({ length: 100_000 }, (_, at) => `xmlns:n${at}="urn:${at}"`).join(' ')}/>${TIN}`),
    { format: 'rss' },
  ),
  big(
    'JSON nested 2,000 deep beside an item',
    () =>
      jsonFeed({ items: [{ title: 'Tin', url: '/1' }], _x: 0 }).replace(
        '"_x":0',
        `"_x":${'['.repeat(2_000)}${']'.repeat(2_000)}`,
      ),
    ONE,
  ),
  big('300,000 open tags', () => `<rss><channel>${'<a>'.repeat(300_000)}`, TOO_MUCH),
  big(
    '100,000 deep',
    () => `<rss><channel>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</channel></rss>`,
    TOO_MUCH,
  ),
  big('JSON 100,000 deep', () => '['.repeat(100_000), { refused: ['malformed', 'too_large', 'not_a_feed'] }),
]

export const hostile = [...documents(entities), ...rssItems(prototypes), ...sizes]
