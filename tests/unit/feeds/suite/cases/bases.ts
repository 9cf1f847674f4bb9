import { atom, atomEntries, type DocumentRow, documents, type ItemRow, rss, rssItems } from '../documents.ts'

const DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
const TIN = '<title>Tin</title>'

const links: DocumentRow[] = [
  [
    'on the feed',
    atom(`<link href="./"/><entry>${TIN}<link href="1.html"/></entry>`, 'xml:base="https://goc.vn/bao/"'),
    { link: 'https://goc.vn/bao/', items: [{ url: 'https://goc.vn/bao/1.html' }] },
  ],
  [
    'on the feed, itself relative to the document',
    atom(`<entry>${TIN}<link href="1.html"/></entry>`, 'xml:base="../bao/"'),
    { items: [{ url: 'https://baopho.vn/bao/1.html' }] },
  ],
  [
    'on the entry, over that of the feed',
    atom(
      `<entry xml:base="https://khac.vn/">${TIN}<link href="1.html"/></entry><entry>${TIN}<link href="2.html"/></entry>`,
      'xml:base="https://goc.vn/"',
    ),
    { items: [{ url: 'https://khac.vn/1.html' }, { url: 'https://goc.vn/2.html' }] },
  ],
  [
    'on the entry, relative to that of the feed',
    atom(`<entry xml:base="2026/11/">${TIN}<link href="1.html"/></entry>`, 'xml:base="https://goc.vn/bao/"'),
    { items: [{ url: 'https://goc.vn/bao/2026/11/1.html' }] },
  ],
  [
    'on the link',
    atom(`<entry>${TIN}<link xml:base="https://goc.vn/a/" href="1.html"/></entry>`),
    { items: [{ url: 'https://goc.vn/a/1.html' }] },
  ],
  [
    'three deep',
    atom(
      `<entry xml:base="b/">${TIN}<link xml:base="c/" href="1.html"/></entry>`,
      'xml:base="https://goc.vn/a/"',
    ),
    { items: [{ url: 'https://goc.vn/a/b/c/1.html' }] },
  ],
  [
    'an absolute address needs none',
    atom(`<entry xml:base="https://khac.vn/">${TIN}<link href="https://goc.vn/1"/></entry>`),
    { items: [{ url: 'https://goc.vn/1' }] },
  ],
  [
    'one that is no address is passed over',
    atom(`<entry>${TIN}<link href="/1"/></entry>`, 'xml:base="http://["'),
    { items: [{ url: 'https://baopho.vn/1' }] },
  ],
  [
    'an empty one changes nothing',
    atom(`<entry xml:base="">${TIN}<link href="1"/></entry>`, 'xml:base="https://goc.vn/a/"'),
    { items: [{ url: 'https://goc.vn/a/1' }] },
  ],
  [
    'one with a script cannot make a link of it',
    atom(`<entry>${TIN}<link href="1"/></entry>`, 'xml:base="javascript:alert(1)//"'),
    { items: [{ url: 'https://baopho.vn/rss/1' }] },
  ],
  [
    'on rss',
    `<rss version="2.0" xml:base="https://goc.vn/bao/"><channel><link>.</link><item>${TIN}<link>1.html</link></item></channel></rss>`,
    { link: 'https://goc.vn/bao/', items: [{ url: 'https://goc.vn/bao/1.html' }] },
  ],
  [
    'on channel and item of RSS',
    `<rss version="2.0"><channel xml:base="https://goc.vn/a/"><item xml:base="b/">${TIN}<link>1.html</link></item></channel></rss>`,
    { items: [{ url: 'https://goc.vn/a/b/1.html' }] },
  ],
  [
    'on the link of RSS',
    rss(`<item>${TIN}<link xml:base="https://goc.vn/">1.html</link></item>`),
    { items: [{ url: 'https://goc.vn/1.html' }] },
  ],
  [
    'on RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xml:base="https://goc.vn/"><item rdf:about="/1">${TIN}</item></rdf:RDF>`,
    { items: [{ url: 'https://goc.vn/1' }] },
  ],
].map(([name, document, feed]) => [`xml:base ${name}`, document, feed, 'XML Base §4'] as DocumentRow)

const inAtom: ItemRow[] = (
  [
    [
      'html, against xml:base of content',
      '<content type="html" xml:base="https://goc.vn/a/">&lt;a href="1.html"&gt;một&lt;/a&gt;</content>',
      { contentHtml: /href="https:\/\/goc\.vn\/a\/1\.html"/ },
    ],
    [
      'html, against the document',
      '<content type="html">&lt;a href="1.html"&gt;một&lt;/a&gt;</content>',
      { contentHtml: /href="https:\/\/baopho\.vn\/rss\/1\.html"/ },
    ],
    [
      'xhtml, against xml:base of content',
      `<content type="xhtml" xml:base="https://goc.vn/a/">${DIV}<a href="1.html">một</a></div></content>`,
      { contentHtml: /href="https:\/\/goc\.vn\/a\/1\.html"/ },
    ],
    [
      'xhtml, against xml:base of the div',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://goc.vn/d/"><a href="1.html">một</a></div></content>',
      { contentHtml: /href="https:\/\/goc\.vn\/d\/1\.html"/ },
    ],
    [
      'xhtml, against xml:base of an element within',
      `<content type="xhtml">${DIV}<p xml:base="https://goc.vn/p/"><a href="1.html">một</a></p><a href="/2.html">hai</a></div></content>`,
      { contentHtml: /href="https:\/\/goc\.vn\/p\/1\.html"[\s\S]*href="https:\/\/baopho\.vn\/2\.html"/ },
    ],
    [
      'the src of content',
      '<content type="text/html" xml:base="https://goc.vn/" src="1.html"/>',
      { url: 'https://goc.vn/1.html' },
    ],
  ] as const
).map(([name, inside, item]) => [`${name}`, `${TIN}${inside}`, item, 'RFC 4287 §2'])

const inRss: ItemRow[] = (
  [
    ['a link', '<a href="/tin/2.html">hai</a>', /<a [^>]*href="https:\/\/baopho\.vn\/tin\/2\.html"/],
    ['an image', '<p>x<img src="../anh/a.jpg"></p>', /<img [^>]*src="https:\/\/baopho\.vn\/anh\/a\.jpg"/],
    ['an image without scheme', '<p>x<img src="//cdn.vn/a.jpg"></p>', /src="https:\/\/cdn\.vn\/a\.jpg"/],
    [
      'an absolute one',
      '<a href="https://x.vn/a?b=1&amp;c=2">x</a>',
      /href="https:\/\/x\.vn\/a\?b=1&amp;c=2"/,
    ],
    ['blanks around', '<a href=" /2.html ">hai</a>', /href="https:\/\/baopho\.vn\/2\.html"/],
    ['unquoted', '<a href=/2.html>hai</a>', /href="https:\/\/baopho\.vn\/2\.html"/],
    ['a mail address stays one', '<a href="mailto:a@baopho.vn">thư</a>', /thư/],
  ] as const
).map(([name, html, contentHtml]) => [
  `relative in content:encoded: ${name}`,
  `${TIN}<content:encoded><![CDATA[${html}]]></content:encoded>`,
  { contentHtml },
])

export const bases = [...documents(links), ...atomEntries(inAtom), ...rssItems(inRss)]
