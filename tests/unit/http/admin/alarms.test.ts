import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shownAlarms } from '../../../../src/http/admin/views/alarms.ts'
import type { Health, HealthCode } from '../../../../src/http/health.ts'
import { FAULT_CODES, type Fault } from '../../../../src/newsroom/health/faults.ts'
import type { SourceState } from '../../../../src/newsroom/sources/source-rows.ts'

/** What the overview says of what is wrong: in words of everyday, with where to read more. */

const RUNBOOK = readFileSync(join(import.meta.dirname, '../../../../docs/runbook.md'), 'utf8')
const NOW = Date.UTC(2026, 10, 26, 5)
const REASONS: HealthCode[] = [
  'restore_needed',
  'shards_lag',
  'deliveries_late',
  'windows_failing',
  'transport_failing',
  'events_lost',
  'mail_not_sent',
]

const WELL = { reasons: [], newsroom: { topicAlarms: [], hubAlarm: null } } as unknown as Health
const ALL_WRONG = {
  reasons: REASONS.map((code) => ({ code, message: 'Wrong.', message_vi: 'Sai.' })),
  newsroom: {
    topicAlarms: [
      { code: 'topic_broken', topic: 'cau', name: 'Cầu', message: 'Wrong.', message_vi: 'Sai.' },
      { code: 'concept_broken', concept: 'cho', message: 'Wrong.', message_vi: 'Sai.' },
    ],
    hubAlarm: { code: 'hub_failing', since: '2026-11-26T00:00:00Z', message: 'Wrong.', message_vi: 'Sai.' },
  },
} as unknown as Health

function source(more: object, faults: object[] = []): SourceState {
  return {
    source: { id: 'bao', name: 'Báo tỉnh', enabled: true },
    baselineAt: null,
    failures: 0,
    lastHttp: null,
    lastError: null,
    lastNewAt: null,
    lastPollAt: null,
    memory: { faults: faults as Fault[], newest: [] },
    ...more,
  } as unknown as SourceState
}

const FAULTY = source(
  { baselineAt: 1 },
  FAULT_CODES.map((code) => {
    const reason = code === 'unreadable' ? 'malformed' : 'not_found'
    return { code, since: 1, feeds: [], reason, httpStatus: 404 }
  }),
)

describe.each(['vi', 'en'] as const)('everything that can be wrong, %s', (locale) => {
  const alarms = shownAlarms(ALL_WRONG, [FAULTY], { locale, now: NOW, hasContact: false })

  test('is told', () => {
    expect(alarms).toHaveLength(REASONS.length + 2 + 1 + 1 + FAULT_CODES.length)
  })

  test('has a section of the runbook', () => {
    const headings = RUNBOOK.split('\n').filter((line) => line.startsWith('##'))
    const missing = alarms
      .map(({ section }) => section)
      .filter((section) => !headings.some((heading) => heading.includes(section)))
    expect(missing).toEqual([])
  })

  test('names nothing of what it is built of', () => {
    const said = alarms.map(({ title, text, todo }) => `${title} ${text} ${todo}`).join('\n')
    expect(said).not.toMatch(/Newsroom|Mailroom|\bKV\b|Cron|shard|phân mảnh|[a-z]\.[a-z]+(ed|lost|unread)\b/i)
  })
})

test.each([
  ['before the first mail', [], false],
  ['from then on as something that readers notice', [{ code: 'mail_not_sent' }], true],
])('that mail is not sent is told once, %s', (_, reasons, isNoticed) => {
  const health = { ...WELL, reasons, mailAlarm: { code: 'mail_not_sent' } } as unknown as Health
  const alarms = shownAlarms(health, [], { locale: 'vi', now: NOW, hasContact: true })
  expect(alarms).toMatchObject([{ title: 'Thư điện tử không được gửi đi', isNoticed }])
})

const told = (state: SourceState) =>
  shownAlarms(WELL, [state], { locale: 'vi', now: NOW, hasContact: true }).map(({ title, text }) => [
    title,
    text,
  ])

describe('a source that has never been read', () => {
  const lastError = JSON.stringify({ code: 'not_found', detail: '404' })

  test('is told after its first poll', () => {
    expect(told(source({ failures: 1, lastHttp: 404, lastError }))).toEqual([
      ['Báo tỉnh', 'Từ khi được thêm, nguồn tin này chưa đọc được lần nào. Không có gì ở địa chỉ này (404).'],
    ])
  })

  test('is told once, with what is wrong', () => {
    const fault = { code: 'failing', since: 1, reason: 'not_found', httpStatus: 404 }
    expect(told(source({ failures: 3, lastHttp: 404, lastError }, [fault]))).toEqual([
      [
        'Báo tỉnh',
        'Từ khi được thêm, nguồn tin này chưa đọc được lần nào. Nhiều lần đọc liên tiếp không thành công. Không có gì ở địa chỉ này (404).',
      ],
    ])
  })

  test.each([
    ['before it was polled', source({})],
    ['once it was read', source({ baselineAt: 1, failures: 2, lastError })],
    ['while it is off', source({ source: { enabled: false }, failures: 3, lastError })],
  ])('is not told %s', (_, state) => expect(told(state)).toEqual([]))
})

describe('a source that is read', () => {
  const READ = { baselineAt: 1, lastPollAt: 1 }

  test('and has never had an article is told', () => {
    expect(told(source(READ))).toEqual([
      ['Báo tỉnh', 'Từ khi được thêm, nguồn này đọc được nhưng chưa có tin nào.'],
    ])
  })

  test.each([
    ['while it is off', { ...READ, source: { enabled: false } }],
    ['once an article came', { ...READ, lastNewAt: 1 }],
    [
      'after a restore, whose last document held articles',
      { ...READ, memory: { faults: [], newest: ['a'] } },
    ],
    ['after a restore, before its next poll', { baselineAt: 1 }],
    ['when its last poll failed', { ...READ, failures: 1 }],
  ])('is not told %s', (_, more) => expect(told(source(more))).toEqual([]))
})
