import { atomEntries, type ItemRow, jsonItems, rssItems } from '../documents.ts'

type HtmlRow = readonly [name: string, html: string, kept: RegExp, lacks?: RegExp]

/** HTML of a full text, what has to be left of it, and what must not. */
const rows: HtmlRow[] = [
  ['script', '<p>a</p><script>alert(1)</script>', /<p>a<\/p>/, /script|alert/i],
  ['script in capitals', '<SCRIPT SRC="https://x.vn/x.js"></SCRIPT>a', /a/, /script|x\.js/i],
  ['script that is not closed', '<p>a</p><script>alert(1)', /<p>a<\/p>/, /script|alert/i],
  ['script within a tag', '<p>a</p><scr<script>ipt>alert(1)</scr</script>ipt>', /<p>a<\/p>/, /<script/i],
  ['script of SVG', '<p>a</p><svg><script>alert(1)</script></svg>', /<p>a<\/p>/, /script|svg/i],
  ['onload of SVG', '<p>a</p><svg/onload=alert(1)>', /<p>a<\/p>/, /svg|onload/i],
  [
    'MathML',
    '<p>a</p><math><mtext><img src=x onerror=alert(1)></mtext></math>',
    /<p>a<\/p>/,
    /math|onerror/i,
  ],
  ['onclick', '<p onclick="alert(1)">a</p>', /<p>a<\/p>/, /onclick/i],
  ['onerror of an image', '<img src="https://x.vn/a.jpg" onerror="alert(1)">a', /a/, /onerror/i],
  ['onerror without blank', '<img/src=x/onerror=alert(1)>a', /a/, /onerror/i],
  ['javascript: in a link', '<a href="javascript:alert(1)">a</a>', /a/, /javascript/i],
  ['javascript: with a reference', '<a href="java&#115;cript:alert(1)">a</a>', /a/, /cript:/i],
  ['javascript: with a tab', '<a href="java\tscript:alert(1)">a</a>', /a/, /script:/i],
  ['javascript: in capitals', '<a href=" JaVaScRiPt:alert(1)">a</a>', /a/, /javascript/i],
  ['javascript: behind a control character', '<a href="&#1;javascript:alert(1)">a</a>', /a/, /javascript/i],
  ['vbscript:', '<a href="vbscript:msgbox(1)">a</a>', /a/, /vbscript/i],
  ['data: of HTML', '<a href="data:text/html,<script>alert(1)</script>">a</a>', /a/, /data:|<script/i],
  ['javascript: in an image', '<img src="javascript:alert(1)">a', /a/, /javascript/i],
  [
    'style elements',
    '<style>p{background:url(https://x.vn/)}</style><p>a</p>',
    /<p>a<\/p>/,
    /style|background/i,
  ],
  ['style attributes', '<p style="position:fixed;top:0">a</p>', /<p>a<\/p>/, /style|fixed/i],
  ['expressions in style', '<p style="width:expression(alert(1))">a</p>', /<p>a<\/p>/, /expression/i],
  ['iframe', '<iframe src="https://x.vn/"></iframe><p>a</p>', /<p>a<\/p>/, /iframe/i],
  [
    'srcdoc of iframe',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><p>a</p>',
    /<p>a<\/p>/,
    /iframe|srcdoc|<script/i,
  ],
  [
    'object and embed',
    '<object data="x.swf"></object><embed src="x.swf"><p>a</p>',
    /<p>a<\/p>/,
    /object|embed|swf/i,
  ],
  [
    'forms',
    '<form action="https://x.vn/"><input name="mk"><button>Gửi</button></form><p>a</p>',
    /<p>a<\/p>/,
    /<(?:form|input|button)/i,
  ],
  ['base', '<base href="https://x.vn/"><a href="/1">a</a>', /href="https:\/\/baopho\.vn\/1"/, /base/i],
  [
    'meta refresh',
    '<meta http-equiv="refresh" content="0;url=https://x.vn/"><p>a</p>',
    /<p>a<\/p>/,
    /meta|refresh/i,
  ],
  [
    'link to a style sheet',
    '<link rel="stylesheet" href="https://x.vn/x.css"><p>a</p>',
    /<p>a<\/p>/,
    /<link|css/i,
  ],
  ['comments', '<p>a</p><!-- <script>alert(1)</script> -->', /<p>a<\/p>/, /<!--|script/i],
  [
    'conditional comments',
    '<!--[if IE]><script>alert(1)</script><![endif]--><p>a</p>',
    /<p>a<\/p>/,
    /script|endif/i,
  ],
  [
    'an image of one pixel',
    '<p>a</p><img src="https://dem.vn/p.gif" width="1" height="1">',
    /<p>a<\/p>/,
    /dem\.vn/i,
  ],
  [
    'an image of no pixel',
    '<p>a</p><img src="https://dem.vn/p.gif" width=0 height=0>',
    /<p>a<\/p>/,
    /dem\.vn/i,
  ],
  ['attributes of data and id', '<p id="x" data-x="y">a</p>', /<p>a<\/p>/, /data-x|id=/i],
  [
    'a tag that never ends',
    '<p>a</p><img src="https://x.vn/a.jpg" onerror="alert(1)',
    /<p>a<\/p>/,
    /onerror="/i,
  ],
  [
    'a quote within an attribute',
    '<img src="https://x.vn/a.jpg" alt="&quot; onerror=alert(1) x=&quot;">a',
    /a/,
    /alt="" onerror/i,
  ],
  ['unknown elements keep their text', '<p>a <la:la>b</la:la></p>', /a b/, /la:la/],
  [
    'noscript',
    '<p>a</p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    /<p>a<\/p>/,
    /noscript|onerror=alert\(1\)>/i,
  ],
  ['template', '<p>a</p><template><script>alert(1)</script></template>', /<p>a<\/p>/, /template|alert/i],
  [
    'audio and video do not start by themselves',
    '<video autoplay src="https://x.vn/a.mp4"></video><p>a</p>',
    /<p>a<\/p>/,
    /autoplay/i,
  ],
]

