import { describe, expect, test } from 'vitest'
import type { Change, NewsEvent, OtherArticle } from '../../src/events.ts'
import { mailroom } from './support/objects.ts'
import { balanced, call } from './support/operator.ts'
import { deliver, followByEmail, followByWebhook, mailsTo } from './support/readers.ts'
import { cleanUp, HOUR, scene } from './support/scene.ts'

cleanUp()

/** 14:05 of 24 November 2026 in Vietnam. */
const AT = Date.UTC(2026, 10, 24, 7, 5)
const FIGURE: Change = { kind: 'figure', before: '30 tỷ đồng', after: '32 tỷ đồng' }
const GONE: Change = { kind: 'withdrawn', before: 'Cầu mới trên báo A', after: '' }
const NAME: Change = { kind: 'name', before: 'Nguyễn Văn An', after: 'Nguyễn Văn Anh' }

const named = (paper: string): OtherArticle => ({
  id: `${paper}.2026-11-24.0.${paper}`,
  source: paper,
  sourceName: `Báo ${paper.toUpperCase()}`,
  url: `https://${paper}.example/1`,
  title: `Cầu mới trên báo ${paper.toUpperCase()}`,
})

/** The event of a paper's article on a topic. All tell one story, which paper `a` told first. */
function told(seq: number, paper: string, event: Partial<NewsEvent> & { also?: string[] } = {}): NewsEvent {
  const { also = [], topic = 'cau', version = 1, ...rest } = event
  const isGone = rest.changes?.some(({ kind }) => kind === 'withdrawn') ?? false
  const title = version === 1 ? named(paper).title : `${named(paper).title}, bản ${version}`
  const article = {
    ...named(paper),
    hash: paper,
    title,
    author: null,
    published: null,
    lead: '',
    documents: [],
    ...(isGone ? { gone: true as const } : {}),
  }
  const start = title.indexOf('Cầu mới')
  const evidence = [{ field: 'title' as const, start, end: start + 7, text: 'Cầu mới', branch: '"cầu mới"' }]
  return {
    seq,
    article: paper,
    topic,
    version,
    story: 'a',
    update: false,
    at: AT,
    card: {
      article: { ...article, ...(also.length > 0 ? { also: also.map(named) } : {}) },
      match: { topic, topicName: `Chủ đề ${topic}`, score: 1, evidence },
    },
    ...rest,
  }
}

const update = (seq: number, paper: string, version: number, changes: Change[], also: string[] = []) =>
  told(seq, paper, { version, update: true, changes, also })

/** Pushes these in one range and has what is due sent. */
async function push(events: NewsEvent[], now = Date.now()): Promise<void> {
  const from = (await mailroom().mark()) ?? 0
  await mailroom().push({ from, to: events.at(-1)?.seq ?? from, events, lost: false })
  await deliver(now)
}

const WITH_UPDATES = { topics: [{ id: 'cau', updates: true }] }

async function receiver(wish: Parameters<typeof scene>[0] = WITH_UPDATES) {
  const { endpoint } = await scene(wish)
  return {
    /** What the digests said, each entry in short. */
    entries: () =>
      endpoint.received.map(({ digest }) =>
        digest.data.items.map(({ article, also, matches, update }) => ({
          title: article.title,
          also: also.map(({ sourceName }) => sourceName),
          topics: matches.map(({ topic, of }) => (of ? `${topic} (${of.sourceName})` : topic)),
          ...(update
            ? {
                changes: update.changes.map(
                  ({ before, after, of }) => `${before} → ${after}${of ? ` (${of})` : ''}`,
                ),
              }
            : {}),
          ...(update ? { wasTold: update.toldAt !== null } : {}),
        })),
      ),
    endpoint,
  }
}

