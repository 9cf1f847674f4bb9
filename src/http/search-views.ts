import type { Glance } from '../library/glance.ts'
import type { Answered } from '../library/library.ts'
import { FLOOD_PER_WEEK } from '../library/preview/warnings.ts'
import type { Found, SearchAnswer } from '../library/search.ts'
import { inLanguage } from '../topics/query/in-vietnamese.ts'
import { type Locale, MESSAGES } from '../web/messages/messages.ts'
import { perWeek } from '../web/messages/rates.ts'
import type { Understood } from '../web/pages/search/beginning.tsx'
import type { Glance as ShownGlance } from '../web/pages/search/glance.tsx'
import type { Results } from '../web/pages/search/results.tsx'
import { askedLike, meaningOf, remarkOn, type SearchQuestion } from './search-asked.ts'
import { foundItem } from './searching.ts'

type Searched = Extract<Answered<SearchAnswer>, { ok: true }>
type Glanced = Extract<Answered<Glance>, { ok: true }>

/** A page of matches as it is shown; the first one with a glance at how often they come. */
export function resultsShown(
  question: SearchQuestion,
  answer: Searched,
  glanced: Glanced | null,
  locale: Locale,
): Results {
  const { matches, total, cursor, cut } = answer.value
  const rate = glanced?.value.rate ?? null
  const weekly = rate ? perWeek(rate) : 0
  return {
    ...understood(question, answer, glanced, locale),
    ok: true,
    query: question.query,
    rate,
    flood: weekly > FLOOD_PER_WEEK ? weekly : null,
    items: itemsOf(matches, locale),
    total,
    cursor,
    cut,
  }
}

/** What a query finds, as it is shown while it is typed. */
export function glanceShown(question: SearchQuestion, answer: Glanced, locale: Locale): ShownGlance {
  const { rate, matches } = answer.value
  return {
    ...understood(question, answer, answer, locale),
    ok: true,
    rate,
    items: itemsOf(matches, locale),
  }
}

function understood(
  question: SearchQuestion,
  { query, rebuilding }: Searched | Glanced,
  glanced: Glanced | null,
  locale: Locale,
): Understood {
  const offers = glanced?.value.otherWordings ?? []
  return {
    canonical: inLanguage(query.canonical, locale),
    meaning: meaningOf(question),
    remarks: query.warnings.map((warning) => remarkOn(question, warning, locale)),
    offers: offers.map((offer) => ({ ...offer, asked: askedLike(question.asked, offer.query) })),
    isRebuilding: rebuilding !== null,
  }
}

function itemsOf(matches: readonly Found[], locale: Locale): Results['items'] {
  return matches.map((found) => foundItem(found, MESSAGES[locale].searching.thisQuery))
}
