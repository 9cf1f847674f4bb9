import { fetchSentence, unreadableSentence } from '../newsroom/health/sentences.ts'
import type { NoPreview } from '../newsroom/polling/preview.ts'
import { waitSentence } from '../newsroom/timing/sentence.ts'
import type { Wording } from '../newsroom/timing/wording.ts'
import type { HttpContext } from './context.ts'
import { outsideProblem } from './problem.ts'

/** Answers why an address has nothing to show: what it seems to be, why it could not be had, or may not be now. */
export function refusePreview(c: HttpContext, refusal: NoPreview): Response {
  switch (refusal.why) {
    case 'unreadable': {
      const { en, vi } = withDetail(unreadableSentence(refusal.reason), refusal.detail)
      return outsideProblem(c, refusal.reason, 'Not a source', en, vi)
    }
    case 'fetch': {
      const { en, vi } = withDetail(fetchSentence(refusal.reason, refusal.httpStatus), refusal.detail)
      return outsideProblem(c, `fetch_${refusal.reason}`, 'Not fetched', en, vi)
    }
    case 'waits': {
      const { wait } = refusal
      const { en, vi } = waitSentence(wait, c.get('settings').timeZone, Date.now())
      return outsideProblem(c, wait.why.reason, 'Not asked', en, vi)
    }
  }
}

/** The detail, which is in English, behind both sentences; not where it only says the same. */
function withDetail({ en, vi }: Wording, detail: string): Wording {
  const isSaid = en.toLowerCase() === `${detail.toLowerCase()}.`
  return isSaid ? { en, vi } : { en: `${en} (${detail})`, vi: `${vi} (${detail})` }
}
