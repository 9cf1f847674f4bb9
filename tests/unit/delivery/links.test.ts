import { describe, expect, test } from 'vitest'
import { type Purpose, signedLink, signToken, type Token, verifyToken } from '../../../src/delivery/links.ts'

const KEY = 'a key of at least thirty-two letters'
const NOW = Date.UTC(2026, 10, 24, 8)
const manage: Token = { purpose: 'manage', id: 's0-1f2e3d', version: 3, expiresAt: NOW + 1_000 }
const PURPOSES: Purpose[] = ['confirm', 'manage', 'unsubscribe', 'digest']

const verdict = (text: string, purpose: Purpose = 'manage', key = KEY, now = NOW) => {
  const result = verifyToken(text, purpose, key, now)
  return result.ok ? 'ok' : result.reason
}

test.each(PURPOSES)('a token for %s says again what was signed', (purpose) => {
  const token = { ...manage, purpose }
  expect(verifyToken(signToken(token, KEY), purpose, KEY, NOW)).toEqual({ ok: true, token })
})

test('a token needs no escaping in an address, and names no person', () => {
  expect(signToken(manage, KEY)).toMatch(/^manage\.s0-1f2e3d\.3\.\d{13}\.[\w-]{22}$/)
})

describe('worth nothing', () => {
  const text = signToken(manage, KEY)

  test('with any one character changed', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const char of ['a', 'b', 'A', 'B', 'Q', '0', '1', '9', '-', '_', '.', '=', ' ', '%', 'đ']) {
        const changed = text.slice(0, at) + char + text.slice(at + 1)
        if (changed !== text) expect(verdict(changed)).toBe('invalid')
      }
    }
  })

  test('cut anywhere, or longer', () => {
    for (let end = 0; end < text.length; end += 1) expect(verdict(text.slice(0, end))).toBe('invalid')
    for (let start = 1; start < text.length; start += 1) expect(verdict(text.slice(start))).toBe('invalid')
    for (const more of ['.', 'A', '=', '\n', ' ', '.x']) expect(verdict(text + more)).toBe('invalid')
  })

  test.each(PURPOSES.filter((purpose) => purpose !== 'manage'))('for %s', (purpose) => {
    expect(verdict(text, purpose)).toBe('invalid')
  })

  test('under another key', () => {
    expect(verdict(text, 'manage', `${KEY}.`)).toBe('invalid')
  })

  test('with the signature of another token', () => {
    const [, signature = ''] = signToken({ ...manage, id: 's0-other' }, KEY).match(/([\w-]{22})$/) ?? []
    expect(verdict(text.slice(0, -22) + signature)).toBe('invalid')
  })
})

describe('expiry', () => {
  test.each([
    // A clock that lies behind.
    [-86_400_000, 'ok'],
    [0, 'ok'],
    [1_000, 'ok'],
    [1_001, 'expired'],
    [10 ** 12, 'expired'],
  ])('%d ms later: %s', (later, expected) => {
    expect(verdict(signToken(manage, KEY), 'manage', KEY, NOW + later)).toBe(expected)
  })

  test('null never comes', () => {
    const token: Token = { ...manage, purpose: 'unsubscribe', expiresAt: null }
    expect(verifyToken(signToken(token, KEY), 'unsubscribe', KEY, NOW + 10 ** 13)).toEqual({
      ok: true,
      token,
    })
  })

  test('an expired token of another purpose is said to be invalid, not expired', () => {
    expect(verdict(signToken(manage, KEY), 'confirm', KEY, NOW + 2_000)).toBe('invalid')
  })
})

test.each([
  ['confirm', 'https://tin.vn/subscriptions/confirm?token='],
  ['manage', 'https://tin.vn/subscriptions/manage?token='],
  ['unsubscribe', 'https://tin.vn/unsubscribe?token='],
  ['digest', 'https://tin.vn/digests/s0-1f2e3d?token='],
] as const)('the link for %s', (purpose, start) => {
  const token = { ...manage, purpose }
  expect(signedLink('https://tin.vn', token, KEY)).toBe(start + signToken(token, KEY))
})
