import { describe, expect, test } from 'vitest'
import { feedOf, plain } from './reading.ts'

const atom = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">${inside}</feed>`

test('Atom 1.0, every element that is read', () => {
  const feed = feedOf(
    atom(`
  <title type="html">Báo &amp;amp; Đài</title>
  <link rel="self" href="/atom.xml"/><link href="/"/>
  <entry>
    <title>1 &lt; 2 &amp;amp; 3</title>
    <id>tag:baopho.vn,2026:1</id>
    <link rel="enclosure" href="/am-thanh.mp3"/><link rel="alternate" href="tin?a=1&amp;b=2"/>
    <published>2026-11-24T07:30:00+07:00</published><updated>2026-11-24T09:00:00+07:00</updated>
    <author><name>Hà My</name></author><author><name>Y Thu</name></author>
    <category term="kt" label="Kinh tế"/><category term="xa-hoi"/>
    <summary type="html">&lt;p&gt;Hợp tác xã&lt;/p&gt;</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Đoạn &amp; một<br/>dòng hai</p><p>Đoạn &lt;ba&gt;</p></div></content>
  </entry>`),
  )
  expect(plain(feed)).toMatchObject({
    format: 'atom',
    title: 'Báo & Đài',
    link: 'https://baopho.vn/',
    language: 'vi',
    items: [
      {
        guid: 'tag:baopho.vn,2026:1',
        url: 'https://baopho.vn/rss/tin?a=1&b=2',
        title: '1 < 2 & 3',
        summary: 'Hợp tác xã',
        content: 'Đoạn & một\ndòng hai\nĐoạn <ba>',
        author: 'Hà My, Y Thu',
        categories: ['Kinh tế', 'xa-hoi'],
        published: Date.UTC(2026, 10, 24, 0, 30),
      },
    ],
    warnings: [],
  })
})

describe('text constructs (RFC 4287 §3.1)', () => {
  test.each([
    ['<title>a &lt;b&gt; c</title>', 'a <b> c'],
    ['<title type="text">a &lt;b&gt; c</title>', 'a <b> c'],
    ['<title type="html">a &lt;b&gt;c&lt;/b&gt;</title>', 'a c'],
    ['<title type="html"><![CDATA[a <b>c</b> &eacute;]]></title>', 'a c é'],
    ['<title type="xhtml"><div>a <b>c</b> &lt;d&gt;</div></title>', 'a c <d>'],
    [
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>a</x:p><x:p>b</x:p></x:div></title>',
      'a b',
    ],
  ])('%s', (title, expected) => {
    expect(feedOf(atom(`<entry>${title}<id>1</id></entry>`)).items[0]?.title).toBe(expected)
  })
})

test('an entry without published time has the time of its update; one without anything is left out', () => {
  const feed = feedOf(
    atom('<entry><title>Tin</title><updated>2026-11-24T00:00:00Z</updated></entry><entry/>'),
  )
  expect(feed.items.map((item) => item.published)).toEqual([Date.UTC(2026, 10, 24)])
  expect(feed.warnings).toHaveLength(1)
})
