import { localDay, localOf } from '../../text/local-time.ts'
import { NEVER, type Wait, type WaitReason } from './wait.ts'

/** What is said to people, in both languages. */
export interface Sentence {
  en: string
  vi: string
}

/**
 * Until when something waits, and why, in one sentence. The time is the source's local one (`timeZone`), with its day
 * where that is not today's.
 */
export function waitSentence({ at, why }: Wait, timeZone: string, now: number): Sentence {
  const because = reasonClause(why)
  if (at >= NEVER) return { en: `Is not read any more: ${because.en}.`, vi: `Không đọc nữa: ${because.vi}.` }
  if (at <= now)
    return {
      en: `Is due now; it waited because ${because.en}.`,
      vi: `Đã đến lượt; vừa phải đợi vì ${because.vi}.`,
    }
  const { en, vi } = clock(at, timeZone, now)
  return { en: `Waits until ${en} because ${because.en}.`, vi: `Đợi đến ${vi} vì ${because.vi}.` }
}

function reasonClause(why: WaitReason): Sentence {
  switch (why.reason) {
    case 'first':
      return {
        en: 'it is new or was changed, and can be looked at before its first poll',
        vi: 'nguồn mới thêm hoặc vừa đổi, để kịp xem lại trước lần đọc đầu',
      }
    case 'under_way':
      return { en: 'a poll is under way', vi: 'đang đọc dở' }
    case 'interval':
      return {
        en: `its settings ask for ${minutesEn(why.minutes)} between polls`,
        vi: `cài đặt yêu cầu các lần đọc cách nhau ${minutesVi(why.minutes)}`,
      }
    case 'rhythm':
      return {
        en: `at its present rhythm a poll every ${minutesEn(why.minutes)} is enough`,
        vi: `theo nhịp đăng tin hiện nay của nguồn, cứ ${minutesVi(why.minutes)} đọc một lần là đủ`,
      }
    case 'ttl':
      return {
        en: `the feed asks to be read no more often than every ${minutesEn(why.minutes)}`,
        vi: `nguồn tin đề nghị chỉ đọc lại sau ${minutesVi(why.minutes)}`,
      }
    case 'fresh':
      return {
        en: `the server says that its answer holds for ${minutesEn(why.minutes)} (Cache-Control or Expires)`,
        vi: `máy chủ báo nội dung còn nguyên trong ${minutesVi(why.minutes)} (Cache-Control hoặc Expires)`,
      }
    case 'skipped':
      return {
        en: 'the feed asks not to be read before (skipHours or skipDays)',
        vi: 'nguồn tin đề nghị không đọc trước giờ đó (skipHours hoặc skipDays)',
      }
    case 'retry_after':
      return {
        en: `the server asks to wait for ${minutesEn(why.minutes)} (Retry-After)`,
        vi: `máy chủ yêu cầu đợi ${minutesVi(why.minutes)} (Retry-After)`,
      }
    case 'host':
      return hostClause(why)
    case 'failures':
      return {
        en: why.failures === 1 ? 'the last poll failed' : `the last ${why.failures} polls failed`,
        vi: why.failures === 1 ? 'lần đọc gần nhất bị lỗi' : `${why.failures} lần đọc gần nhất đều bị lỗi`,
      }
    case 'missing':
      return {
        en: `nothing is found at its address (404${why.failures === 1 ? '' : `, ${why.failures} times in a row`})`,
        vi: `không tìm thấy gì ở địa chỉ này (404${why.failures === 1 ? '' : `, ${why.failures} lần liên tiếp`})`,
      }
    case 'robots':
      return {
        en: `robots.txt of ${why.host} forbids this address`,
        vi: `robots.txt của ${why.host} không cho đọc địa chỉ này`,
      }
    case 'robots_unreachable':
      return {
        en: `robots.txt of ${why.host} could not be read, and without it nothing is asked there`,
        vi: `chưa đọc được robots.txt của ${why.host}, nên chưa đọc gì ở đó`,
      }
    case 'budget':
      return {
        en: 'this run has used up its requests; the next one goes on',
        vi: 'lượt chạy này đã dùng hết số yêu cầu; lượt sau sẽ đọc tiếp',
      }
    case 'disabled':
      return { en: 'it is switched off', vi: 'nguồn đang tắt' }
    case 'retired':
      return {
        en: 'the server says that the address is gone for good (410)',
        vi: 'máy chủ báo địa chỉ này đã bỏ hẳn (410)',
      }
  }
}

function hostClause({ host, hold }: Extract<WaitReason, { reason: 'host' }>): Sentence {
  switch (hold) {
    case 'retry_after':
      return {
        en: `${host} asks to be left alone until then (Retry-After)`,
        vi: `${host} yêu cầu đợi (Retry-After)`,
      }
    case 'refused':
      return {
        en: `${host} refuses for now (429 or 503) and does not say for how long`,
        vi: `${host} đang từ chối (429 hoặc 503) mà không nói phải đợi bao lâu`,
      }
    case 'crawl_delay':
      return {
        en: `robots.txt of ${host} asks for a pause between requests (Crawl-delay)`,
        vi: `robots.txt của ${host} yêu cầu giãn cách giữa các lần hỏi (Crawl-delay)`,
      }
  }
}

function clock(at: number, timeZone: string, now: number): Sentence {
  const [year, month, day] = localDay(at, timeZone).split('-').map(Number)
  const time = new Date(localOf(at, timeZone)).toISOString().slice(11, 16)
  if (localDay(at, timeZone) === localDay(now, timeZone)) return { en: time, vi: time }
  const isThisYear = localDay(now, timeZone).startsWith(`${year}-`)
  return {
    en: `${time} on ${day} ${MONTHS[(month ?? 1) - 1]}${isThisYear ? '' : ` ${year}`}`,
    vi: `${time} ngày ${day}/${month}${isThisYear ? '' : `/${year}`}`,
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function minutesEn(minutes: number): string {
  const [count, unit] = inUnits(minutes)
  const name = { minute: 'minute', hour: 'hour', day: 'day' }[unit]
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`
}

function minutesVi(minutes: number): string {
  const [count, unit] = inUnits(minutes)
  return `${String(count).replace('.', ',')} ${{ minute: 'phút', hour: 'giờ', day: 'ngày' }[unit]}`
}

/** At most one decimal; below two hours in minutes, below two days in hours. */
function inUnits(minutes: number): [count: number, unit: 'minute' | 'hour' | 'day'] {
  if (minutes < 120 && minutes !== 60) return [Math.max(1, Math.round(minutes)), 'minute']
  if (minutes < 2_880 && minutes !== 1_440) return [Math.round(minutes / 6) / 10, 'hour']
  return [Math.round(minutes / 144) / 10, 'day']
}
