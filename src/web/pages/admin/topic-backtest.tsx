import type { Item } from '../../../events.ts'
import { formatDay, formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { DayChart, type Days } from '../../parts/chart.tsx'
import { Said } from '../../parts/said.tsx'
import { Saying } from '../../parts/saying.tsx'
import { BACKTEST, EDITOR, triedBy } from './topic-editor.tsx'
import { TopicMatch } from './topic-match.tsx'

/** A match, with what was said of it. */
export interface ShownMatch {
  item: Item
  score: number
  /** Whether it is on the topic; null where nobody said. */
  label: boolean | null
  /** Whether that is asked here: once on a page. */
  isAsked: boolean
  /** Whether the saved query does not bring it. */
  isNew: boolean
}

/** What a query would have brought over the last days of the archive. */
export interface ShownBacktest {
  canonical: string
  days: number
  matched: number
  examined: number
  belowMinScore: number
  perWeek: number
  perDay: Days
  /** Since when what it counts is, ms since 1970 UTC, and why not for as long as was asked; null where it is. */
  since: { at: number; why: 'cut' | 'young' } | null
  isRebuilding: boolean
  /** Newest first. */
  matches: ShownMatch[]
  /** Compared with the saved query; null where there is none that can be read. */
  comparison: {
    before: number
    more: number
    fewer: number
    added: ShownMatch[]
    dropped: ShownMatch[]
    cut: boolean
  } | null
  below: ShownMatch[]
  nearMisses: { sentence: string; query: string; more: number; titles: string[] }[]
  noisiest: { branch: string; matches: number; alone: number } | null
}

interface Props {
  backtest: ShownBacktest
  /** Where the form is saved; it is tried below. */
  path: string
  isNew: boolean
  /** Whether there is a saved query that cannot be read. */
  isSavedBroken: boolean
  locale: Locale
  timeZone: string
}

/** Fewer bars show nothing. */
const CHART_DAYS = 5

export function TopicBacktest(props: Props) {
  const { backtest, isNew, isSavedBroken, locale, timeZone } = props
  const { canonical, days, matched, matches, since, isRebuilding, noisiest } = backtest
  const t = MESSAGES[locale].operatorBacktest
  return (
    <section aria-labelledby={BACKTEST}>
      <h2 id={BACKTEST} tabindex={-1}>
        {t.title}
      </h2>
      <p class="quiet">
        {t.readAs}: <code lang="vi">{canonical}</code>
      </p>
      {since && <Saying kind="warn">{t[since.why](formatDay(since.at, locale, timeZone))}</Saying>}
      {isRebuilding && <Saying kind="warn">{t.rebuilding}</Saying>}
      <Figures backtest={backtest} locale={locale} />
      {matched > 0 && backtest.perDay.counts.length >= CHART_DAYS && (
        <DayChart days={backtest.perDay} title={t.chart} locale={locale} />
      )}
      {!isNew && <Comparison {...props} isBroken={isSavedBroken} />}
      <h3>{t.newest}</h3>
      {matches.length === 0 && <p>{t.nothing}</p>}
      {matches.length > 0 && matches.length < matched && (
        <p class="quiet">{t.newestOf(matches.length, matched)}</p>
      )}
      {noisiest && matched > days / 7 && (
        <p class="quiet">
          <Said
            text={t.noisiest(noisiest.branch, noisiest.matches, noisiest.alone)}
            locale={locale}
            names={[noisiest.branch]}
          />
        </p>
      )}
      {matches.map((match) => (
        <TopicMatch match={match} locale={locale} timeZone={timeZone} />
      ))}
      <Below {...props} />
      <NearMisses {...props} />
    </section>
  )
}

function Figures({ backtest, locale }: Pick<Props, 'backtest' | 'locale'>) {
  const t = MESSAGES[locale].operatorBacktest
  const { perWeek, matched, days, belowMinScore, examined } = backtest
  const figures = [
    [perWeek, t.perWeek],
    [matched, t.matched(days)],
    ...(belowMinScore > 0 ? [[belowMinScore, t.below] as const] : []),
    [examined, t.examined],
  ] as const
  return (
    <dl class="figures">
      {figures.map(([figure, name]) => (
        <div>
          <dt>{name}</dt>
          <dd>{formatNumber(figure, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Which matches an edit brings, and which it loses. */
function Comparison({ backtest, isBroken, locale, timeZone }: Props & { isBroken: boolean }) {
  const t = MESSAGES[locale].operatorBacktest
  const { comparison } = backtest
  if (!comparison) return isBroken ? <p>{t.compareNone}</p> : null
  const { before, more, fewer, added, dropped, cut } = comparison
  const shown = { locale, timeZone }
  return (
    <>
      <h3>{t.compareTitle}</h3>
      {cut && <Saying kind="warn">{t.compareCut}</Saying>}
      <p>{more + fewer === 0 ? t.compareSame : t.compared(before, before - fewer + more)}</p>
      {fewer > 0 && <Some name={t.dropped(fewer)} matches={dropped} count={fewer} {...shown} />}
      {more > 0 && <Some name={t.added(more)} matches={added} count={more} {...shown} />}
    </>
  )
}

function Some(props: {
  name: string
  matches: readonly ShownMatch[]
  count: number
  locale: Locale
  timeZone: string
}) {
  const { name, matches, count, locale, timeZone } = props
  return (
    <details open>
      <summary>{name}</summary>
      {matches.map((match) => (
        <TopicMatch match={match} isBrief locale={locale} timeZone={timeZone} />
      ))}
      {count > matches.length && (
        <p class="quiet">{MESSAGES[locale].operatorBacktest.andMore(count - matches.length)}</p>
      )}
    </details>
  )
}

function Below({ backtest, locale, timeZone }: Props) {
  const t = MESSAGES[locale].operatorBacktest
  if (backtest.below.length === 0) return null
  return (
    <>
      <h3>{t.belowTitle}</h3>
      <p class="quiet">{t.belowText}</p>
      {backtest.below.map((match) => (
        <TopicMatch match={match} isBrief locale={locale} timeZone={timeZone} />
      ))}
    </>
  )
}

function NearMisses({ backtest, path, locale }: Props) {
  const t = MESSAGES[locale].operatorBacktest
  if (backtest.nearMisses.length === 0) return null
  return (
    <>
      <h3>{t.nearTitle}</h3>
      <ul class="plain">
        {backtest.nearMisses.map(({ sentence, query, more, titles }) => (
          <li class="entry">
            <p>
              <Said text={sentence} locale={locale} /> ({t.nearMore(more)})
            </p>
            <ul class="quiet" lang="vi">
              {titles.map((title) => (
                <li>{title}</li>
              ))}
            </ul>
            <button
              type="submit"
              class="second"
              form={EDITOR}
              formaction={`${path}/try#${BACKTEST}`}
              name="take"
              value={query}
              {...triedBy(locale)}
            >
              {t.nearTry}
              <span class="unseen">
                : <code lang="vi">{query}</code>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
