import { describe, expect, test } from 'vitest'
import { secondsFor } from '../../support/cpu-seconds.ts'
import { read } from './reading.ts'

const item = '<item><title>Tin</title><link>https://baopho.vn/1</link></item>'
const around = (inside: string) => `<rss version="2.0"><channel>${item}${inside}</channel></rss>`

/** A second is for hangs: none of these takes more than a tenth of it on a quiet machine. */
describe('what is made to take for ever ends within a second', () => {
  test.each([
    [
      'a million attributes',
      around(`<a ${Array.from({ length: 1_000_000 }, (_, n) => `b${n}="1"`).join(' ')}/>`),
    ],
    ['one attribute a million times', around(`<a ${'b="1" '.repeat(1_000_000)}/>`)],
    ['300,000 open tags', around('<a>'.repeat(300_000))],
    ['100,000 deep', around(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
    ['200,000 end tags of nothing', around('</b>'.repeat(200_000))],
    [
      '200,000 end tags of nothing below 200 open ones',
      around(`${'<a>'.repeat(200)}${'</b>'.repeat(200_000)}`),
    ],
    ['200,000 predefined entities', around(`<item><title>${'&amp;'.repeat(200_000)}</title></item>`)],
    ['200,000 bare ampersands', around(`<item><title>${'&'.repeat(200_000)}</title></item>`)],
    ['1,000,000 brackets', around('<'.repeat(1_000_000))],
    ['500,000 comments that do not end', around('<!--'.repeat(500_000))],
    ['500,000 CDATA sections that do not end', around('<![CDATA['.repeat(500_000))],
    [
      '500,000 CDATA sections in one title',
      around(`<item><title>${'<![CDATA[a]]>'.repeat(300_000)}</title></item>`),
    ],
    [
      '200,000 CDATA sections that do not end, each in its element',
      around('<t><![CDATA[x</t>'.repeat(200_000)),
    ],
    ['300,000 items', around('<item><title>a</title></item>'.repeat(300_000))],
    ['300,000 items that do not end', around('<item><title>a'.repeat(300_000))],
    [
      '200,000 namespaces',
      around(`<a ${Array.from({ length: 200_000 }, (_, n) => `xmlns:n${n}="u"`).join(' ')}/>`),
    ],
    [
      '200 namespaces on each of 20,000 elements',
      around(`<a ${Array.from({ length: 20 }, (_, n) => `xmlns:n${n}="u"`).join(' ')}/>`.repeat(8_000)),
    ],
    [
      '20,000 bases within one another',
      around(`<description>${'<p xml:base="a/">'.repeat(20_000)}</description>`),
    ],
    ['300,000 marks on one letter', around(`<item><title>a${'\u0323\u0302'.repeat(150_000)}</title></item>`)],
    [
      '300,000 marks on the letter of a date',
      around(`<item><pubDate>a${'\u0323\u0302'.repeat(150_000)}</pubDate></item>`),
    ],
    ['five million blanks', `${' '.repeat(5_000_000)}${around('')}`],
    ['a title of five million letters', around(`<item><title>${'đ '.repeat(2_000_000)}</title></item>`)],
    [
      'half a million tags in one description',
      around(`<item><description><![CDATA[${'<b><i>'.repeat(250_000)}]]></description></item>`),
    ],
    [
      'nested entities',
      `<!DOCTYPE rss [<!ENTITY a "lol">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]>${around('<item><title>&a29;</title></item>')}`,
    ],
    [
      'a DOCTYPE of 300,000 declarations',
      `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(300_000)}]>${around('')}`,
    ],
    ['JSON 200,000 deep', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(200_000)}`],
  ])('%s', (_, document) => {
    const bytes = new TextEncoder().encode(document)
    expect(secondsFor(() => readWhole(bytes))).toBeLessThan(1)
    const result = read(bytes)
    if (result.ok) expect(result.feed.items[0]?.title).toBe('Tin')
  })
})

function readWhole(bytes: Uint8Array): void {
  const result = read(bytes)
  if (!result.ok) return
  for (const item of result.feed.items) void [item.title, item.summary, item.content, item.contentHtml]
}
