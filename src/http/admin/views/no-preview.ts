import type { NoPreview } from '../../../newsroom/polling/preview.ts'
import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import type { ShownNoPreview } from '../../../web/pages/admin/source-preview.tsx'
import { noPreviewSentence } from '../../refuse-preview.ts'
import { adviceFor } from './poll.ts'

interface Shown {
  locale: Locale
  timeZone: string
  /** ms since 1970 UTC */
  now: number
  /** Whether the address was typed without what it begins with. */
  isHttpsOurs: boolean
}

/** Why an address has nothing to show, and what can be done about it. */
export function shownNoPreview(refusal: NoPreview, shown: Shown): ShownNoPreview {
  const { locale, timeZone, now } = shown
  const code = refusal.why === 'waits' ? refusal.wait.why.reason : refusal.reason
  return {
    text: noPreviewSentence(refusal, timeZone, now)[locale],
    advice: adviceOf(code, shown),
    detail: refusal.why === 'waits' ? null : refusal.detail,
  }
}

function adviceOf(code: Parameters<typeof adviceFor>[0], { locale, isHttpsOurs }: Shown): string | null {
  const { previewAdvice, tryHttp } = MESSAGES[locale].operatorSources
  if (isHttpsOurs && (code === 'network' || code === 'timeout')) return tryHttp
  const kind = adviceFor(code)
  if (kind === 'refused' || kind === 'login') return MESSAGES[locale].operatorPolls.advice[kind]
  // It answers: its address is right as far as that goes.
  if (code === 'server_error') return previewAdvice.failing
  return Object.hasOwn(previewAdvice, kind) ? previewAdvice[kind as keyof typeof previewAdvice] : null
}
