import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GivenItem, Peer } from '../../bench/reading/peer.ts'
import { npmFeedparser } from '../../bench/reading/peers/feedparser.ts'
import { feedsmith } from '../../bench/reading/peers/feedsmith.ts'
import { rssParser } from '../../bench/reading/peers/rss-parser.ts'
import { expectSaid, FEEDS, type FeedTown, shown, startFeedTown } from './support/feed-readers/feed-town.ts'
import { inOrder } from './support/feed-readers/reader.ts'

interface Library {
  parser: Peer
  files: string[]
  /** How it gives a headline, where that is not the headline itself. */
  headline?: (title: string, file: string) => string
}

/** Libraries that readers are built on, each with the formats that it claims. */
const LIBRARIES: Library[] = [
  {
    parser: npmFeedparser,
    files: ['feed.xml', 'atom.xml'],
    // It takes out what looks like a tag, of text, too.
    headline: (title) => title.replaceAll(/<[^>]*>/g, ''),
  },
  { parser: rssParser, files: ['feed.xml', 'atom.xml'] },
  {
    parser: feedsmith,
    files: ['feed.xml', 'atom.xml', 'feed.json'],
    // Its adapter makes HTML of Atom's texts, as they may be that, too.
    headline: (title, file) =>
      file === 'atom.xml' ? title.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : title,
  },
]

let town: FeedTown
beforeAll(async () => {
  town = await startFeedTown()
})
afterAll(() => town?.stop())

function entryOf({ guid, url, title, summary, content, authors, published }: GivenItem) {
  return {
    id: guid ?? '',
    url: url ?? '',
    title: title ?? '',
    author: (authors ?? []).join(', '),
    published: new Date(published ?? Number.NaN).toISOString(),
    html: content ?? summary ?? '',
  }
}

describe.each(FEEDS)('the feed of $of', (feed) => {
  const readings = LIBRARIES.flatMap((library) =>
    library.files.map((file) => ({ name: library.parser.name, file, library })),
  )
  test.each(readings)('$file in $name', async ({ file, library }) => {
    const { parser, headline = (title) => title } = library
    const url = town.addressOf(feed, file)
    const answer = await fetch(url)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const given = await parser.read({ bytes, url, contentType: answer.headers.get('content-type') })
    expect(given.title).toBe(feed.title)
    const entries = inOrder(given.items.map(entryOf))
    expect(entries.map(({ id, html, ...rest }) => rest)).toEqual(
      feed.holds.map((told) => ({ ...shown(town, told), title: headline(told.title, file) })),
    )
    for (const [at, told] of feed.holds.entries()) expectSaid(entries[at]?.html ?? '', feed, told)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(feed.holds.length)
  })
})
