import { type DocumentRow, documents, type ItemRow, rss, rssItems } from '../documents.ts'

const WHOLE = rss(
  '<item><title>Mưa lớn</title><link>/1</link></item><item><title>Nắng</title><link>/2</link></item>',
)
const BODY = WHOLE.slice(WHOLE.indexOf('<rss'))
const BOTH = {
  items: [
    { title: 'Mưa lớn', url: 'https://baopho.vn/1' },
    { title: 'Nắng', url: 'https://baopho.vn/2' },
  ],
}
const ODD = [/./]

const around: DocumentRow[] = (
  [
    ['blank lines before the declaration', `\n\n  \n${WHOLE}`],
    ['a byte order mark', `\uFEFF${WHOLE}`],
    ['a byte order mark behind blank lines', `\n\uFEFF${WHOLE}`],
    ['no declaration', BODY],
    [
      'the complaint of a program before it',
      `Notice: Undefined index: id in /var/www/rss.php on line 7\n${WHOLE}`,
    ],
    [
      'the complaint of a program as HTML',
      `<br />\n<b>Warning</b>: Division by zero in <b>rss.php</b><br />\n${WHOLE}`,
    ],
    ['two declarations', `<?xml version="1.0"?>\n${WHOLE}`],
    ['a declaration of XML 1.1', `<?xml version="1.1"?>${BODY}`],
    ['a declaration without version', `<?xml encoding="UTF-8"?>${BODY}`],
    ['a style sheet', `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/rss.xsl"?>${BODY}`],
    ['comments', `<!-- a -->${BODY}<!-- b -->`],
    ['a comment that looks like HTML', `<!-- <html> -->${BODY}`],
    ['a comment with two hyphens within', `<!-- a -- b -->${BODY}`],
    ['a DOCTYPE', `<!DOCTYPE rss>${BODY}`],
    ['a DOCTYPE with declarations', `<!DOCTYPE rss [<!ELEMENT rss ANY><!ENTITY x "y">]>${BODY}`],
    ['text behind the end', `${WHOLE}\nxong`],
    ['a page behind the end', `${WHOLE}<script>track()</script></body></html>`],
    ['a byte of zero behind the end', `${WHOLE}\0`],
    ['the end tag of rss twice', `${WHOLE}</rss>`],
    ['a second root', `${WHOLE}<rss><channel><item><title>Thừa</title></item></channel></rss>`],
    ['no end of channel', WHOLE.replace('</channel>', '')],
    ['no end of channel and rss', WHOLE.replace('</channel></rss>', '')],
    ['no end of rss', WHOLE.replace('</rss>', '')],
    ['a tag in capitals', BODY.replaceAll('title>', 'TITLE>').replaceAll('item>', 'ITEM>')],
    [
      'start and end tags in different letters',
      BODY.replaceAll('</item>', '</Item>').replaceAll('<title>', '<Title>'),
    ],
    [
      'rss and channel in capitals',
      BODY.replace('<rss', '<RSS').replace('</rss', '</RSS').replaceAll('channel>', 'CHANNEL>'),
    ],
    [
      'an unquoted version',
      '<rss version=2.0><channel><item><title>Mưa lớn</title><link>/1</link></item><item><title>Nắng</title><link>/2</link></item></channel></rss>',
    ],
    ['an attribute twice', BODY.replace('<rss ', '<rss version="2.0" ')],
    ['an attribute without value', BODY.replace('<rss ', '<rss moi ')],
    ['no blank between attributes', BODY.replace('<rss version="2.0" ', '<rss version="2.0"id="1" ')],
    ['an ampersand in an attribute', BODY.replace('<rss ', '<rss id="a&b" ')],
    ['a less-than sign in an attribute', BODY.replace('<rss ', '<rss id="a<b" ')],
    ['an end tag that nothing opened', BODY.replace('</item>', '</div></item>')],
    ['an end tag between items', BODY.replace('</item>', '</item></div>')],
    [
      'items beside the channel',
      BODY.replace('</channel></rss>', '</rss>').replace('<item>', '</channel><item>'),
    ],
    [
      'no channel at all',
      '<rss version="2.0"><item><title>Mưa lớn</title><link>/1</link></item><item><title>Nắng</title><link>/2</link></item></rss>',
    ],
    ['two channels', BODY.replace('</item><item>', '</item></channel><channel><item>')],
    ['control characters between items', BODY.replace('</item>', '</item>\u0000\u0008\u001F')],
    ['windows line ends', WHOLE.replaceAll('><', '>\r\n<')],
  ] as const
).map(([name, document]) => [name, document, BOTH])

