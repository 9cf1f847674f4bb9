import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlToLine, htmlToParagraphs } from '../../../../src/feeds/read/html/plain-text.ts'

describe('one line', () => {
  test.each([
    ['nothing', '', ''],
    ['a plain title', 'Chi bộ đầu tiên trong khu công nghiệp', 'Chi bộ đầu tiên trong khu công nghiệp'],
    ['signs that are no markup', 'Giá > 5.000 đồng; "lãi" 2%', 'Giá > 5.000 đồng; "lãi" 2%'],
    ['blanks around', '  Tin mới ', 'Tin mới'],
    ['blanks inside', 'Tin  mới   nhất', 'Tin mới nhất'],
    ['line ends and tabs', 'Tin\n\tmới\r\nnhất', 'Tin mới nhất'],
    ['no-break spaces', 'Tin\u00A0mới\u202Fnhất', 'Tin mới nhất'],
    ['spaces of other widths', 'Tin\u2003mới\u3000nhất', 'Tin mới nhất'],
    ['line and paragraph separators', 'Tin\u2028mới\u2029nhất', 'Tin mới nhất'],
    ['decomposed letters', 'đa\u0309ng bo\u0323\u0302', 'đảng bộ'],
    ['a mark behind a reference', 'Hu&#234;\u0301', 'Huế'],
    ['a soft hyphen', 'kinh\u00AD tế', 'kinh tế'],
    ['a soft hyphen within a word', 'nghi\u00ADệp', 'nghiệp'],
    ['a zero-width space', 'nghi\u200Bệp', 'nghiệp'],
    ['a zero-width space between blanks', 'Tin \u200B mới', 'Tin mới'],
    ['a byte order mark', '\uFEFFTin mới', 'Tin mới'],
    ['a word joiner', 'Tin\u2060 mới', 'Tin mới'],
    ['joiners in Latin', 'Ti\u200Dn m\u200Cới', 'Tin mới'],
    ['a joiner of an emoji', 'Gia đình 👨\u200D👩\u200D👧', 'Gia đình 👨\u200D👩\u200D👧'],
    ['a non-joiner in Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['directional marks stay', '\u200Fשלום', '\u200Fשלום'],
    ['control characters', 'T\u0001in\u0000 mới\u001F', 'Tin mới'],
    ['a form feed is a space', 'Tin\fmới', 'Tin mới'],
    ['a lone surrogate', 'Tin \uD83D mới \uDE00', 'Tin mới'],
    ['a pair of surrogates', 'Tin 😀', 'Tin 😀'],
    ['no characters', 'Tin\uFFFF mới\uFFFE', 'Tin mới'],
    ['bytes of windows-1252', '\x93Tin\x94 \x96 mới\x85', '“Tin” – mới…'],
    ['references to them', '&#147;Tin&#148; &#150; m&#x1EDB;i&#133;', '“Tin” – mới…'],
    ['one that stands for nothing', 'Tin\x81 mới', 'Tin mới'],
    ['a reference to no character', 'Tin &#0; mới', 'Tin \uFFFD mới'],
    ['a reference to a control character', 'Tin&#1; mới', 'Tin mới'],
    ['a reference beyond Unicode', 'Tin &#x110000;', 'Tin \uFFFD'],
    ['named references', '&aacute; &Agrave; &ocirc; &quot;&hellip;&quot;', 'á À ô "…"'],
    ['references without a semicolon', 'R&ampD', 'R&D'],
    ['a bare ampersand', 'AT&T, R & D', 'AT&T, R & D'],
    ['an ampersand and a name that there is none of', '&tin; mới', '&tin; mới'],
    ['escaped twice', 'T&amp;#7927; gi&amp;aacute; &amp;amp; v&amp;agrave;ng', 'Tỷ giá & vàng'],
    ['nbsp escaped twice', 'Tin&amp;nbsp;mới', 'Tin mới'],
    ['nbsp escaped three times', 'Tin&amp;amp;nbsp;mới', 'Tin mới'],
    ['nbsp that lost its ampersand', 'Tin nbsp;mới, nbsp; hôm nay', 'Tin mới, hôm nay'],
    ['nbsp that lost its ampersand and blanks', 'Tinnbsp;mới', 'Tin mới'],
    ['nbsp that lost its semicolon', 'Tin&nbsp mới', 'Tin mới'],
    ['a tag', 'Tin <b>mới</b>', 'Tin mới'],
    ['tags part no words', 'ng<b>hiệ</b>p', 'nghiệp'],
    ['line breaks do', 'Tin<br>mới<br/>nhất', 'Tin mới nhất'],
    ['a stray end tag of a line break', 'Tin</br>mới', 'Tin mới'],
    ['capitals', '<P>Tin</P><SCRIPT>x</SCRIPT>', 'Tin'],
    ['an image in front', '<a href="/1"><img src="/a.jpg"></a></br>Tin mới', 'Tin mới'],
    ['words for those who see no image', '<img alt="Ảnh minh họa" src="/a.jpg">Tin mới', 'Tin mới'],
    ['an image between words', 'Hết.<img src=/a.jpg>Tin mới', 'Hết. Tin mới'],
    ['unquoted attributes', '<img src=/a.jpg width=130 alt=a>Tin', 'Tin'],
    ['a quoted greater-than sign', '<a title="a > b" href=\'>\'>Tin</a> mới', 'Tin mới'],
    ['a quote that never ends', '<a href="/tin>Tin</a> mới', 'Tin mới'],
    ['a quote that never ends, twice', '<a href="/tin>Tin</a> <b class=\'x>mới</b>', 'Tin mới'],
    ['a tag that the text ends in', 'Tin mới <a href="https://bao', 'Tin mới'],
    ['a tag that the text ends in, after its name', 'Tin mới <img', 'Tin mới'],
    ['a less-than sign', '1 < 2', '1 < 2'],
    ['one without blanks', 'dưới <5%', 'dưới <5%'],
    ['one at the end', 'dưới <', 'dưới <'],
    ['one before a word that is no element', 'giá <tăng', 'giá <tăng'],
    ['an escaped tag', 'thẻ &lt;b&gt; và &lt;/b&gt;', 'thẻ <b> và </b>'],
    ['script', 'Tin<script>if (a < b) "</p>"</script> mới', 'Tin mới'],
    ['script that never ends', 'Tin <script>a()', 'Tin'],
    ['an end tag within script', 'Tin <script>"</b>"; a()</script>mới', 'Tin mới'],
    ['style', '<style>p{color:red}</style>Tin', 'Tin'],
    [
      'other elements that show no text',
      '<noscript>a</noscript><template>b</template><svg><text>c</text></svg>Tin',
      'Tin',
    ],
    ['what a form asks', '<select><option>a</select><textarea>b</textarea><button>c</button>Tin', 'Tin'],
    ['what players say to old browsers', '<video src=a.mp4>Trình duyệt không hỗ trợ.</video>Tin', 'Tin'],
    ['an element within its like', '<svg><svg>a</svg>b</svg>Tin', 'Tin'],
    ['foreign elements that close themselves', '<svg/>Tin <math/>mới', 'Tin mới'],
    ['a comment', 'Tin <!-- <b>cũ</b> > -->mới', 'Tin mới'],
    ['a conditional comment', '<!--[if mso]><p>a</p><![endif]-->Tin', 'Tin'],
    ['a declaration', '<!DOCTYPE html><?xml version="1.0"?>Tin', 'Tin'],
    ['CDATA escaped once too often', '<![CDATA[<b>Tin</b> mới]]>', 'Tin mới'],
    ['a whole document', '<html><head><title>Báo Phố</title></head><body>Tin</body></html>', 'Báo Phố Tin'],
    ['elements that nobody knows', '<o:p>Tin</o:p> <la-la>mới</la-la>', 'Tin mới'],
  ])('%s', (_, html, text) => {
    expect(htmlToLine(html)).toBe(text)
  })
})

describe('paragraphs', () => {
  test.each([
    ['paragraphs', '<p>Một.</p>\n\n<p>Hai.</p>', 'Một.\nHai.'],
    ['that are not closed', '<p>Một.<p>Hai.', 'Một.\nHai.'],
    ['a list', 'Gồm:<ul><li>một</li><li>hai</li></ul>', 'Gồm:\nmột\nhai'],
    ['a table', '<table><tr><td>Vàng</td><td>148</td></tr></table>', 'Vàng\n148'],
    ['headings and quotations', '<h2>A</h2><blockquote>B</blockquote>C', 'A\nB\nC'],
    ['empty ones', '<p>Một.</p><p>&nbsp;</p><p></p><div><br></div><p>Hai.</p>', 'Một.\nHai.'],
    ['line ends of the source', '<p>Một\nhai\r\nba.</p>', 'Một hai ba.'],
    ['text around blocks', 'Một<div>hai</div>ba', 'Một\nhai\nba'],
    ['inline elements around blocks', '<b>Một<p>hai</p></b>', 'Một\nhai'],
    ['plain text', 'Một  hai', 'Một hai'],
  ])('%s', (_, html, text) => {
    expect(htmlToParagraphs(html)).toBe(text)
  })
})

test('any text: no markup, no double space, NFC, well-formed; plain text is its own plain text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<br',
      '<a href="',
      '">',
      "'",
      '&',
      '&amp;',
      'nbsp;',
      ' ',
      '\u00A0',
      '\n',
      'e\u0301',
      '\u200B',
      '<!--',
      '-->',
      '<script>',
      '</script>',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = htmlToParagraphs(pieces.join(''))
      expect(text).toBe(text.normalize('NFC'))
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S \n]|[\0-\x09\x0B-\x1F\x7F-\x9F\u00AD\u200B\uFEFF]/)
      if (!/[<&\n]|nbsp/.test(text)) expect(htmlToParagraphs(text)).toBe(text)
    }),
    { numRuns: 400 },
  )
})

describe('hostile text ends before long', () => {
  test.each([
    ['open tags', '<b>'.repeat(160_000)],
    ['tags in tags', '<a "'.repeat(120_000)],
    ['less-than signs', '<'.repeat(500_000)],
    ['ampersands', '&'.repeat(500_000)],
    ['blanks', `${' '.repeat(500_000)}x`],
    ['line ends and blanks', `${' \n'.repeat(250_000)}x`],
    ['comments', '<!--'.repeat(120_000)],
    ['silent elements', '<svg>'.repeat(100_000)],
    ['escaped ampersands', '&amp;'.repeat(100_000)],
    ['marks', `a${'\u0301'.repeat(200_000)}`],
  ])('%s', (_, html) => {
    expect(typeof htmlToParagraphs(html)).toBe('string')
  })
})
