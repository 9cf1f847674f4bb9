import type { ArchivedMatch } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { isFresh } from '../news/make-article.ts'
import { clockTime, type Wording } from '../timing/wording.ts'
import type { SilentReason } from './explained.ts'

/** What is known of the times around a match that alerted nobody, ms since 1970 UTC. */
export interface Circumstances {
  /** When the source's first document was read. */
  baselineAt: number | null
  /** When the topic was made, or its query, least score or one of its concepts last changed. */
  judgedAt: number | null
  timeZone: string
  now: number
}

/** Why a match alerted nobody (rule of the baseline). */
export function whySilent(
  article: Article,
  match: ArchivedMatch,
  { baselineAt, judgedAt, timeZone, now }: Circumstances,
): { reason: SilentReason } & Wording {
  const time = (at: number) => clockTime(at, timeZone, now)
  const seen = time(article.firstSeen)
  if (match.held || article.awaitsDate) {
    return {
      reason: 'awaits_date',
      en: 'It came without a date and waits for its page to be read for one; until then it alerts nobody.',
      vi: 'Tin không ghi ngày giờ nên đang đợi đọc trang bài để biết; trước lúc đó chưa báo cho ai.',
    }
  }
  if (article.alerts) {
    const [en, vi] = judgedAt === null ? ['', ''] : [` at ${time(judgedAt).en}`, ` lúc ${time(judgedAt).vi}`]
    return {
      reason: 'topic_later',
      en: `It was seen first at ${seen.en}, before the topic, its query or one of its concepts was last made or changed${en}.`,
      vi: `Tin được thấy lần đầu lúc ${seen.vi}, trước khi chủ đề, truy vấn hoặc khái niệm của nó được tạo hay sửa lần cuối${vi}.`,
    }
  }
  if (article.firstSeen !== baselineAt && article.published === null && article.url !== null) {
    return {
      reason: 'undated',
      en: 'It came without a date, and its page was not read for one, since its source was switched off or is no more.',
      vi: 'Tin không ghi ngày giờ và trang bài không được đọc để tìm vì nguồn đã tắt hoặc đã bị xóa.',
    }
  }
  const published = article.published ?? article.firstSeen
  if (article.firstSeen !== baselineAt && !isFresh(published, article.firstSeen)) {
    const at = time(published)
    return {
      reason: 'old',
      en: `It was published at ${at.en}, more than 72 hours before it was seen first at ${seen.en}.`,
      vi: `Tin đăng lúc ${at.vi}, hơn 72 giờ trước khi được thấy lần đầu lúc ${seen.vi}.`,
    }
  }
  return {
    reason: 'baseline',
    en: `The source, or its address, was new: what it held already at its first reading (${seen.en}) alerts nobody.`,
    vi: `Nguồn, hoặc địa chỉ của nguồn, còn mới: những tin đã có sẵn khi đọc lần đầu (${seen.vi}) không báo cho ai.`,
  }
}
