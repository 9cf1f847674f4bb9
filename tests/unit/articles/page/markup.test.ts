import { expect, test } from 'vitest'
import { readMarkup } from '../../../../src/articles/page/markup.ts'

/** The page as it nests: `p(text b(text))`. */
function nested(html: string): string {
  let out = ''
  readMarkup(html, {
    open: (name, _, { href }) => {
      out += `${name}${href === undefined ? '' : `[${href}]`}(`
    },
    text: (text) => {
      out += text
    },
    close: () => {
      out += ')'
    },
  })
  return out
}

test.each<[string, string, string]>([
  ['blocks', '<p>a</p><p>b</p></div>c', 'p(a)p(b)'],
  ['a block in another', '<section><p>a</section><p>b', 'section()p(a)p(b)'],
  ['what is bold in a line', '<p>a<b>b</b>c</p>d', 'p(abc)'],
  ['scripts', '<script>a<p>b</script><p>c', 'script(a<p>b)p(c)'],
])('what nests too deep stands side by side: %s', (_, html, expected) => {
  const outer = 'div('.repeat(511)
  const [, inner = ''] = nested(`${'<div>'.repeat(511)}${html}`).split(outer)
  expect(inner.startsWith(expected)).toBe(true)
})

test.each<[string, string, string]>([
  ['paragraphs end each other', '<p>a<p>b', 'p(a)p(b)'],
  ['a block ends a paragraph', '<p>a<div>b</div>', 'p(a)div(b)'],
  ['a block ends a paragraph through what is bold', '<p><b>a<div>b</div>', 'p(b(a))div(b)'],
  ['entries', '<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'ul(li(a)li(bul(li(c)))li(d))'],
  ['terms', '<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt(a)dd(b)dt(c))'],
  ['cells and rows', '<table><tr><td>a<td>b<tr><th>c</table>d', 'table(tr(td(a)td(b))tr(th(c)))d'],
  [
    'tables in cells',
    '<table><tr><td><table><tr><td>a</table>b<td>c</table>',
    'table(tr(td(table(tr(td(a)))b)td(c)))',
  ],
  ['a link ends the one before', '<a href=1>a<a href=2>b</a>', 'a[1](a)a[2](b)'],
  ['ends of nothing', '</div>a</b>b', 'ab'],
  ['an end of a line of text does not end a block', '<b><div>a</b>b</div>c</b>', 'b(div(ab)c)'],
  [
    'an end of a block does not end a cell',
    '<div><table><tr><td>a</div>b</table></div>',
    'div(table(tr(td(ab))))',
  ],
  ['the end of an unknown paragraph is an end of line', 'a</p>b', 'abr()b'],
  ['the first of two attributes', '<a href=1 HREF=2>x', 'a[1](x)'],
  ['references', '<a href="?a=1&amp;b">&lt;&eacute;&#225;', 'a[?a=1&b](<éá)'],
  ['what has no end', '<img><br/>a<hr>', 'img()br()ahr()'],
  ['a body within a body', '<body><div>a<body>b</div></body>c', 'body(div(ab)c)'],
  ['a heading ends a heading', '<h2>a<h3>b', 'h2(a)h3(b)'],
  ['what ends itself in a drawing', '<svg><path/>a</svg>b', 'svg(path()a)b'],
  [
    'an entry within a text for browsers without scripts',
    '<ul><li>a<noscript><li>b</noscript>c</ul>',
    'ul(li(anoscript(li(b))c))',
  ],
])('%s', (_, html, expected) => {
  expect(nested(html)).toBe(expected)
})
