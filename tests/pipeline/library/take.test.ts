import { describe, expect, test } from 'vitest'
import { countWrites } from '../support/counting.ts'
import { library, rows } from '../support/objects.ts'
import { cleanUp } from '../support/scene.ts'
import { article, NOW, part, shelves, titles } from './shelf.ts'

cleanUp()

const DAY = 86_400_000
const BRIDGE = article('a1', 'Thông xe cầu mới')
const SCHOOL = article('a2', 'Trường mới ở bản xa', { published: NOW - DAY })

describe('what is taken', () => {
  test('is found, newest first by its own dates', async () => {
    await shelves().take([part([SCHOOL, BRIDGE])])
    expect(await titles('mới')).toEqual(['Thông xe cầu mới', 'Trường mới ở bản xa'])
  })

  test('twice changes nothing, and writes nothing', async () => {
    await shelves().take([part([BRIDGE, SCHOOL])])
    const written = await countWrites(library)
    await shelves().take([part([BRIDGE, SCHOOL])])
    await shelves().take([part([SCHOOL, BRIDGE])])
    expect((await written()).statements).toEqual([])
  })

  test('is replaced by a later version, and not by an earlier one that comes late', async () => {
    await shelves().take([part([BRIDGE])])
    await shelves().take([part([{ ...BRIDGE, title: 'Thông xe hầm mới', version: 2 }])])
    expect([await titles('cầu'), await titles('hầm')]).toEqual([[], ['Thông xe hầm mới']])
    await shelves().take([part([BRIDGE])])
    expect([await titles('cầu'), await titles('hầm')]).toEqual([[], ['Thông xe hầm mới']])
  })

  test('takes its place when its date becomes known', async () => {
    const undated = { ...BRIDGE, published: null }
    await shelves().take([part([undated, SCHOOL])])
    expect(await titles('mới')).toEqual(['Thông xe cầu mới', 'Trường mới ở bản xa'])
    await shelves().take([part([{ ...undated, published: NOW - 3 * DAY }, SCHOOL])])
    expect(await titles('mới')).toEqual(['Trường mới ở bản xa', 'Thông xe cầu mới'])
  })

  test('goes when the archive has it no more', async () => {
    await shelves().take([part([BRIDGE, SCHOOL])])
    await shelves().take([part([SCHOOL])])
    expect(await titles('mới')).toEqual(['Trường mới ở bản xa'])
    await shelves().take([part([])])
    expect(await titles('mới')).toEqual([])
    expect(await rows(library, 'SELECT * FROM articles')).toEqual([])
  })

  test('does not push out what other parts hold', async () => {
    await shelves().take([part([BRIDGE])])
    await shelves().take([part([{ ...SCHOOL, part: 1 }], { part: 1 })])
    expect(await titles('mới')).toHaveLength(2)
  })

  test('at one time has room, however much it is', async () => {
    const many = Array.from({ length: 1_030 }, (_, n) => article(`m${n}`, `Tin số ${n}`, { part: n % 26 }))
    const parts = Array.from({ length: 26 }, (_, n) =>
      part(
        many.filter((each) => each.part === n),
        { part: n },
      ),
    )
    await shelves().take(parts)
    const [kept] = await rows<{ n: number }>(library, 'SELECT COUNT(DISTINCT id) AS n FROM articles')
    expect(kept?.n).toBe(1_030)
    expect(await titles('"số 1029"')).toEqual(['Tin số 1029'])
  })

  test('has the name of its source, whatever it is called later', async () => {
    await shelves().take([part([BRIDGE])])
    expect(await titles('source:"báo thử"')).toHaveLength(1)
    await shelves().nameSource('bao-thu', 'Báo Tỉnh')
    expect(await titles('source:"báo thử"')).toHaveLength(0)
    expect(await titles('source:"báo tỉnh" cầu')).toHaveLength(1)
    // A source that ended keeps its name.
    await shelves().take([part([BRIDGE, SCHOOL], { sourceName: null })])
    expect(await titles('source:"báo tỉnh"')).toHaveLength(2)
  })

  test('dated in the future, or before all calendars, stands in order all the same', async () => {
    await shelves().take([
      part([
        article('b1', 'Ngày mai mới', { published: NOW + 365 * DAY }),
        article('b2', 'Xưa mới', { published: -5 * DAY }),
        article('b3', 'Hôm qua mới', { published: NOW - DAY }),
      ]),
    ])
    // A date that cannot be is shown, and counts, as the time of the first sight.
    expect(await titles('mới')).toEqual(['Xưa mới', 'Ngày mai mới', 'Hôm qua mới'])
  })
})