const warned: DocumentRow[] = (
  [
    ['junk before the declaration', `xin chờ\n${WHOLE}`],
    ['a bare ampersand', WHOLE.replace('<title>Báo Phố', '<title>Báo & Phố')],
    ['no end of channel and rss', WHOLE.replace('</channel></rss>', '')],
    ['wrong nesting', WHOLE.replace('<title>Mưa lớn</title>', '<title><b>Mưa lớn</title></b>')],
  ] as const
).map(([name, document]) => [`warns of ${name}`, document, { ...BOTH, warnings: ODD }])

const unclosed: DocumentRow[] = [
  [
    'an item without end, before another',
    rss('<item><title>Mưa lớn</title><link>/1</link><item><title>Nắng</title><link>/2</link></item>'),
    BOTH,
  ],
  [
    'no item has an end',
    rss('<item><title>Mưa lớn</title><link>/1</link><item><title>Nắng</title><link>/2</link>'),
    BOTH,
  ],
  [
    'a title without end, before a link',
    rss('<item><title>Mưa lớn<link>/1</link></item><item><title>Nắng</title><link>/2</link></item>'),
    BOTH,
  ],
  [
    'a description without end',
    rss(
      '<item><title>Mưa lớn</title><link>/1</link><description>Gió mạnh</item><item><title>Nắng</title><link>/2</link></item>',
    ),
    BOTH,
  ],
  [
    'an end tag without its bracket',
    rss(
      '<item><title>Mưa lớn</title\n><link>/1</link></item><item><title>Nắng</title ><link>/2</link></item >',
    ),
    BOTH,
  ],
  [
    'an Atom entry without end',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Mưa lớn</title><link href="/1"/><entry><title>Nắng</title><link href="/2"/></entry></feed>',
    BOTH,
  ],
  [
    'links of Atom that are not closed',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/1"><title>Mưa lớn</title></entry><entry><link href="/2"><title>Nắng</title></entry></feed>',
    BOTH,
  ],
]

