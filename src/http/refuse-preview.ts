import { fetchSentence, unreadableSentence } from '../newsroom/health/sentences.ts'
import type { NoArticlePreview, UnreadablePage } from '../newsroom/pages/preview-article.ts'
import type { NoPreview } from '../newsroom/polling/preview.ts'
import { waitSentence } from '../newsroom/timing/sentence.ts'
import type { Wording } from '../newsroom/timing/wording.ts'
import type { HttpContext } from './context.ts'
import { outsideProblem, problem } from './problem.ts'

/** Answers why an address has nothing to show: what it seems to be, why it could not be had, or may not be now. */
export function refusePreview(c: HttpContext, refusal: NoPreview): Response {
  const sentence = noPreviewSentence(refusal, c.get('settings').timeZone, Date.now())
  const { en, vi } = refusal.why === 'waits' ? sentence : withDetail(sentence, refusal.detail)
  switch (refusal.why) {
    case 'unreadable':
      return outsideProblem(c, refusal.reason, 'Not a source', en, vi)
    case 'fetch':
      return outsideProblem(c, `fetch_${refusal.reason}`, 'Not fetched', en, vi)
    case 'waits':
      return outsideProblem(c, refusal.wait.why.reason, 'Not asked', en, vi)
  }
}

/** The same in one sentence of each language, without the detail; `now` in ms since 1970 UTC. */
export function noPreviewSentence(refusal: NoPreview, timeZone: string, now: number): Wording {
  switch (refusal.why) {
    case 'unreadable':
      return unreadableSentence(refusal.reason)
    case 'fetch':
      return fetchSentence(refusal.reason, refusal.httpStatus)
    case 'waits':
      return waitSentence(refusal.wait, timeZone, now)
  }
}

/** The same of an article's page. */
export function refuseArticlePreview(c: HttpContext, refusal: NoArticlePreview): Response {
  switch (refusal.why) {
    case 'unreadable': {
      const { en, vi } = withDetail(pageSentence(refusal.reason), refusal.detail)
      return outsideProblem(c, refusal.reason, 'Not an article', en, vi)
    }
    case 'unknown_source':
      return problem(c, 'input_invalid', [
        {
          path: '/source',
          message: 'There is no source of that id.',
          message_vi: 'Không có nguồn nào mang mã này.',
        },
      ])
    default:
      return refusePreview(c, refusal)
  }
}

function pageSentence(reason: UnreadablePage): Wording {
  switch (reason) {
    case 'binary':
      return {
        en: 'This is a file of another kind, and no web page.',
        vi: 'Đây là một tệp thuộc loại khác, không phải trang web.',
      }
    case 'feed':
      return {
        en: 'This is a feed, and no article’s page.',
        vi: 'Đây là một nguồn tin (RSS, Atom), không phải trang của một bài báo.',
      }
    default:
      return unreadableSentence(reason)
  }
}

/** The detail, which is in English, behind both sentences; not where it only says the same. */
function withDetail({ en, vi }: Wording, detail: string): Wording {
  const isSaid = en.toLowerCase() === `${detail.toLowerCase()}.`
  return isSaid ? { en, vi } : { en: `${en} (${detail})`, vi: `${vi} (${detail})` }
}
