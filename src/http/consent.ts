import type { Consent } from '../mailroom/people/consent.ts'
import { type Locale, MESSAGES } from '../web/messages/messages.ts'
import { hashedNetwork } from './admission.ts'
import type { HttpContext } from './context.ts'

/** Changes whenever the sentence that people agree to does, or the notice that it points to. */
const CONSENT_VERSION = 2

/** What is agreed to with this request. */
export async function consentNow(c: HttpContext, locale: Locale): Promise<Consent> {
  return {
    text: MESSAGES[locale].consent,
    version: CONSENT_VERSION,
    at: Date.now(),
    ipHash: await hashedNetwork(c),
  }
}

/** What is agreed to by writing to a bot. The request is the platform's: nothing is known of the person's network. */
export function consentWritten(locale: Locale): Consent {
  return { text: MESSAGES[locale].botConsent, version: CONSENT_VERSION, at: Date.now(), ipHash: null }
}
