import { type DocumentRow, documents, type ItemRow, sitemapUrls, urlset } from '../documents.ts'

const SITEMAPS = 'sitemaps.org 0.9'
const NEWS = 'Google News sitemap 0.9'
const LOC = '<loc>https://baopho.vn/tin-1.html</loc>'
const DATED = '<news:publication_date>2026-11-23T21:17:05+07:00</news:publication_date>'
const PAPER =
  '<news:publication><news:name>Báo Phố</news:name><news:language>vi</news:language></news:publication>'
const news = (inside: string) => `${LOC}<news:news>${PAPER}${inside}</news:news>`

const addresses: ItemRow[] = (
  [
    ['loc', LOC, 'https://baopho.vn/tin-1.html'],
    ['loc among line ends', '<loc>\n https://baopho.vn/tin-1.html \n</loc>', 'https://baopho.vn/tin-1.html'],
    ['loc in CDATA', '<loc><![CDATA[https://baopho.vn/tin-1.html]]></loc>', 'https://baopho.vn/tin-1.html'],
    ['escaped ampersands', '<loc>https://baopho.vn/?a=1&amp;b=2</loc>', 'https://baopho.vn/?a=1&b=2'],
    ['bare ampersands', '<loc>https://baopho.vn/?a=1&b=2</loc>', 'https://baopho.vn/?a=1&b=2'],
    ['letters with marks', '<loc>https://baopho.vn/tỉnh</loc>', 'https://baopho.vn/t%E1%BB%89nh'],
    ['a relative loc, though none may be', '<loc>/tin-1.html</loc>', 'https://baopho.vn/tin-1.html'],
  ] as const
).map(([name, inside, url]) => [`address: ${name}`, inside, { url }, SITEMAPS])

const texts: ItemRow[] = (
  [
    [
      'news:title',
      news(`<news:title>Mưa lớn ở Phố Núi</news:title>${DATED}`),
      { title: 'Mưa lớn ở Phố Núi' },
    ],
    ['news:title in CDATA', news('<news:title><![CDATA[Nông & lâm]]></news:title>'), { title: 'Nông & lâm' }],
    [
      'news:title with references',
      news('<news:title>M&#432;a &amp;amp; gi&oacute;</news:title>'),
      { title: 'Mưa & gió' },
    ],
    [
      'news:name is not its title',
      news('<news:title>Mưa lớn</news:title>'),
      { title: 'Mưa lớn', author: null },
    ],
    [
      'news:keywords are its categories',
      news('<news:title>Tin</news:title><news:keywords>kinh tế, cà phê , </news:keywords>'),
      { categories: ['kinh tế', 'cà phê'] },
    ],
    [
      'titles and captions of images and videos are not its title',
      `<i:image xmlns:i="http://www.google.com/schemas/sitemap-image/1.1"><i:loc>https://baopho.vn/a.jpg</i:loc><i:title>Ảnh</i:title></i:image>
<v:video xmlns:v="http://www.google.com/schemas/sitemap-video/1.1"><v:title>Phim</v:title><v:publication_date>2020-01-01</v:publication_date></v:video>${news('<news:title>Mưa lớn</news:title>')}`,
      { title: 'Mưa lớn', url: 'https://baopho.vn/tin-1.html', published: null },
    ],
    [
      'links to other languages and to AMP are not its address',
      `${LOC}<x:link xmlns:x="http://www.w3.org/1999/xhtml" rel="alternate" hreflang="en" href="https://baopho.vn/en/1"/>`,
      { url: 'https://baopho.vn/tin-1.html' },
    ],
  ] as const
).map(([name, inside, item]) => [name, inside, { ...item }, NEWS] as ItemRow)

const dates: ItemRow[] = (
  [
    ['news:publication_date', news(`<news:title>Tin</news:title>${DATED}`), '2026-11-23T14:17:05Z'],
    [
      'news:publication_date before lastmod',
      `<lastmod>2026-11-24T00:00:00Z</lastmod>${news(DATED)}`,
      '2026-11-23T14:17:05Z',
    ],
    [
      'a day alone',
      news('<news:publication_date>2026-11-23</news:publication_date>'),
      '2026-11-22T17:00:00Z',
    ],
    ['lastmod alone', `${LOC}<lastmod>2026-11-23T21:17:05+07:00</lastmod>`, '2026-11-23T14:17:05Z'],
    ['lastmod, a day alone', `${LOC}<lastmod>2026-11-23</lastmod>`, '2026-11-22T17:00:00Z'],
    ['lastmod to the minute', `${LOC}<lastmod>2026-11-23T21:17+07:00</lastmod>`, '2026-11-23T14:17:00Z'],
    [
      'lastmod with fractions',
      `${LOC}<lastmod>2026-11-23T14:17:05.50Z</lastmod>`,
      '2026-11-23T14:17:05.500Z',
    ],
    ['an empty lastmod', `${LOC}<lastmod/>`, null],
    ['none', `${LOC}<changefreq>daily</changefreq><priority>0.5</priority>`, null],
  ] as const
).map(([name, inside, published]) => [`date: ${name}`, inside, { published }, NEWS])

