import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../../src/delivery/channel.ts'
import { type AttemptState, decide, failingAfter, isTooLate } from '../../../../src/mailroom/sending/retry.ts'

const NOW = Date.UTC(2026, 10, 24)
const SECOND = 1_000
const HOUR = 3_600_000
const DAY = 24 * HOUR

const failed: Outcome = {
  result: 'failed',
  at: 'endpoint',
  reason: 'http_status',
  status: 500,
  retryAfterMs: null,
}
const ambiguous: Outcome = { result: 'ambiguous', at: 'endpoint', reason: 'timeout' }
const first: AttemptState = { attempts: 1, doubtSince: null, failingSince: null, idempotencyMs: 5 * DAY }

const decided = (outcome: Outcome, state: Partial<AttemptState> = {}, random = 0) =>
  decide(outcome, { ...first, ...state }, NOW, () => random)
const waitOf = (decision: ReturnType<typeof decide>) =>
  decision.status === 'due' ? decision.nextAt - NOW : decision

test.each([
  ['sent', { result: 'sent', status: 200, providerId: null }, { status: 'sent' }],
  [
    'gone',
    { result: 'gone', reason: 'http_status', status: 410 },
    { status: 'dead', reason: 'gone', disable: true },
  ],
  [
    'refused',
    { result: 'refused', reason: 'forbidden_address', status: null },
    { status: 'dead', reason: 'refused', disable: false },
  ],
] as const)('%s is settled by one attempt', (_, outcome, decision) => {
  expect(decided(outcome)).toEqual(decision)
})

describe('what failed is tried again as Standard Webhooks has it', () => {
  test.each([
    [1, 5 * SECOND],
    [2, 300 * SECOND],
    [3, 1_800 * SECOND],
    [4, 2 * HOUR],
    [5, 5 * HOUR],
    [6, 10 * HOUR],
    [7, 14 * HOUR],
    [8, 20 * HOUR],
    [9, 24 * HOUR],
  ])('after attempt %d waits %d ms', (attempts, wait) => {
    expect(waitOf(decided(failed, { attempts }))).toBe(wait)
    expect(waitOf(decided(ambiguous, { attempts }))).toBe(wait)
  })

  test('after the tenth it is exhausted; the endpoint may live on', () => {
    const exhausted = { status: 'dead', reason: 'exhausted', disable: false }
    expect(decided(failed, { attempts: 10 })).toEqual(exhausted)
    expect(decided(ambiguous, { attempts: 10 })).toEqual(exhausted)
  })

  test('jitter makes a wait up to a tenth longer, never shorter', () => {
    expect(waitOf(decided(failed, {}, 0.5))).toBe(5_250)
    expect(waitOf(decided(failed, {}, 0.999_999))).toBe(5_500)
  })

  test.each([
    ['shorter than the wait', 1 * SECOND, 5 * SECOND],
    ['longer', 90 * SECOND, 90 * SECOND],
    ['longer than a day', 9 * DAY, DAY],
  ])('Retry-After %s', (_, retryAfterMs, wait) => {
    expect(waitOf(decided({ ...failed, retryAfterMs } as Outcome))).toBe(wait)
  })
})

describe('an endpoint that fails for five days, whatever it is sent, is ended', () => {
  test.each([
    [null, 'due'],
    [NOW, 'due'],
    [NOW - 5 * DAY + 1, 'due'],
    [NOW - 5 * DAY, 'dead'],
  ])('failing since %j', (failingSince, status) => {
    expect(decided(failed, { failingSince }).status).toBe(status)
  })

  test('and says so', () => {
    expect(decided(failed, { failingSince: NOW - 6 * DAY })).toEqual({
      status: 'dead',
      reason: 'endpoint_failing',
      disable: true,
    })
  })
})

describe('whose failure it was', () => {
  const ofTransport = { ...failed, at: 'transport' } as Outcome
  const sent: Outcome = { result: 'sent', status: 200, providerId: null }
  const gone: Outcome = { result: 'gone', reason: 'http_status', status: 410 }
  const refused: Outcome = { result: 'refused', reason: 'kind', status: null }

  test.each<[string, Outcome, number | null, number | null]>([
    ['an endpoint that fails, at first', failed, null, NOW],
    ['and again', failed, NOW - DAY, NOW - DAY],
    ['one that says nothing', ambiguous, null, NOW],
    ['one that is gone', gone, null, NOW],
    ['one that takes it', sent, NOW - DAY, null],
    ['the transport, before an endpoint that never failed', ofTransport, null, null],
    ['the transport, before one that does', ofTransport, NOW - DAY, NOW - DAY],
    ['a message that cannot be taken', refused, null, null],
  ])('%s', (_, outcome, before, after) => {
    expect(failingAfter(outcome, before, NOW)).toBe(after)
  })

  test('a transport that fails ends no endpoint, however long that has failed', () => {
    const state = { failingSince: NOW - 6 * DAY }
    expect(decided(ofTransport, state).status).toBe('due')
    expect(decided({ result: 'ambiguous', at: 'transport', reason: 'interrupted' }, state).status).toBe('due')
    expect(decided({ result: 'ambiguous', at: 'transport', reason: 'timeout' }, { attempts: 10 })).toEqual({
      status: 'dead',
      reason: 'exhausted',
      disable: false,
    })
  })

  test.each([
    [null, 30 * SECOND],
    [10 * SECOND, 30 * SECOND],
    [90 * SECOND, 90 * SECOND],
    [9 * DAY, 3_600 * SECOND],
  ])('its failure, that asks for %j ms, counts as none and is tried again after %d', (retryAfterMs, wait) => {
    const outcome = { ...ofTransport, retryAfterMs } as Outcome
    for (const attempts of [1, 10]) {
      expect(decided(outcome, { attempts })).toEqual({
        status: 'due',
        nextAt: NOW + wait,
        attempts: attempts - 1,
      })
    }
  })
})

describe('what may have arrived is tried again only while the other side knows a repeat', () => {
  const dead = { status: 'dead', reason: 'ambiguous', disable: false } as const
  const again = { status: 'due', nextAt: NOW + 5 * SECOND, attempts: 1 } as const
  const ofTransport = { ...failed, at: 'transport' } as Outcome
  test.each<[string, Outcome, number, number | null, ReturnType<typeof decide>]>([
    ['a channel that never does', ambiguous, 0, NOW, dead],
    ['in time', ambiguous, DAY, NOW + 5 * SECOND - DAY + 1, again],
    ['too late by the time that it would be', ambiguous, DAY, NOW + 5 * SECOND - DAY, dead],
    ['the outbox, for ever', ambiguous, Number.POSITIVE_INFINITY, 0, again],
    ['a failure after a doubtful attempt, too late', failed, DAY, NOW - DAY, dead],
    ['the transport’s as well', ofTransport, DAY, NOW - DAY, dead],
    ['what surely failed, in any case', failed, 0, null, again],
  ])('%s', (_, outcome, idempotencyMs, doubtSince, decision) => {
    expect(decided(outcome, { idempotencyMs, doubtSince })).toEqual(decision)
  })

  test.each([
    [null, 0, false],
    [NOW - DAY, DAY, true],
    [NOW - DAY + 1, DAY, false],
    [NOW, 0, true],
    // The clock was set back meanwhile.
    [NOW + HOUR, 0, true],
    [NOW + HOUR, DAY, false],
  ])('in doubt since %j with a memory of %d', (doubtSince, idempotencyMs, tooLate) => {
    expect(isTooLate({ doubtSince, idempotencyMs }, NOW)).toBe(tooLate)
  })
})
