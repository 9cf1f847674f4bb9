import { expect, test } from 'vitest'
import { cleanUp } from '../support/scene.ts'
import { article, part, shelves } from './shelf.ts'

cleanUp()

const DAY = 86_400_000
const now = Date.now()
/** An article of so many days ago. */
const old = (hash: string, title: string, days: number, story = hash) =>
  article(hash, title, { published: now - days * DAY, firstSeen: now - days * DAY, story })

async function glance(query: string) {
  const answer = await shelves().glance({ query, concepts: [] })
  if (!answer.ok) throw new Error(answer.error.message)
  const { matches, rate, otherWordings } = answer.value
  return { titles: matches.map(({ article }) => article.title), rate, otherWordings }
}

test('an empty archive says of how many days it speaks: none', async () => {
  expect(await glance('lũ')).toMatchObject({ titles: [], rate: { count: 0, days: 0, cut: false } })
})

test('a young one speaks of the days that it has', async () => {
  await shelves().take([part([old('a', 'Lũ về', 2.5), old('b', 'Lũ rút', 1), old('c', 'Nắng', 2.6)])])
  expect((await glance('lũ')).rate).toEqual({ count: 2, days: 3, cut: false })
})

test('an older one speaks of four weeks, and shows the newest five', async () => {
  const news = Array.from({ length: 40 }, (_, n) => old(`n${n}`, `Lũ ngày thứ ${n}`, n + 0.5))
  await shelves().take([part(news)])
  expect(await glance('lũ')).toMatchObject({
    titles: [0, 1, 2, 3, 4].map((n) => `Lũ ngày thứ ${n}`),
    rate: { count: 28, days: 28, cut: false },
  })
})

test('what matched before is shown where nothing did since', async () => {
  const quiet = Array.from({ length: 40 }, (_, n) => old(`n${n}`, 'Nắng', n + 0.5))
  const matches = Array.from({ length: 7 }, (_, n) => old(`m${n}`, `Lũ lần ${n}`, 30 + n))
  await shelves().take([part([...quiet, ...matches])])
  expect(await glance('lũ')).toMatchObject({
    titles: [0, 1, 2, 3, 4].map((n) => `Lũ lần ${n}`),
    rate: { count: 0, days: 28, cut: false },
  })
})

test('what several papers tell is one', async () => {
  const stories = [old('a', 'Lũ về', 1), old('b', 'Lũ đã về', 0.9, 'a'), old('c', 'Lũ rút', 0.5)]
  await shelves().take([part([...stories, old('z', 'Nắng', 40)])])
  expect(await glance('lũ')).toMatchObject({ titles: ['Lũ rút', 'Lũ về'], rate: { count: 2, days: 28 } })
})

test('of more than a request may look at it says that it has not seen all', async () => {
  const news = Array.from({ length: 600 }, (_, n) => old(`n${n}`, 'Lũ về', (n + 1) / 210))
  await shelves().take([part([...news, old('z', 'Nắng', 40)])])
  const { rate, titles } = await glance('lũ')
  expect(titles).toHaveLength(5)
  expect(rate).toEqual({ count: 400, days: 2, cut: true })
})

test('the other names of what is looked for are offered, those of the product and the operator’s', async () => {
  await shelves().take([part([old('a', 'Nắng', 1)])])
  expect((await glance('"khu công nghiệp" lũ')).otherWordings).toMatchObject([
    { text: 'khu công nghiệp', concept: 'khu-cong-nghiep', query: '@khu-cong-nghiep lũ' },
  ])
  const concepts = [{ id: 'cum-cong-nghiep', wordings: ['cụm công nghiệp', 'cụm xưởng'] }]
  const answer = await shelves().glance({ query: '"cụm xưởng"', concepts })
  expect(answer).toMatchObject({ value: { otherWordings: [{ others: ['cụm công nghiệp'] }] } })
})

test('a query that cannot be read is refused at its place', async () => {
  expect(await shelves().glance({ query: 'lũ (đê', concepts: [] })).toMatchObject({
    ok: false,
    error: { code: 'unclosed_bracket', column: 4 },
  })
})
