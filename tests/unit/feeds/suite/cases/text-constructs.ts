import { atomEntries, type ItemRow } from '../documents.ts'

const DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
const DASH = '<x:div xmlns:x="http://www.w3.org/1999/xhtml">'

/** Atom's text constructs (RFC 4287 §3.1) and content (§4.1.3). */
const titles: ItemRow[] = (
  [
    ['no type is text', '<title>Lãi suất &lt; 5%</title>', 'Lãi suất < 5%'],
    ['text keeps what looks like a tag', '<title type="text">thẻ &lt;b&gt; là gì</title>', 'thẻ <b> là gì'],
    ['text in CDATA', '<title type="text"><![CDATA[thẻ <b> là gì]]></title>', 'thẻ <b> là gì'],
    ['html', '<title type="html">&lt;b&gt;Mưa&lt;/b&gt; lớn</title>', 'Mưa lớn'],
    ['html in CDATA', '<title type="html"><![CDATA[<b>Mưa</b> lớn]]></title>', 'Mưa lớn'],
    ['html with an entity', '<title type="html">Phố &amp;amp; phường &amp;eacute;</title>', 'Phố & phường é'],
    ['html with a sign written as an entity', '<title type="html">1 &amp;lt; 2</title>', '1 < 2'],
    ['html with a bare ampersand inside', '<title type="html"><![CDATA[Nông & lâm]]></title>', 'Nông & lâm'],
    ['HTML in capitals', '<title type="HTML">&lt;b&gt;Mưa&lt;/b&gt; lớn</title>', 'Mưa lớn'],
    ['text/html, as in 0.3', '<title type="text/html">&lt;b&gt;Mưa&lt;/b&gt; lớn</title>', 'Mưa lớn'],
    ['text/plain, as in 0.3', '<title type="text/plain">1 &lt; 2</title>', '1 < 2'],
    ['xhtml', `<title type="xhtml">${DIV}<b>Mưa</b> lớn</div></title>`, 'Mưa lớn'],
    ['xhtml under a prefix', `<title type="xhtml">${DASH}<x:b>Mưa</x:b> lớn</x:div></title>`, 'Mưa lớn'],
    ['xhtml keeps its signs', `<title type="xhtml">${DIV}1 &lt; 2 &amp; 3</div></title>`, '1 < 2 & 3'],
    [
      'xhtml keeps what looks like a tag',
      `<title type="xhtml">${DIV}thẻ &lt;b&gt; là gì</div></title>`,
      'thẻ <b> là gì',
    ],
    ['xhtml without its div', '<title type="xhtml">Mưa <b>lớn</b></title>', 'Mưa lớn'],
    ['white space around', '<title>\n  Mưa\n  lớn\n</title>', 'Mưa lớn'],
  ] as const
).map(([name, inside, title]) => [`title: ${name}`, inside, { title }, 'RFC 4287 §3.1'])

const contents: ItemRow[] = (
  [
    ['text', '<content>1 &lt; 2</content>', { content: '1 < 2' }],
    [
      'text, as HTML that is safe to show',
      '<content type="text">thẻ &lt;b&gt; là gì</content>',
      { content: 'thẻ <b> là gì', contentHtml: /thẻ &lt;b(?:&gt;|>) là gì/ },
    ],
    [
      'html',
      '<content type="html">&lt;p&gt;Một&lt;/p&gt;&lt;p&gt;Hai&lt;/p&gt;</content>',
      { content: 'Một\nHai' },
    ],
    [
      'html keeps its markup',
      '<content type="html"><![CDATA[<p>Một <b>hai</b></p>]]></content>',
      { contentHtml: /<p>Một <b>hai<\/b><\/p>/ },
    ],
    [
      'xhtml: the div is no part of it',
      `<content type="xhtml">${DIV}<p>Một</p><p>Hai</p></div></content>`,
      { content: 'Một\nHai', contentHtml: /<p>Một<\/p>\s*<p>Hai<\/p>/ },
    ],
    [
      'xhtml under a prefix is shown without it',
      `<content type="xhtml">${DASH}<x:p>Một <x:em>hai</x:em></x:p></x:div></content>`,
      { content: 'Một hai', contentHtml: /<p>Một <em>hai<\/em><\/p>/, contentHtmlLacks: /x:/ },
    ],
    [
      'xhtml: an ampersand stays one',
      `<content type="xhtml">${DIV}<p>A &amp;amp; B</p></div></content>`,
      { contentHtml: /A &amp;amp; B/ },
    ],
    [
      'xhtml: attributes are kept',
      `<content type="xhtml">${DIV}<p><a href="https://baopho.vn/2?a=1&amp;b=2">hai</a></p></div></content>`,
      { contentHtml: /href="https:\/\/baopho\.vn\/2\?a=1&amp;b=2"/ },
    ],
    ['text/plain', '<content type="text/plain">1 &lt; 2</content>', { content: '1 < 2' }],
    [
      'a type with parameters',
      '<content type="text/html; charset=utf-8">&lt;p&gt;Một&lt;/p&gt;</content>',
      { content: 'Một' },
    ],
    [
      'application/xhtml+xml',
      `<content type="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Một</p></body></html></content>`,
      { content: 'Một' },
    ],
    [
      'base64 of an image is no text',
      '<content type="image/png">iVBORw0KGgoAAAANSUhEUg==</content>',
      { content: '', contentHtml: '' },
    ],
    [
      'base64 of a PDF is no text',
      '<content type="application/pdf">JVBERi0xLjQKJcOkw7zDtsOf</content>',
      { content: '' },
    ],
    [
      'elsewhere: the address stands for the text',
      '<content type="text/html" src="/toan-van/7.html"/>',
      { content: '', url: 'https://baopho.vn/toan-van/7.html' },
    ],
    [
      'elsewhere, beside a link: the link is where people go',
      '<link href="/7.html"/><content type="video/mp4" src="/7.mp4"/>',
      { content: '', url: 'https://baopho.vn/7.html' },
    ],
    ['empty', '<content type="html"/>', { content: '', contentHtml: '' }],
  ] as const
).map(([name, inside, item]) => [`content: ${name}`, `<title>Tin</title>${inside}`, item, 'RFC 4287 §4.1.3'])

const summaries: ItemRow[] = (
  [
    ['text', '<summary>1 &lt; 2</summary>', '1 < 2'],
    [
      'html on one line',
      '<summary type="html">&lt;p&gt;Một.&lt;/p&gt;&lt;p&gt;Hai.&lt;/p&gt;</summary>',
      'Một. Hai.',
    ],
    ['xhtml', `<summary type="xhtml">${DIV}<p>Một.</p><p>Hai.</p></div></summary>`, 'Một. Hai.'],
    ['none, though there is content', '<content type="html">&lt;p&gt;Một.&lt;/p&gt;</content>', ''],
  ] as const
).map(([name, inside, summary]) => [
  `summary: ${name}`,
  `<title>Tin</title>${inside}`,
  { summary },
  'RFC 4287 §4.2.13',
])

export const textConstructs = atomEntries([...titles, ...contents, ...summaries])
