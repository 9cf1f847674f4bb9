import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { writeAtom } from '../../../../src/feeds/write/atom.ts'
import type { FeedToWrite } from '../../../../src/feeds/write/feed.ts'
import { writeJsonFeed } from '../../../../src/feeds/write/json.ts'
import { writeRss } from '../../../../src/feeds/write/rss.ts'
import { feedOf } from '../reading.ts'
import { FIRST_SEEN, feed, item } from './feed.ts'

const NASTY = 'Tin <b>&amp; "tin" \u0007\ud800 ]]> <script>alert(1)</script>'

function found(title: string, lead: string): FeedToWrite {
  const evidence = { field: 'lead' as const, start: 0, end: 3, text: lead.slice(0, 3), branch: 'tin' }
  const article = { title, lead, url: 'https://baopho.vn/1?a=1&b=2', published: '2026-11-23T20:00:00.000Z' }
  return feed(
    [item(article, { matches: [{ topic: '', topicName: 'tin', score: 1, evidence: [evidence] }] })],
    {
      id: 'tag:tin.vn,2026:feed/search?q=tin',
      title: 'Tìm: tin',
      description: 'Tin mới nhất khớp với tin',
      link: 'https://tin.vn/search?q=tin&lang=vi',
      self: 'https://tin.vn/search/atom.xml?q=tin',
    },
  )
}

const HTML =
  '<p><b>Tin</b> từ xã.</p><p>Vì sao có tin này: “Tin” trong phần mở đầu</p>' +
  '<p>Đăng trên: <a href="https://baopho.vn/1?a=1&amp;b=2">Báo Phố</a>' +
  ' · <a href="https://tin.vn/articles/bp.2026-11-24.0.a1">Chi tiết</a></p>'
const escaped = HTML.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;')

