import { describe, expect, test } from 'vitest'
import { isFromOwnPage } from '../../../../src/http/admin/same-origin.ts'
import { openSession, readSession } from '../../../../src/http/admin/session.ts'

const SECRETS = { signingKey: 'k'.repeat(32), adminToken: 'a-token-for-tests-only' }
const NOW = Date.UTC(2026, 10, 26, 1)
const HOUR = 3_600_000

describe('a session', () => {
  const cookie = openSession(SECRETS, NOW)

  test('holds for twelve hours', () => {
    expect(readSession(cookie, SECRETS, NOW)?.expiresAt).toBe(NOW + 12 * HOUR)
    expect(readSession(cookie, SECRETS, NOW + 12 * HOUR - 1)).not.toBeNull()
    expect(readSession(cookie, SECRETS, NOW + 12 * HOUR)).toBeNull()
  })

  test('is over with another token or another key', () => {
    expect(readSession(cookie, { ...SECRETS, adminToken: 'another-token-for-tests' }, NOW)).toBeNull()
    expect(readSession(cookie, { ...SECRETS, signingKey: 'l'.repeat(32) }, NOW)).toBeNull()
  })

  test('has an id of its own; what forms carry is the same for all, so that one outlives its session', () => {
    const other = openSession(SECRETS, NOW)
    expect(other).not.toBe(cookie)
    expect(readSession(other, SECRETS, NOW)?.csrf).toBe(readSession(cookie, SECRETS, NOW)?.csrf)
    expect(cookie).not.toContain(readSession(cookie, SECRETS, NOW)?.csrf)
  })
})

describe('a request that acts', () => {
  const OWN = ['https://bantin.example.vn', 'http://127.0.0.1:8787']

  test.each([
    ['same-origin', 'https://bantin.example.vn', true],
    ['same-origin', 'http://127.0.0.1:8787', true],
    ['same-origin', undefined, true],
    ['same-origin', 'null', true],
    [undefined, 'https://bantin.example.vn', true],
    ['same-origin', 'https://evil.example', false],
    ['same-site', 'https://bantin.example.vn', false],
    ['cross-site', 'https://bantin.example.vn', false],
    ['none', undefined, false],
    [undefined, 'https://evil.example', false],
    [undefined, 'https://bantin.example.vn.evil.example', false],
    [undefined, 'http://bantin.example.vn', false],
    [undefined, 'null', false],
    [undefined, undefined, false],
  ])('with Sec-Fetch-Site %s and Origin %s: %s', (site, origin, isOwn) => {
    expect(isFromOwnPage({ site, origin }, OWN)).toBe(isOwn)
  })
})
