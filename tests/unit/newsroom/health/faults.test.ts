import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  FAULT_CODES,
  type Fault,
  type FaultCode,
  type Finding,
  isNoticed,
  updateFaults,
} from '../../../../src/newsroom/health/faults.ts'
import {
  faultSentence,
  fetchSentence,
  unreadableSentence,
} from '../../../../src/newsroom/health/sentences.ts'

const NOW = Date.UTC(2026, 10, 25, 9)
const HOUR = 3_600_000
const html = (since: number, feeds: string[] = []): Fault => ({ code: 'html', feeds, since })

describe('the faults after a poll', () => {
  const cases: [
    name: string,
    before: Fault[],
    found: (Finding & { since?: number })[],
    judged: FaultCode[],
    after: Fault[],
  ][] = [
    ['begin when they are found', [], [{ code: 'silent' }], ['silent'], [{ code: 'silent', since: NOW }]],
    [
      'begin when their finding says',
      [],
      [{ code: 'failing', reason: 'timeout', httpStatus: null, since: NOW - HOUR }],
      ['failing'],
      [{ code: 'failing', reason: 'timeout', httpStatus: null, since: NOW - HOUR }],
    ],
    [
      'keep their beginning while they go on, and say what is found now',
      [html(NOW - HOUR)],
      [{ code: 'html', feeds: ['http://bao.example/rss'] }],
      ['html'],
      [html(NOW - HOUR, ['http://bao.example/rss'])],
    ],
    ['are over when they were judged and not found', [html(NOW - HOUR)], [], ['html'], []],
    ['stand when they were not judged', [html(NOW - HOUR)], [], ['silent'], [html(NOW - HOUR)]],
    [
      'stand in the order in which they began',
      [{ code: 'gap', since: NOW - HOUR }],
      [{ code: 'moved', to: 'http://moi.example/rss', since: NOW - 2 * HOUR }],
      ['moved'],
      [
        { code: 'moved', to: 'http://moi.example/rss', since: NOW - 2 * HOUR },
        { code: 'gap', since: NOW - HOUR },
      ],
    ],
  ]
  test.each(cases)('%s', (_name, before, found, judged, after) => {
    expect(updateFaults(before, found, judged, NOW)).toEqual(after)
  })
})

describe('readers notice', () => {
  test.each([
    [{ code: 'emptied', since: NOW - 6 * HOUR }, true],
    [{ code: 'emptied', since: NOW - 6 * HOUR + 1 }, false],
    [{ code: 'retired', since: NOW - 6 * HOUR }, true],
    [{ code: 'silent', since: NOW - 6 * HOUR }, true],
    [{ code: 'foreign', url: 'http://la.example/', since: NOW - 6 * HOUR }, true],
    [{ code: 'gap', since: NOW - 100 * HOUR }, false],
    [{ code: 'guids_rewritten', since: NOW - 100 * HOUR }, false],
    [{ code: 'future_dates', since: NOW - 100 * HOUR }, false],
    [{ code: 'moved', to: 'http://moi.example/rss', since: NOW - 100 * HOUR }, false],
  ] satisfies [Fault, boolean][])('%j: %s', (fault, noticed) => {
    expect(isNoticed(fault, NOW)).toBe(noticed)
  })
})

describe('each fault', () => {
  const runbook = readFileSync(join(import.meta.dirname, '../../../../docs/runbook.md'), 'utf8')
  const paragraphs = new Map(
    runbook
      .split(/^### /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()] as const),
  )

  test.each(FAULT_CODES)('%s has a paragraph in the runbook', (code) => {
    const found = [...paragraphs].find(([heading]) => heading.split(', ').includes(`\`${code}\``))
    expect(found?.[1].length ?? 0).toBeGreaterThan(80)
  })

  test('is a code of the program where the runbook has a paragraph for it', () => {
    const codes = [...paragraphs.keys()].flatMap((heading) =>
      heading.split(', ').map((code) => code.replaceAll('`', '')),
    )
    expect(codes.toSorted()).toEqual(FAULT_CODES.toSorted())
  })
})

describe('what people are told', () => {
  test('names the feeds that a page announces, in both languages', () => {
    const { en, vi } = faultSentence({ code: 'html', feeds: ['http://bao.example/rss/kinh-te'] })
    expect(en).toBe(
      'The address answers with a web page instead of a feed. The page announces: http://bao.example/rss/kinh-te',
    )
    expect(vi).toBe(
      'Địa chỉ trả về một trang web thay vì nguồn tin. Trang này giới thiệu: http://bao.example/rss/kinh-te',
    )
  })

  test('says why polls fail', () => {
    expect(faultSentence({ code: 'failing', reason: 'server_error', httpStatus: 502 })).toEqual({
      en: 'Several polls in a row have failed. The server has an error (502).',
      vi: 'Nhiều lần đọc liên tiếp không thành công. Máy chủ bị lỗi (502).',
    })
    expect(fetchSentence('forbidden', 451).en).toBe('The server refuses to serve us (451).')
    expect(faultSentence({ code: 'selectors' })).toEqual({
      en: 'The CSS selectors find no news on this page, or cannot be used on it.',
      vi: 'Bộ chọn CSS không tìm thấy tin nào trên trang, hoặc không dùng được.',
    })
    expect(unreadableSentence('login').vi).toBe('Đây là trang yêu cầu đăng nhập.')
  })
})
