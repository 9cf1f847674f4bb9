import { atom, atomEntries, type DocumentRow, documents, type ItemRow, rss, rssItems } from '../documents.ts'

/** Well-formed, and still not as the specifications have it: what writers of feeds do all the time. */
const inAtom: ItemRow[] = [
  [
    'xhtml that is escaped after all',
    '<title>Tin</title><content type="xhtml">&lt;p&gt;Một&lt;/p&gt;&lt;p&gt;Hai&lt;/p&gt;</content>',
    { content: /^(?:Một\nHai|<p>Một<\/p><p>Hai<\/p>)$/ },
  ],
  [
    'html that is not escaped',
    '<title>Tin</title><content type="html"><p>Một</p><p>Hai <b>ba</b></p></content>',
    { content: 'Một\nHai ba', contentHtml: /<p>Hai <b>ba<\/b><\/p>/ },
  ],
  [
    'html that is not escaped, in its own namespace',
    '<title>Tin</title><content type="html"><p xmlns="http://www.w3.org/1999/xhtml">Một</p></content>',
    { content: 'Một' },
  ],
  ['a title with elements but without type', '<title>Mưa <b>lớn</b></title>', { title: 'Mưa lớn' }],
  [
    'entities of HTML in attributes',
    '<title>Tin</title><category term="xh" label="X&atilde; h&#7897;i"/>',
    { categories: ['Xã hội'] },
  ],
  [
    'a date in CDATA',
    '<title>Tin</title><updated><![CDATA[2026-11-23T00:00:00Z]]></updated>',
    { published: '2026-11-23T00:00:00Z' },
  ],
  [
    'elements of RSS in Atom',
    '<title>Tin</title><pubDate>Mon, 23 Nov 2026 00:00:00 GMT</pubDate>',
    { published: '2026-11-23T00:00:00Z' },
  ],
  ['an id in CDATA', '<title>Tin</title><id><![CDATA[urn:1]]></id>', { guid: 'urn:1' }],
  ['an empty id', '<title>Tin</title><id/>', { guid: null }],
  ['two titles', '<title>Tin</title><title>Khác</title>', { title: 'Tin' }],
  [
    'an empty published beside updated',
    '<title>Tin</title><published/><updated>2026-11-23T00:00:00Z</updated>',
    { published: '2026-11-23T00:00:00Z' },
  ],
]

const inRss: ItemRow[] = [
  [
    'a title with a type of Atom',
    '<title type="html">&lt;b&gt;Mưa&lt;/b&gt; lớn</title>',
    { title: 'Mưa lớn' },
  ],
  [
    'atom:summary where there is no description',
    '<title>Tin</title><atom:summary>Tóm tắt.</atom:summary>',
    { summary: 'Tóm tắt.' },
  ],
  [
    'a date over two lines',
    '<title>Tin</title><pubDate>\n  Mon, 23 Nov 2026\n  21:17:05 +0700\n</pubDate>',
    { published: '2026-11-23T14:17:05Z' },
  ],
  [
    'two pubDates',
    '<title>Tin</title><pubDate>Mon, 23 Nov 2026 21:17:05 +0700</pubDate><pubDate>Tue, 24 Nov 2026 00:00:00 GMT</pubDate>',
    { published: '2026-11-23T14:17:05Z' },
  ],
  [
    'no-break spaces in a date',
    '<title>Tin</title><pubDate>Mon,&#160;23&#160;Nov&#160;2026 21:17:05&#160;+0700</pubDate>',
    { published: '2026-11-23T14:17:05Z' },
  ],
  [
    'content:encoded in entities',
    '<title>Tin</title><content:encoded>&lt;p&gt;Một &amp;amp; hai&lt;/p&gt;</content:encoded>',
    { content: 'Một & hai' },
  ],
  [
    'content:encoded with the end of CDATA, split',
    '<title>Tin</title><content:encoded><![CDATA[<p>a]]]]><![CDATA[>b</p>]]></content:encoded>',
    { content: 'a]]>b' },
  ],
  [
    'plain text with line ends in content:encoded',
    '<title>Tin</title><content:encoded>Một dòng\ncòn tiếp</content:encoded>',
    { content: 'Một dòng còn tiếp' },
  ],
  [
    'description in CDATA and text by turns',
    '<title>Tin</title><description>Một <![CDATA[<b>hai</b>]]> ba</description>',
    { summary: 'Một hai ba' },
  ],
  [
    'markup escaped twice in a description',
    '<title>Tin</title><description>&amp;lt;p&amp;gt;Mưa lớn.&amp;lt;/p&amp;gt;</description>',
    { summary: /^(?:Mưa lớn\.|<p>Mưa lớn\.<\/p>)$/ },
  ],
  [
    'attributes that nobody knows',
    '<title xml:space="preserve" la="x">Tin</title><link la="x">/1</link>',
    { title: 'Tin', url: 'https://baopho.vn/1' },
  ],
  [
    'dc:identifier is no guid of RSS',
    '<title>Tin</title><link>/1</link><dc:identifier>x-1</dc:identifier>',
    { url: 'https://baopho.vn/1' },
  ],
  [
    'a blank link before a permanent one',
    '<title>Tin</title><link> \n </link><guid>https://baopho.vn/1</guid>',
    { url: 'https://baopho.vn/1' },
  ],
  [
    'a scheme alone as link',
    '<title>Tin</title><link>http://</link><guid>https://baopho.vn/1</guid>',
    { url: 'https://baopho.vn/1' },
  ],
]

const wholes: DocumentRow[] = [
  [
    'a channel without rss around it',
    '<channel><title>Báo Phố</title><item><title>Tin</title></item></channel>',
    { format: 'rss', title: 'Báo Phố', items: [{ title: 'Tin' }] },
  ],
  [
    'dc:title of the channel',
    '<rss version="2.0"><channel><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Báo Phố</dc:title></channel></rss>',
    { title: 'Báo Phố' },
  ],
  [
    'an image behind the items',
    rss('<item><title>Tin</title></item><image><title>Logo</title><link>/logo</link></image>'),
    { title: 'Báo Phố', link: 'https://baopho.vn/', items: [{ title: 'Tin' }] },
  ],
  [
    'a feed and entries with subtitles and rights of HTML',
    atom(
      '<subtitle type="html">&lt;b&gt;x&lt;/b&gt;</subtitle><rights>x</rights><entry><title>Tin</title><rights type="html">&lt;b&gt;x&lt;/b&gt;</rights></entry>',
    ),
    { title: 'Báo Phố', items: [{ title: 'Tin' }] },
  ],
  [
    'items that say nothing but a guid',
    rss('<item><guid isPermaLink="false">bp-1</guid></item><item><title>Tin</title></item>'),
    { items: [{ title: 'Tin' }] },
  ],
  [
    'an item of an address alone',
    rss('<item><link>https://baopho.vn/1</link></item>'),
    { items: [{ url: 'https://baopho.vn/1' }] },
  ],
]

export const commonMistakes = [
  ...atomEntries(inAtom).map((one) => ({ ...one, name: `atom: ${one.name}` })),
  ...rssItems(inRss).map((one) => ({ ...one, name: `rss: ${one.name}` })),
  ...documents(wholes),
]
