import { describe, expect, test } from 'vitest'
import { fetchDocument } from '../../../../src/newsroom/asking/fetch.ts'
import { type Answer, world } from './origin.ts'

const NOW = Date.UTC(2026, 10, 24, 2, 0)
const A = 'https://a.example.vn/rss'
const none = { etag: null, lastModified: null }

/** `[status, location]` for each address in turn; the last address answers a body. */
async function follow(hops: [url: string, status: number, location: string][], end: string | null) {
  const answers: Record<string, Answer> = {}
  for (const [url, status, location] of hops) answers[url] = { status, headers: { location } }
  if (end) answers[end] = { body: '<rss/>' }
  const { outside, urls } = world(answers)
  return { fetched: await fetchDocument(hops[0]?.[0] ?? A, none, outside, NOW), urls: urls() }
}

describe('where redirects lead', () => {
  test.each<[what: string, hops: [string, number, string][], url: string, permanentUrl: string | null]>([
    ['301', [[A, 301, 'https://a.example.vn/moi']], 'https://a.example.vn/moi', 'https://a.example.vn/moi'],
    ['308', [[A, 308, 'https://a.example.vn/moi']], 'https://a.example.vn/moi', 'https://a.example.vn/moi'],
    ['302', [[A, 302, 'https://a.example.vn/moi']], 'https://a.example.vn/moi', null],
    ['303', [[A, 303, 'https://a.example.vn/moi']], 'https://a.example.vn/moi', null],
    ['307', [[A, 307, 'https://a.example.vn/moi']], 'https://a.example.vn/moi', null],
    ['a path', [[A, 301, '/moi?x=1']], 'https://a.example.vn/moi?x=1', 'https://a.example.vn/moi?x=1'],
    ['beside it', [[A, 301, 'moi.rss']], 'https://a.example.vn/moi.rss', 'https://a.example.vn/moi.rss'],
    [
      'the scheme of before',
      [[A, 301, '//b.example.vn/rss']],
      'https://b.example.vn/rss',
      'https://b.example.vn/rss',
    ],
    ['without its fragment', [[A, 301, '/moi#dau']], 'https://a.example.vn/moi', 'https://a.example.vn/moi'],
    [
      'in bytes of UTF-8',
      [[A, 301, '/\xc4\x91\xe1\xba\xa3ng']],
      'https://a.example.vn/%C4%91%E1%BA%A3ng',
      'https://a.example.vn/%C4%91%E1%BA%A3ng',
    ],
    [
      'in bytes of Latin-1',
      [[A, 301, '/caf\xe9']],
      'https://a.example.vn/caf%C3%A9',
      'https://a.example.vn/caf%C3%A9',
    ],
    [
      'permanent to the end',
      [
        [A, 301, 'https://b.example.vn/'],
        ['https://b.example.vn/', 308, 'https://b.example.vn/rss'],
      ],
      'https://b.example.vn/rss',
      'https://b.example.vn/rss',
    ],
    [
      'permanent only at first',
      [
        [A, 301, 'https://b.example.vn/rss'],
        ['https://b.example.vn/rss', 302, 'https://kho.example.vn/1'],
        ['https://kho.example.vn/1', 301, 'https://kho.example.vn/2'],
      ],
      'https://kho.example.vn/2',
      'https://b.example.vn/rss',
    ],
    [
      'permanent only later',
      [
        [A, 302, 'https://b.example.vn/rss'],
        ['https://b.example.vn/rss', 301, 'https://b.example.vn/moi'],
      ],
      'https://b.example.vn/moi',
      null,
    ],
    ['http to https', [['http://a.example.vn/rss', 301, A]], A, A],
    [
      'https to http is followed, and never for good',
      [[A, 301, 'http://a.example.vn/rss']],
      'http://a.example.vn/rss',
      null,
    ],
  ])('%s', async (_, hops, url, permanentUrl) => {
    const { fetched } = await follow(hops, url)
    expect(fetched).toMatchObject({ kind: 'body', url, permanentUrl })
  })

  test.each<
    [what: string, hops: [string, number, string][], end: string, crossHost: boolean, downgraded: boolean]
  >([
    ['nowhere', [], A, false, false],
    ['the same host', [[A, 302, '/moi']], 'https://a.example.vn/moi', false, false],
    ['another host', [[A, 302, 'https://b.example.vn/']], 'https://b.example.vn/', true, false],
    ['another port', [[A, 302, 'https://a.example.vn:8443/']], 'https://a.example.vn:8443/', true, false],
    ['http', [[A, 302, 'http://a.example.vn/']], 'http://a.example.vn/', false, true],
    ['a login page', [[A, 302, 'http://wifi.example.vn/login']], 'http://wifi.example.vn/login', true, true],
    [
      'http and back',
      [
        [A, 302, 'http://a.example.vn/'],
        ['http://a.example.vn/', 302, 'https://a.example.vn/'],
      ],
      'https://a.example.vn/',
      false,
      true,
    ],
    [
      'another host and back',
      [
        [A, 302, 'https://b.example.vn/'],
        ['https://b.example.vn/', 302, 'https://a.example.vn/'],
      ],
      'https://a.example.vn/',
      false,
      false,
    ],
  ])('to %s', async (_, hops, end, crossHost, downgraded) => {
    const { fetched } = await follow(hops, end)
    expect(fetched).toMatchObject({ kind: 'body', crossHost, downgraded })
  })
})

