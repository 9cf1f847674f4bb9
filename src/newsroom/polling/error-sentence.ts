import { fetchSentence, unreadableSentence } from '../health/sentences.ts'
import type { Wording } from '../timing/wording.ts'
import type { PollError } from './report.ts'

/** Why a visit got nothing, or was not made, in one sentence of each language. */
export function pollErrorSentence(code: PollError['code'], httpStatus: number | null): Wording {
  switch (code) {
    case 'deleted':
      return say('It was deleted while it was polled.', 'Nguồn bị xóa trong lúc đang đọc.')
    case 'broken':
      return say('Reading it failed by our own fault.', 'Việc đọc bị lỗi từ phía hệ thống.')
    case 'foreign':
      return say(
        'The address redirects to another site, on which none of this source’s news stands.',
        'Địa chỉ bị chuyển hướng sang một trang khác, nơi không có tin nào của nguồn này.',
      )
    case 'interrupted':
      return say('The poll was broken off.', 'Lần đọc bị ngắt giữa chừng.')
    case 'disabled':
      return say('It is switched off.', 'Nguồn đang tắt.')
    case 'retired':
      return say(
        'The server says that the address is gone for good (410), so it is not asked any more.',
        'Máy chủ báo địa chỉ đã bị gỡ hẳn (410) nên không truy cập nữa.',
      )
    case 'host':
    case 'retry_after':
      return say('Its server asks to be left alone for now.', 'Máy chủ đang yêu cầu tạm thời không truy cập.')
    case 'robots':
      return say(
        'The site’s robots.txt does not let us read this page.',
        'Tệp robots.txt của trang không cho phép đọc địa chỉ này.',
      )
    case 'robots_unreachable':
      return say(
        'The site’s robots.txt could not be read, and nothing may be asked there without it.',
        'Chưa đọc được robots.txt của trang nên chưa được đọc gì ở đó.',
      )
    case 'first':
    case 'under_way':
    case 'interval':
    case 'rhythm':
    case 'ttl':
    case 'fresh':
    case 'skipped':
    case 'failures':
    case 'missing':
    case 'fed':
      return say('It is not its turn yet.', 'Chưa đến lượt đọc.')
    case 'empty':
    case 'charset':
    case 'html':
    case 'selectors':
    case 'login':
    case 'challenge':
    case 'malformed':
    case 'not_a_feed':
      return unreadableSentence(code)
    default:
      return fetchSentence(code, httpStatus)
  }
}

function say(en: string, vi: string): Wording {
  return { en, vi }
}
