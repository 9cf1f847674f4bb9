import { describe, expect, test } from 'vitest'
import type { PersonOnWire } from '../../../src/http/person-on-wire.ts'
import { mailroom, rows } from '../support/objects.ts'
import { ask, call } from '../support/operator.ts'
import { followByEmail } from '../support/readers.ts'
import { cleanUp, DAY, scene } from '../support/scene.ts'

cleanUp()

const SECRET = `whsec_${'QUJD'.repeat(10)}`
const P256DH = `BG${'a'.repeat(84)}`

const CONSENT = {
  text: 'Tôi đồng ý nhận tin.',
  version: 3,
  at: 1_790_000_000_000,
  ipHash: null,
  locale: 'vi',
  how: 'link',
  addressHash: '0'.repeat(32),
  confirmedAt: 1_790_000_060_000,
} as const

const person = (changed: object) => ({
  channel: 'webhook',
  address: 'http://hooks.example/hook',
  keys: [SECRET],
  locale: 'vi',
  schedule: { cadence: 'immediate' },
  status: 'active',
  consents: [CONSENT],
  subscriptions: [{ topic: 'cau', name: 'cau', urgent: false, updates: false }],
  ...changed,
})

const importing = (people: object[]) => call('POST', '/api/v1/import', { version: 1, subscribers: people })

const addresses = async (like: string) =>
  (
    await rows<{ address: string }>(
      mailroom,
      'SELECT address FROM subscribers WHERE address LIKE ? ORDER BY address',
      like,
    )
  ).map(({ address }) => address)

describe('who is imported', () => {
  test.each<[string, object, string]>([
    ['a webhook without a secret', { keys: [] }, '/keys'],
    ['a webhook whose secret is none', { keys: ['bí mật'] }, '/keys/0'],
    ['a webhook of three secrets', { keys: [SECRET, SECRET, SECRET] }, '/keys'],
    ['an address with a password', { address: 'http://a:b@hooks.example/' }, '/address'],
    ['no address', { channel: 'email', address: 'lan', keys: [] }, '/address'],
    ['an address with keys', { channel: 'email', address: 'lan@doc-gia.example', keys: ['x'] }, '/keys'],
    [
      'a browser of garbage keys',
      { channel: 'webpush', address: 'https://push.example/1', keys: ['x', 'y'] },
      '/keys/0',
    ],
    [
      'a browser of one key',
      { channel: 'webpush', address: 'https://push.example/1', keys: [P256DH] },
      '/keys',
    ],
    ['one who left and follows', { status: 'unsubscribed' }, '/subscriptions'],
    ['no consent', { consents: [] }, '/consents'],
    [
      'a yes of the year 287396',
      { consents: [{ ...CONSENT, confirmedAt: 9e15 }] },
      '/consents/0/confirmedAt',
    ],
    ['a yes of next month', { consents: [{ ...CONSENT, at: Date.now() + 30 * DAY }] }, '/consents/0/at'],
  ])('is refused: %s', async (_what, changed, path) => {
    await scene()
    const refused = await importing([person(changed)])
    expect(refused.status).toBe(400)
    const { errors } = (await refused.json()) as { errors: { path: string }[] }
    expect(errors[0]?.path.startsWith(`/subscribers/0${path}`), JSON.stringify(errors)).toBe(true)
  })

  test('is known by one form of their address, whichever is written', async () => {
    await scene()
    const forms = [
      'HTTP://HOOKS.example/hook',
      'http://hooks.example/hook#phu',
      'http://hooks.example:80/hook',
    ]
    const answer = await importing(forms.map((address) => person({ address })))
    expect(await answer.json()).toEqual({ imported: 1, known: 2 })
    expect(await addresses('http://hooks.example%')).toEqual(['http://hooks.example/hook'])
  })

  test('is ended by a bounce, though another clock ran ahead', async () => {
    await scene()
    const ahead = { ...CONSENT, confirmedAt: Date.now() + DAY / 2 }
    const lan = { channel: 'email', address: 'lan@doc-gia.example', keys: [], consents: [ahead] }
    expect((await importing([person(lan)])).status).toBe(200)
    const [row] = await rows<{ at: number }>(
      mailroom,
      "SELECT confirmed_at AS at FROM subscribers WHERE channel = 'email'",
    )
    expect(row?.at).toBeLessThanOrEqual(Date.now())
  })

  test.each([
    ['RFC 3339', '2026-09-21T14:13:20.000Z', '2026-09-21T21:14:20+07:00'],
    ['ms, as exports wrote at first', CONSENT.at, CONSENT.confirmedAt],
  ])(
    'said yes at a time that is written as %s, and is exported with RFC 3339',
    async (_, at, confirmedAt) => {
      await scene()
      const answer = await importing([person({ consents: [{ ...CONSENT, at, confirmedAt }] })])
      expect(await answer.json()).toEqual({ imported: 1, known: 0 })
      const held = await ask<{ subscribers: PersonOnWire[] }>('GET', '/api/v1/export?subscribers=true')
      expect(
        held.subscribers.find(({ address }) => address.startsWith('http://hooks.example'))?.consents,
      ).toMatchObject([{ at: '2026-09-21T14:13:20.000Z', confirmedAt: '2026-09-21T14:14:20.000Z' }])
    },
  )

  test('may have said yes often, follow much, and ask for much', async () => {
    await scene()
    const consents = Array.from({ length: 150 }, () => CONSENT)
    const answer = await importing([person({ consents })])
    expect(await answer.json()).toEqual({ imported: 1, known: 0 })
    const query = Array.from({ length: 90 }, (_, n) => `"trạm y tế xã ${n}"`).join(' OR ')
    await followByEmail('lan@doc-gia.example', { query })
    const held = await ask<{ subscribers: PersonOnWire[] }>('GET', '/api/v1/export?subscribers=true')
    expect(await ask('POST', '/api/v1/import', held)).toEqual({ imported: 0, known: 3 })
  })
})

test('a fragment makes no second subscriber', async () => {
  const { endpoint } = await scene()
  const channel = { type: 'webhook', url: `${endpoint.url}#phu` }
  await ask('POST', '/api/v1/subscriptions', { channel, topics: ['cau'], consent: true })
  expect(await addresses('http%')).toEqual([endpoint.url])
})
