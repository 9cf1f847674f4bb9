import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Front } from '../../src/newsroom/publishing/publish.ts'
import { expectKvAsRows } from './support/kv.ts'
import { inside, kill, newsroom } from './support/objects.ts'
import { addTopic, ask, balanced, call, poll } from './support/operator.ts'
import type { Outside } from './support/outside.ts'
import type { Paper } from './support/paper.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, HOUR, scene } from './support/scene.ts'

cleanUp()

const LEAD =
  'Sáng 24/11, tại thị trấn Vĩnh Trụ, Ủy ban nhân dân huyện Lý Nhân tổ chức lễ thông xe cầu mới bắc qua sông Châu Giang, ' +
  'dài 412 m, tổng mức đầu tư 186 tỷ đồng, rút ngắn 9 km quãng đường cho hơn 30.000 người dân các xã phía đông.'

/** The same news as five papers tell it. */
const TOLD = [
  'Thông xe cầu mới qua sông Châu Giang',
  'Huyện Lý Nhân thông xe cầu mới qua sông Châu Giang',
  'Lý Nhân: Thông xe cầu mới bắc qua sông Châu Giang',
  'Thông xe cầu mới sông Châu Giang, huyện Lý Nhân',
  'Cầu mới qua sông Châu Giang chính thức thông xe',
]

/** Papers past their baseline; each of their own host, and without pages. */
async function papers(outside: Outside, count: number): Promise<Paper[]> {
  const all = Array.from({ length: count }, (_, n) => outside.paper(`bao-${n + 1}.example`))
  for (const [n, paper] of all.entries()) {
    paper.publish(`Chợ phiên vùng cao họp sớm, số ${n}`)
    await ask('POST', '/api/v1/sources', {
      id: `bao-${n + 1}`,
      name: `Báo số ${n + 1}`,
      url: paper.feedUrl,
      fullText: false,
    })
  }
  await poll()
  return all
}

/** Has the papers tell it one after the other, polled after each. */
async function tellInTurn(all: readonly Paper[], from = 0): Promise<void> {
  for (const [n, paper] of all.entries()) {
    paper.publish(TOLD[from + n] ?? '', { lead: LEAD })
    await ask('POST', '/api/v1/polls', { source: `bao-${from + n + 1}` })
  }
}

const front = () => env.KV.get<Front>('front:cau', 'json')
const feed = async (file = 'feed.xml') => (await call('GET', `/topics/cau/${file}`)).text()
const guids = (xml: string) =>
  [...xml.matchAll(/tag:localhost,2026:article:([0-9a-f]{16})/g)].map(([, hash]) => hash)
const page = async (path: string) => (await call('GET', path, undefined, { accept: 'text/html' })).text()

describe('the same news in five papers', () => {
  test('is one entry of a digest with four names beside it, and five events sent', async () => {
    const { outside, endpoint } = await scene({ topics: ['cau'], schedule: { cadence: 'hourly' } })
    await tellInTurn(await papers(outside, 5))
    await deliver(Date.now() + HOUR)
    const [digest, ...rest] = endpoint.received
    expect(rest).toEqual([])
    const [item, ...others] = digest?.digest.data.items ?? []
    expect(others).toEqual([])
    expect(item?.article.title).toBe(TOLD[0])
    expect(item?.also.map(({ sourceName, title }) => [sourceName, title])).toEqual([
      ['Báo số 2', TOLD[1]],
      ['Báo số 3', TOLD[2]],
      ['Báo số 4', TOLD[3]],
      ['Báo số 5', TOLD[4]],
    ])
    expect(await balanced()).toMatchObject({ matched: 5, sent: 5 })
  })

  test('that come after the digest are repeats, and named on the entry, which keeps its guid', async () => {
    const { outside, endpoint } = await scene()
    const [first, ...others] = await papers(outside, 5)
    await tellInTurn(first ? [first] : [])
    await deliver()
    const [before] = guids(await feed())
    await tellInTurn(others, 1)
    await deliver()
    expect(endpoint.titles).toEqual([TOLD[0]])
    expect(await balanced()).toMatchObject({ matched: 5, sent: 1, suppressed: 4, reasons: { repeat: 4 } })
    const after = await feed()
    expect(guids(after)).toEqual([before])
    expect(after).toContain('Đăng trên')
    for (const name of ['Báo số 2', 'Báo số 3', 'Báo số 4', 'Báo số 5']) expect(after).toContain(name)
    const kept = await front()
    expect(kept?.items.map(({ also }) => also?.length)).toEqual([4])
    await expectKvAsRows()
  })
})

test('a restore changes no entry: neither its guid nor who is named, and a reprint after it is a repeat', async () => {
  const { outside, endpoint } = await scene()
  const all = await papers(outside, 4)
  await tellInTurn(all.slice(0, 3))
  await deliver()
  const before = [await feed(), await feed('atom.xml'), (await front())?.items]
  await inside(newsroom, ({ storage }) => storage.deleteAll())
  await kill(newsroom)
  await ask('POST', '/api/v1/restore')
  await poll()
  expect([await feed(), await feed('atom.xml'), (await front())?.items]).toEqual(before)
  await tellInTurn(all.slice(3), 3)
  await deliver()
  expect(endpoint.titles).toEqual([TOLD[0]])
  expect(guids(await feed())).toEqual(guids(String(before[0])))
  expect((await front())?.items[0]?.also?.map(({ sourceName }) => sourceName)).toEqual([
    'Báo số 2',
    'Báo số 3',
    'Báo số 4',
  ])
  expect(await balanced()).toMatchObject({ matched: 4, sent: 1, suppressed: 3, reasons: { repeat: 3 } })
})

