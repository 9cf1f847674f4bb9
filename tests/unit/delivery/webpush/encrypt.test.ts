import { createECDH } from 'node:crypto'
import { expect, test } from 'vitest'
import { encrypt, MAX_PLAIN_BYTES, makeFresh } from '../../../../src/delivery/channels/webpush/encrypt.ts'
import { makeBrowser, readPush } from '../../../support/receivers/push.ts'

const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'))

/** RFC 8291 §5 and Appendix A. */
const VECTOR = {
  plain: 'When I grow up, I want to be a watermelon',
  ours: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
}

/** A pair of ECDH from its private number. */
async function pairOf(privateKey: string): Promise<CryptoKeyPair> {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(Buffer.from(privateKey, 'base64url'))
  const point = ecdh.getPublicKey()
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as JsonWebKey
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return {
    publicKey: await crypto.subtle.importKey('jwk', jwk, curve, true, []),
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, d: privateKey }, curve, false, ['deriveBits']),
  }
}

test('the example of RFC 8291 §5, octet by octet', async () => {
  const { plain, ours, p256dh, auth, salt, body } = VECTOR
  const fresh = { keys: await pairOf(ours), salt: bytes(salt) }
  const keys = { p256dh: bytes(p256dh), auth: bytes(auth) }
  const made = await encrypt(new TextEncoder().encode(plain), keys, fresh)
  expect(Buffer.from(made).toString('base64url')).toBe(body)
})

const browser = makeBrowser('https://day.vn/1')
const keys = {
  p256dh: bytes(browser.subscription.keys.p256dh),
  auth: bytes(browser.subscription.keys.auth),
}
const seal = async (text: string) =>
  Buffer.from(await encrypt(new TextEncoder().encode(text), keys, await makeFresh()))

test.each(['', 'x', 'Ủy ban họp về vốn vay', 'ậ'.repeat(1_330)])(
  'a decryptor of others reads %j',
  async (text) => {
    expect(readPush(await seal(text), browser)).toBe(text)
  },
)

test('the largest message stays under the 4,096 octets that a push service takes', async () => {
  const text = 'x'.repeat(MAX_PLAIN_BYTES)
  const sealed = await seal(text)
  expect(sealed.length).toBe(4_095)
  expect(readPush(sealed, browser)).toBe(text)
})

test('no two have salt, key or sealed octets in common', async () => {
  const [one, other] = [await seal('tin'), await seal('tin')]
  for (const [from, to] of [
    [0, 16],
    [21, 86],
    [86, undefined],
  ] as const) {
    expect(one.subarray(from, to).equals(other.subarray(from, to))).toBe(false)
  }
})

test.each([0, 20, 40, 90])('octet %d changed: nothing is read', async (at) => {
  const sealed = await seal('tin')
  sealed[at] = (sealed[at] ?? 0) ^ 1
  expect(() => readPush(sealed, browser)).toThrow()
})

test('another browser reads nothing', async () => {
  const sealed = await seal('tin')
  expect(() => readPush(sealed, makeBrowser('https://day.vn/2'))).toThrow()
  expect(() => readPush(sealed, { ...browser, authSecret: Buffer.alloc(16) })).toThrow()
})
