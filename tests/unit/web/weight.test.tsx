import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { PAGE_ENTRIES } from '../../../src/http/list-page.ts'
import { layout } from '../../../src/web/layout.tsx'
import type { Locale } from '../../../src/web/messages/messages.ts'
import { DocumentPage } from '../../../src/web/pages/document.tsx'
import { FrontPage } from '../../../src/web/pages/front.tsx'
import { TopicPage } from '../../../src/web/pages/topic.tsx'
import { dice, heavyEntry, textOf } from './news.ts'

/** What a page may weigh on the line, and what stands around its list: tests here render the page whole. */
const MAX_BYTES = 30 * 1024
const LIST = { page: 1, hasOlder: true }
const items = Array.from({ length: PAGE_ENTRIES }, (_, at) => heavyEntry(at))
const topics = Array.from({ length: 40 }, (_, at) => ({
  id: `chu-de-so-${at}`,
  name: textOf(60, dice(at)),
  counts: Array.from({ length: 30 }, (_, day) => (at * day) % 17),
}))
const days = { last: '2026-11-24', counts: Array.from({ length: 90 }, (_, day) => (day * 7) % 23) }
const query = textOf(2_000, dice(99))
const said = (locale: Locale) => ({
  locale,
  timeZone: 'Asia/Ho_Chi_Minh',
  today: '2026-11-24',
  pushKey: 'B'.repeat(87),
})
const cited = {
  id: '15-nq-tu',
  number: '15-NQ/TU',
  kind: 'Nghị quyết',
  issuer: 'Tỉnh ủy',
  date: '2026-01-05',
  ambiguous: false,
  articles: 4_000,
}
const citing = items.map((item) => ({ ...item, cites: [cited.id] }))
const unclear = Array.from({ length: 8 }, (_, at) => ({
  document: { ...cited, id: `nghi-quyet-${at}`, number: `${at}`, ambiguous: true },
  items: Array.from({ length: 20 }, (_, number) => ({ ...heavyEntry(1_000 + at * 20 + number), cites: [] })),
}))
const front = { number: '15-NQ/TU', documents: [cited], articles: 4_000, unclear, canMean: [] }

test.each(['vi', 'en'] as const)('pages full of long stories are light: %s', (locale) => {
  const shown = said(locale)
  const pages = {
    front: <FrontPage {...shown} {...LIST} topics={topics} items={items} />,
    topic: (
      <TopicPage
        {...shown}
        {...LIST}
        topic={{ id: 'a', name: 'Cầu', description: textOf(400, dice(5)), query }}
        days={days}
        items={items}
      />
    ),
    document: (
      <DocumentPage
        {...shown}
        {...LIST}
        id={cited.id}
        front={front}
        query="document:15-NQ/TU"
        items={citing}
      />
    ),
  }
  const bytes = Object.entries(pages).map(([name, content]) => {
    const html = layout({ locale, title: name, content, ownAddress: null })
    return [name, gzipSync(html).length] as const
  })
  console.table(Object.fromEntries(bytes))
  for (const [name, weight] of bytes) expect(weight, name).toBeLessThan(MAX_BYTES)
})
