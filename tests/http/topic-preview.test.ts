import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { created, poll } from './support/town.ts'

/** What a preview over the archive answers, as far as tests look at it. */
interface Preview {
  query: { canonical: string; warnings: { code: string; message: string; message_vi: string }[] }
  matches: { article: { id: string; title: string }; score: number; evidence: { branch: string }[] }[]
  examined: number
  matched: number
  belowMinScore: number
  perWeek: number
  span: { from: string; to: string }
  cut: boolean
  noisiest: { branch: string; matches: number; alone: number } | null
  nearMisses: NearMiss[]
}

interface NearMiss {
  without: string
  more: number
  examples: { article: { title: string } }[]
}

const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)

let worker: TestWorker
let paper: TestNewspaper

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper([
    {
      title: 'Kết nạp đảng viên ở nhà máy may',
      lead: 'Doanh nghiệp tư nhân.',
      path: '/1',
      published: daysAgo(2),
    },
    { title: 'Đảng viên trẻ làm kinh tế', lead: 'Ở xã vùng cao.', path: '/2', published: daysAgo(9) },
    { title: 'Chợ phiên', lead: 'Có nhắc tới đảng viên cao tuổi.', path: '/3', published: daysAgo(20) },
    { title: 'Đảng viên của năm trước', lead: 'Tin cũ.', path: '/4', published: daysAgo(40) },
    ...Array.from({ length: 260 }, (_, n) => ({
      title: `Lịch cắt điện thứ ${n}`,
      lead: 'Điện lực thông báo.',
      path: `/dien-${n}`,
      published: daysAgo(1 + (n % 27)),
    })),
  ])
  await created(worker.admin('POST', '/api/v1/sources', { id: 'bao', name: 'Báo Thử', url: paper.feedUrl }))
  expect(await poll(worker)).toMatchObject([{ new: 264 }])
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

async function preview<T = Preview>(body: object): Promise<T> {
  const response = await worker.admin('POST', '/api/v1/topics/preview', body)
  expect(response.status, JSON.stringify(body)).toBe(200)
  return (await response.json()) as T
}
const codes = ({ query }: Preview) => query.warnings.map(({ code }) => code)

