import { type DocumentRow, documents } from '../documents.ts'

const DC = 'http://purl.org/dc/elements/1.1/'
const CONTENT = 'http://purl.org/rss/1.0/modules/content/'
const ATOM = 'http://www.w3.org/2005/Atom'
const OTHER = 'https://example.vn/rieng'

/** RSS whose root has these attributes, around one item. */
const feed = (attributes: string, item: string) =>
  `<rss version="2.0" ${attributes}><channel><title>Báo Phố</title><item>${item}</item></channel></rss>`

const anyPrefix: DocumentRow[] = [
  [
    'content and Dublin Core under odd prefixes',
    feed(
      `xmlns:nd="${CONTENT}" xmlns:_="${DC}"`,
      '<title>Tin</title><nd:encoded>Toàn văn.</nd:encoded><_:creator>Hà My</_:creator><_:date>2026-11-23</_:date>',
    ),
    { items: [{ content: 'Toàn văn.', author: 'Hà My', published: '2026-11-22T17:00:00Z' }] },
  ],
  [
    'as the default namespace of the element',
    feed('', `<title>Tin</title><creator xmlns="${DC}">Hà My</creator>`),
    { items: [{ title: 'Tin', author: 'Hà My' }] },
  ],
  [
    'declared on the element that uses it',
    feed('', `<title>Tin</title><x:creator xmlns:x="${DC}">Hà My</x:creator>`),
    { items: [{ author: 'Hà My' }] },
  ],
  [
    'declared on the item',
    `<rss version="2.0"><channel><item xmlns:x="${DC}"><title>Tin</title><x:creator>Hà My</x:creator></item></channel></rss>`,
    { items: [{ author: 'Hà My' }] },
  ],
  [
    'Dublin Core 1.0',
    feed('xmlns:dc="http://purl.org/dc/elements/1.0/"', '<title>Tin</title><dc:creator>Hà My</dc:creator>'),
    { items: [{ author: 'Hà My' }] },
  ],
  [
    'dcterms as well as dc',
    feed('xmlns:t="http://purl.org/dc/terms/"', '<title>Tin</title><t:creator>Hà My</t:creator>'),
    { items: [{ author: 'Hà My' }] },
  ],
  [
    'Atom under a prefix',
    `<a:feed xmlns:a="${ATOM}"><a:title>Báo Phố</a:title><a:link href="/"/><a:entry><a:title>Tin</a:title>
<a:link href="/1"/><a:id>urn:1</a:id><a:author><a:name>Hà My</a:name></a:author></a:entry></a:feed>`,
    {
      format: 'atom',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      items: [{ title: 'Tin', url: 'https://baopho.vn/1', guid: 'urn:1', author: 'Hà My' }],
    },
  ],
  [
    'RDF and RSS 1.0 under odd prefixes',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/">
<s:channel><s:title>Báo Phố</s:title></s:channel><s:item r:about="/1"><s:title>Tin</s:title><s:link>/1</s:link></s:item></r:RDF>`,
    { format: 'rdf', title: 'Báo Phố', items: [{ title: 'Tin', url: 'https://baopho.vn/1', guid: '/1' }] },
  ],
  [
    'RDF as the default namespace',
    `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/">
<s:channel><s:title>Báo Phố</s:title></s:channel><s:item><s:title>Tin</s:title></s:item></RDF>`,
    { format: 'rdf', title: 'Báo Phố', items: [{ title: 'Tin' }] },
  ],
  ...[
    'http://backend.userland.com/rss2',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://cyber.law.harvard.edu/rss/rss.html',
  ].map(
    (uri): DocumentRow => [
      `RSS 2.0 that says it is of ${uri}`,
      feed(`xmlns="${uri}"`, '<title>Tin</title><link>/1</link>'),
      { format: 'rss', title: 'Báo Phố', items: [{ title: 'Tin', url: 'https://baopho.vn/1' }] },
    ],
  ),
]

const undeclared: DocumentRow[] = [
  [
    'known prefixes that nobody declared mean what they mostly mean',
    feed(
      '',
      '<title>Tin</title><content:encoded>Toàn văn.</content:encoded><dc:creator>Hà My</dc:creator><dc:subject>Kinh tế</dc:subject>',
    ),
    { items: [{ content: 'Toàn văn.', author: 'Hà My', categories: ['Kinh tế'] }] },
  ],
  [
    'rdf:RDF that nobody declared',
    '<rdf:RDF><channel><title>Báo Phố</title></channel><item rdf:about="urn:1"><title>Tin</title></item></rdf:RDF>',
    { format: 'rdf', items: [{ title: 'Tin', guid: 'urn:1' }] },
  ],
  [
    'atom:link that nobody declared is no text link',
    feed('', '<title>Tin</title><atom:link rel="alternate" href="/2"/>'),
    { items: [{ url: 'https://baopho.vn/2' }] },
  ],
  [
    'unknown prefixes that nobody declared mean nothing',
    feed('', '<abc:title>Khác</abc:title><title>Tin</title><abc:creator>Ai đó</abc:creator>'),
    { items: [{ title: 'Tin', author: null }] },
  ],
]

const foreign: DocumentRow[] = [
  [
    'a known prefix bound to something else does not count',
    feed(
      `xmlns:dc="${OTHER}" xmlns:content="${OTHER}"`,
      '<title>Tin</title><dc:creator>Ai đó</dc:creator><content:encoded>Khác</content:encoded>',
    ),
    { items: [{ title: 'Tin', author: null, content: '' }] },
  ],
  [
    'elements of another namespace with known local names do not count',
    feed(
      `xmlns:x="${OTHER}"`,
      '<x:title>Khác</x:title><x:link>/khac</x:link><x:description>Khác</x:description><title>Tin</title><link>/1</link><x:guid>khác</x:guid><x:pubDate>2020-01-01</x:pubDate><x:category>Khác</x:category>',
    ),
    {
      items: [
        {
          title: 'Tin',
          url: 'https://baopho.vn/1',
          summary: '',
          guid: null,
          published: null,
          categories: [],
        },
      ],
    },
  ],
  [
    'nor do they behind ours',
    feed(
      `xmlns:x="${OTHER}"`,
      '<title>Tin</title><link>/1</link><x:title>Khác</x:title><x:link>/khac</x:link>',
    ),
    { items: [{ title: 'Tin', url: 'https://baopho.vn/1' }] },
  ],
  [
    'another default namespace does not count',
    feed('', `<title xmlns="${OTHER}">Khác</title><title>Tin</title><author xmlns="${OTHER}">Ai đó</author>`),
    { items: [{ title: 'Tin', author: null }] },
  ],
  [
    'what stands within a foreign element is its own',
    feed(`xmlns:x="${OTHER}"`, '<x:box><title>Khác</title><link>/khac</link></x:box><title>Tin</title>'),
    { items: [{ title: 'Tin', url: null }] },
  ],
  [
    'foreign elements in an Atom entry',
    `<feed xmlns="${ATOM}" xmlns:x="${OTHER}"><x:title>Khác</x:title><title>Báo Phố</title><entry><x:title>Khác</x:title>
<title>Tin</title><x:link href="/khac"/><x:updated>2020-01-01T00:00:00Z</x:updated></entry></feed>`,
    { title: 'Báo Phố', items: [{ title: 'Tin', url: null, published: null }] },
  ],
  [
    'foreign attributes do not count',
    `<feed xmlns="${ATOM}" xmlns:x="${OTHER}"><entry><title x:type="html">1 &lt; 2</title><link x:rel="self" href="/1"/></entry></feed>`,
    { items: [{ title: '1 < 2', url: 'https://baopho.vn/1' }] },
  ],
  [
    'an item of another namespace is none',
    `<rss version="2.0" xmlns:x="${OTHER}"><channel><x:item><title>Khác</title></x:item><item><title>Tin</title></item></channel></rss>`,
    { items: [{ title: 'Tin' }] },
  ],
]

const scopes: DocumentRow[] = [
  [
    'a prefix declared anew within an item counts there alone',
    `<rss version="2.0" xmlns:p="${DC}"><channel><item><title>Một</title><x xmlns:p="${OTHER}"><p:creator>Ai đó</p:creator></x>
<p:creator>Hà My</p:creator></item><item><title>Hai</title><p:creator>Y Thu</p:creator></item></channel></rss>`,
    {
      items: [
        { title: 'Một', author: 'Hà My' },
        { title: 'Hai', author: 'Y Thu' },
      ],
    },
    'Namespaces in XML 1.0 §6.1',
  ],
  [
    'a prefix declared anew on its own element',
    feed(
      `xmlns:p="${OTHER}"`,
      `<title>Tin</title><p:creator xmlns:p="${DC}">Hà My</p:creator><p:creator>Ai đó</p:creator>`,
    ),
    { items: [{ author: 'Hà My' }] },
    'Namespaces in XML 1.0 §6.1',
  ],
  [
    'one prefix, two meanings in two items',
    `<rss version="2.0"><channel><item xmlns:p="${DC}"><title>Một</title><p:creator>Hà My</p:creator></item>
<item xmlns:p="${OTHER}"><title>Hai</title><p:creator>Ai đó</p:creator></item></channel></rss>`,
    { items: [{ author: 'Hà My' }, { author: null }] },
  ],
  [
    'the default namespace taken back',
    `<feed xmlns="${ATOM}"><entry><title>Tin</title><box xmlns=""><title>Khác</title></box></entry></feed>`,
    { items: [{ title: 'Tin' }] },
    'Namespaces in XML 1.0 §6.2',
  ],
  [
    'two prefixes of one namespace',
    feed(
      `xmlns:a="${DC}" xmlns:b="${DC}"`,
      '<title>Tin</title><a:creator>Hà My</a:creator><b:creator>Y Thu</b:creator>',
    ),
    { items: [{ author: 'Hà My, Y Thu' }] },
  ],
  [
    'a namespace with a reference in its address',
    feed('xmlns:x="http://purl.org/dc&#x2F;elements/1.1/"', '<title>Tin</title><x:creator>Hà My</x:creator>'),
    { items: [{ author: 'Hà My' }] },
  ],
]

export const namespaces = documents([...anyPrefix, ...undeclared, ...foreign, ...scopes])
