import type { Saying } from '../feeds/write/feed.ts'
import { type Locale, MESSAGES } from '../web/messages/messages.ts'
import { whyShown } from '../web/messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../web/messages/stories.ts'

/** The sentences of a feed. */
export function feedSaying(locale: Locale, timeZone: string): Saying {
  const { alsoIn, alsoMore } = MESSAGES[locale]
  return {
    whyShown: (match) => whyShown(match, locale),
    updated: (update) => updateSentence(update, locale, timeZone),
    changed: (change, sourceName) => changeSentence(change, sourceName, locale),
    alsoIn,
    namedAlso,
    alsoMore,
  }
}
