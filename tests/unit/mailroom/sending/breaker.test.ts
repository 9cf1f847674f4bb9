import { beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '../../../../src/delivery/channel.ts'
import { Breaker } from '../../../../src/mailroom/sending/breaker.ts'

const NOW = Date.UTC(2026, 10, 24)
const SECOND = 1_000
const HOST = 'hooks.example.vn'

const failed = (at: 'endpoint' | 'transport', status: number | null, retryAfterMs: number | null = null) =>
  ({ result: 'failed', at, reason: 'http_status', status, retryAfterMs }) satisfies Outcome
const down = failed('endpoint', 503)
const sent: Outcome = { result: 'sent', status: 200, providerId: null }
const silent = (at: 'endpoint' | 'transport') =>
  ({ result: 'ambiguous', at, reason: 'timeout' }) satisfies Outcome

let breaker: Breaker
beforeEach(() => {
  breaker = new Breaker()
})

function attempt(outcome: Outcome, now = NOW, wasFailing = false): void {
  const trial = breaker.begin(HOST, null, now)
  breaker.end(HOST, { trial, wasFailing }, outcome, now)
}
const attempts = (times: number, outcome: Outcome) => {
  for (let n = 0; n < times; n += 1) attempt(outcome)
}
const pauseMs = () => breaker.freeAt(HOST, null, NOW) - NOW

describe('an endpoint’s host', () => {
  test.each([
    ['19 failures of recipients that were well', () => attempts(19, down), 0],
    ['20', () => attempts(20, down), 30 * SECOND],
    ['20 time-outs', () => attempts(20, silent('endpoint')), 30 * SECOND],
    ['20 times too many requests', () => attempts(20, failed('endpoint', 429)), 30 * SECOND],
    ['20 answers that it knows nothing of the address', () => attempts(20, failed('endpoint', 404)), 0],
    [
      'a success among 38',
      () => {
        attempts(19, down)
        attempt(sent)
        attempts(19, down)
      },
      0,
    ],
    [
      'any number of recipients that fail since before',
      () => {
        for (let n = 0; n < 100; n += 1) attempt(down, NOW, true)
      },
      0,
    ],
    [
      'messages that nobody could send',
      () => attempts(30, { result: 'refused', reason: 'kind', status: null }),
      0,
    ],
  ])('after %s', (_what, happen, pause) => {
    happen()
    expect(pauseMs()).toBe(pause)
    expect(breaker.pausedFor(HOST)).toBe(pause > 0 ? 'endpoint' : null)
  })

  test('is left alone by whom it has not failed, too, and by nobody else', () => {
    attempts(20, down)
    expect(breaker.freeAt('other.example.vn', null, NOW)).toBeLessThanOrEqual(NOW)
  })
})

describe('a transport', () => {
  test('is left alone after its first failure', () => {
    attempt(failed('transport', null))
    expect(pauseMs()).toBe(30 * SECOND)
    expect(breaker.pausedFor(HOST)).toBe('transport')
  })

  test.each([
    [1 * SECOND, 1 * SECOND],
    [90 * SECOND, 90 * SECOND],
    [9 * 86_400 * SECOND, 3_600 * SECOND],
  ])('that asks for %i ms gets %i', (asked, pause) => {
    attempt(failed('transport', 429, asked))
    expect(pauseMs()).toBe(pause)
  })

  test('that fails is named once it has done so long enough', () => {
    attempt(failed('transport', null))
    expect(breaker.transportsFailingSince(NOW - 1)).toEqual([])
    attempt(failed('transport', null), NOW + 30 * SECOND)
    expect(breaker.transportsFailingSince(NOW)).toEqual([HOST])
    attempt(sent, NOW + 90 * SECOND)
    expect(breaker.transportsFailingSince(NOW + 3_600 * SECOND)).toEqual([])
  })
})

describe('after a pause', () => {
  test('one attempt decides, and nothing else begins meanwhile', () => {
    attempts(20, down)
    const later = NOW + 30 * SECOND
    expect(breaker.freeAt(HOST, null, later)).toBeLessThanOrEqual(later)
    const trial = breaker.begin(HOST, null, later)
    expect(trial).not.toBeNull()
    expect(breaker.freeAt(HOST, null, later)).toBe(Number.POSITIVE_INFINITY)
    breaker.end(HOST, { trial, wasFailing: true }, sent, later)
    expect(breaker.pausedFor(HOST)).toBeNull()
    expect(breaker.freeAt(HOST, null, later)).toBeLessThanOrEqual(later)
  })

  test('each failure doubles the next, up to ten minutes', () => {
    let now = NOW
    attempt(failed('transport', null), now)
    const pauses = [breaker.freeAt(HOST, null, now) - now]
    for (let n = 0; n < 6; n += 1) {
      now = breaker.freeAt(HOST, null, now)
      attempt(failed('transport', null), now)
      pauses.push(breaker.freeAt(HOST, null, now) - now)
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600, 600].map((seconds) => seconds * SECOND))
  })

  test('what had begun before says nothing more', () => {
    const before = breaker.begin(HOST, null, NOW)
    attempt(failed('transport', null))
    breaker.end(HOST, { trial: before, wasFailing: false }, failed('transport', null), NOW)
    expect(pauseMs()).toBe(30 * SECOND)
  })

  test('what had begun before and was taken leaves the trial nothing to decide', () => {
    const before = { trial: breaker.begin(HOST, null, NOW), wasFailing: false }
    attempt(failed('transport', null))
    const later = NOW + 30 * SECOND
    const standing = { trial: breaker.begin(HOST, null, later), wasFailing: true }
    breaker.end(HOST, before, sent, later)
    breaker.end(HOST, standing, down, later)
    expect(breaker.pausedFor(HOST)).toBeNull()
    expect(breaker.freeAt(HOST, null, later)).toBeLessThanOrEqual(later)
  })
})

test('a host that takes so many a second gets no more', () => {
  breaker.begin(HOST, 2, NOW)
  expect(breaker.freeAt(HOST, 2, NOW)).toBe(NOW + 500)
  expect(breaker.freeAt('other', 2, NOW)).toBeLessThanOrEqual(NOW)
})
