import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../src/feeds/read/read.ts'
import { CONTEXT, feedOf, read, rss } from './reading.ts'

const whole = rss('<title>Mưa lớn</title><link>/1</link>', '<title>Nắng</title><link>/2</link>')

describe('what is no feed is refused, with its reason', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks and a BOM', '\uFEFF \n\t', 'empty'],
    ['a page', '<!DOCTYPE html><title>Báo</title>', 'html'],
    ['a page without doctype', '\n<HTML lang="vi"><body></body></HTML>', 'html'],
    ['a page behind comments', '<!-- a --><!-- b -->\n<!doctype html><p>', 'html'],
    ['an XHTML page', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>', 'html'],
    ['JSON of something else', '{"status":"ok","items":[]}', 'not_a_feed'],
    ['JSON that breaks off', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'malformed'],
    ['words', 'Service Unavailable', 'not_a_feed'],
    ['another vocabulary', '<opml version="2.0"><body/></opml>', 'not_a_feed'],
    ['a comment alone', '<!-- sẽ có -->', 'malformed'],
    ['a declaration alone', '<?xml version="1.0"?>', 'malformed'],
    ['one bracket', '<', 'malformed'],
    ['deep nesting', '<a>'.repeat(100_000), 'not_a_feed'],
    ['cut within its only title', '<rss><channel><item><title>Nửa chừ', 'malformed'],
    ['cut within its only CDATA', '<rss><channel><item><title><![CDATA[Nửa chừ', 'malformed'],
    ['cut within a comment', '<rss><channel><!-- </channel></rss>', 'malformed'],
    ['cut within a tag', '<rss><channel></channel></rs', 'malformed'],
  ] as const)('%s', (_, document, reason) => {
    const result = read(document)
    expect(result).toMatchObject({ ok: false, reason })
    expect(result.ok ? '' : result.detail).toMatch(/^[a-z].{9,}/i)
  })

  test('of a document cut at any character only whole items are read', () => {
    const ends = [...whole.matchAll(/<\/item>/g)].map((end) => end.index + '</item>'.length)
    for (let cut = whole.indexOf('<item>'); cut < whole.length - 1; cut += 1) {
      const { items, warnings } = feedOf(whole.slice(0, cut))
      const expected = ['Mưa lớn', 'Nắng'].slice(0, ends.filter((end) => end <= cut).length)
      expect(items.map((item) => item.title)).toEqual(expected)
      expect(warnings).not.toEqual([])
    }
    expect(feedOf(whole).warnings).toEqual([])
  })

  test('what stands behind the root is passed over', () => {
    expect(feedOf(`${whole}\n<!-- trang lưu 0.2 giây -->\n`).items).toHaveLength(2)
    expect(feedOf(`\uFEFF\n${whole}`).items).toHaveLength(2)
  })
})

describe('of selectors that somebody gave is told that they are the fault', () => {
  const list = `<!DOCTYPE html><link rel="alternate" type="application/rss+xml" href="/rss"><ul>${'<li><a href="/a-1.html">Mưa lớn</a></li>'.repeat(30_000)}</ul>`
  const login = '<!DOCTYPE html><form><input name="u"><input type="password" name="p"></form>'
  test.each([
    ['that find nothing', list, 'li.tin', 'selectors', /selectors find nothing/],
    ['that find no links', list, 'link', 'selectors', /selectors find nothing/],
    ['that take too long', list, 'li:nth-child(2)', 'selectors', /too long/],
    ['that cannot be understood', list, 'li[', 'selectors', /item: /],
    ['but not on a page that asks for a password', login, 'li', 'login', /password|log/],
  ] as const)('%s', (_, html, item, reason, detail) => {
    const bytes = new TextEncoder().encode(html)
    const result = readFeed(bytes, { ...CONTEXT, selectors: { item } })
    expect(result).toMatchObject({ ok: false, reason, detail: expect.stringMatching(detail), discovered: [] })
  })
})

test('many comments before the first tag take no more than their share', () => {
  const comments = '<!---->'.repeat(5_000)
  expect(feedOf(`${comments}${whole}`).items).toHaveLength(2)
  expect(read(`${comments}<html>`)).toMatchObject({ reason: 'html' })
})

const piece = fc.constantFrom(
  ...['<rss>', '</rss>', '<channel>', '</channel>', '<item>', '</item>', '<title>', '</title>', '<link>'],
  ...['</link>', '<feed>', '</feed>', '<entry>', '</entry>', '<content type="xhtml">', '</content>', '<br>'],
  ...['</br>', '<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE html>', '<!DOCTYPE rss [', ']>', '<?xml ', '?>'],
  ...[
    '&',
    '&amp;',
    '&#xD800;',
    '&#x110000;',
    '&;',
    '<',
    '>',
    '"',
    '=',
    '/',
    'Đảng',
    '__proto__',
    '\0',
    '\uFEFF',
  ],
  ...['<guid isPermaLink=', '<pubDate>Tue, 24 Nov 2026 07:30:00 +0700</pubDate>', 'http://', ' ', '\n'],
)

test('any bytes give a feed or a named failure, never a throw', () => {
  const reasons = ['empty', 'charset', 'html', 'malformed', 'not_a_feed']
  const document = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
    fc
      .array(piece, { maxLength: 30 })
      .map((pieces) => new TextEncoder().encode(rss(pieces.join(''), '<title>Tin</title>'))),
  )
  fc.assert(
    fc.property(document, (given) => {
      const result = readFeed(given, CONTEXT)
      if (!result.ok) {
        expect(reasons).toContain(result.reason)
        return
      }
      for (const item of result.feed.items) {
        expect(item.title).not.toBe('')
        expect(item.title).toBe(item.title.normalize('NFC').trim())
        if (item.url !== null) expect(new URL(item.url).protocol).toMatch(/^https?:$/)
      }
    }),
    { numRuns: 1_000 },
  )
}, 60_000)
