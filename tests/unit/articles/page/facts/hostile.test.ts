import { expect, test } from 'vitest'
import { newsArticle, page, read, TITLE } from './page.ts'

const many = (count: number, text: string) => text.repeat(count)
const json = (text: string) => `<script type="application/ld+json">${text}</script>`

test.each<[string, string]>([
  [
    '2 MB of JSON-LD',
    page({ head: json(`{"@type":"NewsArticle","articleBody":"${many(500_000, 'chữ ')}"}`) }),
  ],
  [
    'broken JSON of blanks',
    page({ head: json(`{"author":${many(280_000, ' ')}x,"datePublished":${many(10_000, ' ')}`) }),
  ],
  ['broken JSON of authors', page({ head: json(many(20_000, '{"author":{"name"')) })],
  [
    '100,000 authors',
    page({ head: newsArticle({ author: Array.from({ length: 10_000 }, () => ({ name: 'x' })) }) }),
  ],
  ['a name of a million letters', page({ head: newsArticle({ author: many(100_000, 'A b-') }) })],
  ['a million classes', page({ below: many(100_000, '<i class="author date title breadcrumb">') })],
  ['a signature of dashes', page({ end: `<p>${many(100_000, '– ')}</p>` })],
  [
    'labels without end',
    page({ end: many(20_000, '<p>Tin, ảnh, bài, ảnh, tin, ảnh, bài, ảnh, tin, ảnh, bài</p>') }),
  ],
  ['a title of separators', page({ name: many(100_000, 'a | ') })],
  [
    'a heading of separators',
    page({ heading: `<h1>${many(100_000, 'a - ')}</h1>`, name: many(2_000, 'a - ') }),
  ],
  ['open tags as text', page({ heading: `<h1>${many(100_000, '&lt;a ')}</h1>` })],
  [
    'pages without end',
    page({ after: `<div class="pager">${many(100_000, '<a href="?page=3">3</a>')}</div>` }),
  ],
  [
    'a path of a million steps',
    page({ above: `<div class="breadcrumb">${many(100_000, '<a href="/">x</a>')}</div>` }),
  ],
  ['an address of digits', page({ head: `<link rel="canonical" href="/${many(100_000, '20261119')}">` })],
  [
    'calls to pay',
    page({ body: '', end: many(20_000, '<p>đăng nhập đăng ký subscribe log in register</p>') }),
  ],
])(
  'ends within a second: %s',
  (_, html) => {
    const { user: start } = process.cpuUsage()
    const { warnings } = read(html)
    expect(warnings.length).toBeLessThan(2)
    // A second when nothing else runs; what hangs takes minutes.
    expect(process.cpuUsage().user - start).toBeLessThan(10_000_000)
  },
  60_000,
)

test('text, not markup, in every fact', () => {
  const evil = '<img src=x onerror=alert(1)><b>'
  const head = `${newsArticle({ headline: `${evil}${TITLE}`, author: `${evil}Lan Hương`, articleSection: `${evil}Kinh tế` })}
<meta property="og:title" content="&lt;b&gt;${TITLE}&lt;/b&gt;">`
  expect(read(page({ head, heading: '' }))).toMatchObject({
    title: TITLE,
    byline: 'Lan Hương',
    section: 'Kinh tế',
  })
})
