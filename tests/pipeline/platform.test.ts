import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inflated } from '../../src/newsroom/asking/body.ts'

/** What asking and timing take from the platform, which unit tests find in Node. */
describe('gzip files', () => {
  const gzip = new Uint8Array(gzipSync('<urlset>tin mới</urlset>'))
  test('are inflated', async () => {
    const body = await inflated(gzip, 1_000)
    expect(body.ok && new TextDecoder().decode(body.bytes)).toBe('<urlset>tin mới</urlset>')
  })

  test.each<[what: string, bytes: Uint8Array, reason: string]>([
    ['cut off', gzip.subarray(0, gzip.length - 9), 'broken_gzip'],
    ['damaged', Uint8Array.of(...gzip.subarray(0, 12), ...new Uint8Array(40).fill(255)), 'broken_gzip'],
    ['bombs', new Uint8Array(gzipSync(new Uint8Array(60_000_000))), 'too_large'],
  ])('that are %s are refused', async (_, bytes, reason) => {
    expect(await inflated(bytes, 5_000_000)).toEqual({ ok: false, reason })
  })
})
