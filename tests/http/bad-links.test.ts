import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signToken, type Token } from '../../src/delivery/links.ts'
import { TOKEN } from '../support/worker.ts'
import { linkTo } from './support/mail.ts'
import {
  ADMIN,
  type Bad,
  type Case,
  expectRefusal,
  FORM_TYPE,
  JSON_TYPE,
  MEGABYTE,
  type Readership,
  SIGNING_KEY,
  startReadership,
  stateOf,
} from './support/refusals.ts'
import { BRIDGES } from './support/town.ts'

let town: Readership
let before: unknown[]

beforeAll(async () => {
  town = await startReadership()
  before = await stateOf(town)
})
afterAll(() => town?.stop())

describe('an admin route', () => {
  const routes: [method: string, path: string][] = [
    ['POST', '/polls'],
    ['POST', '/api/v1/polls'],
    ['GET', '/api/v1/polls'],
    ['GET', '/api/v1/polls/poll-1'],
    ['GET', '/api/v1/sources'],
    ['POST', '/api/v1/sources'],
    ['PATCH', '/api/v1/sources/bao-thu'],
    ['DELETE', '/api/v1/sources/bao-thu'],
    ['POST', '/api/v1/topics'],
    ['PATCH', `/api/v1/topics/${BRIDGES.id}`],
    ['DELETE', `/api/v1/topics/${BRIDGES.id}`],
    ['POST', '/api/v1/topics/preview'],
    ['GET', '/api/v1/outbox'],
    ['GET', '/api/v1/outbox/x'],
    ['GET', '/api/v1/account'],
    ['GET', '/api/v1/deliveries'],
    ['GET', '/api/v1/deliveries/s0-1-00'],
    ['POST', '/api/v1/deliveries/s0-1-00/retry'],
    ['POST', '/api/v1/deliveries/retry'],
    ['GET', '/api/v1/subscribers'],
    ['DELETE', '/api/v1/subscribers/s0-00'],
    ['GET', '/api/v1/export'],
    ['POST', '/api/v1/import'],
    ['POST', '/api/v1/recovery'],
    ['POST', '/api/v1/restore'],
  ]
  const tokens = [
    undefined,
    'Bearer ',
    'Bearer a',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Basic ${TOKEN}`,
    TOKEN,
    `Bearer ${'a'.repeat(8_000)}`,
  ]
  test.each(routes)('%s %s is closed to every token but one', async (method, path) => {
    for (const authorization of tokens) {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
      const body = method === 'POST' || method === 'PATCH' ? {} : undefined
      await expectRefusal(town, { method, path, headers, body }, 401, 'unauthorized')
    }
  })
})

describe('a path or a query of a list', () => {
  const get = (path: string, headers: Record<string, string> = ADMIN): Bad => ({
    method: 'GET',
    path,
    headers,
  })
  const huge = 'a'.repeat(5_000)
  const cases: Case[] = [
    ...['/api/v1/topics/', '/api/v1/sources/', '/api/v1/polls/', '/api/v1/outbox/', '/topics/'].flatMap(
      (start) =>
        [
          'khong-co',
          huge,
          '%',
          '%zz',
          '%00',
          '%E1%BA',
          '%ED%A0%80',
          '..%2f..%2fetc',
          "'%20OR%201=1--",
          '__proto__',
          'constructor',
          '%F0%9F%8C%89',
        ].map((id): Case => [`${start}${id.slice(0, 20)}`, get(start + id), 404, 'not_found']),
    ),
    ['an address that is none', get('/api/v2/topics'), 404, 'not_found'],
    [
      'a method that is none',
      { method: 'PUT', path: '/api/v1/topics', headers: ADMIN, body: {} },
      404,
      'not_found',
    ],
    ['a status that is none', get('/api/v1/deliveries?status=lost'), 400, 'input_invalid', '/status'],
    ['a limit of words', get('/api/v1/polls?limit=ten'), 400, 'input_invalid', '/limit'],
    ['a limit of 0', get('/api/v1/deliveries?limit=0'), 400, 'input_invalid', '/limit'],
    ['a limit below', get('/api/v1/polls?limit=-1'), 400, 'input_invalid', '/limit'],
    ['a cursor that nobody gave', get('/api/v1/polls?cursor=zzz'), 400, 'input_invalid', '/cursor'],
    ['a cursor with NUL', get('/api/v1/polls?cursor=1~%00'), 400, 'input_invalid', '/cursor'],
    [
      'a cursor beyond all numbers',
      get(`/api/v1/polls?cursor=${'9'.repeat(400)}~a`),
      400,
      'input_invalid',
      '/cursor',
    ],
  ]
  test.each(cases)('%s is refused', async (_what, ...refusal) => expectRefusal(town, ...refusal))
})

describe('a signed link', () => {
  const ROUTES: [purpose: Token['purpose'], methods: string[], path: string][] = [
    ['confirm', ['GET', 'POST'], '/subscriptions/confirm'],
    ['manage', ['GET', 'POST'], '/subscriptions/manage'],
    ['manage', ['POST'], '/subscriptions/erase'],
    ['manage', ['GET'], '/subscriptions/export'],
    ['manage', ['POST'], '/subscriptions/renew'],
    ['manage', ['POST'], '/subscriptions/address'],
    ['manage', ['GET', 'POST'], '/subscriptions/secrets'],
    ['manage', ['POST'], '/subscriptions/secrets/end'],
    ['unsubscribe', ['GET', 'POST'], '/unsubscribe'],
    ['digest', ['GET'], '/digests/'],
  ]
  const tokenOf = (purpose: Token['purpose']) => {
    const [mail, path] =
      purpose === 'confirm'
        ? ([town.confirmation, '/subscriptions/confirm'] as const)
        : ([
            town.digest,
            { manage: '/subscriptions/manage', unsubscribe: '/unsubscribe', digest: '/digests/' }[purpose],
          ] as const)
    return new URL(linkTo(mail, path)).searchParams.get('token') ?? ''
  }
  /** Tokens that are not this purpose's, made of the good one. */
  const wrong: [
    what: string,
    make: (good: string, purpose: Token['purpose']) => string,
    status: number,
    code: string,
  ][] = [
    ['missing', () => '', 403, 'token_invalid'],
    ['cut short', (text) => text.slice(0, -1), 403, 'token_invalid'],
    ['made longer', (text) => `${text}A`, 403, 'token_invalid'],
    ['changed in its signature', (text) => text.replace(/.{6}$/, 'AAAAAA'), 403, 'token_invalid'],
    ['changed in its id', (text) => text.replace(/\.([sr])0-./, '.$10-g'), 403, 'token_invalid'],
    [
      'changed in its expiry',
      (text) => text.replace(/\.(\d+)\.([\w-]{22})$/, '.9$1.$2'),
      403,
      'token_invalid',
    ],
    [
      'of another purpose',
      (_, purpose) => tokenOf(purpose === 'unsubscribe' ? 'manage' : 'unsubscribe'),
      403,
      'token_invalid',
    ],
    [
      'renamed to this purpose',
      (_, purpose) =>
        tokenOf(purpose === 'unsubscribe' ? 'manage' : 'unsubscribe').replace(/^[a-z]+/, purpose),
      403,
      'token_invalid',
    ],
    [
      'of another key',
      (text, purpose) => signToken(fields(text, purpose), 'b'.repeat(32)),
      403,
      'token_invalid',
    ],
    [
      'expired',
      (text, purpose) => signToken({ ...fields(text, purpose), expiresAt: 1_700_000_000_000 }, SIGNING_KEY),
      410,
      'token_expired',
    ],
    [
      'for a shard that never was',
      (_, purpose) => signToken({ purpose, id: 's63-00', version: 0, expiresAt: null }, SIGNING_KEY),
      404,
      'not_found',
    ],
    ['of NUL', () => '\0', 403, 'token_invalid'],
    ['huge', (text) => text.repeat(50), 403, 'token_invalid'],
  ]
  const fields = (text: string, purpose: Token['purpose']): Token => {
    const [, id = '', version = ''] = text.split('.')
    return { purpose, id, version: Number(version), expiresAt: null }
  }
  const cases = ROUTES.flatMap(([purpose, methods, path]) =>
    methods.flatMap((method) => wrong.map((each) => [method, path, purpose, ...each] as const)),
  )
  test.each(cases)(
    'that goes by %s to %s with a %s token %s is refused',
    async (method, path, purpose, _what, make, status, code) => {
      const good = tokenOf(purpose)
      const bad = make(good, purpose)
      const isDigest = purpose === 'digest'
      const id = isDigest ? (bad.split('.')[1] ?? town.digest.id) : ''
      const target = `${path}${isDigest ? encodeURIComponent(id) : ''}?token=${encodeURIComponent(bad)}`
      await expectRefusal(
        town,
        { method, path: target, headers: method === 'POST' ? FORM_TYPE : {} },
        status,
        code,
      )
    },
  )

  test('of a digest opens no other digest', async () => {
    await expectRefusal(
      town,
      { method: 'GET', path: `/digests/s0-other?token=${tokenOf('digest')}` },
      403,
      'token_invalid',
    )
  })

  const forms: [
    what: string,
    body: string,
    headers: Record<string, string>,
    status: number,
    code: string,
    at?: string,
  ][] = [
    ['JSON', '{"paused":true}', JSON_TYPE, 415, 'content_type'],
    ['text', 'paused=true', { 'content-type': 'text/plain' }, 415, 'content_type'],
    ['an unknown topic', 'topics=khong-co', FORM_TYPE, 404, 'unknown_topic'],
    ['a time zone that is none', 'timezone=x', FORM_TYPE, 400, 'input_invalid', '/schedule/timezone'],
    ['an hour that is none', 'at=99:00', FORM_TYPE, 400, 'input_invalid', '/schedule/at'],
    ['days that are neither', 'days=on', FORM_TYPE, 400, 'input_invalid', '/schedule/days'],
    ['a language not spoken here', 'locale=fr', FORM_TYPE, 400, 'input_invalid', '/locale'],
    ['1 MB', `topics=${MEGABYTE}`, FORM_TYPE, 413, 'too_large'],
  ]
  test.each(forms)('to a reader’s settings takes no %s', async (_what, body, headers, status, code, at) => {
    const path = `/subscriptions/manage?token=${tokenOf('manage')}`
    await expectRefusal(town, { path, headers, body }, status, code, at)
  })
})

describe('after all of this', () => {
  test('nothing is half done, and the service is well', async () => {
    expect(await stateOf(town)).toEqual(before)
    expect((await town.worker.call('GET', '/health')).status).toBe(200)
  })
})
