import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { userAgent, VERSION } from '../../../../src/agent.ts'
import { freshForMs } from '../../../../src/newsroom/asking/freshness.ts'
import { mayUseValidators } from '../../../../src/newsroom/asking/validators.ts'

const NOW = Date.UTC(2026, 10, 24, 2, 0)

describe('for how long an answer is fresh (RFC 9111 §4.2)', () => {
  test.each<[headers: Record<string, string>, ms: number | null]>([
    [{}, null],
    [{ 'cache-control': 'max-age=600' }, 600_000],
    [{ 'cache-control': 'public, Max-Age = 600 , must-revalidate' }, 600_000],
    [{ 'cache-control': 'max-age="600"' }, 600_000],
    [{ 'cache-control': 'max-age=600', age: '500' }, 100_000],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'max-age=600', age: 'old' }, 600_000],
    [{ 'cache-control': 'max-age=0' }, 0],
    [{ 'cache-control': 'max-age=600, max-age=10' }, 600_000],
    [{ 'cache-control': 'max-age=600, no-cache' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 's-maxage=600' }, null],
    [{ 'cache-control': 'public' }, null],
    [{ 'cache-control': 'max-age=-1' }, null],
    [{ 'cache-control': 'max-age=600', expires: '0' }, 600_000],
    [{ expires: 'Tue, 24 Nov 2026 03:00:00 GMT', date: 'Tue, 24 Nov 2026 02:30:00 GMT' }, 1_800_000],
    [{ expires: 'Tue, 24 Nov 2026 03:00:00 GMT' }, 3_600_000],
    [{ expires: 'Tue, 24 Nov 2026 03:00:00 GMT', date: 'today' }, 3_600_000],
    [{ expires: 'Tue, 24 Nov 2026 01:00:00 GMT', date: 'Tue, 24 Nov 2026 02:00:00 GMT' }, 0],
    [{ expires: '0' }, 0],
    [{ expires: '-1' }, 0],
  ])('%j → %s', (headers, ms) => {
    expect(freshForMs(new Headers(headers), NOW)).toBe(ms)
  })
})

describe('User-Agent', () => {
  test.each<[publicUrl: string | null, contact: string | null, expected: string]>([
    ['https://tin.vn', 'toa-soan@tin.vn', 'bantin/0.1.0 (+https://tin.vn; toa-soan@tin.vn)'],
    ['https://tin.vn', null, 'bantin/0.1.0 (+https://tin.vn)'],
    [null, null, 'bantin/0.1.0 (+http://localhost)'],
    [null, 'https://tin.vn/lien-he', 'bantin/0.1.0 (+http://localhost; https://tin.vn/lien-he)'],
  ])('%s, %s', (publicUrl, contact, expected) => {
    expect(userAgent(publicUrl, contact)).toBe(expected)
  })

  test('names the version that package.json has', () => {
    const path = join(import.meta.dirname, '../../../../package.json')
    expect(JSON.parse(String(readFileSync(path)))).toMatchObject({ version: VERSION })
  })
})

test.each<[days: number | null, may: boolean]>([
  [null, false],
  [0, true],
  [7.9, true],
  [8, false],
  [400, false],
])('%s days after the last body, conditions may be sent: %s', (days, may) => {
  expect(mayUseValidators(days === null ? null : NOW - days * 86_400_000, NOW)).toBe(may)
})
