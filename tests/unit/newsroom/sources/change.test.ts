import { describe, expect, test } from 'vitest'
import { changeSource, type SourceChange } from '../../../../src/newsroom/sources/change.ts'
import { BLANK_MEMORY } from '../../../../src/newsroom/sources/memory.ts'
import type { SourceState } from '../../../../src/newsroom/sources/source-rows.ts'
import { NEVER, type WaitReason } from '../../../../src/newsroom/timing/wait.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 10, 25, 3)

/** Polled ten minutes ago, and next `minutes` from now. */
const waiting = (minutes: number, why: WaitReason): SourceState => ({
  source: {
    id: 'bao',
    name: 'Báo Tỉnh',
    url: 'https://baotinh.example/kinh-te',
    kind: 'page',
    selectors: { item: 'article' },
    fullText: false,
    article: null,
    timezone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
    minIntervalMinutes: 60,
    enabled: true,
    isNameGiven: true,
    isKindGiven: true,
  },
  baselineAt: NOW - 999 * MINUTE,
  etag: '"1"',
  lastModified: null,
  bodyHash: 'b',
  lastPollAt: NOW - 10 * MINUTE,
  lastNewAt: null,
  lastStatus: 'ok',
  lastHttp: 200,
  lastError: null,
  failures: 0,
  nextPollAt: NOW + minutes * MINUTE,
  memory: { ...BLANK_MEMORY, why },
})

describe('another least interval', () => {
  const cases: [what: string, before: SourceState, minutes: number, next: number, reason: string][] = [
    ['a shorter one holds at once', waiting(50, { reason: 'interval', minutes: 60 }), 5, 5, 'interval'],
    ['and ends a wait for the rhythm', waiting(200, { reason: 'rhythm', minutes: 240 }), 5, 5, 'interval'],
    ['and a wait after failures', waiting(300, { reason: 'failures', failures: 9 }), 15, 15, 'interval'],
    ['puts nothing off', waiting(3, { reason: 'rhythm', minutes: 60 }), 15, 3, 'rhythm'],
    [
      'is not shorter than what the server asks for',
      waiting(120, { reason: 'retry_after', minutes: 120 }),
      5,
      120,
      'retry_after',
    ],
    [
      'a longer one counts from the last poll',
      waiting(50, { reason: 'interval', minutes: 60 }),
      600,
      590,
      'interval',
    ],
    ['but changes nothing of a later poll', waiting(700, { reason: 'ttl', minutes: 720 }), 600, 700, 'ttl'],
  ]
  test.each(cases)('%s', (_what, before, minIntervalMinutes, next, reason) => {
    const { nextPollAt, memory } = changeSource(before, { minIntervalMinutes }, NOW)
    expect([(nextPollAt - NOW) / MINUTE, memory.why?.reason]).toEqual([next, reason])
  })

  test('does not revive what is gone', () => {
    const gone = waiting(0, { reason: 'retired' })
    const before = { ...gone, nextPollAt: NEVER, memory: { ...gone.memory, retiredAt: NOW } }
    expect(changeSource(before, { minIntervalMinutes: 5 }, NOW).nextPollAt).toBe(NEVER)
  })
})

describe('another kind', () => {
  const cases: [change: SourceChange, selectors: object | null, etag: string | null][] = [
    [{ kind: 'feed' }, null, null],
    [{ kind: 'sitemap' }, null, null],
    [{ kind: 'page' }, { item: 'article' }, '"1"'],
    [{ name: 'Báo' }, { item: 'article' }, '"1"'],
  ]
  test.each(cases)('%j leaves the selectors %j', (change, selectors, etag) => {
    const changed = changeSource(waiting(5, { reason: 'first' }), change, NOW)
    expect(changed.source.selectors).toEqual(selectors)
    expect(changed.etag).toBe(etag)
  })
})
