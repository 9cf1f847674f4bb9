import { describe, expect, test } from 'vitest'
import { secondsFor } from '../../../support/cpu-seconds.ts'
import { TEXT as PARAGRAPHS, paragraphs, read, TITLE } from './text/page.ts'

const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('')
const TEXT = paragraphs()

/** A second is for hangs: none of these takes more than half of it on a quiet machine. */
describe('pages made to take for ever end within a second', () => {
  test.each<[string, string]>([
    ['100,000 elements in one another', `${'<div>'.repeat(100_000)}${TEXT}`],
    ['300,000 elements in a line, in one another', '<b>'.repeat(300_000)],
    ['a million attributes', `<a ${many(1_000_000, (n) => `a${n} `)}href="/a">x</a>`],
    ['one attribute 300,000 times', `<p ${'class="a" '.repeat(300_000)}>x`],
    ['3 MB of <', '<'.repeat(3_000_000)],
    ['3 MB of &', '&'.repeat(3_000_000)],
    ['comments that do not end', '<!--'.repeat(700_000)],
    ['sections that do not end', '<![CDATA['.repeat(300_000)],
    ['scripts that do not end', '<script>'.repeat(300_000)],
    ['drawings that do not end', '<svg>'.repeat(300_000)],
    [
      'JSON-LD of 2 MB',
      `<script type="application/ld+json">{"articleBody":"${'a "\\" '.repeat(300_000)}"}</script>${TEXT}`,
    ],
    ['20,000 blocks of text', `<div class="a b">${TEXT}</div>`.repeat(5_000)],
    ['text 500 deep', many(500, (n) => `<div class="c${n}">`) + TEXT.repeat(4_000)],
    ['300,000 entries', '<li>'.repeat(300_000)],
    ['200,000 cells of a row', `<table><tr>${'<td>x, y.'.repeat(200_000)}`],
    ['60,000 rows', `<table>${'<tr><td>a<td>b</tr>'.repeat(60_000)}`],
    ['100,000 tables in one another', '<table><tr><td>'.repeat(100_000)],
    ['200,000 links in one another', '<a href="/x">'.repeat(200_000)],
    ['100,000 names', many(100_000, (n) => `<i class="n${n} read-more-${n}">x</i>`)],
    ['a name of 2 MB', `<div class="${'a-'.repeat(1_000_000)}">${TEXT}`],
    ['400,000 ends of nothing 500 deep', `${'<div>'.repeat(500)}${'</p>'.repeat(400_000)}`],
    ['20,000 headings that end an article', `<h2>Tin liên quan</h2>${TEXT}`.repeat(5_000)],
    ['30,000 pictures', `<img>${TEXT}`.repeat(8_000)],
    ['15,000 articles', `<article>${TEXT}</article>`.repeat(4_000)],
    ['a word of 3 MB', 'x'.repeat(3_000_000)],
    ['3 MB of blanks', ' '.repeat(3_000_000)],
    ['marks on one letter', `<p>a${'\u0323\u0302'.repeat(500_000)}`],
    ['a million full stops', `<p>${'. '.repeat(1_000_000)}`],
    ['a million quotes', `<p>${'"”'.repeat(1_000_000)}`],
  ])(
    '%s',
    (_, html) => {
      expect(secondsFor(() => read(html))).toBeLessThan(1)
    },
    60_000,
  )

  test.each<[string, string]>([
    ['elements', '<div>'.repeat(100_000)],
    ['tables', '<table><tr><td>'.repeat(30_000)],
  ])('text below ever so many %s is read all the same', (_, before) => {
    const { kind, paragraphs: found } = read(`${before}<h1>${TITLE}</h1>${TEXT}`)
    expect([kind, found]).toEqual(['article', PARAGRAPHS])
  })

  test('with selectors that fit everywhere', () => {
    const selectors = {
      content: 'div div > div div, * * * * * *',
      remove: '.a .b .c',
      title: '[class] [class]',
    }
    const html = `<div class="a b c">${TEXT}`.repeat(3_000)
    expect(secondsFor(() => read(html, { selectors }))).toBeLessThan(1)
  }, 60_000)
})
