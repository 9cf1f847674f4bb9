import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { layout } from '../../../src/web/layout.tsx'
import type { Locale } from '../../../src/web/messages/messages.ts'
import { ConceptPage, NO_FAULTS } from '../../../src/web/pages/admin/concept.tsx'
import { ConceptsPage, type ListedConcept } from '../../../src/web/pages/admin/concepts.tsx'
import { DeliveriesPage } from '../../../src/web/pages/admin/deliveries.tsx'
import { DeskFrame, DeskMenu } from '../../../src/web/pages/admin/frame.tsx'
import { PollPage, PollsPage, type Visit } from '../../../src/web/pages/admin/polls.tsx'
import { SourcePreview } from '../../../src/web/pages/admin/source-preview.tsx'
import { SourcesPage } from '../../../src/web/pages/admin/sources.tsx'
import { SubscribersPage } from '../../../src/web/pages/admin/subscribers.tsx'
import { type ShownMatch, TopicBacktest } from '../../../src/web/pages/admin/topic-backtest.tsx'
import { TopicEditor } from '../../../src/web/pages/admin/topic-editor.tsx'
import { TopicSample } from '../../../src/web/pages/admin/topic-sample.tsx'
import { TopicsPage } from '../../../src/web/pages/admin/topics.tsx'
import { dice, heavyEntry, textOf } from './news.ts'

/** What a page may weigh on the line, with as much on it as a large province brings. */
const MAX_BYTES = 30 * 1024
const NOON = Date.UTC(2026, 10, 24, 5)
const RFC = '2026-11-24T05:00:00.000Z'

const many = <T,>(count: number, make: (at: number, roll: () => number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at, dice(at + 1)))
/** As random as what a key makes, which nothing compresses. */
const hex = (length: number, roll: () => number) =>
  Array.from({ length }, () => Math.floor(roll() * 16).toString(16)).join('')

const match = (at: number): ShownMatch => {
  const item = heavyEntry(at)
  return {
    item: { ...item, article: { ...item.article, id: `bao.2026-11-24.0.${hex(16, dice(at + 7))}` } },
    score: dice(at + 1)(),
    label: null,
    isAsked: true,
    isNew: at % 3 === 0,
  }
}
const matches = (from: number, count: number) => many(count, (at) => match(from + at))
const query = textOf(2_000, dice(99))
const counts = (length: number, seed: number) => many(length, (at) => (at * seed) % 17)
const labelled = (from: number) =>
  many(100, (at, roll) => ({
    id: `bao.2026-11-24.0.${hex(16, roll)}`,
    title: match(from + at).item.article.title,
  }))

const concept = (at: number, roll: () => number): ListedConcept => ({
  id: `khai-niem-${at}-${textOf(12, roll)
    .normalize('NFD')
    .replaceAll(/[^a-z]+/g, '-')}`,
  wordings: many(30, (number) => textOf(18, dice(at * 30 + number))),
  description: textOf(150, roll),
  shipped: at >= 20,
  replacesShipped: at < 5,
  topics: many(at % 4, (number) => ({ id: `chu-de-${number}`, name: textOf(40, dice(number)) })),
  ownQueries: at % 3,
  concepts: many(at % 3, (number) => `khai-niem-${number}`),
  faults: [],
})

