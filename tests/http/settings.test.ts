import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { BRIDGES, created } from './support/town.ts'

describe('a service whose settings are wrong', () => {
  let worker: TestWorker
  beforeAll(async () => {
    worker = await startTestWorker({
      PLAN: 'gold',
      MAILROOM_SHARDS: '0',
      SIGNING_KEY: 'ngan',
      TIME_ZONE: 'Asia/Nowhere',
      PUBLIC_URL: 'ftp://bantin.example',
    })
  })
  afterAll(() => worker?.stop())

  test.each(['/', '/health', '/feed.xml', '/api/v1/topics', '/polls'])(
    'answers %s with a problem that names each of them',
    async (path) => {
      const answer = path === '/polls' ? await worker.admin('POST', path) : await worker.call('GET', path)
      expect(answer.status).toBe(503)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      const problem = (await answer.json()) as {
        errors: { path: string; message: string; message_vi: string }[]
      }
      expect(problem).toMatchObject({ status: 503, code: 'settings_invalid' })
      const errors = new Map(
        problem.errors.map(({ path, message, message_vi }) => [path, [message, message_vi]]),
      )
      expect(errors.get('/PLAN')).toEqual([
        'PLAN is “gold”; allowed: free, paid.',
        'PLAN đang là “gold”; chỉ nhận: free, paid.',
      ])
      expect(errors.get('/MAILROOM_SHARDS')).toEqual([
        'MAILROOM_SHARDS must be a whole number from 1 to 64.',
        'MAILROOM_SHARDS phải là số nguyên từ 1 đến 64.',
      ])
      expect(errors.get('/SIGNING_KEY')).toEqual([
        'SIGNING_KEY is too short: at least 32 characters are needed.',
        'SIGNING_KEY quá ngắn: cần ít nhất 32 ký tự.',
      ])
      expect([...errors.keys()].toSorted()).toEqual([
        '/MAILROOM_SHARDS',
        '/PLAN',
        '/PUBLIC_URL',
        '/SIGNING_KEY',
        '/TIME_ZONE',
      ])
    },
  )

  test('does nothing by the clock either, and tells no value of a secret', async () => {
    expect((await worker.cron(Date.now())).status).toBe(200)
    expect(await (await worker.call('GET', '/')).text()).not.toContain('ngan')
  })
})

describe('a service without an admin token', () => {
  let worker: TestWorker
  beforeAll(async () => {
    worker = await startTestWorker({ ADMIN_TOKEN: '' })
  })
  afterAll(() => worker?.stop())

  test.each(['', 'Bearer ', 'Bearer undefined', 'Bearer null', 'Bearer a-token-for-tests-only'])(
    'keeps its admin routes closed to “%s”, and says why',
    async (authorization) => {
      const headers: Record<string, string> = authorization === '' ? {} : { authorization }
      for (const [method, path] of [
        ['POST', '/polls'],
        ['GET', '/api/v1/sources'],
        ['GET', '/api/v1/outbox'],
        ['GET', '/api/v1/account'],
      ] as const) {
        const answer = await worker.call(method, path, undefined, headers)
        expect(answer.status, path).toBe(401)
        expect(await answer.json()).toMatchObject({
          code: 'admin_closed',
          detail: 'No ADMIN_TOKEN of at least 16 characters is set, so the admin routes are closed.',
          detail_vi: 'Chưa đặt ADMIN_TOKEN dài ít nhất 16 ký tự nên các đường dẫn quản trị đang đóng.',
        })
      }
    },
  )

  test.each(['/', '/feed.xml', '/api/v1/topics', '/health'])('serves %s all the same', async (path) => {
    const answer = await worker.call('GET', path)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    if (path === '/health')
      expect(JSON.parse(text)).toMatchObject({ admin: expect.stringContaining('closed') })
  })
})

describe('a service that may ask no private host', () => {
  let worker: TestWorker
  let paper: TestNewspaper
  let receiver: TestReceiver
  beforeAll(async () => {
    worker = await startTestWorker({ ALLOW_PRIVATE_HOSTS: 'false' })
    paper = await startTestNewspaper()
    receiver = await startTestReceiver()
    await created(worker.admin('POST', '/api/v1/topics', BRIDGES))
  })
  afterAll(async () => {
    await worker?.stop()
    await paper?.stop()
    await receiver?.stop()
  })

  const hosts = [
    '127.0.0.1',
    'localhost',
    'paper.localhost',
    '2130706433',
    '0x7f.1',
    '10.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[fd00::1]',
    'newspaper',
    'paper.internal',
  ]
  const refused = {
    path: expect.any(String),
    message: 'Private, loopback and reserved addresses are not taken.',
  }

  test.each(hosts)('takes no source at %s', async (host) => {
    const url = `http://${host}:${new URL(paper.origin).port}/rss`
    const answer = await worker.admin('POST', '/api/v1/sources', { name: 'Báo', url })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code: 'input_invalid',
      errors: [{ ...refused, path: '/url' }],
    })
  })

  test.each(hosts)('takes no webhook at %s', async (host) => {
    const url = `http://${host}:${new URL(receiver.origin).port}/`
    const asked = { channel: { type: 'webhook', url }, topics: [BRIDGES.id], consent: true }
    const answer = await worker.call('POST', '/api/v1/subscriptions', asked)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ ...refused, path: '/channel/url' }] })
  })

  test('has asked nobody, and kept nothing', async () => {
    expect(paper.requests).toEqual([])
    expect([...receiver.challenges, ...receiver.received]).toEqual([])
    expect(await (await worker.admin('GET', '/api/v1/sources')).json()).toEqual({ items: [], cursor: null })
  })
})
