import type { UnreadableReason } from '../../feeds/read/feed.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import { stopsNews } from '../health/faults.ts'
import { faultSentence } from '../health/sentences.ts'
import type { SourceState } from '../sources/source-rows.ts'
import { clockTime, type Wording } from '../timing/wording.ts'
import type { SourceSaid } from './explained.ts'

/** Why a source of the same site has not brought an address: what is wrong with it, or what its last poll said. */
export function sourceSaid(state: SourceState, now: number): SourceSaid {
  const { source, lastPollAt, lastStatus } = state
  const [code, { en, vi }] = whyNot(state, now)
  return {
    source: source.id,
    name: source.name,
    code,
    message: en,
    message_vi: vi,
    lastPollAt: lastPollAt === null ? null : new Date(lastPollAt).toISOString(),
    lastStatus,
  }
}

function whyNot(state: SourceState, now: number): [code: string, Wording] {
  const { source, memory, baselineAt, lastPollAt, lastStatus, lastError } = state
  if (!source.enabled) return ['disabled', { en: 'The source is switched off.', vi: 'Nguồn đang tắt.' }]
  const fault =
    memory.faults.find(({ code }) => stopsNews(code)) ?? memory.faults.find(({ code }) => code === 'gap')
  if (fault) return [fault.code, faultSentence(fault)]
  if (lastPollAt === null || baselineAt === null) {
    return ['not_polled', { en: 'The source has not been read yet.', vi: 'Nguồn chưa được đọc lần nào.' }]
  }
  const last = clockTime(lastPollAt, source.timezone, now)
  if (lastStatus === 'failed' && lastError !== null) {
    const { code } = JSON.parse(lastError) as { code: FetchFailure | UnreadableReason }
    return [
      'failed',
      {
        en: `The last poll, at ${last.en}, failed (${code}).`,
        vi: `Lần đọc gần nhất, lúc ${last.vi}, không thành công (${code}).`,
      },
    ]
  }
  const since = clockTime(baselineAt, source.timezone, now)
  return [
    'not_listed',
    {
      en: `The source was last read at ${last.en}; nothing that it has listed since ${since.en} has this address.`,
      vi: `Nguồn được đọc gần nhất lúc ${last.vi}; từ ${since.vi} đến nay nguồn không liệt kê địa chỉ này.`,
    },
  ]
}
