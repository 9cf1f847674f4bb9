import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeAtom } from '../../../../src/feeds/write/atom.ts'
import type { FeedToWrite, ItemToWrite } from '../../../../src/feeds/write/feed.ts'
import { writeJsonFeed } from '../../../../src/feeds/write/json.ts'
import { writeOpml } from '../../../../src/feeds/write/opml.ts'
import { writeRss } from '../../../../src/feeds/write/rss.ts'
import { faultsOf } from '../../../support/feed-rules/faults.ts'
import { FIRST_SEEN, feed, item } from './feed.ts'

const WRITERS = [
  ['RSS', writeRss],
  ['Atom', writeAtom],
  ['JSON Feed', writeJsonFeed],
] as const
const NOW = FIRST_SEEN + 3_600_000

const faults = (write: (feed: FeedToWrite) => string, written: FeedToWrite) =>
  faultsOf(write(written), written.self, NOW)

const HOSTILE = [
  '',
  '   ',
  'Mưa ]]> nắng',
  '<script>alert(1)</script>',
  '<b>đậm</b> & <i>nghiêng',
  '&lt;p&gt; &amp; &nbsp; &#225; &#x1F600;',
  '<![CDATA[x]]>',
  '<!-- x --> <?xml?> <!DOCTYPE a>',
  'chuông\u0007 \u0000kêu\u001B \u0085 \u0093',
  'nửa \uD83D mặt \uDE00 cười',
  '\uFFFE\uFFFF',
  '\u202Engược\u202C và \u200Fphải \u2067x\u2069',
  '😀🇻🇳👩‍👩‍👧‍👦 ẩn\u200Bdấu',
  'hai\ndòng\r\nba\tcột',
  '"nháy" \'đơn\' `lệch`',
  'Giá < 5 & > 3 = "?"',
  'á'.repeat(20_000),
  'e\u0301\u0301\u0301 tổ hợp',
  'https://x.vn/?a=1&b=2',
  'javascript:alert(1)',
]
const URLS = [
  null,
  'https://baopho.vn/',
  'https://baopho.vn/l%E1%BA%A1/x%20y?a=1&b=%22#c',
  'https://baopho.vn/a|b?c=[1]|{2}^`"\'',
  'https://baopho.vn/%',
  'http://[2001:db8::1]:8080/a[0]?b',
  'https://xn--bo-ekb.vn:8443/?q=a+b&lt;',
]
const DATES = [null, '2026-11-23T20:00:00.000Z', '2031-01-01T00:00:00.000Z', '1969-12-31T23:59:59.000Z']

function entry(text: string, url: string | null, published: string | null, hash: string): ItemToWrite {
  const start = Math.min(2, text.length)
  const found = { start, end: text.length, text: text.slice(start), branch: text }
  const evidence = [
    { ...found, field: 'lead' as const },
    { ...found, field: 'body' as const, excerpt: { text: `x ${text} y`, start: 2, end: 2 + text.length } },
  ]
  const also = [
    { id: 'b.2026-11-24.0.1', source: 'b', sourceName: text, url, title: text },
    { id: 'c.2026-11-24.0.1', source: 'bp', sourceName: 'Báo C', url: null, title: text },
  ]
  const change = { kind: 'figure' as const, before: text, after: text }
  return item(
    {
      hash,
      id: `bp.2026-11-24.0.${hash}`,
      title: text,
      lead: text,
      author: text,
      sourceName: text,
      url,
      published,
      documents: [{ id: '15-nq-tu--tinh-uy', number: text }],
    },
    {
      matches: [
        { topic: 't', topicName: text, score: 1, evidence },
        { topic: 'u', topicName: text, score: 1, evidence, of: { id: 'b.2026-11-24.0.1', sourceName: text } },
      ],
      also,
      update: { at: FIRST_SEEN, changes: [change, { ...change, before: '' }] },
    },
  )
}

const hex = (number: number) => (number * 2_654_435_761).toString(16).padStart(16, '0').slice(-16)

