import { describe, expect, test } from 'vitest'
import { articleId } from '../../../src/articles/article.ts'
import { cleanUp } from '../support/scene.ts'
import { article, part, shelves } from './shelf.ts'

cleanUp()

const BRIDGE = article('00000000000000a1', 'Khởi công cây cầu', { lead: 'Trạm y tế ở gần đó.' })
const ROAD = article('00000000000000a2', 'Mở đường', { body: 'Hôm qua, xã mở đường.\nCó cả trạm y tế mới.' })
const MARKET = article('00000000000000b1', 'Chợ phiên', { source: 'bao-b', part: 3, lead: 'Có trạm y tế.' })
const ids = [BRIDGE, ROAD, MARKET].map(articleId)
const [bridge = '', road = '', market = ''] = ids
const GONE = 'bao-thu.2026-11-24.0.00000000000000ff'

const take = () =>
  shelves().take([part([BRIDGE, ROAD]), part([MARKET], { source: 'bao-b', sourceName: 'Báo B', part: 3 })])

async function narrow(query: string, entries: string[][]) {
  const answer = await shelves().narrow({ query, concepts: [] }, entries)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

describe('of entries, those match', () => {
  test.each<[string, string[][], [entry: number, article: string][]]>([
    ['"cây cầu"', [[bridge], [road], [market]], [[0, bridge]]],
    [
      '"trạm y tế"',
      [[road], [bridge]],
      [
        [0, road],
        [1, bridge],
      ],
    ],
    // Another article of the story does where the first does not.
    ['"chợ phiên"', [[road, bridge, market], [bridge]], [[0, market]]],
    ['"trạm y tế"', [[bridge, road, market]], [[0, bridge]]],
    ['"trạm y tế" -"cây cầu"', [[bridge], [road]], [[1, road]]],
    ['"cây cầu"', [[GONE], ['khong-phai-ma'], [], [bridge]], [[3, bridge]]],
    ['"cây cầu"', [], []],
  ])('%s of %j', async (query, entries, expected) => {
    await take()
    const { matches, judged } = await narrow(query, entries)
    expect(matches.map(({ entry, article: id }) => [entry, id])).toEqual(expected)
    expect(judged).toBe(entries.length)
  })
})

test('a match says whose it is and where it stands', async () => {
  await take()
  const [match] = (await narrow('"trạm y tế"', [[road]])).matches
  expect(match).toMatchObject({ entry: 0, article: road, sourceName: 'Báo thử' })
  expect(match?.evidence).toMatchObject([
    { field: 'body', text: 'trạm y tế', excerpt: { text: 'Có cả trạm y tế mới.', start: 6, end: 15 } },
  ])
})

test('more than one request may judge is left for the next ones', async () => {
  const long = Array.from({ length: 12 }, (_, at) =>
    article(`00000000000000${(16 + at).toString(16)}`, `Bài ${at}`, {
      body: `${'chữ '.repeat(40_000)}cây cầu`,
    }),
  )
  await shelves().take([part(long)])
  const entries = long.map((one) => [articleId(one)])
  const first = await narrow('"cây cầu"', entries)
  expect(first.judged).toBeGreaterThan(0)
  expect(first.judged).toBeLessThan(12)
  expect(first.matches.map(({ entry }) => entry)).toEqual([...Array(first.judged).keys()])
})

test('a query that cannot be read is refused, whatever it is asked of', async () => {
  expect(await shelves().narrow({ query: '"a', concepts: [] }, [])).toMatchObject({ ok: false })
})
