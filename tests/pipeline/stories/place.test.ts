import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { noteOffered } from '../../../src/newsroom/publishing/offered.ts'
import { placeInStory, reconsiderStory, restoreStory } from '../../../src/newsroom/stories/place.ts'
import { STORY_WINDOW_MS, sweepStories } from '../../../src/newsroom/stories/story-rows.ts'
import { inside, newsroom } from '../support/objects.ts'
import { cleanUp, DAY, HOUR } from '../support/scene.ts'

cleanUp()

/** 19 November 2025, 8:00 in Vietnam. */
const MORNING = Date.UTC(2025, 10, 19, 1)

const TEXT = {
  title: 'Khánh thành cầu Bến Mới ở xã Tân Lập',
  lead: 'Sáng 19/11, UBND xã Tân Lập khánh thành cầu Bến Mới dài 86 m, vốn đầu tư 41,5 tỷ đồng.',
}

/** An article of a paper, some hours after that morning. */
function article(source: string, hours: number, text: Partial<Article> = {}): Article {
  return {
    hash: `${source}-${hours}`,
    source,
    day: '2025-11-19',
    part: 0,
    keys: [],
    url: `https://${source}.example/${hours}`,
    author: null,
    categories: [],
    body: '',
    published: MORNING + hours * HOUR,
    firstSeen: MORNING + hours * HOUR,
    changedAt: MORNING + hours * HOUR,
    version: 1,
    alerts: true,
    awaitsDate: false,
    ...TEXT,
    ...text,
  }
}

const withRows = <T>(run: (sql: SqlStorage) => T): Promise<T> =>
  inside(newsroom, ({ storage }) => run(storage.sql))

const membersOf = (sql: SqlStorage, story: string) =>
  sql
    .exec<{ article: string }>(
      'SELECT article FROM story_articles WHERE story = ? ORDER BY first_seen',
      story,
    )
    .toArray()
    .map(({ article }) => article)

const allRows = (sql: SqlStorage) => ({
  articles: sql.exec('SELECT * FROM story_articles ORDER BY article').toArray(),
  keys: sql.exec('SELECT * FROM story_keys ORDER BY key, article').toArray(),
})

const FIVE: Article[] = [
  article('a', 0),
  article('b', 1),
  article('c', 2, {
    title: 'Tân Lập có cầu Bến Mới, vốn 41,5 tỷ đồng',
    lead: 'Cầu dài 86 m vừa được UBND xã Tân Lập khánh thành sáng 19/11.',
  }),
  article('d', 3, { title: 'KHÁNH THÀNH CẦU BẾN MỚI Ở XÃ TÂN LẬP'.normalize('NFD'), lead: '' }),
  article('e', 4, { title: 'Khanh thanh cau Ben Moi o xa Tan Lap', lead: '' }),
]

