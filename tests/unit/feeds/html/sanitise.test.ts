import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitiseHtml } from '../../../../src/feeds/read/html/sanitise.ts'
import { faultsOf } from './safety.ts'
import { VECTORS } from './vectors.ts'

const BASE = 'https://baopho.vn/kinh-te/tin-1.html'
const safe = (html: string) => sanitiseHtml(html, BASE)

describe('no known way to run a script gets through', () => {
  test.each(VECTORS)('%s', (_, html) => {
    const output = safe(html)
    expect(faultsOf(output)).toEqual([])
    expect(safe(output)).toBe(output)
  })

  test('two of them together', () => {
    for (const [at, [, first]] of VECTORS.entries()) {
      for (const apart of [1, 2, 3, 5, 8, 13, 21, 34]) {
        const second = VECTORS[(at + apart) % VECTORS.length]?.[1] ?? ''
        for (const html of [first + second, `<b title="${first}">${second}`]) {
          expect({ html, faults: faultsOf(safe(html)) }).toEqual({ html, faults: [] })
        }
      }
    }
  })
})

const IMAGE = ' loading="lazy" referrerpolicy="no-referrer" />'
const REL = ' rel="nofollow noopener noreferrer"'

describe('what it makes of markup', () => {
  test.each([
    ['text', 'Tin mới', 'Tin mới'],
    ['signs', '1 < 2 & "3" > \'2\'', '1 &lt; 2 &amp; "3" &gt; \'2\''],
    ['nothing', '', ''],
    ['references', '<p>&aacute;&#150;&lt;b&gt;</p>', '<p>á–&lt;b&gt;</p>'],
    [
      'emphasis',
      '<p>a <b>b</b> <i>c</i> <s>d</s> x<sub>2</sub></p>',
      '<p>a <b>b</b> <i>c</i> <s>d</s> x<sub>2</sub></p>',
    ],
    ['capitals', '<P>a<BR>b</P>', '<p>a<br />b</p>'],
    [
      'old elements',
      '<center><strike>a</strike> <tt>b</tt> <font color=red>c</font></center>',
      '<div><s>a</s> <code>b</code> c</div>',
    ],
    [
      'elements of a whole page',
      '<html><body><main><nav>a</nav></main></body></html>',
      '<div><div>a</div></div>',
    ],
    ['unknown elements', 'a <o:p>b</o:p> <x-y>c</x-y>', 'a b c'],
    [
      'a quotation',
      '<blockquote cite="/nguon">a</blockquote>',
      '<blockquote cite="https://baopho.vn/nguon">a</blockquote>',
    ],
    [
      'a numbered list',
      '<ol start=3 type=A reversed><li value=5>a</ol>',
      '<ol start="3" type="A" reversed><li value="5">a</li></ol>',
    ],
    [
      'language and direction',
      '<p lang="vi" dir="RTL" title=" a  b ">c</p>',
      '<p dir="RTL" lang="vi" title="a b">c</p>',
    ],
    [
      'values that are none',
      '<p lang="a b" dir="x"><img src=/a.jpg width=50% height=auto></p>',
      `<p><img src="https://baopho.vn/a.jpg" alt=""${IMAGE}</p>`,
    ],
    [
      'ruby',
      '<ruby>字<rp>(</rp><rt>chữ</rt><rp>)</rp></ruby>',
      '<ruby>字<rp>(</rp><rt>chữ</rt><rp>)</rp></ruby>',
    ],
    [
      'times and changes',
      '<time datetime="2026-11-24T07:00+07:00">a</time> <del cite=/b>b</del>',
      '<time datetime="2026-11-24T07:00+07:00">a</time> <del cite="https://baopho.vn/b">b</del>',
    ],
    ['CDATA escaped once too often', '<![CDATA[<p>a</p>]]>', '<p>a</p>'],
    ['a comment', 'a<!-- b -->c', 'ac'],
    ['decomposed letters across a tag that goes', 'e<font>\u0301</font>', 'é'],
    ['control characters', 'a\u0000\u0007b<p title="\u0001">\fc</p>', 'ab<p> c</p>'],
    ['a mark that composes with a bracket', '<b>\u0338a</b>', '<b>a</b>'],
    ['what is hidden', 'a<p style="display: none">b</p><span hidden>c</span>d', 'ad'],
    ['forms', '<form><p>a</p><input><button>b</button></form>', '<div><p>a</p></div>'],
  ])('%s', (_, html, output) => {
    expect(safe(html)).toBe(output)
  })
})

