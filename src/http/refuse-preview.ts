import { fetchSentence, unreadableSentence } from '../newsroom/health/sentences.ts'
import type { NoPreview } from '../newsroom/polling/preview.ts'
import { waitSentence } from '../newsroom/timing/sentence.ts'
import type { HttpContext } from './context.ts'
import { outsideProblem } from './problem.ts'

/** Answers why an address has nothing to show: what it seems to be, why it could not be had, or may not be now. */
export function refusePreview(c: HttpContext, refusal: NoPreview): Response {
  switch (refusal.why) {
    case 'unreadable': {
      const { en, vi } = unreadableSentence(refusal.reason)
      return outsideProblem(c, refusal.reason, 'Not a source', `${en} (${refusal.detail})`, vi)
    }
    case 'fetch': {
      const { en, vi } = fetchSentence(refusal.reason, refusal.httpStatus)
      return outsideProblem(c, `fetch_${refusal.reason}`, 'Not fetched', `${en} (${refusal.detail})`, vi)
    }
    case 'waits': {
      const { wait } = refusal
      const { en, vi } = waitSentence(wait, c.get('settings').timeZone, Date.now())
      return outsideProblem(c, wait.why.reason, 'Not asked', en, vi)
    }
  }
}
