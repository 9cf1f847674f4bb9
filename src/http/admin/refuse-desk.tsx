import type { NewsroomRefusal } from '../../newsroom/answer.ts'
import { MESSAGES, sentenceIn } from '../../web/messages/messages.ts'
import { isFromBrowser } from '../accept.ts'
import { type HttpContext, localeOf } from '../context.ts'
import { describeProblem } from '../problem.ts'
import { conceptInputs, refuse } from '../refuse.ts'
import { refusePage } from '../refuse-page.tsx'
import { renderRefused } from './refused-page.tsx'

/**
 * Says to an operator why the Newsroom did not do what a form asked for, and where to go on from there; a program is
 * answered as by the API.
 */
export function refuseDesk(c: HttpContext, refusal: NewsroomRefusal): Response {
  if (refusal.code === 'not_found') return refusePage(c, 'not_found')
  const answer = refuse(c, refusal)
  if (!isFromBrowser(c)) return answer
  const locale = localeOf(c)
  const t = MESSAGES[locale].operator
  const next = refusal.code === 'restore_needed' ? t.refusedRestoreAt : t.refusedAgain
  return renderRefused(c, reason(refusal, locale), next, answer.status as Parameters<typeof renderRefused>[3])
}

function reason(refusal: NewsroomRefusal, locale: 'vi' | 'en'): string {
  switch (refusal.code) {
    case 'restore_needed':
      return MESSAGES[locale].operator.refusedRestore
    case 'query':
      return sentenceIn(refusal.error, locale)
    case 'concept':
    case 'concept_used':
      return (conceptInputs(refusal) ?? []).map((one) => sentenceIn(one, locale)).join(' ')
    default: {
      const { detail, detail_vi } = describeProblem(refusal.code)
      return locale === 'vi' ? detail_vi : detail
    }
  }
}
