import { describe, expect, test } from 'vitest'
import { networkOf } from '../../../../src/http/network.ts'
import { type AskKind, waitFor } from '../../../../src/mailroom/people/limits.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 10, 26, 8)

/** So many minutes ago. */
const ago = (...minutes: number[]) => minutes.map((minute) => NOW - minute * MINUTE)

describe('how long a request waits', () => {
  test.each<[AskKind, string, number[], number | null]>([
    ['address', 'nothing before', [], null],
    ['address', 'two within the hour', ago(10, 20), null],
    ['address', 'three within the hour wait for the first of them to leave it', ago(10, 20, 50), 10 * MINUTE],
    ['address', 'the order of times does not matter', ago(50, 10, 20), 10 * MINUTE],
    ['address', 'exactly an hour ago is outside', ago(10, 20, 60), null],
    ['address', 'six within the day', ago(90, 100, 200, 300, 400, 1_400), 40 * MINUTE],
    ['address', 'the longer of both waits counts', ago(1, 2, 3, 300, 400, 1_430), 57 * MINUTE],
    [
      'address',
      'a clock that was set back makes nobody wait longer than the window',
      ago(-1_440, -1_440, -1_440),
      HOUR,
    ],
    ['network', 'fifty-nine within the hour', ago(...new Array<number>(59).fill(5)), null],
    ['network', 'sixty within the hour', ago(...new Array<number>(60).fill(5)), 55 * MINUTE],
    ['host', 'sixty challenges within the hour', ago(...new Array<number>(60).fill(59)), MINUTE],
  ])('%s: %s', (kind, _case, times, wait) => {
    expect(waitFor(times, kind, NOW)).toBe(wait)
  })
})

describe('the network of an address', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:0012:ab::1', '2001:db8:12::/48'],
    ['2001:DB8:12:ffff:1:2:3:4', '2001:db8:12::/48'],
    ['2001::9', '2001:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['1::2:3:4:5:6:7', '1:0:2::/48'],
  ])('%s is of %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network)
  })
})