const kept: HtmlRow[] = [
  [
    'paragraphs and emphasis',
    '<p>a <b>b</b> <strong>c</strong> <em>d</em> <i>e</i></p>',
    /<p>a <b>b<\/b> <strong>c<\/strong> <em>d<\/em> <i>e<\/i><\/p>/,
  ],
  ['headings', '<h2>a</h2><h3>b</h3>', /<h2>a<\/h2>\s*<h3>b<\/h3>/],
  [
    'lists',
    '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
    /<ul><li>a<\/li><li>b<\/li><\/ul>\s*<ol><li>c<\/li><\/ol>/,
  ],
  ['quotations', '<blockquote><p>a</p></blockquote>', /<blockquote>\s*<p>a<\/p>\s*<\/blockquote>/],
  ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', /<td>a<\/td>\s*<td>b<\/td>/],
  ['line breaks', 'a<br>b', /a<br\s*\/?>b/],
  ['links', '<a href="https://x.vn/1">a</a>', /<a [^>]*href="https:\/\/x\.vn\/1"[^>]*>a<\/a>/],
  [
    'images with their words',
    '<p>a<img src="https://x.vn/a.jpg" alt="Đèo Mây" width="600" height="400"></p>',
    /<img [^>]*alt="Đèo Mây"/,
  ],
  ['signs', '<p>1 &lt; 2 &amp; 3 &gt; 2</p>', /1 &lt; 2 &amp; 3 (?:&gt;|>) 2/],
]

const everywhere: ItemRow[] = [
  [
    'script in a title',
    '<title><![CDATA[Tin <script>alert(1)</script>nóng]]></title>',
    { title: 'Tin nóng' },
  ],
  [
    'an escaped script in a title',
    '<title>Tin &lt;script&gt;alert(1)&lt;/script&gt;nóng</title>',
    { title: 'Tin nóng' },
  ],
  [
    'script in a description',
    '<description><![CDATA[<script>alert(1)</script>Mưa lớn]]></description>',
    { summary: 'Mưa lớn' },
  ],
  [
    'script that a title speaks of stays text',
    '<title>Thẻ &amp;lt;script&amp;gt; là gì</title>',
    { title: 'Thẻ <script> là gì' },
  ],
  [
    'script in an author',
    '<title>Tin</title><author>&lt;script&gt;alert(1)&lt;/script&gt;Hà My</author>',
    { author: 'Hà My' },
  ],
  ['an image in a title', '<title>&lt;img src=x onerror=alert(1)&gt;Mưa lớn</title>', { title: 'Mưa lớn' }],
]

const XHTML = '<div xmlns="http://www.w3.org/1999/xhtml">'

export const sanitised = [
  ...rssItems(
    [...rows, ...kept].map(([name, html, contentHtml, contentHtmlLacks]) => [
      `html: ${name}`,
      `<title>Tin</title><content:encoded><![CDATA[${html}]]></content:encoded>`,
      contentHtmlLacks ? { contentHtml, contentHtmlLacks } : { contentHtml },
    ]),
  ),
  ...rssItems(everywhere),
  ...atomEntries([
    [
      'xhtml: script',
      `<content type="xhtml">${XHTML}<p onclick="x()">a</p><script>alert(1)</script></div></content>`,
      { contentHtml: /<p>a<\/p>/, contentHtmlLacks: /script|alert|onclick/ },
    ],
    [
      'xhtml: script under a prefix',
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p><h:script>alert(1)</h:script></h:div></content>',
      { contentHtml: /a/, contentHtmlLacks: /script|alert/ },
    ],
    [
      'text: what looks like script is text',
      '<content type="text">&lt;script&gt;alert(1)&lt;/script&gt;</content>',
      { content: '<script>alert(1)</script>', contentHtmlLacks: /<script/ },
    ],
    [
      'xhtml: javascript: under xml:base',
      `<content type="xhtml" xml:base="javascript:">${XHTML}<a href="alert(1)">a</a></div></content>`,
      { contentHtml: /a/, contentHtmlLacks: /javascript/ },
    ],
  ]),
  ...jsonItems([
    [
      'json: script',
      { title: 'Tin', content_html: '<p>a</p><script>alert(1)</script>' },
      { contentHtml: /<p>a<\/p>/, contentHtmlLacks: /script|alert/ },
    ],
  ]),
]