function pages(locale: Locale): Record<string, unknown> {
  const shown = { locale, timeZone: 'Asia/Ho_Chi_Minh', csrf: 'c'.repeat(43) }
  const list = { cursor: 'x'.repeat(40), older: 'x'.repeat(40), isFirst: false }
  const concepts = many(170, concept)
  const largest = { ...concept(0, dice(0)), wordings: many(300, (at) => textOf(40, dice(at))) }
  return {
    concepts: <ConceptsPage {...shown} concepts={concepts} />,
    concept: (
      <ConceptPage
        {...shown}
        values={{
          id: largest.id,
          wordings: largest.wordings.join('\n'),
          description: textOf(2_000, dice(1)),
        }}
        concept={largest}
        faults={NO_FAULTS}
        isDeleted={false}
        stored={null}
        revision={null}
      />
    ),
    topics: (
      <TopicsPage
        {...shown}
        ownQueries={9}
        topics={many(50, (at, roll) => ({
          id: `chu-de-${at}`,
          name: textOf(60, roll),
          query,
          visibility: 'public' as const,
          matches: at * 17,
          followers: at,
          warnings: [],
          error: null,
          isJudging: at % 2 === 0,
          counts: counts(30, at + 1),
        }))}
      />
    ),
    trial: (
      <>
        <TopicEditor
          {...shown}
          values={{
            name: textOf(200, dice(3)),
            query,
            minScore: '0.3',
            description: textOf(2_000, dice(4)),
            days: '365',
          }}
          faults={{}}
          error={null}
          remarks={[]}
          path="/admin/topics"
          isNew
          isTried
          isChanged
          isStored={false}
          revision={null}
          kept={labelled(700).map(({ id }) => [`about:${id}`, 'yes'] as const)}
        />
        <TopicBacktest
          {...shown}
          path="/admin/topics/cau"
          isNew={false}
          isSavedBroken={false}
          backtest={{
            canonical: query,
            days: 365,
            matched: 4_000,
            examined: 36_000,
            belowMinScore: 900,
            perWeek: 77.3,
            perDay: { last: '2026-11-24', counts: counts(366, 7) },
            since: { at: NOON, why: 'cut' },
            isRebuilding: true,
            matches: matches(0, 30),
            comparison: {
              before: 5_000,
              more: 300,
              fewer: 1_300,
              added: matches(100, 10),
              dropped: matches(200, 10),
              cut: true,
            },
            below: matches(300, 10),
            nearMisses: many(4, (at, roll) => ({
              sentence: textOf(120, roll),
              query: query.slice(0, at * 300) + query.slice(at * 300 + 60),
              more: 30,
              titles: many(3, (number) => textOf(110, dice(at * 3 + number))),
            })),
            noisiest: { branch: textOf(40, dice(8)), matches: 900, alone: 800 },
          }}
        />
        <TopicSample
          {...shown}
          id="cau"
          isTried
          sample={{
            yes: 100,
            no: 100,
            gone: 3,
            edited: { right: 50, taken: 90, wanted: 100 },
            saved: { right: 40, taken: 95, wanted: 100 },
            wrongly: labelled(400),
            missed: labelled(500),
          }}
        />
      </>
    ),
    deliveries: (
      <DeliveriesPage
        {...shown}
        {...list}
        status={null}
        range={new URLSearchParams()}
        fault={null}
        deliveries={many(50, (at, roll) => ({
          id: `s0-${at}-${hex(24, roll)}`,
          subscriber: `s0-${hex(24, roll)}`,
          kind: 'digest',
          lane: 'mail',
          status: 'dead' as const,
          reason: 'refused',
          events: at,
          attempts: 6,
          createdAt: RFC,
        }))}
      />
    ),
    subscribers: (
      <SubscribersPage
        {...shown}
        {...list}
        looked={null}
        subscribers={many(50, (at, roll) => ({
          id: `s0-${hex(24, roll)}`,
          channel: 'email' as const,
          addressHash: hex(64, roll),
          status: 'active' as const,
          schedule: { cadence: 'daily' as const },
          topics: at % 9,
          createdAt: RFC,
          confirmedAt: RFC,
          failingSince: RFC,
        }))}
      />
    ),
    poll: (
      <PollPage
        {...shown}
        poll={{
          id: hex(24, dice(1)),
          trigger: 'schedule',
          startedAt: NOON,
          tookMs: 40_000,
          visits: many(
            50,
            (at, roll): Visit => ({
              id: `bao-so-${at}`,
              name: textOf(40, roll),
              state: 'failed',
              new: 0,
              updated: 0,
              matched: 0,
              baseline: false,
              pendingPages: 0,
              error: { text: textOf(80, roll), advice: textOf(160, roll), detail: textOf(200, roll) },
            }),
          ),
        }}
      />
    ),
    polls: (
      <PollsPage
        {...shown}
        {...list}
        hasSources
        polls={many(50, (at, roll) => ({
          id: hex(24, roll),
          trigger: 'schedule' as const,
          startedAt: NOON - at * 900_000,
          tookMs: 1_000 + at,
          sources: 50,
          new: at,
          updated: 3,
          matched: 2,
          failed: 1,
          skipped: 4,
        }))}
      />
    ),
    sources: (
      <SourcesPage
        {...shown}
        sources={many(50, (at, roll) => ({
          id: `bao-so-${at}`,
          name: textOf(40, roll),
          url: `https://bao-so-${at}.example/rss/${hex(20, roll)}.rss`,
          state: 'bad' as const,
          faults: many(2, (number) => ({
            code: 'failing',
            text: textOf(80, dice(at * 2 + number)),
            advice: textOf(160, dice(at * 5 + number)),
            since: NOON,
            stopsNews: true,
          })),
          failures: 12,
          lastPollAt: NOON,
          lastStatus: '503',
          lastNewAt: NOON,
          lastPublishedAt: NOON,
          next: textOf(60, roll),
        }))}
      />
    ),
    preview: (
      <SourcePreview
        {...shown}
        preview={{
          format: 'rss',
          title: textOf(60, dice(1)),
          items: many(100, (at, roll) => ({
            url: `https://bao.example/${hex(30, roll)}.html`,
            title: textOf(110, roll),
            author: textOf(14, roll),
            published: NOON - at,
            summary: textOf(2_000, roll),
          })),
          warnings: many(10, (_, roll) => textOf(120, roll)),
          discovered: many(10, (at, roll) => ({
            url: `https://bao.example/${at}.rss`,
            title: textOf(60, roll),
          })),
        }}
      />
    ),
  }
}

test.each(['vi', 'en'] as const)('pages of the desk are light, however much is on them: %s', (locale) => {
  const bytes = Object.entries(pages(locale)).map(([name, content]) => {
    const page = (
      <DeskFrame title={name} said={null} locale={locale}>
        {content as never}
      </DeskFrame>
    )
    const html = layout({
      locale,
      title: name,
      content: page,
      menu: <DeskMenu area="topics" locale={locale} csrf={'c'.repeat(43)} />,
      ownAddress: null,
      isWide: true,
    })
    return [name, gzipSync(html).length] as const
  })
  console.table(Object.fromEntries(bytes))
  for (const [name, weight] of bytes) expect(weight, name).toBeLessThan(MAX_BYTES)
})