test('Atom, whole', () => {
  expect(writeAtom(found('Thông xe cầu mới', 'Tin từ xã.'))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>tag:tin.vn,2026:feed/search?q=tin</id>
<title>Tìm: tin</title>
<subtitle>Tin mới nhất khớp với tin</subtitle>
<updated>2026-11-24T01:00:00.000000161Z</updated>
<author><name>Bản tin</name><uri>https://tin.vn/</uri></author>
<link rel="self" type="application/atom+xml" href="https://tin.vn/search/atom.xml?q=tin"/>
<link rel="alternate" type="text/html" href="https://tin.vn/search?q=tin&amp;lang=vi"/>
<entry>
<id>tag:tin.vn,2026:article:a1</id>
<title>Thông xe cầu mới</title>
<updated>2026-11-24T01:00:00.000000161Z</updated>
<published>2026-11-23T20:00:00.000Z</published>
<link rel="alternate" type="text/html" href="https://baopho.vn/1?a=1&amp;b=2"/>
<author><name>Báo Phố</name></author>
<category term="tin"/>
<content type="html">${escaped}</content>
</entry>
</feed>
`)
})

const LATER = FIRST_SEEN + 500
test.each<[what: string, updatedAt: number, hashes: string[], expected: string[]]>([
  [
    'that of its newest entry',
    LATER,
    ['1dcd6500', '35a4e900', '0'],
    ['00.900000000', '00.500000000', '00.900000000', '00.000000000'],
  ],
  [
    'its own, where no entry is newer',
    LATER,
    ['11e1a300', '1dcd64ff'],
    ['00.500000000', '00.300000000', '00.499999999'],
  ],
  [
    'its own, where the newest entry is gone',
    FIRST_SEEN + 1_000,
    ['3b9ac9ff'],
    ['01.000000000', '00.999999999'],
  ],
  ['its own, where it is empty', LATER, [], ['00.500000000']],
])('Atom counts as updated when its newest entry does: %s', (_, updatedAt, hashes, expected) => {
  const atom = writeAtom(
    feed(
      hashes.map((hash) => item({ hash })),
      { updatedAt },
    ),
  )
  const times = [...atom.matchAll(/<updated>2026-11-24T01:00:(.*)Z</g)].map(([, time]) => time)
  expect(times).toEqual(expected)
})

test('JSON Feed, whole', () => {
  expect(JSON.parse(writeJsonFeed(found('Thông xe cầu mới', 'Tin từ xã.')))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tìm: tin',
    description: 'Tin mới nhất khớp với tin',
    language: 'vi',
    home_page_url: 'https://tin.vn/search?q=tin&lang=vi',
    feed_url: 'https://tin.vn/search/atom.xml?q=tin',
    authors: [{ name: 'Bản tin', url: 'https://tin.vn/' }],
    items: [
      {
        id: 'tag:tin.vn,2026:article:a1',
        url: 'https://baopho.vn/1?a=1&b=2',
        title: 'Thông xe cầu mới',
        content_html: HTML,
        date_published: '2026-11-23T20:00:00.000Z',
        authors: [{ name: 'Báo Phố' }],
        tags: ['tin'],
      },
    ],
  })
})

describe.each([
  ['Atom', writeAtom],
  ['JSON Feed', writeJsonFeed],
] as const)('%s', (_format, write) => {
  test('is read again as it was meant', () => {
    const { items } = feedOf(write(found('Thông xe cầu mới', 'Tin từ xã.')))
    expect(items.map(({ title, url, published }) => ({ title, url, published }))).toEqual([
      {
        title: 'Thông xe cầu mới',
        url: 'https://baopho.vn/1?a=1&b=2',
        published: Date.UTC(2026, 10, 23, 20),
      },
    ])
  })
})

describe('what a text holds stays in its place', () => {
  test('of Atom', () => {
    const written = writeAtom(found(NASTY, NASTY))
    expect(XMLValidator.validate(written)).toBe(true)
    expect(written).not.toContain('<script>')
    expect(written.isWellFormed()).toBe(true)
  })

  // A title is plain text there (jsonfeed.org/version/1.1, items).
  test('of JSON Feed', () => {
    const { items } = JSON.parse(writeJsonFeed(found(NASTY, NASTY))) as { items: Record<string, string>[] }
    expect(items[0]?.content_html).not.toContain('<script>')
  })
})

describe('a story of several papers, updated', () => {
  const change = { kind: 'figure' as const, before: '30 <tỷ>', after: '32 & "tỷ"' }
  const told: FeedToWrite = {
    ...found('Thông xe cầu mới', 'Tin từ xã.'),
    items: found('Thông xe cầu mới', 'Tin từ xã.').items.map((item) => ({
      ...item,
      also: [
        { id: 'b.2026-11-24.0.1', source: 'b', sourceName: 'Báo <B>', url: 'https://b.vn/"1', title: 'Cầu' },
        { id: 'c.2026-11-24.0.1', source: 'c', sourceName: 'Báo C', url: null, title: 'Cầu' },
      ],
      update: { at: FIRST_SEEN + 3_600_000, changes: [change] },
    })),
  }
  const html =
    '<p><strong>Cập nhật lúc 09:00 ngày 24/11/2026</strong></p>' +
    '<ul><li>Số liệu: “30 &lt;tỷ&gt;” → “32 &amp; &quot;tỷ&quot;”</li></ul>' +
    '<p><b>Tin</b> từ xã.</p><p>Vì sao có tin này: “Tin” trong phần mở đầu</p>' +
    '<p>Đăng trên: <a href="https://baopho.vn/1?a=1&amp;b=2">Báo Phố</a>, ' +
    '<a href="https://b.vn/%221">Báo &lt;B&gt;</a>, Báo C' +
    ' · <a href="https://tin.vn/articles/bp.2026-11-24.0.a1">Chi tiết</a></p>'

  test('in JSON Feed has its id, and when it was modified', () => {
    const [item] = JSON.parse(writeJsonFeed(told)).items
    expect(item).toMatchObject({
      id: 'tag:tin.vn,2026:article:a1',
      content_html: html,
      date_published: '2026-11-23T20:00:00.000Z',
      date_modified: '2026-11-24T02:00:00.000Z',
    })
  })

  test('in Atom and RSS says the same', () => {
    const atom = writeAtom(told)
    expect(atom).toContain('<updated>2026-11-24T02:00:00.000000161Z</updated>\n<published>2026-11-23T20')
    const parser = new XMLParser({ trimValues: false })
    expect(parser.parse(atom).feed.entry.content['#text'] ?? parser.parse(atom).feed.entry.content).toBe(html)
    const { item } = parser.parse(writeRss(told)).rss.channel
    expect(item.description).toBe(html)
    expect(item.guid).toBe('tag:tin.vn,2026:article:a1')
  })
})

test('an entry quotes no more of its article than pages do', () => {
  const lead = 'Xã viên được vay vốn mua máy. '.repeat(60).trim()
  const [entry] = JSON.parse(writeJsonFeed(feed([item({ lead })]))).items
  const [, quoted = ''] = /<p>(Xã viên[^<]*)<\/p>/.exec(entry.content_html) ?? []
  expect(quoted.endsWith('\u00a0…')).toBe(true)
  expect(quoted.length).toBeGreaterThan(300)
  expect(quoted.length).toBeLessThanOrEqual(360)
})
