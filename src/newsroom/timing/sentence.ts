import { because } from './because.ts'
import type { Wait } from './wait.ts'
import { clockTime, type Wording } from './wording.ts'

/**
 * What a source or a page waits for, in one sentence of each language. Times are those of the source's clocks
 * (`timeZone`), with the day where it is not today's.
 */
export function waitSentence({ at, why }: Wait, timeZone: string, now: number): Wording {
  const time = clockTime(at, timeZone, now)
  if (why.reason === 'under_way') {
    return {
      en: `Is being polled now; if that breaks off, it is polled again at ${time.en}.`,
      vi: `Đang đọc; nếu bị ngắt giữa chừng thì đọc lại lúc ${time.vi}.`,
    }
  }
  const reason = because(why)
  if (why.reason === 'disabled')
    return { en: `Is not polled, because ${reason.en}.`, vi: `Không đọc vì ${reason.vi}.` }
  if (why.reason === 'retired')
    return { en: `Is not polled any more, because ${reason.en}.`, vi: `Không đọc nữa vì ${reason.vi}.` }
  if (at <= now) return { en: 'Is due, and is polled next.', vi: 'Đã đến lượt, sẽ được đọc ngay.' }
  return { en: `Waits until ${time.en}, because ${reason.en}.`, vi: `Đợi đến ${time.vi} vì ${reason.vi}.` }
}