describe('the story of an article', () => {
  test('is that of the paper which told it first, fixed at first sight', async () => {
    const stories = await withRows((sql) => FIVE.map((one) => placeInStory(sql, one)))
    expect(stories).toEqual(['a-0', 'a-0', 'a-0', 'a-0', 'a-0'])
    expect(await withRows((sql) => FIVE.map((one) => placeInStory(sql, one)))).toEqual(stories)
    expect(await withRows((sql) => membersOf(sql, 'a-0'))).toEqual(FIVE.map(({ hash }) => hash))
  })

  test('is its own where names, documents or days are others, and for a column', async () => {
    const others = [
      article('b', 1, {
        title: 'Khánh thành cầu Bến Mới ở xã Minh Châu',
        lead: TEXT.lead.replace('Tân Lập', 'Minh Châu'),
      }),
      article('c', 2, { lead: TEXT.lead.replace('19/11', '20/11').replace('86 m', '40 m') }),
      article('d', 3, { title: 'Tin vắn', lead: '' }),
      article('e', 27, { title: 'Tin vắn', lead: '' }),
    ]
    const stories = await withRows((sql) => [article('a', 0), ...others].map((one) => placeInStory(sql, one)))
    expect(stories).toEqual(['a-0', 'b-1', 'c-2', 'd-3', 'e-27'])
  })

  test('is at most 14 rows', async () => {
    const written = await withRows((sql) => {
      const before = sql.exec<{ n: number }>('SELECT total_changes() AS n').one().n
      placeInStory(sql, article('a', 0, { body: 'Cầu được khởi công từ tháng 3 năm nay. '.repeat(100) }))
      return sql.exec<{ n: number }>('SELECT total_changes() AS n').one().n - before
    })
    expect(written).toBeGreaterThan(5)
    expect(written).toBeLessThanOrEqual(14)
  })

  test.each([
    [49, 'a-0'],
    [50, 'b-1'],
  ])('keys that stand in %i other articles: %s', async (others, story) => {
    const found = await withRows((sql) => {
      placeInStory(sql, article('a', 0))
      const keys = sql.exec<{ key: string }>('SELECT key FROM story_keys').toArray()
      for (const { key } of keys) {
        for (let n = 0; n < others; n += 1)
          sql.exec('INSERT INTO story_keys VALUES (?, ?)', key, `other-${n}`)
      }
      return placeInStory(sql, article('b', 1))
    })
    expect(found).toBe(story)
  })

  test('what was old at first sight has no rows, and joins nothing', async () => {
    const old = article('b', 1, { published: MORNING - 11 * DAY })
    const stories = await withRows((sql) => [placeInStory(sql, article('a', 0)), placeInStory(sql, old)])
    expect(stories).toEqual(['a-0', 'b-1'])
    expect((await withRows(allRows)).articles).toHaveLength(1)
  })

  test('an article can be joined for thirty days', async () => {
    const body =
      'Cầu được khởi công từ tháng 3, nối hai thôn Đông và Đoài, thay bến đò ngang đã có từ lâu đời của xã ven sông. '.repeat(
        2,
      )
    const later = (ms: number) => article('b', ms / HOUR, { published: null, body })
    const stories = await withRows((sql) => [
      placeInStory(sql, article('a', 0, { body })),
      placeInStory(sql, later(STORY_WINDOW_MS - HOUR)),
      placeInStory(sql, article('c', (STORY_WINDOW_MS + 30 * DAY) / HOUR, { published: null, body })),
    ])
    expect(stories).toEqual(['a-0', 'a-0', 'c-1440'])
  })
})

describe('when a page gave an article its text', () => {
  const bare = article('b', 1, { title: 'Thêm một cây cầu qua sông', lead: '' })
  const full = {
    ...bare,
    body: `${TEXT.lead} ${'Cầu thay cho bến đò ngang đã có từ năm 1962, nối hai bờ của xã. '.repeat(3)}`,
  }
  const told = article('a', 0, { body: full.body.slice(TEXT.lead.length) })

  test('it joins the story that it turns out to tell', async () => {
    const stories = await withRows((sql) => [
      placeInStory(sql, told),
      placeInStory(sql, bare),
      reconsiderStory(sql, full).story,
      reconsiderStory(sql, full).story,
    ])
    expect(stories).toEqual(['a-0', 'b-1', 'a-0', 'a-0'])
    expect(await withRows((sql) => membersOf(sql, 'a-0'))).toEqual(['a-0', 'b-1'])
    expect(await withRows((sql) => membersOf(sql, 'b-1'))).toEqual([])
  })

  /** A match of an article whose event has a `seq`. */
  const matched = (sql: SqlStorage, hash: string, seq: number) =>
    sql.exec(
      `INSERT INTO matches (topic, article, version, seq, matched_at, score, evidence) VALUES ('cau', ?, 1, ?, 0, 1, '[]')`,
      hash,
      seq,
    )
  const pushedTo = (sql: SqlStorage, mark: number) => sql.exec('INSERT INTO shards VALUES (0, ?)', mark)

  test('it stays where a reader may have been told of it, by a shard or by a push that is under way', async () => {
    const [held, begun] = await withRows((sql) => {
      placeInStory(sql, told)
      placeInStory(sql, bare)
      matched(sql, bare.hash, 7)
      pushedTo(sql, 7)
      const first = reconsiderStory(sql, full).story
      sql.exec('DELETE FROM shards')
      noteOffered(sql, 7)
      return [first, reconsiderStory(sql, full).story]
    })
    expect([held, begun]).toEqual(['b-1', 'b-1'])
  })

  test('it moves as long as its event waits to be pushed', async () => {
    const story = await withRows((sql) => {
      placeInStory(sql, told)
      placeInStory(sql, bare)
      matched(sql, bare.hash, 7)
      pushedTo(sql, 6)
      return reconsiderStory(sql, full).story
    })
    expect(story).toBe('a-0')
  })

  test('it takes those with it that follow it, unless one of them was told', async () => {
    const follower = article('c', 2, { title: bare.title, lead: '' })
    const follow = (sql: SqlStorage, isTold: boolean) => {
      for (const one of [told, bare, follower]) placeInStory(sql, one)
      if (isTold) matched(sql, follower.hash, 7)
      if (isTold) pushedTo(sql, 7)
      sql.exec(`UPDATE story_articles SET story = 'b-1' WHERE article = 'c-2'`)
      return reconsiderStory(sql, full)
    }
    expect(await withRows((sql) => follow(sql, false))).toEqual({
      story: 'a-0',
      moved: new Map([['c-2', 'a-0']]),
    })
    expect(await withRows((sql) => membersOf(sql, 'a-0'))).toEqual(['a-0', 'b-1', 'c-2'])
    await withRows((sql) => sql.exec('DELETE FROM story_articles') && sql.exec('DELETE FROM story_keys'))
    expect(await withRows((sql) => follow(sql, true))).toEqual({ story: 'b-1', moved: new Map() })
  })

  test('it leaves a story that the text contradicts, and others leave one that it told first', async () => {
    const title = 'Khánh thành cầu Bến Mới ở xã Tân Lập'
    const [first, second] = [article('a', 0, { title, lead: '' }), article('b', 1, { title, lead: '' })]
    const of = (one: Article, cost: string) => ({
      ...one,
      body: `Sáng 19/11, cầu Bến Mới ở xã Tân Lập được khánh thành với vốn đầu tư ${cost} tỷ đồng. Cầu dài 86 m, rộng 7 m.`,
    })
    const [bySecond, byFirst] = await withRows((sql) => {
      const both = () => [first, second].map((one) => placeInStory(sql, one))
      expect(both()).toEqual(['a-0', 'a-0'])
      const placed = [reconsiderStory(sql, of(first, '41,5')), reconsiderStory(sql, of(second, '73,2'))]
      sql.exec('DELETE FROM story_articles')
      sql.exec('DELETE FROM story_keys')
      expect(both()).toEqual(['a-0', 'a-0'])
      return [placed, [reconsiderStory(sql, of(second, '73,2')), reconsiderStory(sql, of(first, '41,5'))]]
    })
    expect(bySecond?.map(({ story, moved }) => [story, [...moved]])).toEqual([
      ['a-0', []],
      ['b-1', []],
    ])
    expect(byFirst?.map(({ story, moved }) => [story, [...moved]])).toEqual([
      ['a-0', []],
      ['a-0', [['b-1', 'b-1']]],
    ])
  })
})