describe('every element is closed, in a place where it may stand', () => {
  test.each([
    ['no end tag', '<div><b>a', '<div><b>a</b></div>'],
    ['no start tag', 'a</b></div></p></li>b', 'a<p></p>b'],
    ['crossed', '<b>a<i>b</b>c</i>', '<b>a<i>b</i></b>c'],
    ['a block in a paragraph', '<p>a<b>b<div>c</div>d</b></p>', '<p>a<b>b</b></p><div>c</div>d'],
    ['a paragraph in a paragraph', '<p>a<span><p>b', '<p>a<span></span></p><p>b</p>'],
    ['a heading in a heading', '<h2>a<span><h3>b</h3></span></h2>', '<h2>a<span></span></h2><h3>b</h3>'],
    [
      'a link in a link',
      '<a href=/1>a<b><a href=/2>b</a></b></a>',
      `<a href="https://baopho.vn/1"${REL}>a<b></b></a><a href="https://baopho.vn/2"${REL}>b</a>`,
    ],
    [
      'items without end tags',
      '<ul><li>a<li><b>b<li>c</ul>',
      '<ul><li>a</li><li><b>b</b></li><li>c</li></ul>',
    ],
    ['an item without a list', '<li>a</li>', '<div>a</div>'],
    [
      'a list in a list',
      '<ul><li>a<ul><li>b</ul><li>c</ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    ['terms', '<dl><dt>a<dd>b<dt>c</dl><dd>d', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl><div>d</div>'],
    [
      'cells without end tags',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ],
    ['cells without a row', '<table><td>a<td>b</table>', '<table><tr><td>a</td><td>b</td></tr></table>'],
    ['cells without a table', '<td>a</td>', '<div>a</div>'],
    [
      'text between cells',
      '<table>a<tr>b<td>c</table>',
      '<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>',
    ],
    [
      'a form between rows',
      '<table><form><tr><td>a</td></tr></form></table>',
      '<table><tr><td>a</td></tr></table>',
    ],
    [
      'a table in a cell',
      '<table><tr><td><table><tr><td>a</table></table>',
      '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
    ],
    [
      'attributes of cells',
      '<table><tr><th scope=row colspan=2 rowspan=0>a',
      '<table><tr><th colspan="2" scope="row">a</th></tr></table>',
    ],
    ['a summary alone', '<summary>a</summary>', '<div>a</div>'],
    ['parts of ruby alone', '<rt>a</rt>', 'a'],
  ])('%s', (_, html, output) => {
    expect(safe(html)).toBe(output)
  })
})

describe('addresses', () => {
  const link = (href: string) => `<a href="${href}"${REL}>a</a>`
  test.each([
    ['absolute', '<a href="https://x.vn/1?a=1&amp;b=2">a</a>', link('https://x.vn/1?a=1&amp;b=2')],
    ['relative', '<a href="tin-2.html">a</a>', link('https://baopho.vn/kinh-te/tin-2.html')],
    ['from the root', '<a href=" /tin-2.html ">a</a>', link('https://baopho.vn/tin-2.html')],
    ['without scheme', '<a href="//x.vn/1">a</a>', link('https://x.vn/1')],
    ['a place in the page', '<a href="#a">a</a>', link(`${BASE}#a`)],
    ['mail', '<a href="mailto:toasoan@baopho.vn">a</a>', link('mailto:toasoan@baopho.vn')],
    ['telephone', '<a href="tel:+842601234567">a</a>', link('tel:+842601234567')],
    [
      'another base in the content',
      '<base href="https://x.vn/"><a href="1">a</a>',
      link('https://baopho.vn/kinh-te/1'),
    ],
    [
      'xml:base in the content',
      '<p xml:base="https://x.vn/"><a href="/1">a</a></p>',
      `<p>${link('https://baopho.vn/1')}</p>`,
    ],
    [
      'other attributes',
      '<a href="/1" target=_top rel=opener ping=/p download hreflang=vi>a</a>',
      `<a href="https://baopho.vn/1" hreflang="vi"${REL}>a</a>`,
    ],
    ['none', '<a name="x">a</a>', 'a'],
    ['another scheme', '<a href="ftp://x.vn/">a</a>', 'a'],
    ['too long', `<a href="/${'a'.repeat(3_000)}">a</a>`, 'a'],
    ['that cannot be', '<a href="https://[">a</a>', 'a'],
    ['a link around nothing', 'a <a href="/1"> <span></span></a>b', 'a  <span></span>b'],
  ])('%s', (_, html, output) => {
    expect(safe(html)).toBe(output)
  })

  test.each(['', 'baopho', 'javascript:', 'data:text/html,x', 'about:blank'])('base %j', (base) => {
    expect(sanitiseHtml('<a href="/1">a</a> <a href="https://x.vn/">b</a>', base)).toBe(
      `a <a href="https://x.vn/"${REL}>b</a>`,
    )
  })
})