describe('news of several papers in one window is one entry, each counted sent', () => {
  const cases: [what: string, events: NewsEvent[], expected: object][] = [
    [
      'the first article of the window, with the others that it tells',
      [told(1, 'a'), told(2, 'b', { also: ['a'] }), told(3, 'c', { also: ['a', 'b'] })],
      { title: 'Cầu mới trên báo A', also: ['Báo B', 'Báo C'], topics: ['cau'] },
    ],
    [
      'those too that its cards name, which alerted nobody',
      [told(1, 'b', { also: ['a', 'x'] }), told(2, 'c', { also: ['a', 'x', 'b'] })],
      { title: 'Cầu mới trên báo B', also: ['Báo C', 'Báo A', 'Báo X'], topics: ['cau'] },
    ],
    [
      'the newest card of its article, and no word of an update: the reader is told for the first time',
      [told(1, 'a'), told(2, 'b'), update(3, 'a', 2, [FIGURE])],
      { title: 'Cầu mới trên báo A, bản 2', also: ['Báo B'], topics: ['cau'] },
    ],
    [
      'alone, one that nobody else tells',
      [told(1, 'a')],
      { title: 'Cầu mới trên báo A', also: [], topics: ['cau'] },
    ],
  ]
  test.each(cases)('%s', async (_what, events, expected) => {
    const { entries } = await receiver()
    await push(events)
    expect(entries()).toEqual([[expected]])
    expect(await balanced()).toMatchObject({ matched: events.length, sent: events.length })
  })

  test('with the matches of all its topics; of a topic that only another is on, whose', async () => {
    const { entries, endpoint } = await receiver({ topics: ['cau'] })
    await call('POST', '/api/v1/topics', { id: 'song', name: 'Chủ đề song', query: '"sông"' })
    await followByWebhook(endpoint, { topics: ['song'] })
    await push([told(1, 'a'), told(2, 'b'), told(3, 'b', { topic: 'song' })])
    expect(entries()).toEqual([
      [{ title: 'Cầu mới trên báo A', also: ['Báo B'], topics: ['cau', 'song (Báo B)'] }],
    ])
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })
})

describe('what papers took down', () => {
  test('is said with the name of each paper, and not named beside the story', async () => {
    const { entries } = await receiver()
    await push([told(1, 'a')])
    await push([update(2, 'a', 2, [GONE], ['b', 'c']), update(3, 'b', 2, [GONE], ['c'])])
    expect(entries()[1]).toMatchObject([
      { changes: ['Cầu mới trên báo A → ', 'Cầu mới trên báo A →  (Báo B)'], also: ['Báo C'] },
    ])
  })
})

describe('what was told', () => {
  test('is not told again by another paper', async () => {
    const { entries } = await receiver()
    await push([told(1, 'a')])
    await push([told(2, 'b', { also: ['a'] }), told(3, 'c')])
    expect(entries()).toHaveLength(1)
    expect(await balanced()).toMatchObject({ sent: 1, suppressed: 2, reasons: { repeat: 2 } })
  })

  test('and is updated is told as that, with what changed and who told it since', async () => {
    const { entries } = await receiver()
    await push([told(1, 'a')])
    await push([told(2, 'b')])
    await push([update(3, 'a', 2, [FIGURE], ['b'])])
    expect(entries()[1]).toEqual([
      {
        title: 'Cầu mới trên báo A, bản 2',
        also: ['Báo B'],
        topics: ['cau'],
        changes: ['30 tỷ đồng → 32 tỷ đồng'],
        wasTold: true,
      },
    ])
    expect(await balanced()).toMatchObject({ sent: 2, suppressed: 1, reasons: { repeat: 1 } })
  })

  test('and is updated by several papers is one entry, each change said once', async () => {
    const { entries } = await receiver()
    await push([told(1, 'a'), told(2, 'b')])
    await push([update(3, 'b', 2, [FIGURE]), update(4, 'a', 2, [FIGURE, NAME]), told(5, 'c')])
    expect(entries()[1]).toEqual([
      {
        title: 'Cầu mới trên báo B, bản 2',
        also: ['Báo A'],
        topics: ['cau'],
        changes: ['30 tỷ đồng → 32 tỷ đồng', 'Nguyễn Văn An → Nguyễn Văn Anh (Báo A)'],
        wasTold: true,
      },
    ])
    expect(await balanced()).toMatchObject({ matched: 5, sent: 4, suppressed: 1, reasons: { repeat: 1 } })
  })

  test('and is updated is not told to who wants no updates', async () => {
    const { entries } = await receiver({ topics: ['cau'] })
    await push([told(1, 'a')])
    await push([update(2, 'a', 2, [FIGURE])])
    expect(entries()).toHaveLength(1)
    expect(await balanced()).toMatchObject({ sent: 1, suppressed: 1, reasons: { update: 1 } })
  })
})

