import { describe, expect, test } from 'vitest'
import { cleanUp } from '../support/scene.ts'
import { article, part, preview, shelves } from './shelf.ts'

cleanUp()

const DAY = 86_400_000

/** An article on a bridge, published so many days before now. */
const published = (days: number, n: number) =>
  article(`n${n}`, `Thông xe cầu số ${n}`, { published: Date.now() - days * DAY, firstSeen: Date.now() })

async function rate(days: number) {
  const { matched, perWeek, span } = await preview('cầu', { days })
  return { matched, perWeek, days: Math.round((Date.parse(span.to) - Date.parse(span.from)) / DAY) }
}

describe('the rate of a young archive', () => {
  test('is not lowered by the few old items that its first feed held', async () => {
    const recent = Array.from({ length: 28 }, (_, n) => published(0.25 + n / 4, n))
    await shelves().take([part([...recent, published(29, 100), published(200, 101)])])
    expect(await rate(30)).toEqual({ matched: 29, perWeek: 28, days: 7 })
    expect(await rate(365)).toEqual({ matched: 30, perWeek: 28, days: 7 })
    expect(await rate(2)).toEqual({ matched: 7, perWeek: 24.5, days: 2 })
  })

  test('is that of its span where items come as evenly as ever', async () => {
    await shelves().take([part(Array.from({ length: 40 }, (_, n) => published(n + 0.5, n)))])
    expect(await rate(30)).toEqual({ matched: 30, perWeek: 7, days: 30 })
    expect(await rate(60)).toEqual({ matched: 40, perWeek: 7.1, days: 37 })
  })

  test('of one item is of a day', async () => {
    await shelves().take([part([published(0.1, 1)])])
    expect(await rate(30)).toEqual({ matched: 1, perWeek: 7, days: 1 })
  })
})