describe('images and players', () => {
  const image = (attributes: string) => `<img ${attributes}${IMAGE}`
  test.each([
    [
      'an image',
      '<img src="/a.jpg" alt="Đèo Mây" width="600" height="400px">',
      image('src="https://baopho.vn/a.jpg" alt="Đèo Mây" width="600" height="400"'),
    ],
    ['without words', '<img src="/a.jpg">', image('src="https://baopho.vn/a.jpg" alt=""')],
    [
      'that a script would load',
      '<img src="data:image/gif;base64,R0lGODlhAQAB" data-src="/a.jpg">',
      image('src="https://baopho.vn/a.jpg" alt=""'),
    ],
    ['without an address', '<img alt="a">', ''],
    ['of data', '<img src="data:image/png;base64,iVBORw0KGgo=">', ''],
    [
      'in sizes',
      '<img src=/a.jpg srcset="a-1.jpg, /b,c.jpg 300w , d.jpg 1.50x, e.jpg 0w, f.jpg x">',
      image(
        'src="https://baopho.vn/a.jpg" srcset="https://baopho.vn/kinh-te/a-1.jpg, https://baopho.vn/b,c.jpg 300w, https://baopho.vn/kinh-te/d.jpg 1.5x" alt=""',
      ),
    ],
    [
      'in a picture',
      '<picture>a<source srcset=a.webp type=image/webp media="(x)"><img src=a.jpg></picture>',
      `<picture><source srcset="https://baopho.vn/kinh-te/a.webp" type="image/webp" />${image('src="https://baopho.vn/kinh-te/a.jpg" alt=""')}</picture>`,
    ],
    [
      'with a caption',
      '<figure><img src=/a.jpg><figcaption>a</figcaption></figure>',
      `<figure>${image('src="https://baopho.vn/a.jpg" alt=""')}<figcaption>a</figcaption></figure>`,
    ],
    [
      'a player',
      '<video src=/a.mp4 poster=/a.jpg autoplay width=640>Không hỗ trợ.</video>',
      '<video src="https://baopho.vn/a.mp4" poster="https://baopho.vn/a.jpg" width="640" controls preload="none"></video>',
    ],
    [
      'a player with sources',
      '<audio loop><source src=/a.mp3 type=audio/mpeg><track src=/a.vtt></audio>',
      '<audio loop controls preload="none"><source src="https://baopho.vn/a.mp3" type="audio/mpeg" /></audio>',
    ],
    ['a player of nothing', 'a<video controls><p>b</p></video>', 'a'],
  ])('%s', (_, html, output) => {
    expect(safe(html)).toBe(output)
  })

  test.each([
    '<img src="https://x.vn/a.gif" width="1" height="1">',
    '<img src="https://x.vn/a.gif" width=0>',
    '<img src="https://x.vn/a.gif" height="2px">',
    '<img src="https://x.vn/a.gif" style="display:none">',
    '<img src="https://x.vn/a.gif" style="border:0; width: 1px; height:1px">',
    '<img src="https://x.vn/a.gif" style="visibility:hidden">',
    '<img src="http://feeds.feedburner.com/~ff/baopho?d=yIl2AUoC8zA" border="0">',
    '<img src="http://feeds.feedburner.com/~r/baopho/~4/abc" alt="">',
    '<img src="http://res.feedsportal.com/social/facebook.png">',
    '<img src="http://da.x.com/rss/baopho/mf.gif">',
    '<img src="https://ad.doubleclick.net/ad/x">',
    '<img src="https://c.statcounter.com/1/0/x/1/">',
    '<img src="https://www.google-analytics.com/collect?v=1">',
    '<img src="https://pixel.wp.com/b.gif?v=1">',
    '<img src="https://stats.wordpress.com/b.gif">',
    '<img src="https://b.scorecardresearch.com/p?c1=2">',
    '<img src="http://www.pheedo.com/feeds/tracker.php?i=1">',
    '<img src="https://www.facebook.com/tr?id=1&ev=PageView">',
    '<a href="http://feeds.feedburner.com/~ff/baopho?a=1"><img src="http://feeds.feedburner.com/~ff/baopho?i=1"></a>',
  ])('%s counts readers', (html) => {
    expect(safe(`<p>a${html}</p>`)).toBe('<p>a</p>')
  })

  test.each([
    'https://x.vn/mf.gif.jpg',
    'https://notdoubleclick.net/a.jpg',
    'https://www.facebook.com/a.jpg',
    'https://x.vn/?u=https://pixel.wp.com/',
  ])('%s shows something', (src) => {
    expect(safe(`<img src="${src}" width="30" height="3">`)).toBe(
      image(`src="${src}" alt="" width="30" height="3"`),
    )
  })
})

