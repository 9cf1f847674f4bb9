import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { laidInto, pagesOf } from '../../extraction/pages.ts'
import { linesOf, type WrittenArticle } from '../../extraction/written.ts'

// A page that loses a line of its article, or lets its text become markup, would measure nothing.

const pages = [...(await pagesOf('heldout')), ...(await pagesOf('unseen'))]

test('each page shows every line of its article, however it marks it up', () => {
  for (const { layout, html, expected } of pages) {
    const shown = shownIn(html).text
    const cells = [...expected.lines, ...expected.captions].flatMap((line) => line.split(' | '))
    const lost = cells.filter((cell) => !shown.includes(spaced(cell)))
    expect({ layout, lost }).toEqual({ layout, lost: [] })
  }
})

test('no page shows a line of another article', () => {
  for (const { layout, html, article } of pages) {
    const shown = shownIn(html).text
    const others = pages.filter((page) => page.article !== article).flatMap(({ expected }) => expected.lines)
    const strays = others.filter((line) => line.length > 40 && shown.includes(spaced(line)))
    expect({ layout, strays }).toEqual({ layout, strays: [] })
  }
})

test('an article of markup is shown as text and makes no element of its own', async () => {
  const hostile = articleOf(
    '</title></style><script>alert("1")</script> & &amp; <img src=x onerror=\'1\'> $&',
  )
  const plain = await laidInto('heldout', articleOf('words'))
  for (const [turn, { layout, about, html }] of (await laidInto('heldout', hostile)).entries()) {
    const { text, elements } = shownIn(html)
    const lost = linesOf(hostile).filter(
      (line) => !line.split(' | ').every((cell) => text.includes(spaced(cell))),
    )
    expect({ about, layout, lost }).toEqual({ about, layout, lost: [] })
    expect({ about, elements }).toEqual({ about, elements: shownIn(plain[turn]?.html ?? '').elements })
  }
})

function articleOf(words: string): WrittenArticle {
  return {
    title: `Title ${words}`,
    byline: `Name ${words}`,
    published: '2026-03-12T08:45:07+07:00',
    section: `Section ${words}`,
    lead: `Lead ${words}`,
    body: [
      `First ${words}`,
      { kind: 'subhead', text: `Head ${words}` },
      { kind: 'quote', text: `Quote ${words}` },
      { kind: 'list', entries: [`One ${words}`, `Two ${words}`] },
      { kind: 'table', rows: [[`Left ${words}`, `Right ${words}`]] },
      `Last ${words}`,
    ],
    captions: [`Caption ${words}`],
  }
}

function shownIn(html: string): { text: string; elements: number } {
  const pieces: string[] = []
  let elements = 0
  let unseen = 0
  const parser = new Parser({
    onopentag(name) {
      elements += 1
      if (name === 'script' || name === 'style') unseen += 1
      pieces.push(/^(?:p|div|td|th|li|br|h\d|dd|tr|figcaption)$/.test(name) ? ' ' : '')
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') unseen -= 1
    },
    ontext(text) {
      if (unseen === 0) pieces.push(text)
    },
  })
  parser.end(html)
  return { text: spaced(pieces.join('')), elements }
}

/** A space for any run of spaces, and nothing for what has no width: layouts may put either. */
function spaced(text: string): string {
  return text.normalize('NFC').replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()
}