describe.each(WRITERS)('%s has no fault', (_, write) => {
  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('with %j in every text', (_, text) => {
    const items = URLS.flatMap((url, i) =>
      DATES.map((published, j) => entry(text, url, published, hex(i * 9 + j + 1))),
    )
    const named = text.replace(/[\s\0-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Cs}/gu, '') === '' ? 'Chủ đề' : text
    expect(faults(write, feed(items, { title: named, description: named }))).toEqual([])
  })

  test('where nothing stands in it, now or ever', () => {
    expect(faults(write, feed([]))).toEqual([])
    expect(faults(write, feed([], { updatedAt: 0 }))).toEqual([])
  })

  test('of an article of which nothing is known but that it is there', () => {
    expect(faults(write, feed([item({ title: '', lead: '', url: null })]))).toEqual([])
  })

  test('with a hub, between other pages, of a query', () => {
    const self = 'https://tin.vn/search/feed.xml?q=%22t%C6%B0%20nh%C3%A2n%22%20(a%7Cb)'
    const pages = { first: self, previous: `${self}&page=2`, next: `${self}&page=4`, last: `${self}&page=9` }
    const id = 'tag:tin.vn,2026:feed/search?q=%22t%C6%B0%20nh%C3%A2n%22%20(a%7Cb)'
    expect(faults(write, feed([item()], { self, pages, id, hub: 'https://hub.example.com/' }))).toEqual([])
  })

  test('with a hundred articles that one poll brought', () => {
    const items = Array.from({ length: 100 }, (_, at) => item({ hash: hex(at + 1), title: `Tin ${at}` }))
    expect(faults(write, feed(items))).toEqual([])
  })

  test('whatever the texts and addresses are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    const web = fc.webUrl({ withQueryParameters: true, withFragments: true })
    const items = fc.array(fc.tuple(text, fc.option(web)), { maxLength: 3 })
    fc.assert(
      fc.property(items, (given) => {
        const written = given.map(([title, url], at) => entry(title, url, null, hex(at + 1)))
        expect(faults(write, feed(written))).toEqual([])
        expect(write(feed(written))).toBe(write(feed(written)))
      }),
      { numRuns: 200 },
    )
  })
})

test.each(HOSTILE.filter((text) => text.trim() !== '').map((text) => [text.slice(0, 40), text]))(
  'OPML has no fault with %j in every text',
  (_, text) => {
    const title = `x${text}`
    const link = 'https://tin.vn/topics/a?b=1&c="2"'
    const list = { title, description: title, language: 'vi', link, feed: `${link}/feed.xml` }
    expect(faultsOf(writeOpml({ title, updatedAt: FIRST_SEEN, feeds: [list, list] }), '', NOW)).toEqual([])
  },
)