describe('over the archive', () => {
  test('shows what the last thirty days would have brought, newest first', async () => {
    const answer = await preview({ query: '"đảng viên"' })
    expect(answer.matches.map(({ article }) => article.title)).toEqual([
      'Kết nạp đảng viên ở nhà máy may',
      'Đảng viên trẻ làm kinh tế',
      'Chợ phiên',
    ])
    expect(answer).toMatchObject({ examined: 263, matched: 3, belowMinScore: 0, cut: false })
    expect(answer.matches[0]).toMatchObject({
      article: { source: 'bao', sourceName: 'Báo Thử', url: `${paper.origin}/1` },
      evidence: [{ field: 'title', text: 'đảng viên', branch: '"đảng viên"' }],
    })
    expect(codes(answer)).toEqual([])
  })

  test('counts by the week, over as much of the archive as there is', async () => {
    expect((await preview({ query: '"đảng viên"' })).perWeek).toBe(0.8)
    expect((await preview({ query: '"đảng viên"', days: 14 })).perWeek).toBe(1)
    // One of 264 articles is 40 days old: nine in ten are of the last 25.
    expect(await preview({ query: '"đảng viên"', days: 60 })).toMatchObject({ matched: 4, perWeek: 0.8 })
  })

  test('warns of a flood, shows fifty and counts all', async () => {
    const answer = await preview({ query: '"điện lực" OR "đảng viên"' })
    expect(answer.matches).toHaveLength(50)
    expect(answer.matched).toBe(263)
    expect(codes(answer)).toEqual(['flood'])
    expect(answer.query.warnings[0]).toMatchObject({
      message: expect.stringContaining('69 articles a week'),
      message_vi: expect.stringContaining('69 tin mỗi tuần'),
    })
    expect(answer.noisiest).toEqual({ branch: '"điện lực"', matches: 260, alone: 260 })
  })

  test('warns of a query that never matched', async () => {
    const answer = await preview({ query: '"tàu vũ trụ"' })
    expect(answer).toMatchObject({ matches: [], perWeek: 0, noisiest: null })
    expect(codes(answer)).toEqual(['never'])
  })

  test('keeps to the least score, and says how many are below it', async () => {
    const answer = await preview({ query: '"đảng viên"', minScore: 1 })
    expect(answer.matched + answer.belowMinScore).toBe(3)
    expect(answer.belowMinScore).toBeGreaterThan(0)
    const none = await preview({ query: '"cao tuổi"', minScore: 1 })
    expect(none).toMatchObject({ matched: 0, belowMinScore: 1 })
    expect(none.query.warnings[0]?.message).toContain('below the score')
  })

  test('shows what one thing less would bring, most first', async () => {
    const { nearMisses, matched } = await preview({ query: 'title:"đảng viên" "nhà máy"' })
    expect(matched).toBe(1)
    expect(nearMisses).toMatchObject([
      {
        without: '"nhà máy"',
        query: 'title:"đảng viên"',
        kind: 'part',
        more: 1,
        cut: false,
        message: expect.stringContaining('not required'),
        message_vi: expect.stringContaining('Nếu không bắt buộc'),
        examples: [{ article: { title: 'Đảng viên trẻ làm kinh tế' }, evidence: [{ field: 'title' }] }],
      },
    ])
    const one = await preview({ query: 'title:"đảng viên"' })
    expect(one.nearMisses).toMatchObject([
      { without: 'title:"đảng viên"', query: '"đảng viên"', kind: 'field', more: 1 },
    ])
  })

  test.each([
    ['no days', { days: 0 }, '/days'],
    ['more days than there are', { days: 401 }, '/days'],
    ['half a day', { days: 1.5 }, '/days'],
    ['a score of 2', { minScore: 2 }, '/minScore'],
    ['too many articles', { articles: Array.from({ length: 501 }, () => ({})) }, '/articles'],
  ])('refuses %s', async (_what, more, path) => {
    const response = await worker.admin('POST', '/api/v1/topics/preview', { query: 'cầu', ...more })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'input_invalid', errors: [{ path }] })
  })

  test('refuses a query that cannot be read, and one of a concept that is none', async () => {
    for (const query of ['cầu (đường', '@khong-co-khai-niem']) {
      const response = await worker.admin('POST', '/api/v1/topics/preview', { query })
      expect(response.status, query).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'query_invalid', errors: [{ path: '/query' }] })
    }
  })

  test('is for operators', async () => {
    expect((await worker.call('POST', '/api/v1/topics/preview', { query: 'cầu' })).status).toBe(401)
  })
})

describe('over articles that are given', () => {
  test('answers by their place in the list, whatever the archive holds, and stores nothing', async () => {
    const articles = [
      { title: 'Một cây cầu qua suối' },
      { lead: 'Không có gì' },
      { text: 'Dân mong cây cầu mới.', category: 'Giao thông', author: 'Lan', source: 'Báo Khác' },
    ]
    const answer = await preview<Record<string, unknown>>({ query: '"cây cầu"', articles, days: 1 })
    expect(answer).toMatchObject({
      query: { canonical: '"cây cầu"', warnings: [] },
      matches: [
        {
          article: 0,
          evidence: [{ field: 'title', start: 4, end: 11, text: 'cây cầu', branch: '"cây cầu"' }],
        },
        {
          article: 2,
          evidence: [{ field: 'body', start: 9, end: 16, text: 'cây cầu', branch: '"cây cầu"' }],
        },
      ],
      examined: 3,
      perWeek: null,
    })
    expect(await preview({ query: 'category:"giao thông"', articles })).toMatchObject({
      matches: [{ article: 2 }],
    })
    expect(await (await worker.admin('GET', '/api/v1/topics')).json()).toMatchObject({ items: [] })
  })

  test('says what one thing less would bring among them', async () => {
    const articles = [{ title: 'Cầu mới' }, { title: 'Cầu cũ' }, { title: 'Đường mới' }, { title: 'Chợ' }]
    expect(await preview({ query: 'title:"cầu" mới', articles })).toMatchObject({
      matches: [{ article: 0 }],
      nearMisses: [
        { without: 'title:cầu', more: 1, examples: [2] },
        { without: 'mới', more: 1, examples: [1] },
      ],
    })
  })

  test('none is no archive', async () => {
    expect(await preview({ query: '"đảng viên"', articles: [] })).toMatchObject({ matches: [], examined: 0 })
  })
})
