import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApiDocument } from '../../src/http/openapi/document.ts'
import type { Operation } from '../../src/http/openapi/operation.ts'
import { curlOf } from '../../src/http/openapi/reference/curl.ts'
import { TAGS } from '../../src/http/openapi/tags.ts'
import { faultOf, operationOf } from '../support/described.ts'
import { startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { TOKEN, until } from '../support/worker.ts'
import { runShell } from './examples/shell.ts'
import { linkTo, nextMail, outboxOf } from './support/mail.ts'
import { subscribeByMail, subscribeByWebhook } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

/** What the example of an operation cannot find in a service as young as this one, and how it is refused. */
const REFUSED: Readonly<Record<string, number>> = {
  // Nothing is dead.
  retryDelivery: 409,
  // It does not come from a provider.
  receiveFromChannel: 404,
}

const SOURCE = '/api/v1/sources/bao-tinh'
const TOPIC = '/api/v1/topics/kinh-te-tu-nhan'
const CONCEPT = '/api/v1/concepts/cau-duong'

let town: Town
let receiver: TestReceiver
/** Ids of the examples, and those that stand for them here. */
let ids: ReadonlyMap<string, string>
let digestLinks: { digest: string; unsubscribe: string }
let webhookLink: string

beforeAll(async () => {
  town = await startTown()
  receiver = await startTestReceiver()
  const { worker, paper } = town
  await ready()
  await subscribeByMail(worker, 'an@example.vn', { topics: ['kinh-te-tu-nhan'] })
  await subscribeByWebhook(worker, `${receiver.origin}/hook`, {
    channel: { type: 'webhook', url: `${receiver.origin}/hook` },
    topics: ['kinh-te-tu-nhan'],
  })
  const seen = await outboxOf(worker)
  paper.publish({ title: 'Doanh nghiệp tư nhân thêm việc làm', lead: 'Theo Nghị quyết số 15-NQ/TU.' })
  await poll(worker)
  const mail = await nextMail(worker, 'an@example.vn', seen)
  const digest = new URL(linkTo(mail, '/digests/'))
  digestLinks = { digest: tokenOf(digest.href), unsubscribe: tokenOf(linkTo(mail, '/unsubscribe')) }
  const event = await until(() => receiver.received[0])
  webhookLink = tokenOf((JSON.parse(event.body) as { data: { manage: string } }).data.manage)
  const [found, people, polls] = await Promise.all([
    json<{ matches: { article: { id: string } }[] }>('/search?q=%22doanh+nghi%E1%BB%87p%22'),
    json<{ items: { id: string }[] }>('/api/v1/subscribers'),
    json<{ items: { id: string }[] }>('/api/v1/polls'),
  ])
  ids = new Map([
    ['bao-tinh.2026-11-23.0.d359966cc07972b3', found.matches[0]?.article.id ?? ''],
    ['s0-1-8c0f2d7e5a914b36', digest.pathname.split('/').at(-1) ?? ''],
    ['s0-4be0643f1d98573b', people.items[0]?.id ?? ''],
    ['poll-mhx2k1-4f7c2a', polls.items[0]?.id ?? ''],
    ['2026-11-24T00:00:00Z', new Date(Date.now() - 60_000).toISOString()],
    ['https://baotinh.example/rss/home.rss', paper.feedUrl],
  ])
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
})

async function json<T>(path: string): Promise<T> {
  const authorization = `Bearer ${TOKEN}`
  const headers = { authorization, accept: 'application/json' }
  return (await (await town.worker.call('GET', path, undefined, headers)).json()) as T
}

function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? ''
}

let isReady = false

/** Has what the examples speak of: a source, a topic and a concept. */
async function ready(): Promise<void> {
  const { worker, paper } = town
  await worker.admin('POST', '/api/v1/sources', { id: 'bao-tinh', url: paper.feedUrl, fullText: false })
  const query = '"doanh nghiệp tư nhân"'
  await worker.admin('POST', '/api/v1/topics', { id: 'kinh-te-tu-nhan', name: 'Kinh tế tư nhân', query })
  await worker.admin('PUT', CONCEPT, { wordings: ['cầu mới'] })
}

/** What is to be so before an operation. */
const BEFORE: Readonly<Record<string, () => Promise<unknown>>> = {
  createSource: () => town.worker.admin('DELETE', SOURCE),
  createTopic: () => town.worker.admin('DELETE', TOPIC),
}

