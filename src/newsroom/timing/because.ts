import type { WaitReason } from './wait.ts'
import { span, type Wording } from './wording.ts'

/** The part of a sentence that follows “because”; what is under way waits for nothing. */
export function because(why: Exclude<WaitReason, { reason: 'under_way' }>): Wording {
  switch (why.reason) {
    case 'first':
      return {
        en: 'it was just added or changed and can still be looked over before its first poll',
        vi: 'nguồn vừa được thêm hoặc sửa, còn kịp xem lại trước lần đọc đầu tiên',
      }
    case 'interrupted':
      return { en: 'its last poll was broken off', vi: 'lần đọc vừa rồi bị ngắt giữa chừng' }
    case 'interval': {
      const { en, vi } = span(why.minutes)
      return {
        en: `its settings ask for at least ${en} between two polls`,
        vi: `theo cài đặt, hai lần đọc cách nhau ít nhất ${vi}`,
      }
    }
    case 'rhythm': {
      const { en, vi } = span(why.minutes)
      return {
        en: `at the rate at which it publishes now, one poll in ${en} is enough`,
        vi: `với nhịp đăng tin hiện nay của nguồn, cứ ${vi} đọc một lần là đủ`,
      }
    }
    case 'ttl': {
      const { en, vi } = span(why.minutes)
      return {
        en: `the feed asks to be polled once in ${en} at most`,
        vi: `nguồn đề nghị cứ ${vi} mới đọc một lần`,
      }
    }
    case 'fresh': {
      const { en, vi } = span(why.minutes)
      return {
        en: `the server says that its answer stays valid for ${en} (Cache-Control or Expires)`,
        vi: `máy chủ báo nội dung còn giá trị trong ${vi} (Cache-Control hoặc Expires)`,
      }
    }
    case 'skipped':
      return {
        en: 'the feed asks not to be polled before then (skipHours or skipDays)',
        vi: 'nguồn đề nghị không đọc trước lúc đó (skipHours hoặc skipDays)',
      }
    case 'retry_after': {
      const { en, vi } = span(why.minutes)
      return {
        en: `the server asks to be left alone for ${en} (Retry-After)`,
        vi: `máy chủ yêu cầu đợi ${vi} (Retry-After)`,
      }
    }
    case 'host':
      return becauseOfHost(why)
    case 'failures':
      return why.failures === 1
        ? { en: 'the last poll failed', vi: 'lần đọc vừa rồi bị lỗi' }
        : {
            en: `the last ${why.failures} polls failed`,
            vi: `${why.failures} lần đọc vừa rồi đều bị lỗi`,
          }
    case 'missing':
      return why.failures === 1
        ? { en: 'nothing was found at its address (404)', vi: 'không tìm thấy gì ở địa chỉ này (404)' }
        : {
            en: `nothing was found at its address, ${why.failures} times in a row (404)`,
            vi: `${why.failures} lần liền không tìm thấy gì ở địa chỉ này (404)`,
          }
    case 'fed':
      return {
        en: 'it is handed in now (ingest), since polls of its address have failed',
        vi: 'nội dung đang được nạp qua ingest, do các lần đọc trực tiếp trước đó bị lỗi',
      }
    case 'robots':
      return {
        en: `robots.txt of ${why.host} forbids this address`,
        vi: `robots.txt của ${why.host} không cho đọc địa chỉ này`,
      }
    case 'robots_unreachable':
      return {
        en: `robots.txt of ${why.host} could not be read, and nothing may be asked there without it`,
        vi: `chưa đọc được robots.txt của ${why.host} nên chưa được đọc trang nào ở đó`,
      }
    case 'budget':
      return {
        en: 'this run has used up the requests that it may make',
        vi: 'lượt chạy này đã dùng hết số yêu cầu cho phép',
      }
    case 'disabled':
      return { en: 'it is switched off', vi: 'nguồn đang tắt' }
    case 'retired':
      return {
        en: 'the server says that this address is gone for good (410)',
        vi: 'máy chủ báo địa chỉ này đã bỏ hẳn (410)',
      }
  }
}

function becauseOfHost({ host, hold }: Extract<WaitReason, { reason: 'host' }>): Wording {
  switch (hold) {
    case 'retry_after':
      return {
        en: `${host} asks to be left alone until then (Retry-After)`,
        vi: `máy chủ ${host} yêu cầu đợi đến lúc đó (Retry-After)`,
      }
    case 'refused':
      return {
        en: `${host} refuses requests for now (429 or 503) without saying for how long`,
        vi: `máy chủ ${host} đang tạm từ chối (429 hoặc 503) mà không báo phải đợi bao lâu`,
      }
    case 'crawl_delay':
      return {
        en: `robots.txt of ${host} asks for a pause between requests (Crawl-delay)`,
        vi: `robots.txt của ${host} yêu cầu nghỉ giữa hai lần truy cập (Crawl-delay)`,
      }
  }
}
