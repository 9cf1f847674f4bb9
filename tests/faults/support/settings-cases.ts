import { expect } from 'vitest'
import { type TestWorker, until } from '../../support/worker.ts'
import { QUERY } from './articles.ts'

/** A setting that is made by POST, and how one sees from outside that it is wholly there, or not at all. */
export interface SettingCase {
  kind: 'topic' | 'source'
  id: string
  path: string
  body: Record<string, unknown> & { id: string; name: string }
  expectThere(worker: TestWorker): Promise<void>
  expectAbsent(worker: TestWorker): Promise<void>
}

/** A public topic: in the API, on the front page, with its page and its feed, over the articles known before. */
export function topicCase(n: number, articles: readonly string[]): SettingCase {
  const id = `chu-de-${n}`
  const path = '/api/v1/topics'
  const body = {
    id,
    name: `Chuyện làng số ${n}`,
    query: `${QUERY} OR "làng nghề ${n}"`,
    description: `Mô tả ${n}`,
  }
  return {
    kind: 'topic',
    id,
    path,
    body,
    async expectThere(worker) {
      await expectListed(worker, path, body)
      // The front page is what KV says; its put may still be a second away.
      await until(async () => (await text(worker, '/')).body.includes(body.name))
      expect((await text(worker, `/topics/${id}`)).status).toBe(200)
      const feed = await text(worker, `/topics/${id}/feed.xml`)
      for (const article of articles) expect(feed.body).toContain(`<link>${article}</link>`)
    },
    async expectAbsent(worker) {
      await expectNotListed(worker, path, id)
      expect((await text(worker, '/')).body).not.toContain(body.name)
      expect((await text(worker, `/topics/${id}`)).status).toBe(404)
      expect((await text(worker, `/topics/${id}/feed.xml`)).status).toBe(404)
    },
  }
}

/** A source: in the API, and it can be polled. */
export function sourceCase(n: number, feedUrl: string): SettingCase {
  const id = `nguon-${n}`
  const path = '/api/v1/sources'
  const body = { id, name: `Báo làng số ${n}`, url: `${feedUrl}?so=${n}`, minIntervalMinutes: 60 }
  return {
    kind: 'source',
    id,
    path,
    body,
    async expectThere(worker) {
      await expectListed(worker, path, body)
      const polled = await worker.admin('POST', '/polls', { source: id })
      expect(polled.status).toBe(200)
      const report = (await polled.json()) as { sources: unknown[] }
      expect(report.sources).toEqual([
        expect.objectContaining({ source: id, httpStatus: 200, baseline: true }),
      ])
    },
    async expectAbsent(worker) {
      await expectNotListed(worker, path, id)
      expect((await worker.admin('POST', '/polls', { source: id })).status).toBe(404)
    },
  }
}

async function expectListed(worker: TestWorker, path: string, body: { id: string }): Promise<void> {
  const one = await worker.admin('GET', `${path}/${body.id}`)
  expect(one.status).toBe(200)
  expect(await one.json()).toMatchObject(body)
  expect(await listed(worker, path)).toContain(body.id)
}

async function expectNotListed(worker: TestWorker, path: string, id: string): Promise<void> {
  expect((await worker.admin('GET', `${path}/${id}`)).status).toBe(404)
  expect(await listed(worker, path)).not.toContain(id)
}

async function listed(worker: TestWorker, path: string): Promise<string[]> {
  const { items } = (await (await worker.admin('GET', path)).json()) as { items: { id: string }[] }
  return items.map(({ id }) => id)
}

async function text(worker: TestWorker, path: string): Promise<{ status: number; body: string }> {
  const response = await worker.call('GET', path)
  return { status: response.status, body: await response.text() }
}
