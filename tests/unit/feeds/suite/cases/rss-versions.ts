import { type DocumentRow, documents } from '../documents.ts'

const NETSCAPE_DTD =
  '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
const RSS10 = 'xmlns="http://purl.org/rss/1.0/"'

const items: DocumentRow[] = [
  [
    'RSS 0.90: RDF without identifiers, items beside the channel',
    `<?xml version="1.0"?><rdf:RDF ${RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Báo Phố</title><link>https://baopho.vn/</link><description>Tin trong tỉnh</description></channel>
<image><title>Biểu trưng</title><url>https://baopho.vn/logo.png</url><link>https://baopho.vn/gioi-thieu</link></image>
<item><title>Khởi công cầu Sông Lạc</title><link>https://baopho.vn/cau-song-lac-101.html</link></item>
<item><title>Giá cà phê tăng trở lại</title><link>https://baopho.vn/gia-ca-phe-102.html</link></item>
<textinput><title>Tìm</title><name>q</name><link>https://baopho.vn/tim</link></textinput></rdf:RDF>`,
    {
      format: 'rdf',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      items: [
        { title: 'Khởi công cầu Sông Lạc', url: 'https://baopho.vn/cau-song-lac-101.html', guid: null },
        { title: 'Giá cà phê tăng trở lại', url: 'https://baopho.vn/gia-ca-phe-102.html', guid: null },
      ],
    },
    'RSS 0.90, Netscape 1999',
  ],
  [
    'RSS 0.91 of Netscape, with its DOCTYPE and an entity of its DTD',
    `<?xml version="1.0"?>${NETSCAPE_DTD}<rss version="0.91"><channel><title>Caf&eacute; Phố</title>
<link>https://baopho.vn/</link><description>Tin</description><language>vi</language>
<item><title>Hai xã vùng cao c&oacute; điện lưới</title><link>https://baopho.vn/1.html</link>
<description>Điện về trước Tết.</description></item></channel></rss>`,
    {
      format: 'rss',
      title: 'Café Phố',
      language: 'vi',
      items: [{ title: 'Hai xã vùng cao có điện lưới', summary: 'Điện về trước Tết.', published: null }],
    },
    'RSS 0.91, Netscape',
  ],
  [
    'RSS 0.91 of Userland',
    `<rss version="0.91"><channel><title>Báo Phố</title><link>https://baopho.vn/</link><language>vi</language>
<copyright>Báo Phố</copyright><webMaster>web@baopho.vn</webMaster>
<item><title>Mưa lớn gây ngập</title><link>https://baopho.vn/2.html</link></item></channel></rss>`,
    {
      format: 'rss',
      language: 'vi',
      items: [{ title: 'Mưa lớn gây ngập', url: 'https://baopho.vn/2.html', author: null, summary: '' }],
    },
    'RSS 0.91, Userland',
  ],
  [
    'RSS 0.92: every element of an item is optional; source, category, enclosure',
    `<rss version="0.92"><channel><title>Báo Phố</title><link>https://baopho.vn/</link>
<cloud domain="baopho.vn" port="80" path="/RPC2" registerProcedure="x" protocol="xml-rpc"/>
<item><description>Nông dân xã Ia Lâu thu hoạch sớm.</description>
<source url="https://baolacgiang.vn/rss">Báo Lạc Giang</source><category domain="chuyen-muc">Kinh tế</category>
<enclosure url="https://baopho.vn/a.mp3" length="1" type="audio/mpeg"/></item></channel></rss>`,
    {
      format: 'rss',
      items: [
        {
          title: 'Nông dân xã Ia Lâu thu hoạch sớm.',
          summary: 'Nông dân xã Ia Lâu thu hoạch sớm.',
          categories: ['Kinh tế'],
          guid: null,
          url: null,
        },
      ],
    },
    'RSS 0.92, Userland',
  ],
  [
    'RSS 0.93: pubDate and expirationDate',
    `<rss version="0.93"><channel><title>Báo Phố</title><link>https://baopho.vn/</link>
<item><title>Lịch cắt điện</title><expirationDate>Mon, 30 Nov 2026 00:00:00 GMT</expirationDate>
<pubDate>Mon, 23 Nov 2026 01:00:00 GMT</pubDate></item></channel></rss>`,
    { format: 'rss', items: [{ title: 'Lịch cắt điện', published: '2026-11-23T01:00:00Z' }] },
    'RSS 0.93, Userland',
  ],
  [
    'RSS 0.94: guid, description with a type',
    `<rss version="0.94"><channel><title>Báo Phố</title><link>https://baopho.vn/</link>
<item><title>Lịch cắt điện</title><guid isPermaLink="false">bp-4</guid>
<description type="text/html">&lt;p&gt;Năm xã.&lt;/p&gt;</description></item></channel></rss>`,
    { format: 'rss', items: [{ guid: 'bp-4', url: null, summary: 'Năm xã.' }] },
    'RSS 0.94, Userland',
  ],
  [
    'RSS 1.0: identifiers, Dublin Core',
    `<rdf:RDF ${RDF} ${RSS10} xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://baopho.vn/rss"><title>Báo Phố</title><link>https://baopho.vn/</link>
<description>Tin</description><dc:language>vi</dc:language><items><rdf:Seq>
<rdf:li resource="https://baopho.vn/3.html"/></rdf:Seq></items></channel>
<item rdf:about="https://baopho.vn/3.html"><title>Học sinh vùng cao trở lại trường</title>
<link>https://baopho.vn/3.html</link><description>Sau bão, mười hai điểm trường mở cửa.</description>
<dc:creator>Hà My</dc:creator><dc:date>2026-11-23T08:00:00+07:00</dc:date><dc:subject>Giáo dục</dc:subject></item>
</rdf:RDF>`,
    {
      format: 'rdf',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      language: 'vi',
      items: [
        {
          guid: 'https://baopho.vn/3.html',
          url: 'https://baopho.vn/3.html',
          title: 'Học sinh vùng cao trở lại trường',
          summary: 'Sau bão, mười hai điểm trường mở cửa.',
          author: 'Hà My',
          categories: ['Giáo dục'],
          published: '2026-11-23T01:00:00Z',
        },
      ],
    },
    'RSS 1.0 §5',
  ],
  [
    'RSS 1.0 with items inside the channel',
    `<rdf:RDF ${RDF} ${RSS10}><channel><title>Báo Phố</title><item rdf:about="https://baopho.vn/4.html">
<title>Chợ phiên họp trở lại</title><link>https://baopho.vn/4.html</link></item></channel></rdf:RDF>`,
    { format: 'rdf', items: [{ title: 'Chợ phiên họp trở lại' }] },
  ],
  [
    'RSS 2.0, every element of an item',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Báo Phố</title><link>https://baopho.vn/</link><description>Tin</description><language>vi-vn</language>
<managingEditor>toasoan@baopho.vn (Toà soạn)</managingEditor><pubDate>Tue, 24 Nov 2026 06:00:00 +0700</pubDate>
<lastBuildDate>Tue, 24 Nov 2026 06:00:00 +0700</lastBuildDate><category>Báo chí</category>
<image><url>https://baopho.vn/logo.png</url><title>Biểu trưng</title><link>https://baopho.vn/logo</link></image>
<item><title>Chi bộ Công ty TNHH May Phố Núi ra mắt</title><link>https://baopho.vn/chi-bo-5.html</link>
<description>Năm đảng viên đầu tiên.</description><author>hamy@baopho.vn (Hà My)</author><category>Xây dựng Đảng</category>
<category>Doanh nghiệp</category><comments>https://baopho.vn/chi-bo-5.html#binh-luan</comments>
<guid isPermaLink="false">bp-5</guid><pubDate>Mon, 23 Nov 2026 21:17:00 +0700</pubDate>
<content:encoded><![CDATA[<p>Sáng 23/11, chi bộ ra mắt.</p><p>Chi bộ có năm đảng viên.</p>]]></content:encoded>
</item></channel></rss>`,
    {
      format: 'rss',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      language: 'vi-vn',
      items: [
        {
          guid: 'bp-5',
          url: 'https://baopho.vn/chi-bo-5.html',
          title: 'Chi bộ Công ty TNHH May Phố Núi ra mắt',
          summary: 'Năm đảng viên đầu tiên.',
          content: 'Sáng 23/11, chi bộ ra mắt.\nChi bộ có năm đảng viên.',
          contentHtml: /<p>Sáng 23\/11, chi bộ ra mắt\.<\/p>/,
          author: 'Hà My',
          categories: ['Xây dựng Đảng', 'Doanh nghiệp'],
          published: '2026-11-23T14:17:00Z',
        },
      ],
    },
    'RSS 2.0.11, elements of <item>',
  ],
]

const variants: DocumentRow[] = [
  ['no version', 'rss', ''],
  ['version 2.0.1', 'rss', ' version="2.0.1"'],
  ['a version that never was', 'rss', ' version="9"'],
  ['the version in single quotes, with blanks', 'rss', " version = '2.0'"],
].map(([what, name, attributes]) => [
  `RSS with ${what}`,
  `<${name}${attributes}><channel><title>Báo Phố</title><item><title>Tin</title></item></channel></${name}>`,
  { format: 'rss', title: 'Báo Phố', items: [{ title: 'Tin' }] },
])

const channels: DocumentRow[] = (
  [
    [
      'title and link behind the items',
      '<item><title>Tin</title></item><title>Báo Phố</title><link>/</link>',
    ],
    [
      'image and textInput before the title',
      '<image><title>Logo</title><link>/logo</link></image><textInput><title>Tìm</title><link>/tim</link></textInput><title>Báo Phố</title><link>/</link>',
    ],
    [
      'atom:link rel=self before the link',
      '<title>Báo Phố</title><a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="/rss"/><link>/</link>',
    ],
    ['a title in CDATA, with line ends', '<title>\n<![CDATA[ Báo\n Phố ]]>\n</title><link>\n/\n</link>'],
    ['a title with markup', '<title>&lt;b&gt;Báo&lt;/b&gt; Phố</title><link>/</link>'],
  ] as const
).map(([what, inside]) => [
  `the channel's title and link: ${what}`,
  `<rss version="2.0"><channel>${inside}</channel></rss>`,
  { title: 'Báo Phố', link: 'https://baopho.vn/' },
])

const empty: DocumentRow[] = [
  [
    'a feed without items is a feed',
    '<rss version="2.0"><channel><title>Báo Phố</title></channel></rss>',
    { format: 'rss', title: 'Báo Phố', count: 0 },
  ],
  ['an empty channel', '<rss version="2.0"><channel/></rss>', { format: 'rss', count: 0, link: null }],
  [
    'an empty item says nothing and is left out',
    '<rss version="2.0"><channel><item/><item><title>Tin</title></item><item> </item></channel></rss>',
    { items: [{ title: 'Tin' }] },
  ],
]

export const rssVersions = documents([...items, ...variants, ...channels, ...empty])
