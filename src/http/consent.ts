import type { Consent } from '../mailroom/people/consent.ts'
import { type Locale, MESSAGES } from '../web/messages/messages.ts'
import { CONSENT_VERSION } from '../web/messages/privacy.ts'
import { hashedNetwork } from './admission.ts'
import type { HttpContext } from './context.ts'

/** What is agreed to with this request: the sentence in the language of the page that showed it. */
export async function consentNow(c: HttpContext, locale: Locale): Promise<Consent> {
  return {
    text: MESSAGES[locale].consent,
    locale,
    version: CONSENT_VERSION,
    at: Date.now(),
    ipHash: await hashedNetwork(c),
  }
}

/** What is agreed to by writing to a bot. The request is the platform's: nothing is known of the person's network. */
export function consentWritten(locale: Locale): Consent {
  return { text: MESSAGES[locale].botConsent, locale, version: CONSENT_VERSION, at: Date.now(), ipHash: null }
}
