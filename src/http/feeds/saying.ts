import type { Saying } from '../../feeds/write/feed.ts'
import { type Locale, MESSAGES } from '../../web/messages/messages.ts'
import { quotesOf } from '../../web/messages/quotes.ts'
import { whyShown } from '../../web/messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../../web/messages/stories.ts'

/** The sentences of a feed. */
export function feedSaying(locale: Locale, timeZone: string): Saying {
  const { productName, alsoMore, documents, details, feeds } = MESSAGES[locale]
  return {
    productName,
    whyShown: (match) => whyShown(match, locale),
    quotesOf: (article, matches) => quotesOf(article, matches),
    updated: (update) => updateSentence(update, locale, timeZone),
    changed: (change, sourceName) => changeSentence(change, sourceName, locale),
    documents,
    carriedBy: feeds.carriedBy,
    namedAlso,
    alsoMore,
    details,
  }
}