const INDEX = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const wholes: DocumentRow[] = [
  [
    'a sitemap, its items in their order',
    urlset(`<url>${LOC}</url><url><loc>https://baopho.vn/tin-2.html</loc></url>`),
    {
      format: 'sitemap',
      children: [],
      items: [{ url: 'https://baopho.vn/tin-1.html' }, { url: 'https://baopho.vn/tin-2.html' }],
    },
    SITEMAPS,
  ],
  ['an empty sitemap', urlset(''), { format: 'sitemap', count: 0 }, SITEMAPS],
  [
    'without namespace',
    `<urlset><url>${LOC}</url></urlset>`,
    { format: 'sitemap', items: [{ url: 'https://baopho.vn/tin-1.html' }] },
  ],
  [
    'with the namespace of Google 0.84',
    `<urlset xmlns="http://www.google.com/schemas/sitemap/0.84"><url>${LOC}</url></urlset>`,
    { format: 'sitemap', items: [{ url: 'https://baopho.vn/tin-1.html' }] },
  ],
  [
    'under prefixes',
    `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><s:url><s:loc>/1</s:loc>
<n:news><n:title>Mưa lớn</n:title></n:news></s:url></s:urlset>`,
    { format: 'sitemap', items: [{ url: 'https://baopho.vn/1', title: 'Mưa lớn' }] },
  ],
  [
    'news under a prefix that nobody declared',
    `<urlset><url>${LOC}<news:news><news:title>Mưa lớn</news:title></news:news></url></urlset>`,
    { items: [{ title: 'Mưa lớn' }] },
  ],
  [
    'a url without loc is left out',
    urlset(`<url><lastmod>2026-11-23</lastmod></url><url>${LOC}</url>`),
    { items: [{ url: 'https://baopho.vn/tin-1.html' }] },
    SITEMAPS,
  ],
  [
    'the language of a news sitemap is that of its publication',
    urlset(`<url>${news('<news:title>Tin</news:title>')}</url>`),
    { language: 'vi', title: 'Báo Phố' },
    NEWS,
  ],
  [
    'an index names documents, the newest first',
    `<sitemapindex ${INDEX}><sitemap><loc>https://baopho.vn/s-1.xml</loc><lastmod>2026-10-01</lastmod></sitemap>
<sitemap><loc>https://baopho.vn/s-3.xml</loc><lastmod>2026-11-23T10:00:00+07:00</lastmod></sitemap>
<sitemap><loc>https://baopho.vn/s-2.xml.gz</loc><lastmod>2026-11-01</lastmod></sitemap></sitemapindex>`,
    {
      format: 'sitemap',
      count: 0,
      children: ['https://baopho.vn/s-3.xml', 'https://baopho.vn/s-2.xml.gz', 'https://baopho.vn/s-1.xml'],
    },
    SITEMAPS,
  ],
  [
    'an index without dates keeps its order',
    `<sitemapindex ${INDEX}><sitemap><loc>https://baopho.vn/a.xml</loc></sitemap><sitemap><loc>https://baopho.vn/b.xml</loc></sitemap></sitemapindex>`,
    { format: 'sitemap', children: ['https://baopho.vn/a.xml', 'https://baopho.vn/b.xml'] },
    SITEMAPS,
  ],
  [
    'an index: entries without date stand behind those with one',
    `<sitemapindex ${INDEX}><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc><lastmod>2026-11-01</lastmod></sitemap></sitemapindex>`,
    { children: ['https://baopho.vn/b.xml', 'https://baopho.vn/a.xml'] },
  ],
  [
    'an index under a prefix, with a bare ampersand and CDATA',
    '<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>https://baopho.vn/s?a=1&b=2</s:loc></s:sitemap><s:sitemap><s:loc><![CDATA[https://baopho.vn/t.xml]]></s:loc></s:sitemap></s:sitemapindex>',
    { children: ['https://baopho.vn/s?a=1&b=2', 'https://baopho.vn/t.xml'] },
  ],
  ['an empty index', `<sitemapindex ${INDEX}/>`, { format: 'sitemap', count: 0, children: [] }],
  [
    'a script as a document of an index is left out',
    `<sitemapindex ${INDEX}><sitemap><loc>javascript:alert(1)</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>`,
    { children: ['https://baopho.vn/b.xml'] },
  ],
]

export const sitemaps = [...sitemapUrls([...addresses, ...texts, ...dates]), ...documents(wholes)]
