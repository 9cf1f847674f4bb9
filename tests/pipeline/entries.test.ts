import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { writeCitations } from '../../src/newsroom/documents/citation-rows.ts'
import { documentFront, onlyDocument } from '../../src/newsroom/documents/document-front.ts'
import { putTopic } from '../../src/newsroom/following/topic-rows.ts'
import { writeArticle } from '../../src/newsroom/news/archive-rows.ts'
import { writeMatch } from '../../src/newsroom/news/match-rows.ts'
import { frontOf, homeOf } from '../../src/newsroom/publishing/publish.ts'
import type { DocumentRef } from '../../src/text/documents/document.ts'
import type { Topic } from '../../src/topics/topic.ts'
import { atDesk as atBareDesk, type Desk, NOW, topic } from './support/desk.ts'
import { cleanUp, HOUR } from './support/scene.ts'

cleanUp()

const CAU = topic('cau', '"cầu mới"')
const SONG = topic('song', '"sông"')

interface Told {
  /** Hours after the first sight of the first. */
  at?: number
  /** The topics that it is on, since its first sight or so many hours after the first of all. */
  on?: (string | [topic: string, since: number])[]
  withdrawn?: boolean
  documents?: DocumentRef[]
  article?: Partial<Article>
}

/** Writes an article of a paper of its own, which tells the story of another or its own. */
function tell({ sql }: Desk, hash: string, story: string, told: Told = {}): void {
  const { at = 0, on = ['cau'], withdrawn = false, documents = [] } = told
  const seen = NOW + at * HOUR
  const article: Article = {
    hash,
    source: `bao-${hash}`,
    day: '2026-11-24',
    part: 0,
    keys: [],
    url: `https://${hash}.example/1`,
    title: `Cầu mới trên báo ${hash}`,
    author: null,
    categories: [],
    lead: '',
    body: '',
    documents,
    published: seen,
    firstSeen: seen,
    changedAt: seen,
    version: 1,
    alerts: true,
    awaitsDate: false,
    ...(story === hash ? {} : { story }),
    ...told.article,
  }
  writeArticle(sql, article)
  writeCitations(sql, article)
  for (const one of on) {
    const [id, since] = typeof one === 'string' ? [one, at] : one
    const evidence = [{ field: 'title' as const, start: 0, end: 7, text: 'Cầu mới', branch: '"cầu mới"' }]
    const match = { version: 1, seq: null, matchedAt: NOW + since * HOUR, score: 1, evidence }
    writeMatch(sql, article, { topic: id, ...match, ...(withdrawn ? { withdrawn: true } : {}) })
  }
}

const atDesk = <T>(work: (desk: Desk) => T) =>
  atBareDesk((desk) => {
    for (const one of [CAU, SONG, { ...topic('q-bi-mat', '"mật"'), visibility: 'private' as const }])
      putTopic(desk.sql, one, undefined, NOW)
    return work(desk)
  })

const entriesOf = ({ sql }: Desk, topic?: Topic) =>
  (topic ? frontOf(sql, topic.id) : homeOf(sql))?.items ?? []

/** A list in short: each entry’s article, and those beside it; of a match in another article, whose. */
function listed(desk: Desk, topic?: Topic): string[] {
  return entriesOf(desk, topic).map(({ article, also = [], matches }) => {
    const on = matches.map((match) => match.topic + (match.of ? ` by ${match.of.sourceName}` : ''))
    return `${article.hash} + ${also.map(({ sourceName }) => sourceName.slice(4)).join(' ')}: ${on.join(', ')}`
  })
}