let people = 0
/** The token of a link that the operation is opened by: mostly that of the own page of somebody new. */
async function linkOf({ id, path }: Operation): Promise<string> {
  if (path.startsWith('/digests/')) return digestLinks.digest
  if (path === '/unsubscribe') return digestLinks.unsubscribe
  if (path.startsWith('/subscriptions/secrets')) return webhookLink
  people += 1
  const address = `nguoi-${people}@example.vn`
  const { worker } = town
  if (path === '/subscriptions/confirm') {
    const asked = { channel: { type: 'email', address }, topics: ['kinh-te-tu-nhan'], consent: true }
    expect((await worker.call('POST', '/api/v1/subscriptions', asked)).status, id).toBe(202)
    return tokenOf(linkTo(await nextMail(worker, address), '/subscriptions/confirm'))
  }
  const confirmation = await subscribeByMail(worker, address, { topics: ['kinh-te-tu-nhan'] })
  await worker.call('POST', '/subscriptions/link', { channel: { type: 'email', address } })
  return tokenOf(linkTo(await nextMail(worker, address, [confirmation]), '/subscriptions/manage'))
}

/** Ends must come last: what they end is needed before. */
const LAST = ['eraseSubscriber', 'unsubscribe']
const all = TAGS.flatMap((tag) => tag.operations)
const operations = [
  ...all.filter(({ id }) => !LAST.includes(id)),
  ...all.filter(({ id }) => LAST.includes(id)),
]

describe('the running Worker answers the example of', () => {
  test.each(operations)('$id as it is described', async (operation) => {
    if (!isReady) await ready()
    await BEFORE[operation.id]?.()
    isReady = operation.method !== 'delete'
    let command = curlOf(operation)
    for (const [example, own] of ids) command = command.replaceAll(example, own)
    const L = operation.access === 'link' ? await linkOf(operation) : ''
    const { calls } = await runShell(command, { B: town.worker.origin, T: TOKEN, L })
    const [call] = calls
    expect(calls.length, command).toBe(1)
    if (!call) return
    expect([operationOf(call.method, call.path)?.id, faultOf(call)]).toEqual([operation.id, null])
    const refused = REFUSED[operation.id]
    if (refused === undefined) expect(call.status, call.body).toBeLessThan(300)
    else expect(call.status).toBe(refused)
  })
})

describe('a form of a browser that no page has is refused as it is described', () => {
  test.each([
    ['POST', '/polls', 415],
    ['POST', '/api/v1/polls', 415],
    ['POST', '/api/v1/topics', 415],
    ['PATCH', '/api/v1/topics/khong-co', 415],
    ['DELETE', '/api/v1/topics/khong-co', 404],
    ['PUT', '/api/v1/concepts/cau-duong', 415],
    ['POST', '/api/v1/sources/khong-co/ingest?url=https%3A%2F%2Fbao.example%2F', 404],
    ['POST', '/api/v1/deliveries/khong-co/retry', 404],
    ['POST', '/api/v1/import', 415],
    ['POST', '/channels/zalo', 404],
  ])('%s %s', async (method, path, status) => {
    const answer = await fetch(town.worker.origin + path, {
      method,
      body: 'a=1',
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Bearer ${TOKEN}`,
      },
    })
    expect(answer.status).toBe(status)
    const type = answer.headers.get('content-type')
    expect(type).toBe('application/problem+json')
    expect(faultOf({ method, path, status, type, body: await answer.text() })).toBe(null)
  })
})

const DESCRIPTION_ASKED = { method: 'GET', path: '/api/v1/openapi.json' }

describe('the description', () => {
  test('may be read by tools of any site, and is asked for again only when it may have changed', async () => {
    const answer = await town.worker.call('GET', '/api/v1/openapi.json')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag, link',
      // A day-old description of another release would be wrong.
      'cache-control': 'public, max-age=600',
      'x-content-type-options': 'nosniff',
      etag: expect.any(String),
    })
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
    const etag = answer.headers.get('etag') ?? ''
    const again = await town.worker.call('GET', '/api/v1/openapi.json', undefined, { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(faultOf({ ...DESCRIPTION_ASKED, status: 304, type: null, body: '' })).toBe(null)
  })

  test('answers a browser that asks before it asks', async () => {
    const asked = {
      origin: 'https://editor.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'cache-control,x-requested-with',
    }
    const answer = await town.worker.call('OPTIONS', '/api/v1/openapi.json', undefined, asked)
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-headers')).toContain('cache-control, x-requested-with')
  })

  test.each([
    ['vi', 'Thêm nguồn tin'],
    ['en', 'Add a source'],
  ])('is a page in %s, as safe and small as all pages are', async (lang, said) => {
    const answer = await town.worker.call('GET', `/api/v1/docs?lang=${lang}`)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': lang,
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    const html = await answer.text()
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(`<h3>${said}</h3>`)
    expect(gzipSync(html).byteLength).toBeLessThan(30_000)
  })
})
