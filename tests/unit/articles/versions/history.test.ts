import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/articles/article.ts'
import { compared, withTold } from '../../../../src/articles/versions/history.ts'
import { materialChanges } from '../../../../src/articles/versions/material.ts'
import { saidOf, saidOtherwise } from '../../../../src/articles/versions/said.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 10, 24, 1)

type Told = [hours: number, ...changes: string[]]

const ARTICLE: Article = {
  hash: '00000000000000aa',
  source: 'bao-thu',
  day: '2026-11-24',
  part: 0,
  keys: [],
  url: null,
  title: 'Tân Lập kết nạp 18 đảng viên',
  author: null,
  categories: [],
  lead: '',
  body: '',
  published: NOW,
  firstSeen: NOW,
  changedAt: NOW,
  version: 1,
  alerts: true,
  awaitsDate: false,
}

interface Edit {
  hours: number
  texts: Partial<Article>
  isPageAsked?: boolean
}

/** Lives through some edits, looking every minute whether something is due, and so many hours on. */
function live(
  edits: readonly Edit[],
  quietHours: number,
): { article: Article; told: Told[]; known: Article } {
  let article = ARTICLE
  let known = ARTICLE
  const told: Told[] = []
  const tell = (at: number) => {
    const next = withTold(article, at)
    if (!next) return
    article = next
    known = next
    const changes = next.history?.at(-1)?.changes ?? []
    told.push([(at - NOW) / HOUR, ...changes.map(({ before, after }) => `${before} → ${after}`)])
  }
  const wait = (until: number) => {
    for (let due = article.untold?.due; due !== undefined && due <= until; due = article.untold?.due)
      tell(due)
  }
  for (const { hours, texts, isPageAsked } of edits) {
    const now = NOW + hours * HOUR
    wait(now - 1)
    const { gone: _, ...there } = article
    const next = { ...there, ...texts, version: article.version + 1, changedAt: now }
    article = compared(article, next, now, isPageAsked)
    tell(now)
  }
  wait(NOW + ((edits.at(-1)?.hours ?? 0) + quietHours) * HOUR)
  return { article, told, known }
}

const titled = (hours: number, figure: number): Edit => ({
  hours,
  texts: { title: `Tân Lập kết nạp ${figure} đảng viên` },
})
const gone = (hours: number): Edit => ({ hours, texts: { gone: true } })
const back = (hours: number): Edit => ({ hours, texts: {} })

describe('what an article says otherwise is told', () => {
  test.each<[string, Edit[], Told[]]>([
    ['at once', [titled(1, 81)], [[1, '18 đảng viên → 81 đảng viên']]],
    ['not where nothing material changed', [{ hours: 1, texts: { lead: 'Tin ngắn.' } }], []],
    [
      'an hour after the last update, as it stands then',
      [titled(1, 20), titled(1.25, 25), titled(1.5, 31)],
      [
        [1, '18 đảng viên → 20 đảng viên'],
        [2, '20 đảng viên → 31 đảng viên'],
      ],
    ],
    [
      'not where it was taken back meanwhile',
      [titled(1, 20), titled(1.25, 25), titled(1.5, 20)],
      [[1, '18 đảng viên → 20 đảng viên']],
    ],
    [
      'however often that is in a day',
      [titled(1, 20), titled(2, 25), titled(3, 31), titled(4, 40)],
      [
        [1, '18 đảng viên → 20 đảng viên'],
        [2, '20 đảng viên → 25 đảng viên'],
        [3, '25 đảng viên → 31 đảng viên'],
        [4, '31 đảng viên → 40 đảng viên'],
      ],
    ],
    [
      'six hours late where it only returns to what stood there',
      [titled(1, 20), titled(3, 18)],
      [
        [1, '18 đảng viên → 20 đảng viên'],
        [9, '20 đảng viên → 18 đảng viên'],
      ],
    ],
    [
      'once, where it goes to and fro for a day',
      Array.from({ length: 48 }, (_, at) => titled(1 + at / 2, at % 2 === 0 ? 20 : 18)),
      [
        [1, '18 đảng viên → 20 đảng viên'],
        [30.5, '20 đảng viên → 18 đảng viên'],
      ],
    ],
    [
      'with its page, where that says the same',
      [
        { ...titled(1, 81), isPageAsked: true },
        { hours: 1.01, texts: { title: 'Tân Lập kết nạp 81 đảng viên', body: 'Có 18 hộ.' } },
      ],
      [[1.01, '18 đảng viên → 81 đảng viên']],
    ],
    [
      'without its page, where that is not read in five minutes',
      [{ ...titled(1, 81), isPageAsked: true }],
      [[1 + 5 / 60, '18 đảng viên → 81 đảng viên']],
    ],
  ])('%s', (_what, edits, expected) => {
    expect(live(edits, 24).told).toEqual(expected)
  })

  test('not again where another text of the article says it later', () => {
    const body = (figure: number) => `Đảng ủy cho biết đã kết nạp ${figure} đảng viên trong năm.`
    const edits: Edit[] = [
      { hours: 1, texts: { body: body(18) } },
      { ...titled(2, 81) },
      { hours: 5, texts: { body: body(81) } },
    ]
    expect(live(edits, 24).told).toEqual([[2, '18 đảng viên → 81 đảng viên']])
  })

  test('again where another change of the same was told since', () => {
    const edits = [titled(1, 20), titled(3, 25), titled(5, 18), titled(20, 20)]
    expect(live(edits, 24).told.map(([, change]) => change)).toEqual([
      '18 đảng viên → 20 đảng viên',
      '20 đảng viên → 25 đảng viên',
      '25 đảng viên → 18 đảng viên',
      '18 đảng viên → 20 đảng viên',
    ])
  })
})