describe('a list shows one entry a story', () => {
  const cases: [what: string, told: (desk: Desk) => void, entries: string[]][] = [
    [
      'its first article, with the others in the order in which they came',
      (desk) => {
        tell(desk, 'a', 'a')
        tell(desk, 'c', 'a', { at: 2 })
        tell(desk, 'b', 'a', { at: 1 })
        tell(desk, 'z', 'z', { at: 3 })
      },
      ['z + : cau', 'a + b c: cau'],
    ],
    [
      'the first that is on the topic; one that is not is named, and why nothing of another topic',
      (desk) => {
        tell(desk, 'a', 'a', { on: ['song'] })
        tell(desk, 'b', 'a', { at: 1 })
        tell(desk, 'c', 'a', { at: 2, on: [] })
      },
      ['b + a c: cau'],
    ],
    [
      'the one that stands there already, though an earlier one came onto the topic by its full text',
      (desk) => {
        tell(desk, 'a', 'a', { on: [['cau', 9]] })
        tell(desk, 'b', 'a', { at: 1 })
      },
      ['b + a: cau'],
    ],
    [
      'the one after which the story is called, of those that one poll brought',
      (desk) => {
        tell(desk, 'b', 'b')
        tell(desk, 'a', 'b')
      },
      ['b + a: cau'],
    ],
    [
      'the next, where the first was withdrawn from the topic',
      (desk) => {
        tell(desk, 'a', 'a', { withdrawn: true })
        tell(desk, 'b', 'a', { at: 1 })
      },
      ['b + a: cau'],
    ],
    [
      'none that the topic has withdrawn',
      (desk) => {
        tell(desk, 'a', 'a', { withdrawn: true })
        tell(desk, 'b', 'a', { at: 1, on: [] })
      },
      [],
    ],
    [
      'and names no article that its paper has taken down',
      (desk) => {
        tell(desk, 'a', 'a')
        tell(desk, 'b', 'a', { at: 1, article: { gone: true } })
      },
      ['a + : cau'],
    ],
    [
      'and at most eight others',
      (desk) => {
        tell(desk, 'a', 'a')
        for (let n = 1; n <= 10; n += 1) tell(desk, `b${n}`, 'a', { at: n, on: n === 10 ? ['cau'] : [] })
      },
      ['a + b1 b2 b3 b4 b5 b6 b7 b8: cau'],
    ],
  ]
  test.each(cases)('%s', async (_what, write, entries) => {
    await atDesk((desk) => {
      write(desk)
      expect(listed(desk, CAU)).toEqual(entries)
    })
  })

  test('over several topics with the matches of all; a match of another article says whose', async () => {
    await atDesk((desk) => {
      tell(desk, 'a', 'a')
      tell(desk, 'b', 'a', { at: 1, on: ['cau', 'song'] })
      expect(listed(desk)).toEqual(['a + b: cau, song by bao-b'])
      expect(listed(desk, SONG)).toEqual(['b + a: song'])
    })
  })

  test('no private topic, whichever article is on it', async () => {
    await atDesk((desk) => {
      tell(desk, 'a', 'a', { on: ['cau', 'q-bi-mat'] })
      tell(desk, 'b', 'a', { at: 1, on: ['q-bi-mat'] })
      expect(JSON.stringify(entriesOf(desk, CAU))).not.toContain('bi-mat')
    })
  })

  test('a hundred of them, where most is told by five papers', async () => {
    await atDesk((desk) => {
      for (let n = 0; n < 130; n += 1) {
        tell(desk, `s${n}`, `s${n}`, { at: n * 10 })
        for (let paper = 1; paper < 5; paper += 1)
          tell(desk, `s${n}p${paper}`, `s${n}`, { at: n * 10 + paper })
      }
      const entries = entriesOf(desk, CAU)
      expect(entries.map(({ article }) => article.hash)).toEqual(
        Array.from({ length: 100 }, (_, at) => `s${129 - at}`),
      )
      expect(entries.every(({ also }) => also?.length === 4)).toBe(true)
    })
  })

  test('a story that is older than the list does not come back with another paper', async () => {
    await atDesk((desk) => {
      tell(desk, 'a', 'a')
      for (let n = 1; n <= 100; n += 1) tell(desk, `n${n}`, `n${n}`, { at: n })
      tell(desk, 'b', 'a', { at: 500 })
      const hashes = entriesOf(desk, CAU).map(({ article }) => article.hash)
      expect(hashes[0]).toBe('n100')
      expect(hashes).not.toContain('a')
      expect(hashes).not.toContain('b')
    })
  })
})

describe('an entry that was updated', () => {
  const CHANGES = [{ kind: 'figure' as const, before: '30', after: '32' }]
  const entry = (desk: Desk) => entriesOf(desk, CAU)[0]

  test('says when, and what changed', async () => {
    await atDesk((desk) => {
      const history = [{ version: 2, at: NOW + HOUR, changes: CHANGES }]
      tell(desk, 'a', 'a', { article: { history, changedAt: NOW + 2 * HOUR } })
      expect(entry(desk)).toMatchObject({
        update: { at: NOW + HOUR, changes: CHANGES },
        firstSeen: NOW,
        changedAt: NOW + 2 * HOUR,
      })
    })
  })

  test('by another paper that tells it has changed, and is no update', async () => {
    await atDesk((desk) => {
      tell(desk, 'a', 'a')
      tell(desk, 'b', 'a', { at: 5 })
      expect(entry(desk)).toMatchObject({ firstSeen: NOW, changedAt: NOW + 5 * HOUR })
      expect(entry(desk)?.update).toBeUndefined()
    })
  })
})

describe('a document’s page shows one entry a story', () => {
  const number = { kind: 'Nghị quyết', number: '15-NQ/TU', date: null, ambiguous: false }
  const ANY: DocumentRef = { ...number, id: '15-nq-tu', issuer: null } as DocumentRef
  const HERE: DocumentRef = {
    ...number,
    id: '15-nq-tu--tinh-uy-hung-yen',
    issuer: 'Tỉnh ủy Hưng Yên',
  } as DocumentRef
  const front = ({ sql }: Desk, id = '15-nq-tu') => {
    const found = documentFront(sql, id)
    return found?.items.map(({ article, also = [], cites }) => [
      article.hash,
      also.map(({ sourceName }) => sourceName),
      cites,
    ])
  }

  test('the first article that cites it, and counts every one', async () => {
    await atDesk((desk) => {
      tell(desk, 'a', 'a', { on: [] })
      tell(desk, 'b', 'a', { at: 1, on: [], documents: [HERE] })
      tell(desk, 'c', 'a', { at: 2, on: [], documents: [ANY] })
      const kept = documentFront(desk.sql, '15-nq-tu')
      expect(kept?.articles).toBe(2)
      expect(front(desk)).toEqual([['b', ['bao-a', 'bao-c'], [HERE.id, ANY.id]]])
      expect(front(desk, HERE.id)).toEqual([['b', ['bao-a', 'bao-c'], [HERE.id]]])
      // Of one of them alone another article may come first: the number's value does not say which.
      expect(kept && onlyDocument(kept, HERE.id)).toBeNull()
    })
  })

  test('and one of several documents of its number is read from the number’s value', async () => {
    await atDesk((desk) => {
      tell(desk, 'a', 'a', { on: [], documents: [HERE] })
      tell(desk, 'b', 'a', { at: 1, on: [], documents: [HERE] })
      tell(desk, 'x', 'x', { at: 2, on: [], documents: [ANY] })
      const kept = documentFront(desk.sql, '15-nq-tu')
      const one = kept && onlyDocument(kept, HERE.id)
      expect(one?.items.map(({ article, articles }) => [article.hash, articles])).toEqual([['a', 2]])
      expect(one?.articles).toBe(2)
    })
  })
})
