import type { Article, UnreadPage } from '../../articles/article.ts'
import { findPage } from '../pages/page-rows.ts'
import { clockTime, type Wording } from '../timing/wording.ts'
import type { PageSaid } from './explained.ts'

/** Why an article has not the text of its page; null where it has, or where its page is none that is read. */
export function pageSaid(sql: SqlStorage, article: Article, timeZone: string, now: number): PageSaid | null {
  if (article.textFrom === 'page') return null
  const waiting = findPage(sql, article.hash)
  if (waiting && waiting.reason !== 'again') {
    const { memory, nextAt } = waiting
    const at = clockTime(nextAt, timeZone, now)
    if (!memory.unread)
      return said('waiting', null, {
        en: 'Its page is still to be read, so only what its source said of it was looked at.',
        vi: 'Trang bài còn chờ đọc nên mới chỉ xét những gì nguồn đã đưa.',
      })
    const { en, vi } = unreadSentence(memory.unread)
    return said('unread', memory.unread, {
      en: `The text of its page is missing: ${en}. It is asked for again at ${at.en}.`,
      vi: `Chưa lấy được toàn văn từ trang bài: ${vi}. Sẽ thử lại lúc ${at.vi}.`,
    })
  }
  if (article.unread) {
    const { en, vi } = unreadSentence(article.unread)
    return said('given_up', article.unread, {
      en: `The text of its page is missing: ${en}. It is not asked for any more.`,
      vi: `Không lấy được toàn văn từ trang bài: ${vi}. Đã thôi không thử lại.`,
    })
  }
  if (article.textFrom !== 'source') return null
  return said('no_more', null, {
    en: 'Its page was read, and shows no more text than its source gave.',
    vi: 'Trang bài đã được đọc nhưng không có thêm nội dung so với nguồn.',
  })
}

function said(code: PageSaid['code'], unread: UnreadPage | null, { en, vi }: Wording): PageSaid {
  return { code, why: unread?.why ?? null, message: en, message_vi: vi }
}

const NOT_THERE = { en: 'the page is not there', vi: 'trang không còn hoặc không tồn tại' }

/** What reading a page came to, by `UnreadPage.why`. */
const REASONS: Readonly<Record<string, Wording>> = {
  robots: { en: 'robots.txt of the site forbids to read it', vi: 'robots.txt của trang không cho phép đọc' },
  other_page: { en: 'its address answers with another page', vi: 'địa chỉ của bài dẫn đến một trang khác' },
  challenge: {
    en: 'the site asks for a check that only a browser passes',
    vi: 'trang yêu cầu một bước kiểm tra chỉ trình duyệt mới vượt qua được',
  },
  login: { en: 'the site asks to log in', vi: 'trang yêu cầu đăng nhập' },
  list: { en: 'the page is a list of articles', vi: 'đó là trang danh sách bài viết' },
  frames: { en: 'the page holds only frames', vi: 'trang chỉ gồm các khung (frame)' },
  feed: { en: 'its address answers with a feed', vi: 'địa chỉ của bài trả về một nguồn tin (RSS, Atom)' },
  empty: { en: 'the page has no text', vi: 'trang không có chữ nào' },
  no_article: { en: 'no article was found on the page', vi: 'không tìm thấy bài viết trên trang' },
  not_found: NOT_THERE,
  gone: NOT_THERE,
  timeout: { en: 'the site did not answer in time', vi: 'trang không trả lời kịp' },
  too_large: { en: 'the page is too large', vi: 'trang quá lớn' },
  broken: { en: 'reading it failed by a fault of ours', vi: 'hệ thống gặp lỗi khi đọc trang' },
}

function unreadSentence({ why, shown }: UnreadPage): Wording {
  const { en, vi } = REASONS[why] ?? {
    en: `it could not be read (${why})`,
    vi: `không đọc được trang (${why})`,
  }
  return shown === undefined ? { en, vi } : { en: `${en} (“${shown}”)`, vi: `${vi} (“${shown}”)` }
}