describe('that an article is gone is told', () => {
  const GONE = `${ARTICLE.title} → `
  const BACK = ` → ${ARTICLE.title}`

  test.each<[string, Edit[], Told[]]>([
    [
      'at once, whatever was told before',
      [titled(1, 81), { hours: 1.5, texts: { gone: true } }],
      [
        [1, '18 đảng viên → 81 đảng viên'],
        [1.5, 'Tân Lập kết nạp 81 đảng viên → '],
      ],
    ],
    [
      'and that it is there again, when it stays',
      [gone(1), back(3)],
      [
        [1, GONE],
        [9, BACK],
      ],
    ],
    ['once, where it comes and goes', [gone(1), back(2), gone(3), back(4), gone(5)], [[1, GONE]]],
  ])('%s', (_what, edits, expected) => {
    expect(live(edits, 24).told).toEqual(expected)
  })
})

const isWithdrawal = (change: string | number) => String(change).endsWith(' → ')

const FIGURES = [12, 15, 18, 21]
const NAMES = ['Lê Quang Thái', 'Trần Đức Long', 'Phạm Minh Sơn']

const edits = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 1, max: 500 }),
      dead: fc.constantFrom(...FIGURES),
      leader: fc.constantFrom(...NAMES),
      comma: fc.boolean(),
      isPageAsked: fc.boolean(),
      isGone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((some) => {
    let minutes = 0
    return some.map(({ wait, dead, leader, comma, isPageAsked, isGone }): Edit => {
      minutes += wait
      const title = `Cháy lớn${comma ? ',' : ''} ${dead} người bị thương`
      const body = `Chủ tịch UBND tỉnh ${leader} đã đến hiện trường.`
      return { hours: minutes / 60, isPageAsked, texts: { title, body, ...(isGone ? { gone: true } : {}) } }
    })
  })

describe('whatever a paper does to its article', () => {
  test('its readers know what it says, once it has rested', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const { article, known } = live(some, 6.1)
        expect(article.untold).toBeUndefined()
        expect(materialChanges(known, article)).toEqual([])
        expect(known.gone).toBe(article.gone)
      }),
      { numRuns: 300 },
    )
  })

  test('its updates are an hour apart, but for the first withdrawal', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const { told } = live(some, 24)
        const atOnce = told.findIndex((update) => update.some(isWithdrawal))
        const times = told.filter((_, at) => at !== atOnce).map(([hours]) => hours)
        for (const [at, hours] of times.entries())
          expect(hours - (times[at - 1] ?? -1)).toBeGreaterThan(0.999)
      }),
      { numRuns: 300 },
    )
  })

  test('what goes to and fro within an hour makes two updates at most', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FIGURES), { minLength: 1, maxLength: 60 }), (figures) => {
        const some = figures.map((figure, at) => titled(at / 60, figure))
        expect(live(some, 24).told.length).toBeLessThanOrEqual(2)
      }),
    )
  })
})

test('which texts a source says otherwise is known by their hashes', () => {
  const before = { title: 'Tít', lead: 'Dẫn', body: '' }
  const said = saidOf(before)
  expect(said).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
  expect(saidOtherwise(said, saidOf(before))).toEqual([])
  expect(saidOtherwise(said, saidOf({ ...before, lead: 'Khác' }))).toEqual(['lead'])
  expect(saidOtherwise('', said)).toEqual(['title', 'lead', 'body'])
})