test('whatever comes in, what goes out is safe, and done again it is the same', () => {
  const names =
    'a b p div li ul ol td tr table tbody caption col h1 h2 span img br svg math style script noscript template title textarea iframe select option form button ruby rt rp dl dt dd video source picture pre summary details x-y'.split(
      ' ',
    )
  const name = fc.constantFrom(...names)
  const attribute = fc.constantFrom(
    '',
    ' href="/1"',
    " src='a.jpg'",
    ' src=x',
    ' onclick=hack(1)',
    ' href="javascript:hack(1)"',
    ' title="<b>"',
    ' hidden',
    ' style="display:none"',
    ' width=1',
    ' srcset="a 1x,b"',
    ' "',
    " '",
    ' =',
    ' /',
  )
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(name, attribute, fc.constantFrom('>', '>', '/>', ''))
        .map(([n, a, end]) => `<${n}${a}${end}`),
    },
    { weight: 3, arbitrary: name.map((n) => `</${n}>`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'a',
        ' ',
        '&',
        '&lt;',
        '<',
        '>',
        '"',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        'e\u0301',
        '\u0301',
        '\u0338',
        '\0',
        '\f',
        '\uD83D',
        '\u037E',
        '&#1;',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom(...VECTORS.map(([, html]) => html)) },
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const output = safe(pieces.join(''))
      expect(faultsOf(output)).toEqual([])
      expect(safe(output)).toBe(output)
    }),
    { numRuns: 600 },
  )
})

describe('what is too much is cut, and ends before long', () => {
  test.each([
    ['long text', 'a'.repeat(3_000_000), 500_000],
    ['many tags', '<br>'.repeat(300_000), 120_000],
    ['deep tags', '<div>'.repeat(300_000), 1_100],
    ['deep tags, and end tags of others', '<b>'.repeat(80_000) + '</i>'.repeat(80_000), 700],
    ['deep tables', '<table><tr><td>'.repeat(50_000), 2_900],
    ['end tags of paragraphs', '</p>'.repeat(100_000), 140_000],
    ['links in links', '<a href=/>'.repeat(50_000), 0],
    ['attributes', `<b ${'a=1 '.repeat(120_000)}>`, 7],
    ['candidates', `<img src=/ srcset="${'a,'.repeat(200_000)}">`, 1_000],
    ['ampersands', '&'.repeat(500_000), 2_500_000],
    ['quotes that do not end', '<a "'.repeat(100_000), 0],
    ['noscript', '<noscript>'.repeat(50_000), 0],
    ['styles', `<b style="${'a;'.repeat(200_000)}">`, 7],
  ])('%s', (_, html, atMost) => {
    expect(safe(html).length).toBeLessThanOrEqual(atMost)
  })
})
