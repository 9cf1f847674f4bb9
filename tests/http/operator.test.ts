import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker, until } from '../support/worker.ts'

let worker: TestWorker
let paper: TestNewspaper

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper([{ title: 'Chợ phiên họp sớm', lead: 'Bà con mang rau ra chợ.' }])
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

const json = async (answer: Promise<Response>) => (await answer).json() as Promise<Record<string, unknown>>
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const quiet = {
  source: 'bao-thu',
  status: 'unchanged',
  httpStatus: 304,
  items: 0,
  new: 0,
  updated: 0,
  matched: 0,
  baseline: false,
  pendingPages: 0,
  durationMs: expect.any(Number),
}

describe('an operator', () => {
  test('with nothing configured finds a healthy service that says so', async () => {
    const health = await worker.call('GET', '/health')
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({ status: 'ok', reasons: [], admin: 'open', sources: 0 })
  })

  test('adds a topic by name and query; the rest has defaults', async () => {
    const answer = await worker.admin('POST', '/api/v1/topics', { name: 'Cầu đường', query: '"cây cầu"' })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toBe('/api/v1/topics/cau-duong')
    const topic = {
      id: 'cau-duong',
      name: 'Cầu đường',
      query: '"cây cầu"',
      description: '',
      visibility: 'public',
      language: 'vi',
      minScore: 0,
      version: 1,
    }
    expect(await answer.json()).toEqual({ ...topic, warnings: [] })
    expect(await json(worker.call('GET', '/api/v1/topics/cau-duong'))).toEqual(topic)
  })

  test('adds a source by name and address, and sees its health', async () => {
    const answer = await worker.admin('POST', '/api/v1/sources', { name: 'Báo Thử', url: paper.feedUrl })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toBe('/api/v1/sources/bao-thu')
    expect(await answer.json()).toEqual({
      id: 'bao-thu',
      name: 'Báo Thử',
      url: paper.feedUrl,
      kind: 'feed',
      fullText: true,
      timezone: 'Asia/Ho_Chi_Minh',
      language: 'vi',
      minIntervalMinutes: 15,
      enabled: true,
      health: {
        lastPollAt: null,
        lastNewAt: null,
        lastStatus: null,
        lastHttpStatus: null,
        lastError: null,
        failures: 0,
        retired: false,
        nextPollAt: time,
        why: {
          code: 'first',
          message: expect.stringMatching(/^Waits until \d\d:\d\d.*, because .*\.$/),
          message_vi: expect.stringMatching(/^Đợi đến \d\d:\d\d.* vì .*\.$/),
        },
        faults: [],
        warnings: [],
      },
    })
  })

  test('switches the reading of its articles off', async () => {
    const changed = await json(worker.admin('PATCH', '/api/v1/sources/bao-thu', { fullText: false }))
    expect(changed).toMatchObject({ id: 'bao-thu', fullText: false })
  })

  test.each(['/polls', '/api/v1/polls'])('polls by POST %s and reads one report', async (path) => {
    const isFirst = path === '/polls'
    const answer = await worker.admin('POST', path)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      id: expect.stringMatching(/^poll-/),
      trigger: 'manual',
      startedAt: time,
      finishedAt: time,
      sources: [
        isFirst ? { ...quiet, status: 'new', httpStatus: 200, items: 1, new: 1, baseline: true } : quiet,
      ],
    })
  })

  test('reads in the report what was new, what matched and what was corrected', async () => {
    paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Qua sông Lô.' })
    const fresh = await json(worker.admin('POST', '/polls', { source: 'bao-thu' }))
    expect(fresh.sources).toEqual([
      { ...quiet, status: 'new', httpStatus: 200, items: 2, new: 1, matched: 1 },
    ])
    const corrected = paper.items[0]
    if (corrected) corrected.lead = 'Qua sông Lô, dài ba trăm mét.'
    const report = await json(worker.admin('POST', '/polls', { source: 'bao-thu' }))
    expect(report.sources).toEqual([{ ...quiet, status: 'new', httpStatus: 200, items: 2, updated: 1 }])
  })

  test('starts a poll with ?async=true and finds its report where Location says', async () => {
    const answer = await worker.admin('POST', '/api/v1/polls?async=true')
    expect(answer.status).toBe(202)
    const { id } = (await answer.json()) as { id: string }
    expect(answer.headers.get('location')).toBe(`/api/v1/polls/${id}`)
    const report = await until(async () => {
      const found = await json(worker.admin('GET', `/api/v1/polls/${id}`))
      return found.finishedAt !== null && found
    })
    expect(report).toEqual({ id, trigger: 'manual', startedAt: time, finishedAt: time, sources: [quiet] })
  })

  test('joins a poll that is under way: the newspaper is asked once', async () => {
    const asked = paper.requests.length
    let answerNow = () => {}
    const held = new Promise<void>((resolve) => {
      answerNow = resolve
    })
    paper.behave((_request, response) => void held.then(() => response.writeHead(304).end()))
    const running = [
      worker.admin('POST', '/polls'),
      worker.admin('POST', '/api/v1/polls', { source: 'bao-thu' }),
    ]
    const async = await worker.admin('POST', '/polls?async=true')
    await until(() => paper.requests.length > asked)
    answerNow()
    const reports = await Promise.all(running.map(json))
    paper.behave(null)
    expect(reports[1]?.id).toBe(reports[0]?.id)
    expect(((await async.json()) as { id: string }).id).toBe(reports[0]?.id)
    expect(paper.requests.length).toBe(asked + 1)
  })

  test('turns the pages of past polls, newest first, each once', async () => {
    const whole = (await json(worker.admin('GET', '/api/v1/polls'))) as {
      items: { id: string; startedAt: string }[]
    }
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null && seen.length <= whole.items.length) {
      const query: string = `?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`
      const page = (await json(worker.admin('GET', `/api/v1/polls${query}`))) as {
        items: { id: string }[]
        cursor: string | null
      }
      expect(page.items.length).toBeLessThanOrEqual(2)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.cursor
    }
    expect(whole.items.length).toBe(6)
    expect(seen).toEqual(whole.items.map(({ id }) => id))
    const started = whole.items.map(({ startedAt }) => startedAt)
    expect(started).toEqual(started.toSorted().reverse())
  })

  test('turns a source off, which polls then leave out, and on again', async () => {
    const path = '/api/v1/sources/bao-thu'
    expect(await json(worker.admin('PATCH', path, { enabled: false }))).toMatchObject({ enabled: false })
    expect((await json(worker.admin('POST', '/polls'))).sources).toEqual([])
    expect(await json(worker.admin('PATCH', path, { enabled: true }))).toMatchObject({ enabled: true })
    expect((await json(worker.admin('POST', '/polls'))).sources).toEqual([quiet])
  })

  test('is given no private topic’s name without the token', async () => {
    const hidden = { id: 'rieng', name: 'Chuyện riêng', query: '"trạm bơm"', visibility: 'private' }
    expect((await worker.admin('POST', '/api/v1/topics', hidden)).status).toBe(201)
    const ids = async (answer: Promise<Response>) =>
      ((await json(answer)) as { items: { id: string }[] }).items.map(({ id }) => id)
    expect(await ids(worker.admin('GET', '/api/v1/topics'))).toEqual(['cau-duong', 'rieng'])
    expect(await ids(worker.call('GET', '/api/v1/topics'))).toEqual(['cau-duong'])
    expect((await worker.call('GET', '/api/v1/topics/rieng')).status).toBe(404)
    expect((await worker.call('GET', '/topics/rieng')).status).toBe(404)
    expect((await worker.call('GET', '/topics/rieng/feed.xml')).status).toBe(404)
  })

  test('removes a topic and a source; a second time there is nothing', async () => {
    for (const path of ['/api/v1/topics/rieng', '/api/v1/sources/bao-thu']) {
      expect((await worker.admin('DELETE', path)).status, path).toBe(204)
      expect((await worker.admin('DELETE', path)).status, path).toBe(404)
      expect((await worker.admin('GET', path)).status, path).toBe(404)
    }
  })
})
