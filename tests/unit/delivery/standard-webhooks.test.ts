import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { isSecret, isSigned, newSecret, signatureHeaders } from '../../../src/delivery/standard-webhooks.ts'

const OLD = newSecret(new Uint8Array(32).fill(1))
const NEW = newSecret(new Uint8Array(32).fill(2))
const FOREIGN = newSecret(new Uint8Array(32).fill(3))

describe('signatures, as the official library verifies them', () => {
  const body = '{"title":"Hợp tác xã 😀"}'
  // The library compares timestamps with the real clock.
  const now = Date.now()

  test.each([
    ['one secret', [NEW], [NEW], [OLD, FOREIGN]],
    ['two secrets, in a change of keys', [NEW, OLD], [NEW, OLD], [FOREIGN]],
  ])('%s', (_, signing, good, bad) => {
    const headers = signatureHeaders('d0-1', body, signing, now)
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(signing.length)
    for (const secret of good) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
    for (const secret of bad) expect(() => new Webhook(secret).verify(body, headers)).toThrow('No matching')
  })

  test.each<[string, Record<string, string>]>([
    ['body', { body: `${body} ` }],
    ['id', { 'webhook-id': 'd0-2' }],
    ['time', { 'webhook-timestamp': String(Math.floor(now / 1000) + 1) }],
  ])('another %s is not what was signed', (_, change) => {
    const { body: changed = body, ...headers } = { ...signatureHeaders('d0-1', body, [NEW], now), ...change }
    expect(() => new Webhook(NEW).verify(changed, headers)).toThrow('No matching')
  })

  test('the example of the specification', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const headers = signatureHeaders(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '{"test": 2432232314}',
      [secret],
      1614265330_000,
    )
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })
})

test.each([
  [OLD, true],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', true],
  [newSecret(new Uint8Array(24)), true],
  [newSecret(new Uint8Array(64)), true],
  [newSecret(new Uint8Array(23)), false],
  [newSecret(new Uint8Array(65)), false],
  ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', false],
  ['whsec_', false],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2La LaSw', false],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-_', false],
])('%s is a secret: %s', (text, expected) => {
  expect(isSecret(text)).toBe(expected)
})

describe('a request signed by somebody else', () => {
  const NOW = Date.UTC(2026, 10, 24)
  const body = '{"type":"email.bounced"}'
  // By the official library, as providers do.
  const signed = (secret = NEW, at = NOW) => ({
    id: 'msg_1',
    timestamp: String(at / 1000),
    signature: new Webhook(secret).sign('msg_1', new Date(at), body),
    body,
  })

  test('is known by any of our secrets, and by any of its signatures', () => {
    expect(isSigned(signed(), [NEW], NOW)).toBe(true)
    expect(isSigned(signed(OLD), [NEW, OLD], NOW)).toBe(true)
    const { signature } = signed(FOREIGN)
    expect(isSigned({ ...signed(), signature: `${signature} ${signed().signature}` }, [NEW], NOW)).toBe(true)
  })

  test.each<[string, object]>([
    ['another key', signed(FOREIGN)],
    ['another body', { body: `${body} ` }],
    ['another id', { id: 'msg_2' }],
    ['another time', { timestamp: String(NOW / 1000 + 1) }],
    ['a time that is none', { timestamp: 'NaN' }],
    ['no time', { timestamp: '' }],
    ['no signature', { signature: '' }],
    ['one of another version', { signature: signed().signature.replace('v1,', 'v1a,') }],
    ['one cut short', { signature: signed().signature.slice(0, -1) }],
    ['one behind ten others', { signature: `${'v1,x '.repeat(10)}${signed().signature}` }],
  ])('%s is refused', (_, change) => {
    expect(isSigned({ ...signed(), ...change }, [NEW], NOW)).toBe(false)
  })

  test('no secret, nobody', () => {
    expect(isSigned(signed(), [], NOW)).toBe(false)
  })

  test.each([
    [0, true],
    [300, true],
    [-300, true],
    [301, false],
    [-301, false],
    [86_400, false],
  ])('%d seconds after our clock: %s', (seconds, expected) => {
    expect(isSigned(signed(NEW, NOW + seconds * 1_000), [NEW], NOW)).toBe(expected)
  })
})
