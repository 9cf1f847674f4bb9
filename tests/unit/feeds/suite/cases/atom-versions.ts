import {
  atom,
  atom03,
  atom03Entries,
  atomEntries,
  type DocumentRow,
  documents,
  type ItemRow,
} from '../documents.ts'

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'

const feeds: DocumentRow[] = [
  [
    'Atom 1.0, every element of an entry',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>Báo Phố</title><subtitle>Tin trong tỉnh</subtitle>
<link rel="self" href="https://baopho.vn/atom.xml"/><link href="https://baopho.vn/"/><id>tag:baopho.vn,2026:tin</id>
<updated>2026-11-24T00:00:00Z</updated><generator>tự viết</generator><icon>/icon.png</icon><logo>/logo.png</logo>
<entry><title>Chi bộ doanh nghiệp ngoài nhà nước ra mắt</title><id>tag:baopho.vn,2026:5</id>
<link rel="alternate" type="text/html" href="https://baopho.vn/chi-bo-5.html"/>
<published>2026-11-23T21:17:00+07:00</published><updated>2026-11-24T06:00:00+07:00</updated>
<author><name>Hà My</name><email>hamy@baopho.vn</email></author><contributor><name>Y Thu</name></contributor>
<category term="xay-dung-dang" label="Xây dựng Đảng"/><summary>Năm đảng viên đầu tiên.</summary>
<content type="xhtml"><div ${XHTML}><p>Sáng 23/11, chi bộ ra mắt.</p><p>Có năm đảng viên.</p></div></content>
<rights>Báo Phố</rights></entry></feed>`,
    {
      format: 'atom',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      language: 'vi',
      items: [
        {
          guid: 'tag:baopho.vn,2026:5',
          url: 'https://baopho.vn/chi-bo-5.html',
          title: 'Chi bộ doanh nghiệp ngoài nhà nước ra mắt',
          summary: 'Năm đảng viên đầu tiên.',
          content: 'Sáng 23/11, chi bộ ra mắt.\nCó năm đảng viên.',
          author: 'Hà My',
          categories: ['Xây dựng Đảng'],
          published: '2026-11-23T14:17:00Z',
        },
      ],
    },
    'RFC 4287 §4',
  ],
  [
    'an Atom entry document is a feed of one',
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><id>urn:1</id><link href="/1"/></entry>',
    { format: 'atom', items: [{ title: 'Tin', guid: 'urn:1', url: 'https://baopho.vn/1' }] },
    'RFC 4287 §2',
  ],
  [
    'a feed without namespace',
    '<feed><title>Báo Phố</title><entry><title>Tin</title><link href="/1"/></entry></feed>',
    { format: 'atom', title: 'Báo Phố', items: [{ title: 'Tin', url: 'https://baopho.vn/1' }] },
  ],
  [
    'the namespace with a slash too many',
    '<feed xmlns="http://www.w3.org/2005/Atom/"><entry><title>Tin</title></entry></feed>',
    { format: 'atom', items: [{ title: 'Tin' }] },
  ],
  [
    'the namespace with https',
    '<feed xmlns="https://www.w3.org/2005/Atom"><entry><title>Tin</title></entry></feed>',
    { format: 'atom', items: [{ title: 'Tin' }] },
  ],
  ['a feed without entries', atom(''), { format: 'atom', title: 'Báo Phố', count: 0, link: null }],
  [
    'title and link behind the entries',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tin</title></entry><title>Báo Phố</title><link href="/"/></feed>',
    { title: 'Báo Phố', link: 'https://baopho.vn/', items: [{ title: 'Tin' }] },
  ],
  [
    'what an entry was copied from has title, id, link and dates of its own',
    atom(`<entry><source><title>Báo Lạc Giang</title><id>urn:lac-giang</id><link href="https://baolacgiang.vn/"/>
<updated>2020-01-01T00:00:00Z</updated><category term="khác"/></source><title>Tin</title><id>urn:1</id>
<link href="/1"/><updated>2026-11-23T00:00:00Z</updated></entry>`),
    {
      title: 'Báo Phố',
      items: [
        {
          title: 'Tin',
          guid: 'urn:1',
          url: 'https://baopho.vn/1',
          published: '2026-11-23T00:00:00Z',
          categories: [],
        },
      ],
    },
    'RFC 4287 §4.2.11',
  ],
  [
    'Atom 0.3, whole',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="vi"><title>Báo Phố</title><tagline>Tin</tagline>
<link rel="alternate" type="text/html" href="https://baopho.vn/"/><modified>2026-11-24T00:00:00Z</modified>
<entry><title>Giá cà phê tăng trở lại</title><link rel="alternate" type="text/html" href="https://baopho.vn/6.html"/>
<id>tag:baopho.vn,2026:6</id><issued>2026-11-23T08:00:00+07:00</issued><modified>2026-11-24T00:00:00Z</modified>
<author><name>Y Thu</name></author><summary>Robusta lên 98.500 đồng.</summary>
<content type="text/html" mode="escaped">&lt;p&gt;Sáng nay &lt;b&gt;Robusta&lt;/b&gt; tăng.&lt;/p&gt;</content></entry></feed>`,
    {
      format: 'atom',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      language: 'vi',
      items: [
        {
          guid: 'tag:baopho.vn,2026:6',
          url: 'https://baopho.vn/6.html',
          title: 'Giá cà phê tăng trở lại',
          summary: 'Robusta lên 98.500 đồng.',
          content: 'Sáng nay Robusta tăng.',
          author: 'Y Thu',
          published: '2026-11-23T01:00:00Z',
        },
      ],
    },
    'Atom 0.3 §4',
  ],
  ['Atom 0.3 without entries', atom03(''), { format: 'atom', link: 'https://baopho.vn/', count: 0 }],
]