const inside: ItemRow[] = [
  [
    'a line break in a description',
    '<description>Dòng một<br>dòng hai</description><link>/1</link>',
    { summary: 'Dòng một dòng hai', url: 'https://baopho.vn/1' },
  ],
  [
    'paragraphs without end',
    '<description><p>Một<p>Hai</description><link>/1</link>',
    { summary: 'Một Hai', url: 'https://baopho.vn/1' },
  ],
  [
    'an image without end, unquoted',
    '<description><img src=a.jpg>Mưa lớn</description><link>/1</link>',
    { summary: 'Mưa lớn', url: 'https://baopho.vn/1' },
  ],
  [
    'wrong nesting',
    '<title><b>Mưa <i>lớn</b></i></title><link>/1</link>',
    { title: 'Mưa lớn', url: 'https://baopho.vn/1' },
  ],
  [
    'a bare ampersand',
    '<title>Nông & lâm</title><link>/1</link>',
    { title: 'Nông & lâm', url: 'https://baopho.vn/1' },
  ],
  [
    'an ampersand against a word',
    '<title>R&D tại Phố Núi</title><link>/1</link>',
    { title: 'R&D tại Phố Núi' },
  ],
  [
    'an ampersand at the end',
    '<title>Nông &</title><link>/1</link>',
    { title: 'Nông &', url: 'https://baopho.vn/1' },
  ],
  ['an entity without semicolon', '<title>Nông &amp lâm</title><link>/1</link>', { title: 'Nông & lâm' }],
  [
    'a less-than sign before a number',
    '<title>Lãi suất < 5%</title><link>/1</link>',
    { title: 'Lãi suất < 5%', url: 'https://baopho.vn/1' },
  ],
  [
    'a less-than sign against a number',
    '<title>Giảm <5% so với 2025</title><link>/1</link>',
    { title: 'Giảm <5% so với 2025', url: 'https://baopho.vn/1' },
  ],
  [
    'the end of a CDATA section that none opened',
    '<title>Mưa ]]> lớn</title><link>/1</link>',
    { title: 'Mưa ]]> lớn' },
  ],
  [
    'control characters',
    '<title>M\u0000ư\u0007a\u001F lớn\u000B</title><link>/1</link>',
    { title: 'Mưa lớn', url: 'https://baopho.vn/1' },
  ],
  [
    'control characters in a link',
    '<title>Tin</title><link>https://x.vn/\u00081</link>',
    { url: 'https://x.vn/1' },
  ],
  ['a reference to a control character', '<title>Mưa&#8; lớn&#x1F;</title>', { title: 'Mưa lớn' }],
  ['a reference to no character', '<title>Mưa lớn&#0;</title>', { title: /^Mưa lớn\uFFFD?$/ }],
  ['a reference beyond Unicode', '<title>Mưa lớn &#x110000;</title>', { title: /^Mưa lớn/ }],
  ['a reference to half a character', '<title>Mưa lớn&#xD83C;</title>', { title: /^Mưa lớn\uFFFD?$/ }],
  [
    'an undeclared entity',
    '<title>Mưa &bao; lớn</title><link>/1</link>',
    { title: 'Mưa &bao; lớn', url: 'https://baopho.vn/1' },
  ],
  [
    'an undeclared entity in a link',
    '<title>Tin</title><link>/1?a=1&b;=2</link>',
    { url: 'https://baopho.vn/1?a=1&b;=2' },
  ],
  ['an undeclared prefix', '<la:anh>a.jpg</la:anh><title>Tin</title>', { title: 'Tin' }],
  [
    'an attribute of guid unquoted',
    '<title>Tin</title><guid isPermaLink=false>bp-1</guid>',
    { guid: 'bp-1', url: null },
  ],
  [
    'an attribute of guid twice',
    '<title>Tin</title><guid isPermaLink="false" isPermaLink="false">bp-1</guid>',
    { guid: 'bp-1' },
  ],
  [
    'element names in capitals',
    '<TITLE>Tin</TITLE><LINK>/1</LINK><PUBDATE>2026-11-23T00:00:00Z</PUBDATE><GUID ISPERMALINK="false">1</GUID><DESCRIPTION>Tóm tắt</DESCRIPTION>',
    {
      title: 'Tin',
      url: 'https://baopho.vn/1',
      published: '2026-11-23T00:00:00Z',
      guid: '1',
      summary: 'Tóm tắt',
    },
  ],
  ['prefixed names in capitals', '<title>Tin</title><DC:Creator>Hà My</DC:Creator>', { author: 'Hà My' }],
  ['an element that ends itself', '<title/><description/><link/><title>Tin</title>', { title: 'Tin' }],
  [
    'an element whose name is no name',
    '<title>Tin</title><1a>x</1a><link>/1</link>',
    { title: 'Tin', url: 'https://baopho.vn/1' },
  ],
  [
    'a CDATA section that opens a second time',
    '<title><![CDATA[Mưa <![CDATA[lớn]]></title><link>/1</link>',
    { title: /^Mưa/, url: 'https://baopho.vn/1' },
  ],
  [
    'cdata in small letters',
    '<title><![cdata[Mưa lớn]]></title><link>/1</link>',
    { url: 'https://baopho.vn/1' },
  ],
]

export const illFormed = [...documents([...around, ...warned, ...unclosed]), ...rssItems(inside)]
