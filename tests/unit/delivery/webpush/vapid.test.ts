import { describe, expect, test } from 'vitest'
import {
  authorization,
  isPublicKey,
  keysOf,
  newPrivateKey,
  type VapidKeys,
} from '../../../../src/delivery/channels/webpush/vapid.ts'
import { readVapid } from '../../../support/receivers/push.ts'
import { DATE } from '../messages.ts'

/** RFC 8291 Appendix A. */
const PRIVATE = 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'
const PUBLIC = 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8'
const KEYS: VapidKeys = { publicKey: PUBLIC, privateKey: PRIVATE }

test('a public key is that of its private one', () => {
  expect(keysOf(PRIVATE)).toEqual(KEYS)
})

test.each([
  ['nothing', ''],
  ['too short', PRIVATE.slice(1)],
  ['too long', `${PRIVATE}A`],
  ['of other letters', PRIVATE.replace('-', '+')],
  ['zero', 'A'.repeat(43)],
  ['beyond the order of the curve', '_'.repeat(42).concat('8')],
])('%s is no private key', (_, text) => {
  expect(keysOf(text)).toBeNull()
})

test('new keys differ, and each is one', () => {
  const made = Array.from({ length: 300 }, newPrivateKey)
  expect(new Set(made).size).toBe(300)
  for (const key of made) expect(keysOf(key)?.publicKey).toMatch(/^[\w-]{87}$/)
})

test.each([
  [PUBLIC, true],
  ['', false],
  [PUBLIC.slice(0, -1), false],
  [`A${PUBLIC.slice(1)}`, false],
  ['BA'.concat('A'.repeat(85)), false],
  [`${PUBLIC.slice(0, 60)}${'A'.repeat(27)}`, false],
])('%s is a public key: %s', (text, expected) => {
  expect(isPublicKey(Buffer.from(text, 'base64url'))).toBe(expected)
})

describe('the header of a push', () => {
  test('is a token for the origin of the endpoint, for half a day, that others verify', async () => {
    const header = await authorization('https://day.vn:8443/a/b?c=d', KEYS, 'mailto:toa-soan@tin.vn', DATE)
    expect(readVapid(header)).toEqual({
      publicKey: PUBLIC,
      claims: {
        aud: 'https://day.vn:8443',
        exp: Date.UTC(2026, 10, 24, 12, 0, 5) / 1_000,
        sub: 'mailto:toa-soan@tin.vn',
      },
    })
  })

  test('names nobody where nobody is to be named', async () => {
    const header = await authorization('https://day.vn/a', KEYS, null, DATE)
    expect(readVapid(header)?.claims).toEqual({ aud: 'https://day.vn', exp: DATE / 1_000 + 43_200 })
  })

  test('says nothing once a letter of it was changed', async () => {
    const header = await authorization('https://day.vn/a', KEYS, null, DATE)
    const at = header.indexOf('.') + 5
    const letter = header[at] === 'A' ? 'B' : 'A'
    expect(readVapid(`${header.slice(0, at)}${letter}${header.slice(at + 1)}`)).toBeNull()
    const other = keysOf(newPrivateKey())?.publicKey ?? ''
    expect(readVapid(header.replace(PUBLIC, other))).toBeNull()
  })
})
