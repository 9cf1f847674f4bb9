import { expect, test } from 'vitest'
import { wholePoll } from '../../../src/http/admin/views/poll.ts'
import { shownSource, wholeSource } from '../../../src/http/admin/views/source.ts'
import { PollPage, PollTable } from '../../../src/web/pages/admin/polls.tsx'

const AT = '2026-11-26T05:00:00Z'
const NONE = { sources: 0, new: 0, updated: 0, matched: 0, failed: 0, skipped: 0 }

test('a poll that runs is said to run, and not to have found nothing', () => {
  const poll = { id: 'p1', trigger: 'manual' as const, startedAt: 0, tookMs: null, ...NONE }
  const html = (<PollTable polls={[poll]} locale="vi" timeZone="Asia/Bangkok" />).toString()
  expect(html).toContain('<a href="/admin/polls/p1">Đang đọc: xem tiến độ</a>')
  expect(html).not.toContain('không có gì mới')
})

test('a source says what to do from its first failure on', () => {
  const state = {
    source: { id: 'a', name: 'A', url: 'https://a.example/', enabled: false, selectors: null, article: null },
    memory: { faults: [], warnings: [] },
    failures: 1,
    lastError: JSON.stringify({ code: 'not_found', detail: 'status 404' }),
    lastHttp: 404,
  } as unknown as Parameters<typeof wholeSource>[0]
  expect(wholeSource(state, 'vi', 0).lastError?.advice).toContain('Kiểm tra lại địa chỉ')
})

test.each([
  ['nothing', 0, 'không có gì mới', 'Lần đọc đầu tiên'],
  ['something', 2, 'có tin mới', 'không có gì mới'],
])('a first poll that found %s says so once', (_, found, said, notSaid) => {
  const visit = {
    source: 'a',
    status: 'new',
    new: found,
    updated: 0,
    matched: 0,
    baseline: true,
    pendingPages: 0,
  }
  const report = { id: 'p1', trigger: 'manual', startedAt: AT, finishedAt: AT, sources: [visit] }
  const poll = wholePoll(report as unknown as Parameters<typeof wholePoll>[0], new Map(), 'vi')
  const html = (<PollPage poll={poll} locale="vi" timeZone="Asia/Bangkok" />).toString()
  const table = html.slice(html.indexOf('<table'))
  expect(table).toContain(said)
  expect(table).not.toContain(notSaid)
})

test.each([
  ['never had an article', {}, 'empty'],
  ['had one', { lastNewAt: 1 }, 'good'],
  ['was never polled', { baselineAt: null, lastPollAt: null }, 'fresh'],
  ['is off', { source: { enabled: false } }, 'off'],
])('a source that %s is shown so', (_, more, expected) => {
  const state = {
    source: { enabled: true },
    memory: { faults: [], newest: [], newestPublished: null, why: null },
    ...{ baselineAt: 1, lastPollAt: 1, lastNewAt: null, failures: 0, nextPollAt: 0 },
    ...more,
  } as unknown as Parameters<typeof shownSource>[0]
  expect(shownSource(state, 'vi', 0).state).toBe(expected)
})
