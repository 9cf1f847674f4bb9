import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { writeRss } from '../../../../src/feeds/write/rss.ts'
import { feedOf } from '../reading.ts'
import { feed, item } from './feed.ts'

/** What a feed may keep of any text: no control characters, no lone surrogates, single spaces, NFC. */
const readable = (text: string) =>
  text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

test('a feed, whole', () => {
  const evidence = { field: 'lead' as const, start: 4, end: 11, text: 'tư nhân', branch: 'tư nhân' }
  const match = { topic: 'ktn', topicName: 'Kinh tế tư nhân', score: 0.7, evidence: [evidence, evidence] }
  const article = {
    title: 'Vốn & <đất>',
    lead: 'Khu tư nhân cần vốn',
    author: 'Hà My',
    published: '2026-11-24T00:30:00.000Z',
  }
  expect(writeRss(feed([item(article, { matches: [match] })]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Kinh tế tư nhân</title>
<link>https://tin.vn/topics/ktn</link>
<description>Tin về kinh tế tư nhân</description>
<language>vi</language>
<lastBuildDate>Tue, 24 Nov 2026 01:00:00 +0000</lastBuildDate>
<ttl>15</ttl>
<atom:link rel="self" type="application/rss+xml" href="https://tin.vn/topics/ktn/feed.xml"/>
<item>
<title>Vốn &amp; &lt;đất&gt;</title>
<link>https://baopho.vn/1</link>
<guid isPermaLink="false">tag:tin.vn,2026:article:a1</guid>
<pubDate>Tue, 24 Nov 2026 00:30:00 +0000</pubDate>
<dc:creator>Hà My</dc:creator>
<category>Kinh tế tư nhân</category>
<description>&lt;p&gt;Khu &lt;b&gt;tư nhân&lt;/b&gt; cần vốn&lt;/p&gt;&lt;p&gt;Vì sao có tin này: Kinh tế tư nhân — “tư nhân” trong phần mở đầu&lt;/p&gt;&lt;p&gt;Đăng trên: &lt;a href=&quot;https://baopho.vn/1&quot;&gt;Báo Phố&lt;/a&gt; · &lt;a href=&quot;https://tin.vn/articles/bp.2026-11-24.0.a1&quot;&gt;Chi tiết&lt;/a&gt;&lt;/p&gt;</description>
</item>
</channel>
</rss>
`)
})

test('an article without date is dated by when it was first seen, one without author has its source for one, one without address our page', () => {
  const xml = writeRss(feed([item({ url: null })]))
  expect(xml).toContain('<pubDate>Tue, 24 Nov 2026 01:00:00 +0000</pubDate>')
  expect(xml).toContain('<dc:creator>Báo Phố</dc:creator>')
  expect(xml).toContain('<link>https://tin.vn/articles/bp.2026-11-24.0.a1</link>')
})

describe('whatever a title holds', () => {
  test.each([
    ['Mưa ]]> nắng', 'Mưa ]]> nắng'],
    ['a & b &amp; c', 'a & b & c'],
    ['"nháy" \'đơn\'', '"nháy" \'đơn\''],
    ['chuông\u0007 \u0000kêu\u001B', 'chuông kêu'],
    ['nửa \uD83D mặt \uDE00 cười', 'nửa mặt cười'],
    ['😀 cười', '😀 cười'],
    ['\u202Engược\u202C và \u200Fphải', '\u202Engược\u202C và \u200Fphải'],
    ['\uFFFE\uFFFF hết', 'hết'],
    ['hai\ndòng', 'hai dòng'],
  ])('%j is read back as %j', (title, expected) => {
    expect(backFrom([title])).toEqual([expected])
  })

  test('any titles, leads, names and addresses make XML that a strict parser takes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, fc.webUrl({ withQueryParameters: true }), (title, lead, name, url) => {
        const match = { topic: 't', topicName: name, score: 1, evidence: [] }
        const xml = writeRss(
          feed([item({ title, lead, author: name, url }, { matches: [match] })], { title: name }),
        )
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(xml.isWellFormed()).toBe(true)
        expect(feedOf(xml).items.map((read) => read.url)).toEqual([new URL(url).href])
      }),
    )
  })

  test.each(['<script>alert(1)</script>', '<b>đậm</b>', '&lt;', '&amp;amp;', '<![CDATA[x]]>', '<!-- x -->'])(
    '%s is text to a program that knows nothing of HTML',
    (title) => {
      const parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true })
      expect(parser.parse(writeRss(feed([item({ title })]))).rss.channel.item.title).toBe(title)
    },
  )

  test('titles without markup are read back as they were', () => {
    const title = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      // What shows nothing is no title to a reader, which then takes one from the text.
      .filter((text) => /[^\s\u00AD\u200B\u2060\uFEFF]/.test(readable(text)))
      .filter((text) => !/[<&\x80-\x9F]/.test(text))
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), (titles) => {
        expect(backFrom(titles)).toEqual(titles.map(readable))
      }),
    )
  })
})

function backFrom(titles: string[]): string[] {
  return feedOf(writeRss(feed(titles.map((title) => item({ title }))))).items.map((read) => read.title)
}
