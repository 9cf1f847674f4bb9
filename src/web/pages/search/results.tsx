import type { Item } from '../../../events.ts'
import { type Locale, MESSAGES } from '../../messages/messages.ts'
import type { Rate } from '../../messages/rates.ts'
import { Entry } from '../../parts/entry.tsx'
import { FeedLinks } from '../../parts/feed-links.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Saying } from '../../parts/saying.tsx'
import { SubscribeForm } from '../../parts/subscribe-form.tsx'
import { type Asked, resultsOf } from './asked.ts'
import { Beginning, type Understood } from './beginning.tsx'

/** What the archive answered. */
export interface Results extends Understood {
  ok: true
  /** The text of the query. */
  query: string
  /** How often it matches; null on all pages but the first. */
  rate: Rate | null
  /** Matches a week, where these are more than people read. */
  flood: number | null
  items: readonly Item[]
  /** Null where not all of the archive was looked at. */
  total: number | null
  cursor: number | null
  cut: boolean
}

interface Props {
  asked: Asked
  page: number
  results: Results
  locale: Locale
  lang: Locale | null
  timeZone: string
  pushKey: string | null
}

/** What was found, and the ways to be told of what will be. */
export function SearchResults(props: Props) {
  const { asked, page, results, locale, lang, timeZone } = props
  const t = MESSAGES[locale].searching
  const { items, cursor, cut } = results
  return (
    <>
      <Beginning understood={results} locale={locale} lang={lang} />
      <Following {...props} />
      <h2>{titleOf(results, page, locale)}</h2>
      {items.length === 0 && <p>{whyNone(results, page, locale)}</p>}
      {items.map((item) => (
        <Entry item={item} locale={locale} timeZone={timeZone} topic="" />
      ))}
      {cut && items.length > 0 && <p>{t.cut}</p>}
      <Pager
        label={t.pages}
        newer={page > 1 ? { href: resultsOf(asked, lang), text: t.toNewest } : null}
        older={cursor === null ? null : { href: olderThan(cursor, props), text: t.older }}
      />
    </>
  )
}

function titleOf({ total, items, cut }: Results, page: number, locale: Locale): string {
  const t = MESSAGES[locale].searching
  if (page > 1) return t.page(page)
  if (items.length === 0 && !cut) return t.none
  return total === null ? t.newest : t.found(total)
}

/** What to do about it; behind the last page there are matches before it. */
function whyNone({ total, cut }: Results, page: number, locale: Locale): string {
  const t = MESSAGES[locale].searching
  if (page > 1 && total !== 0) return cut ? t.cut : t.noMore
  return cut ? t.noneYet : t.noneHow
}

function olderThan(cursor: number, { asked, page, lang }: Props): string {
  return resultsOf(asked, lang, { page: String(page + 1), cursor: String(cursor) })
}

/** By mail, in this browser, or in a feed reader. */
function Following({ asked, results, locale, timeZone, pushKey }: Props) {
  const t = MESSAGES[locale].searching
  const { query, flood } = results
  return (
    <>
      <details class="panel" id="follow">
        <summary>
          <strong>{t.follow[asked.by]}</strong>
        </summary>
        {flood !== null && <Saying kind="warn">{t.flood(flood)}</Saying>}
        <SubscribeForm wanted={{ query }} locale={locale} timeZone={timeZone} pushKey={pushKey} />
      </details>
      <details>
        <summary>{t.feeds}</summary>
        <FeedLinks path="/search" query={`?q=${encodeURIComponent(query)}`} locale={locale} />
        <p>
          <a href={`/help?lang=${locale}#feeds`}>{t.feedsHelp}</a>
        </p>
      </details>
    </>
  )
}