const constructs03: ItemRow[] = [
  ['0.3: a title without mode is XML of plain text', '<title>1 &lt; 2</title>', { title: '1 < 2' }],
  [
    '0.3: mode="escaped" type="text/html"',
    '<title mode="escaped" type="text/html">&lt;i&gt;Mưa&lt;/i&gt; lớn</title>',
    { title: 'Mưa lớn' },
  ],
  [
    '0.3: mode="escaped" of plain text keeps its signs',
    '<title mode="escaped" type="text/plain">1 &lt; 2</title>',
    { title: '1 < 2' },
  ],
  [
    '0.3: mode="xml" type="application/xhtml+xml"',
    `<title>Tin</title><content type="application/xhtml+xml" mode="xml"><div ${XHTML}><p>Một</p><p>Hai</p></div></content>`,
    { content: 'Một\nHai' },
  ],
  [
    '0.3: mode="xml" type="text/html" with elements inside',
    `<title>Tin</title><content type="text/html" mode="xml"><p ${XHTML}>Một <b>hai</b></p></content>`,
    { content: 'Một hai' },
  ],
  [
    '0.3: mode="base64" type="text/html"',
    '<title>Tin</title><content type="text/html" mode="base64">PHA+TcawYSBs4bubbjwvcD4=</content>',
    { content: 'Mưa lớn' },
  ],
  [
    '0.3: base64 in several lines, of a title',
    '<title type="text/plain" mode="base64">\n  TcawYSBs\n  4bubbg==\n</title>',
    { title: 'Mưa lớn' },
  ],
  [
    '0.3: multipart/alternative takes a part that can be shown',
    `<title>Tin</title><content type="multipart/alternative"><content type="text/plain">Mưa lớn</content></content>`,
    { content: 'Mưa lớn' },
  ],
].map(([name, inside, item]) => [name, inside, item, 'Atom 0.3 §3.1'] as ItemRow)

const dates03: ItemRow[] = [
  [
    '0.3: issued before created before modified',
    '<title>Tin</title><modified>2026-11-24T00:00:00Z</modified><created>2026-11-22T00:00:00Z</created><issued>2026-11-21T00:00:00Z</issued>',
    { published: '2026-11-21T00:00:00Z' },
  ],
  [
    '0.3: created where nothing was issued',
    '<title>Tin</title><modified>2026-11-24T00:00:00Z</modified><created>2026-11-22T00:00:00Z</created>',
    { published: '2026-11-22T00:00:00Z' },
  ],
  [
    '0.3: modified alone',
    '<title>Tin</title><modified>2026-11-23T00:00:00Z</modified>',
    { published: '2026-11-23T00:00:00Z' },
  ],
  [
    '0.3: issued may leave its zone out',
    '<title>Tin</title><issued>2026-11-23T07:00:00</issued>',
    { published: '2026-11-23T00:00:00Z' },
    'Atom 0.3 §4.13.8',
  ],
]

const tolerated: ItemRow[] = [
  [
    'Atom with a summary in dc:description',
    '<title>Tin</title><d:description xmlns:d="http://purl.org/dc/elements/1.1/">Tóm tắt.</d:description>',
    { summary: 'Tóm tắt.' },
  ],
  [
    'Atom with its only text in media:group',
    '<title>Video</title><m:group xmlns:m="http://search.yahoo.com/mrss/"><m:title>Khác</m:title><m:description>Lễ hội cồng chiêng.</m:description></m:group>',
    { title: 'Video', summary: 'Lễ hội cồng chiêng.' },
    'Media RSS 1.5.1',
  ],
  [
    'Atom with its link as text',
    '<title>Tin</title><link>https://baopho.vn/1</link>',
    { url: 'https://baopho.vn/1' },
  ],
]

export const atomVersions = [
  ...documents(feeds),
  ...atom03Entries([...constructs03, ...dates03]),
  ...atomEntries(tolerated),
]
