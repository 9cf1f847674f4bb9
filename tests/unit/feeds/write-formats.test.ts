import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { writeAtom } from '../../../src/feeds/write/atom.ts'
import type { FeedToWrite } from '../../../src/feeds/write/feed.ts'
import { writeJsonFeed } from '../../../src/feeds/write/json.ts'
import { writeRss } from '../../../src/feeds/write/rss.ts'
import { feedSaying } from '../../../src/http/feed-saying.ts'
import { feedOf } from './reading.ts'

const FIRST_SEEN = Date.UTC(2026, 10, 24, 1)
const NASTY = 'Tin <b>&amp; "tin" \u0007\ud800 ]]> <script>alert(1)</script>'

function feed(title: string, lead: string): FeedToWrite {
  const evidence = { field: 'lead' as const, start: 0, end: 3, text: lead.slice(0, 3), branch: 'tin' }
  return {
    title: 'Tìm: tin',
    description: 'Tin mới nhất khớp với tin',
    language: 'vi',
    link: 'https://tin.vn/search?q=tin&lang=vi',
    self: 'https://tin.vn/search/atom.xml?q=tin',
    updatedAt: FIRST_SEEN,
    items: [
      {
        article: {
          id: 'bp.2026-11-24.0.a1',
          hash: 'a1',
          url: 'https://baopho.vn/1?a=1&b=2',
          title,
          author: null,
          published: '2026-11-23T20:00:00.000Z',
          source: 'bp',
          sourceName: 'Báo Phố',
          lead,
          documents: [],
        },
        matches: [{ topic: '', topicName: 'tin', score: 1, evidence: [evidence] }],
        firstSeen: FIRST_SEEN,
      },
    ],
    say: feedSaying('vi', 'Asia/Ho_Chi_Minh'),
  }
}

test('Atom, whole', () => {
  expect(writeAtom(feed('Thông xe cầu mới', 'Tin từ xã.'))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>https://tin.vn/search/atom.xml?q=tin</id>
<title>Tìm: tin</title>
<subtitle>Tin mới nhất khớp với tin</subtitle>
<updated>2026-11-24T01:00:00.000Z</updated>
<link rel="self" type="application/atom+xml" href="https://tin.vn/search/atom.xml?q=tin"/>
<link rel="alternate" type="text/html" href="https://tin.vn/search?q=tin&amp;lang=vi"/>
<entry>
<id>urn:bantin:a1</id>
<title>Thông xe cầu mới</title>
<updated>2026-11-24T01:00:00.000Z</updated>
<published>2026-11-23T20:00:00.000Z</published>
<link rel="alternate" type="text/html" href="https://baopho.vn/1?a=1&amp;b=2"/>
<author><name>Báo Phố</name></author>
<category term="tin"/>
<content type="html">&lt;p&gt;&lt;mark&gt;Tin&lt;/mark&gt; từ xã.&lt;/p&gt;&lt;p&gt;Vì sao có tin này: tin — “Tin” trong phần mở đầu&lt;/p&gt;</content>
</entry>
</feed>
`)
})

test('JSON Feed, whole', () => {
  expect(JSON.parse(writeJsonFeed(feed('Thông xe cầu mới', 'Tin từ xã.')))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tìm: tin',
    description: 'Tin mới nhất khớp với tin',
    language: 'vi',
    home_page_url: 'https://tin.vn/search?q=tin&lang=vi',
    feed_url: 'https://tin.vn/search/atom.xml?q=tin',
    items: [
      {
        id: 'urn:bantin:a1',
        url: 'https://baopho.vn/1?a=1&b=2',
        title: 'Thông xe cầu mới',
        content_html: '<p><mark>Tin</mark> từ xã.</p><p>Vì sao có tin này: tin — “Tin” trong phần mở đầu</p>',
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
    const { items } = feedOf(write(feed('Thông xe cầu mới', 'Tin từ xã.')))
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
    const written = writeAtom(feed(NASTY, NASTY))
    expect(XMLValidator.validate(written)).toBe(true)
    expect(written).not.toContain('<script>')
    expect(written.isWellFormed()).toBe(true)
  })

  // A title is plain text there (jsonfeed.org/version/1.1, items).
  test('of JSON Feed', () => {
    const { items } = JSON.parse(writeJsonFeed(feed(NASTY, NASTY))) as { items: Record<string, string>[] }
    expect(items[0]?.content_html).not.toContain('<script>')
  })
})

describe('a story of several papers, updated', () => {
  const change = { kind: 'figure' as const, before: '30 <tỷ>', after: '32 & "tỷ"' }
  const told: FeedToWrite = {
    ...feed('Thông xe cầu mới', 'Tin từ xã.'),
    items: feed('Thông xe cầu mới', 'Tin từ xã.').items.map((item) => ({
      ...item,
      also: [
        { id: 'b.2026-11-24.0.1', source: 'b', sourceName: 'Báo <B>', url: 'https://b.vn/"1', title: 'Cầu' },
        { id: 'c.2026-11-24.0.1', source: 'c', sourceName: 'Báo C', url: null, title: 'Cầu' },
      ],
      update: { at: FIRST_SEEN + 3_600_000, changes: [change] },
    })),
  }
  const html =
    '<p><strong>Cập nhật lúc 09:00 24/11/2026</strong></p>' +
    '<ul><li>Số liệu: “30 &lt;tỷ&gt;” → “32 &amp; &quot;tỷ&quot;”</li></ul>' +
    '<p><mark>Tin</mark> từ xã.</p><p>Vì sao có tin này: tin — “Tin” trong phần mở đầu</p>' +
    '<p>Cũng trên: <a href="https://b.vn/&quot;1">Báo &lt;B&gt;</a>, Báo C</p>'

  test('in JSON Feed has its id, and when it was modified', () => {
    const [item] = JSON.parse(writeJsonFeed(told)).items
    expect(item).toMatchObject({
      id: 'urn:bantin:a1',
      content_html: html,
      date_published: '2026-11-23T20:00:00.000Z',
      date_modified: '2026-11-24T02:00:00.000Z',
    })
  })

  test('in Atom and RSS says the same', () => {
    const atom = writeAtom(told)
    expect(atom).toContain('<updated>2026-11-24T02:00:00.000Z</updated>\n<published>2026-11-23T20')
    const parser = new XMLParser({ trimValues: false })
    expect(parser.parse(atom).feed.entry.content['#text'] ?? parser.parse(atom).feed.entry.content).toBe(html)
    const { item } = parser.parse(writeRss(told)).rss.channel
    expect(item.description).toBe(html)
    expect(item.guid).toBe('urn:bantin:a1')
  })
})