describe('a page of what is found', () => {
  const ask = (query: string, page: { before: number | null; skip: number; limit: number }) =>
    shelves()
      .search({ query, concepts: [] }, page)
      .then((answer) => {
        if (!answer.ok) throw new Error(answer.error.message)
        return answer.value
      })
  const many = (count: number) =>
    shelves().take([
      part(Array.from({ length: count }, (_, n) => article(`p${n}`, `Cầu số ${n}`, { published: NOW + n }))),
    ])

  test('leads on only where there is more', async () => {
    await many(4)
    const whole = await ask('cầu', { before: null, skip: 0, limit: 4 })
    expect(whole).toMatchObject({ total: 4, cursor: null, cut: false })
    const first = await ask('cầu', { before: null, skip: 0, limit: 3 })
    expect(first).toMatchObject({ total: null, cut: false })
    const second = await ask('cầu', { before: first.cursor, skip: 0, limit: 3 })
    expect(second.matches.map((found) => found.article.title)).toEqual(['Cầu số 0'])
    expect(second).toMatchObject({ cursor: null, cut: false })
    expect(await ask('cầu', { before: null, skip: 9, limit: 3 })).toMatchObject({ matches: [], total: 4 })
  })

  test('says where the bounds of a request ended it, and goes on from there', async () => {
    await many(900)
    const first = await ask('cầu -"số 7"', { before: null, skip: 600, limit: 20 })
    expect(first).toMatchObject({ matches: [], examined: 400, total: null, cut: true })
    const second = await ask('cầu "số 7"', { before: first.cursor, skip: 0, limit: 20 })
    expect(second.matches.map((found) => found.article.title)).toEqual(['Cầu số 7'])
  })

  test('of a query that takes long to judge reads fewer long texts', async () => {
    const body = 'Cầu số một thông xe. '.repeat(500)
    await shelves().take([
      part(Array.from({ length: 60 }, (_, n) => article(`d${n}`, `Cầu số ${n}`, { body }))),
    ])
    const near = Array.from({ length: 50 }, () => 'cầu NEAR/50 số').join(' NEAR/50 ')
    const page = { before: null, skip: 900, limit: 20 }
    expect(await ask('"cầu số"', page)).toMatchObject({ examined: 60, cut: false })
    expect(await ask(near, page)).toMatchObject({ examined: 37, cut: true })
  })

  test('of a query of very many words goes through part of the archive at a time', async () => {
    await many(900)
    const query = Array.from({ length: 100 }, (_, n) => `"không ${n} có"`).join(' OR ')
    let before: number | null = null
    let pages = 0
    do {
      const page: { cursor: number | null; cut: boolean } = await ask(query, { before, skip: 0, limit: 20 })
      pages += 1
      before = page.cursor
    } while (before !== null && pages < 10)
    expect({ before, pages }).toEqual({ before: null, pages: 3 })
  })
})

describe('what it costs', () => {
  test('a new article: few rows', async () => {
    await shelves().take([part([BRIDGE])])
    const written = await countWrites(library)
    await shelves().take([part([BRIDGE, SCHOOL])])
    const { rows: count, statements } = await written()
    console.log(`rows written in the Library by a new article: ${count}`)
    expect(count, JSON.stringify(statements)).toBeLessThanOrEqual(4)
  })
})

describe('what is too old', () => {
  test('goes with the daily sweep, and the rest stays', async () => {
    const old = article('c1', 'Tin mới của năm kia', { day: '2024-11-24', published: NOW - 730 * DAY })
    await shelves().take([part([BRIDGE]), part([old], { day: '2024-11-24' })])
    expect(await titles('mới')).toHaveLength(2)
    await shelves().tick(Date.now())
    expect(await titles('mới')).toEqual(['Thông xe cầu mới'])
  })
})