describe('an update of what was told before somebody followed', () => {
  test('reaches who wants updates, and does not say that they were told', async () => {
    const { entries, endpoint } = await receiver()
    await push([update(7, 'a', 3, [NAME], ['b'])])
    expect(entries()).toEqual([
      [
        {
          title: 'Cầu mới trên báo A, bản 3',
          also: ['Báo B'],
          topics: ['cau'],
          changes: ['Nguyễn Văn An → Nguyễn Văn Anh'],
          wasTold: false,
        },
      ],
    ])
    expect(endpoint.received[0]?.digest.data.items[0]?.update).toEqual({
      at: '2026-11-24T07:05:00.000Z',
      changes: [NAME],
      toldAt: null,
    })
    await push([told(8, 'b')])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 1, suppressed: 1, reasons: { repeat: 1 } })
  })

  test('beside the first news of it from another paper is that news', async () => {
    const { entries } = await receiver()
    await push([update(7, 'a', 3, [NAME]), told(8, 'b')])
    expect(entries()).toEqual([[{ title: 'Cầu mới trên báo A, bản 3', also: ['Báo B'], topics: ['cau'] }]])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })
})

test('a push of an earlier version, whose cards name nobody, is told as before', async () => {
  const { entries } = await receiver()
  await push([told(1, 'a'), { ...told(2, 'a', { version: 2 }), update: true }])
  expect(entries()).toEqual([[{ title: 'Cầu mới trên báo A, bản 2', also: [], topics: ['cau'] }]])
})

test('every attempt says the same, and the digest’s page shows it', async () => {
  const { endpoint } = await scene(WITH_UPDATES)
  await followByEmail('lan@doc-gia.example', WITH_UPDATES)
  await push([told(1, 'a'), told(2, 'b')])
  endpoint.answerDelivery = () => new Response(null, { status: 500 })
  await push([update(3, 'a', 2, [FIGURE], ['b'])])
  await deliver(Date.now() + HOUR)
  const [, first, second] = endpoint.received
  expect(second).toEqual(first)
  const [mail] = await mailsTo('lan@doc-gia.example')
  expect(mail?.subject).toBe('1 tin cập nhật về Chủ đề cau')
  expect(mail?.text).toMatch(/Cập nhật lúc 14:05 ngày 24\/11\/2026 cho tin đã gửi ngày \d\d\/\d\d\/\d{4}\n/)
  expect(mail?.text).toContain('• Số liệu: “30 tỷ đồng” → “32 tỷ đồng”')
  expect(mail?.text).toContain('Cũng trên:\n   • Báo B: https://b.example/1')
  const link = /http\S+\/digests\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  const { pathname, search } = new URL(link)
  const page = await (await call('GET', pathname + search, undefined, { accept: 'text/html' })).text()
  expect(page).toContain('1 tin cập nhật khớp với chủ đề bạn theo dõi.')
  expect(page).toContain('Số liệu: “30 tỷ đồng” → “32 tỷ đồng”')
  expect(page).toContain('Cũng trên: <a href="https://b.example/1" lang="vi">Báo B</a>')
  expect(page).toContain('href="/articles/a.2026-11-24.0.a"')
})