describe('rows', () => {
  test('are made again from archived articles, as they were', async () => {
    const before = await withRows((sql) => {
      for (const one of FIVE) placeInStory(sql, one)
      return allRows(sql)
    })
    await withRows((sql) => sql.exec('DELETE FROM story_articles') && sql.exec('DELETE FROM story_keys'))
    const archived = FIVE.map((one, n) => (n === 0 ? one : { ...one, story: 'a-0' }))
    const again = await withRows((sql) => {
      for (const one of archived.toReversed()) restoreStory(sql, one, MORNING + DAY)
      for (const one of archived) restoreStory(sql, one, MORNING + DAY)
      return allRows(sql)
    })
    expect(again).toEqual(before)
    expect(again.articles).toHaveLength(5)
  })

  test('are not made of what nothing can join any more', async () => {
    await withRows((sql) => restoreStory(sql, article('a', 0), MORNING + STORY_WINDOW_MS))
    expect(await withRows(allRows)).toEqual({ articles: [], keys: [] })
  })

  test('are swept after thirty days with their keys, and a story goes on under its first name', async () => {
    const left = await withRows((sql) => {
      placeInStory(sql, article('a', 0))
      placeInStory(sql, article('b', 20))
      sweepStories(sql, MORNING + STORY_WINDOW_MS + HOUR)
      return allRows(sql)
    })
    expect(left.articles.map(({ article, story }) => [article, story])).toEqual([['b-20', 'a-0']])
    expect(new Set(left.keys.map(({ article }) => article))).toEqual(new Set(['b-20']))
    expect(await withRows((sql) => placeInStory(sql, article('c', 21)))).toBe('a-0')
    await withRows((sql) => sweepStories(sql, MORNING + 2 * STORY_WINDOW_MS))
    expect(await withRows(allRows)).toEqual({ articles: [], keys: [] })
  })
})

test('the sweep of the day sweeps them', async () => {
  await withRows((sql) => placeInStory(sql, article('a', 0)))
  await newsroom().tick(Date.now())
  expect(await withRows(allRows)).toEqual({ articles: [], keys: [] })
})