describe('redirects that end nowhere', () => {
  const chain = (count: number): [string, number, string][] =>
    Array.from({ length: count }, (_, n) => [n === 0 ? A : `https://a.example.vn/${n}`, 301, `/${n + 1}`])

  test.each<[what: string, hops: [string, number, string][], reason: string, asked: number]>([
    ['to itself', [[A, 301, A]], 'redirect_loop', 1],
    ['to itself with a fragment', [[A, 301, `${A}#lai`]], 'redirect_loop', 1],
    [
      'in a ring',
      [
        [A, 301, 'https://b.example.vn/'],
        ['https://b.example.vn/', 302, 'https://c.example.vn/'],
        ['https://c.example.vn/', 301, A],
      ],
      'redirect_loop',
      3,
    ],
    ['for ever', chain(20), 'too_many_redirects', 6],
    ['six times', chain(6), 'too_many_redirects', 6],
    ['without a Location', [[A, 302, '']], 'bad_redirect', 1],
    ['to no address', [[A, 302, 'https://']], 'bad_redirect', 1],
    ['to a private address', [[A, 301, 'http://192.168.1.1/rss']], 'forbidden_address', 1],
    ['to loopback', [[A, 301, 'http://localhost:8787/']], 'forbidden_address', 1],
    ['to metadata of a cloud', [[A, 302, 'http://169.254.169.254/latest/']], 'forbidden_address', 1],
    ['to a number that is a private address', [[A, 302, 'http://2130706433/']], 'forbidden_address', 1],
    ['to a file', [[A, 302, 'file:///etc/passwd']], 'forbidden_address', 1],
    ['to a script', [[A, 302, 'javascript:alert(1)']], 'forbidden_address', 1],
    ['with a password', [[A, 302, 'https://a:b@a.example.vn/']], 'forbidden_address', 1],
  ])('%s', async (_, hops, reason, asked) => {
    const { fetched, urls } = await follow(hops, null)
    expect(fetched).toMatchObject({ kind: 'failed', reason })
    expect(urls).toHaveLength(asked)
  })

  test('five are followed', async () => {
    const { fetched } = await follow(chain(5), 'https://a.example.vn/5')
    expect(fetched).toMatchObject({ kind: 'body', permanentUrl: 'https://a.example.vn/5' })
  })

  test.each(['http://10.0.0.1/rss', 'ftp://a.example.vn/', 'không phải địa chỉ', ''])(
    'an address that may not be asked is not: %s',
    async (address) => {
      const { outside, asked } = world({})
      expect(await fetchDocument(address, none, outside, NOW)).toMatchObject({ reason: 'forbidden_address' })
      expect(asked).toHaveLength(0)
    },
  )
})