/** The rules find what they are for: each line breaks a feed in one way. */
describe('a fault is found', () => {
  const nice = feed([
    item(
      { title: 'Một', lead: 'Lời dẫn.' },
      { matches: [{ topic: 't', topicName: 'T', score: 1, evidence: [] }] },
    ),
    item({ hash: 'b2', title: 'Hai &amp; <b>ba</b>' }),
  ])
  const rss: [from: string | RegExp, to: string, fault: string][] = [
    ['</channel>', '', 'SAXError'],
    ['<title>Một', '<title>Một\u0007', 'BadCharacters'],
    ['<title>Một', '<title>Một\ud800', 'SAXError'],
    ['<title>Một', '<title>Một & hai', 'SAXError'],
    ['<title>Một', '<title>Một\u0093', 'BadCharacters'],
    [/<title>Kinh.*\n/, '', 'MissingElement title'],
    [/<language>.*\n/, '', 'MissingElement language'],
    ['<language>vi', '<language>Tiếng Việt', 'InvalidLanguage'],
    ['<ttl>15', '<ttl>0', 'InvalidPositiveInteger'],
    ['<ttl>15</ttl>', '<ttl>15</ttl><ttl>15</ttl>', 'DuplicateElement ttl'],
    ['Tue, 24 Nov', 'Wed, 24 Nov', 'IncorrectDOW'],
    ['Tue, 24 Nov 2026', '24/11/2026', 'InvalidRFC2822Date'],
    [/Tue, 24 Nov 2026/g, 'Thu, 24 Nov 2050', 'ImplausibleDate'],
    [/<atom:link rel="self".*\n/, '', 'MissingAtomSelfLink'],
    ['ktn/feed.xml"', 'ktn/feed.xml?x=1"', 'SelfDoesntMatchLocation'],
    ['isPermaLink="false">tag:', 'isPermaLink="true">tag:', 'InvalidPermalink'],
    [/article:b2/, 'article:a1', 'DuplicateValue'],
    ['<link>https://baopho.vn/1', '<link>/1', 'InvalidFullLink'],
    ['<link>https://baopho.vn/1', '<link>https://baopho.vn/a|b', 'InvalidFullLink'],
    ['Hai &#x26;amp; &#x3C;b', 'Hai &amp;amp; &lt;b', 'CharacterData'],
    ['&lt;p&gt;Lời', '&lt;p&gt;&lt;script&gt;&lt;/script&gt;Lời', 'SecurityRisk'],
    ['&lt;p&gt;Lời', '&lt;p onclick=&quot;x&quot;&gt;Lời', 'SecurityRiskAttr'],
    ['&lt;p&gt;Lời', '&lt;p&gt;&lt;a href=&quot;/x&quot;&gt;x&lt;/a&gt;Lời', 'ContainsRelRef'],
    ['&lt;p&gt;Lời', '&lt;p&gt;&lt;p&gt;Lời', 'NotHtml'],
    ['&lt;p&gt;Lời', '&lt;p&gt;a &amp; b Lời', 'NotHtml'],
    ['&lt;p&gt;Lời', '&lt;p&gt;&lt;/p&gt;&lt;p&gt;Lời', 'EmptyElement'],
    ['<dc:creator>Báo Phố', '<dc:creator>', 'NotBlank'],
    ['<item>', '<enclosure/><item>', 'UndefinedElement enclosure'],
    ['</channel>', '<ttl>1</ttl></channel>', 'MisplacedItem'],
  ]
  test.each(rss)('RSS: %s → %s is %s', (from, to, fault) => {
    const written = writeRss(nice)
    const broken = written.replace(from, to)
    expect(broken).not.toBe(written)
    expect(faultsOf(broken, nice.self, NOW)).toContain(fault)
  })

  const atom: [from: string | RegExp, to: string, fault: string][] = [
    [/<author><name>Bản tin.*\n/, '', 'MissingElement author'],
    [/<link rel="self".*\n/, '', 'MissingSelf'],
    ['ktn/feed.xml"', 'ktn/feed.xml?x=1"', 'SelfDoesntMatchLocation'],
    ['<id>tag:tin.vn,2026:article:a1', '<id> tag:tin.vn,2026:article:a1', 'UnexpectedWhitespace'],
    ['<id>tag:tin.vn,2026:article', '<id>tag:tin.vn:8787,2026:article', 'InvalidTAG'],
    ['article:b2', 'article:a1', 'DuplicateEntries'],
    [/<updated>.*(?=<\/updated>\n<published>)/g, '<updated>2026-11-24T01:00:00Z', 'DuplicateUpdated'],
    ['<updated>2026-11-24T', '<updated>2026-11-24 ', 'InvalidRFC3339Date'],
    ['<updated>2026', '<updated>1970', 'ImplausibleDate'],
    ['xml:lang="vi"', '', 'InvalidLanguage'],
    [
      'rel="alternate" type="text/html" href="https://baopho',
      'rel="next" href="https://baopho',
      'FeedHistoryRelInEntry',
    ],
    ['<content type="html">', '<content>', 'InvalidTextType'],
    [/<content type="html">.*<\/content>/, '<content type="html"></content>', 'NotBlank'],
    ['</feed>', '<title>x</title></feed>', 'MisplacedMetadata'],
    ['rel="self"', 'rel="own"', 'UnregisteredAtomLinkRel'],
  ]
  test.each(atom)('Atom: %s → %s is %s', (from, to, fault) => {
    const written = writeAtom(nice)
    const broken = written.replace(from, to)
    expect(broken).not.toBe(written)
    expect(faultsOf(broken, nice.self, NOW)).toContain(fault)
  })
})