describe('an update', () => {
  test('is told with what changed and who told it since, and shown on pages and feeds', async () => {
    const { outside, endpoint } = await scene()
    await followByWebhook(endpoint, { topics: [{ id: 'cau', updates: true }] })
    const [first, second] = await papers(outside, 2)
    if (!first || !second) throw new Error('two papers')
    await tellInTurn([first])
    await deliver()
    await tellInTurn([second], 1)
    const [told] = first.items
    if (told) told.lead = LEAD.replace('186 tỷ đồng', '216 tỷ đồng')
    await poll()
    await deliver()
    const item = endpoint.received[1]?.digest.data.items[0]
    expect(item?.article.title).toBe(TOLD[0])
    expect(item?.also.map(({ sourceName }) => sourceName)).toEqual(['Báo số 2'])
    expect(item?.update?.changes).toEqual([{ kind: 'figure', before: '186 tỷ đồng', after: '216 tỷ đồng' }])
    expect(item?.update?.toldAt).not.toBeNull()
    expect(await balanced()).toMatchObject({ matched: 3, sent: 2, suppressed: 1, reasons: { repeat: 1 } })
    for (const text of [
      await page('/topics/cau'),
      await page('/'),
      await feed(),
      await page(`/articles/${item?.article.id}`),
    ]) {
      expect(text).toMatch(/Cập nhật lúc|lần cập nhật/)
      expect(text).toContain('Số liệu: “186 tỷ đồng” → “216 tỷ đồng”')
      expect(text).toContain('Báo số 2')
    }
    await expectKvAsRows()
  })
})

describe('an article’s page', () => {
  async function toldByTwo() {
    const { outside, endpoint } = await scene()
    await followByWebhook(endpoint, { query: '"Vĩnh Trụ" "sông Châu Giang"' })
    await addTopic('kin', '"lễ thông xe"', { visibility: 'private' })
    await tellInTurn(await papers(outside, 2))
    const [entry] = (await front())?.items ?? []
    return { id: entry?.article.id ?? '', other: entry?.also?.[0]?.id ?? '' }
  }
  const json = (id: string) => call('GET', `/articles/${id}`, undefined, { accept: 'application/json' })

  test('says what is known of it, why it is on public topics, and who else tells it', async () => {
    const { id, other } = await toldByTwo()
    const html = await page(`/articles/${id}`)
    expect(html).toContain(`<h1 lang="vi">${TOLD[0]}</h1>`)
    expect(html).toContain('Đọc trên Báo số 1')
    expect(html).toContain('Chủ đề cau')
    expect(html).toContain(
      `<span class="quiet">Báo số 2</span><br/><a href="http://bao-2.example/tin-2.html">${TOLD[1]}</a>`,
    )
    expect(await page(`/articles/${other}`)).toContain(
      '<span class="quiet">Báo số 1</span><br/><a href="http://bao-1.example/tin-2.html">',
    )
    expect(await page(`/articles/${id}?lang=en`)).toContain('Read at <span lang="vi">Báo số 1</span>')
    expect(await (await json(id)).json()).toMatchObject({
      article: { id, title: TOLD[0], sourceName: 'Báo số 1' },
      matches: [{ topic: 'cau' }],
      also: [{ id: other, sourceName: 'Báo số 2' }],
      updates: [],
      gone: false,
    })
  })

  test('names no private topic, and has neither text nor keys', async () => {
    const { id } = await toldByTwo()
    for (const text of [await page(`/articles/${id}`), await (await json(id)).text()]) {
      expect(text).not.toMatch(/q-[0-9a-f]{16}|Chủ đề kin|lễ thông xe”|"body"|"keys"|"seq"|guid:/)
    }
  })

  test('that KV does not have yet is asked of the Newsroom, also under the part of another archive', async () => {
    const { id } = await toldByTwo()
    const [source, day, , hash] = id.split('.')
    await env.KV.delete(`archive:${source}:${day}:0`)
    expect(await (await json(id)).json()).toMatchObject({
      article: { id },
      also: [{ sourceName: 'Báo số 2' }],
    })
    expect((await json(`${source}.2020-01-01.7.${hash}`)).status).toBe(200)
  })

  test.each([
    'bao-1.2026-11-24.0.0000000000000000',
    'bao-1.2026-11-24.0',
    'x',
    'bao-1.2026-11-24.0.0123456789abcdef.x',
    '%00.2026-11-24.0.0123456789abcdef',
    `${'a'.repeat(70)}.2026-11-24.0.0123456789abcdef`,
    'home',
  ])('that there is none of (%s) is not there', async (id) => {
    expect((await json(id)).status).toBe(404)
    expect((await call('GET', `/articles/${id}`, undefined, { accept: 'text/html' })).status).toBe(404)
  })
})
