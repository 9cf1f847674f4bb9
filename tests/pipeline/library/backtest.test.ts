import { describe, expect, test } from 'vitest'
import { articleId } from '../../../src/articles/article.ts'
import type { Examined } from '../../../src/library/preview/step-by-step.ts'
import { cleanUp } from '../support/scene.ts'
import { article, part, preview, shelves } from './shelf.ts'

cleanUp()

const DAY = 86_400_000

/** Published so many days before now. */
const published = (days: number, hash: string, title: string, lead = '') => {
  const at = Date.now() - days * DAY
  return article(hash.padStart(16, '0'), title, { lead, published: at, firstSeen: Date.now() })
}

const titles = (found: readonly { article: { title: string } }[]) => found.map((one) => one.article.title)

describe('a preview', () => {
  test('counts its matches by the day, and shows those that come closest to the least score', async () => {
    await shelves().take([
      part([
        published(0.01, '1', 'Thông xe cầu Bến Gạo', 'Cầu dài 312 m.'),
        published(3, '2', 'Chợ phiên', 'Chợ họp bên cây cầu.'),
        published(3, '3', 'Cầu treo'),
        published(9, '4', 'Lễ hội', 'Hội diễn ra trên cầu.'),
      ]),
    ])
    const all = await preview('cầu')
    expect(all.perDay.counts.reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(all.perDay.counts.filter((count) => count > 0)).toEqual([1, 2, 1])
    expect([all.below, all.comparison]).toEqual([[], null])
    const strict = await preview('cầu', { minScore: 0.5 })
    expect(titles(strict.matches)).toEqual(['Thông xe cầu Bến Gạo', 'Cầu treo'])
    expect(titles(strict.below).sort()).toEqual(['Chợ phiên', 'Lễ hội'])
    expect(strict.belowMinScore).toBe(2)
  })

  test('of a young archive draws old ones, too, though the rate is of the days from which it has most', async () => {
    const young = Array.from({ length: 19 }, (_, at) => published(1 + at / 6, `${at + 10}`, `Tin cầu ${at}`))
    await shelves().take([part([...young, published(20, '1', 'Cầu cũ'), published(25, '2', 'Cầu xưa')])])
    const { matched, perDay, perWeek } = await preview('cầu')
    expect([matched, perDay.counts.reduce((sum, count) => sum + count, 0)]).toEqual([21, 21])
    expect(perDay.counts.length).toBeGreaterThanOrEqual(26)
    expect(perWeek).toBeGreaterThan(20)
  })

  test('tells what an edit brings and what it loses', async () => {
    await shelves().take([
      part([
        published(1, '1', 'Thông xe cầu'),
        published(2, '2', 'Bóng đá trên cầu'),
        published(3, '3', 'Sửa đường tỉnh'),
      ]),
    ])
    const { comparison } = await preview('(cầu OR đường) -"bóng đá"', { was: { query: 'cầu', minScore: 0 } })
    expect(comparison).toMatchObject({ before: 2, more: 1, fewer: 1, cut: false })
    expect(titles(comparison?.added ?? [])).toEqual(['Sửa đường tỉnh'])
    expect(titles(comparison?.dropped ?? [])).toEqual(['Bóng đá trên cầu'])
    expect((await preview('cầu', { was: { query: 'cầu', minScore: 0.9 } })).comparison).toMatchObject({
      before: 0,
      more: 2,
    })
    expect((await preview('cầu', { was: { query: '(cầu', minScore: 0 } })).comparison).toBeNull()
  })
})

test('a large archive is gone through step by step, and nothing is counted twice or left out', async () => {
  const count = 2_600
  // Two hundred a day since yesterday, and a few days that are not asked for.
  const every = (n: number) => Array.from({ length: count }, (_, at) => at).filter((at) => at % n === 0)
  const all = Array.from({ length: 3_400 }, (_, at) => {
    const lead = at % 7 === 0 ? 'Hội chợ họp bên cầu.' : at % 5 === 0 ? 'Cầu treo.' : ''
    return published(1 + at / 200, at.toString(16), `Tin về cầu ${at}`, lead)
  })
  for (let at = 0; at < all.length; at += 400)
    await shelves().take([part(all.slice(at, at + 400), { part: at })])
  const told: Examined[] = []
  const whole = await preview('cầu -"hội chợ"', { days: 14, was: { query: 'cầu -treo', minScore: 0 } }, told)
  expect(told).toEqual([{ examined: 1_500, all: count }])
  const treo = every(5).filter((at) => at % 7 !== 0).length
  const fair = every(7).length
  expect(whole).toMatchObject({ cut: false, examined: count, matched: count - fair })
  expect(whole.perDay.counts.reduce((sum, one) => sum + one, 0)).toBe(count - fair)
  expect(whole.comparison).toMatchObject({ before: count - treo, more: treo, fewer: fair, cut: false })
  expect(whole.noisiest).toMatchObject({ matches: count - fair, alone: count - fair })
  expect(titles(whole.matches)).toEqual(
    all
      .filter((_, at) => at % 7 !== 0)
      .slice(0, 50)
      .map(({ title }) => title),
  )
  expect(titles(whole.comparison?.dropped ?? [])).toEqual(
    every(7)
      .slice(0, 10)
      .map((at) => `Tin về cầu ${at}`),
  )
})

test('a sample is judged article by article; what is gone is said to be', async () => {
  const [bridge, market] = [published(1, 'a', 'Thông xe cầu'), published(2, 'b', 'Chợ phiên')]
  await shelves().take([part([bridge, market])])
  const ids = [bridge, { ...bridge, hash: 'f'.repeat(16) }, market].map(articleId)
  const answer = await shelves().judgeSample(
    { query: 'cầu', concepts: [] },
    { minScore: 0, articles: [...ids, 'không phải mã'] },
  )
  expect(answer.ok && answer.value).toEqual([
    { title: 'Thông xe cầu', isMatch: true },
    null,
    { title: 'Chợ phiên', isMatch: false },
    null,
  ])
})
