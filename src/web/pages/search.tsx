import type { Item } from '../../events.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { ItemList } from './items.tsx'

/** Something said of a query at a place in it (UTF-16 units, `column` from 1); `proposal` is a query in its place. */
interface Remark {
  column: number
  length: number
  message: string
  message_vi: string
  proposal?: string
}

/** What the archive answered. */
interface Answer {
  ok: true
  canonical: string
  warnings: readonly Remark[]
  items: readonly Item[]
  /** Null where not all of the archive was looked at. */
  total: number | null
  cursor: number | null
  cut: boolean
  rebuilding: boolean
}

interface Props {
  query: string
  page: number
  /** Null where nothing was asked. */
  answer: Answer | { ok: false; error: Remark } | null
  locale: Locale
  /** Whether the address named the language, so that the next one has to. */
  isLocaleAsked: boolean
  timeZone: string
}

/** The search page: a form that keeps what was asked, what was wrong with it, and what was found. */
export function SearchPage({ query, page, answer, locale, isLocaleAsked, timeZone }: Props) {
  const t = MESSAGES[locale]
  const lang = isLocaleAsked ? locale : null
  return (
    <>
      <h1>{t.search}</h1>
      <search>
        <form action="/search">
          <label for="q">{t.query}</label>
          <input type="search" id="q" name="q" value={query} lang="vi" autocapitalize="off" />
          {lang && <input type="hidden" name="lang" value={lang} />}
          <button type="submit">{t.searchButton}</button>
        </form>
      </search>
      {answer === null && <Examples locale={locale} lang={lang} />}
      {answer?.ok === false && <Wrong query={query} error={answer.error} locale={locale} lang={lang} />}
      {answer?.ok && (
        <Results query={query} page={page} answer={answer} locale={locale} lang={lang} timeZone={timeZone} />
      )}
    </>
  )
}

interface Asked {
  locale: Locale
  lang: Locale | null
}

function Examples({ locale, lang }: Asked) {
  const t = MESSAGES[locale]
  return (
    <>
      <p>{t.searchHow}</p>
      <ul class="plain">
        {t.searchExamples.map(([example, says]) => (
          <li>
            <p>
              <a href={address(example, lang)} lang="vi">
                <code>{example}</code>
              </a>
              <br />
              <span class="quiet">{says}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Wrong({ query, error, locale, lang }: Asked & { query: string; error: Remark }) {
  return (
    <div role="alert">
      <h2>{MESSAGES[locale].searchWrong}</h2>
      <Said query={query} remark={error} locale={locale} lang={lang} />
    </div>
  )
}

/** Characters of a long query that are shown on each side of the place that is spoken of. */
const AROUND = 120

/** The query with the place marked, what is said of it, and what may have been meant. */
function Said({ query, remark, locale, lang }: Asked & { query: string; remark: Remark }) {
  const t = MESSAGES[locale]
  const from = Math.min(remark.column - 1, query.length)
  const to = Math.min(from + remark.length, query.length)
  const begin = Math.max(0, from - AROUND)
  const end = Math.min(query.length, Math.min(to, from + AROUND) + AROUND)
  return (
    <>
      <p lang="vi">
        <code>
          {begin > 0 && '…'}
          {query.slice(begin, from)}
          <mark>{from < to ? query.slice(from, Math.min(to, end)) : '␣'}</mark>
          {query.slice(Math.min(to, end), end)}
          {end < query.length && '…'}
        </code>
      </p>
      <p>
        {t.searchColumn(remark.column)}: {locale === 'vi' ? remark.message_vi : remark.message}
      </p>
      {remark.proposal && (
        <p>
          {t.searchProposal}{' '}
          <a href={address(remark.proposal, lang)} lang="vi">
            <code>{remark.proposal}</code>
          </a>
        </p>
      )}
    </>
  )
}

function Results({
  query,
  page,
  answer,
  locale,
  lang,
  timeZone,
}: Asked & Pick<Props, 'query' | 'page' | 'timeZone'> & { answer: Answer }) {
  const t = MESSAGES[locale]
  const { canonical, warnings, items, total, cursor, cut, rebuilding } = answer
  const feed = (file: string) => `/search/${file}?q=${encodeURIComponent(query)}`
  return (
    <>
      <p class="quiet">
        {t.searchRead}: <code lang="vi">{canonical}</code>
      </p>
      {warnings.map((warning) => (
        <aside>
          <Said query={query} remark={warning} locale={locale} lang={lang} />
        </aside>
      ))}
      {rebuilding && <p role="status">{t.searchRebuilding}</p>}
      <h2>{total === null ? t.searchPage(page) : t.matchCount(total)}</h2>
      {items.length === 0 && <p>{cut ? t.searchNoneYet : t.searchNone}</p>}
      <ItemList items={items} locale={locale} timeZone={timeZone} />
      {cut && items.length > 0 && <p>{t.searchCut}</p>}
      <nav>
        {cursor !== null && (
          <p>
            <a href={`${address(query, lang)}&page=${page + 1}&cursor=${cursor}`} rel="next">
              {t.searchOlder}
            </a>
          </p>
        )}
        {page > 1 && (
          <p>
            <a href={address(query, lang)}>{t.searchNewest}</a>
          </p>
        )}
        <p class="quiet">
          {t.searchFollow} <a href={feed('feed.xml')}>RSS</a> · <a href={feed('atom.xml')}>Atom</a> ·{' '}
          <a href={feed('feed.json')}>JSON Feed</a>
        </p>
      </nav>
    </>
  )
}

function address(query: string, lang: Locale | null): string {
  return `/search?q=${encodeURIComponent(query)}${lang ? `&lang=${lang}` : ''}`
}
