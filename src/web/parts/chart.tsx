import { formatDay, formatNumber, formatShortDay, type Locale, MESSAGES } from '../messages/messages.ts'

/** Counts of days, oldest first; `last` is the local date (`yyyy-mm-dd`) of the last one. */
export interface Days {
  last: string
  counts: readonly number[]
}

const DAY_MS = 86_400_000

/** A bar for each day, what it shows in words for who does not see it, and every day that is not zero as a table. */
export function DayChart({ days, title, locale }: { days: Days; title: string; locale: Locale }) {
  const t = MESSAGES[locale].chart
  const { counts } = days
  const most = Math.max(0, ...counts)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const day = (at: number) => formatDay(dateOf(days, at), locale, 'UTC')
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Bars counts={counts} className="chart" label={t.summary(total, counts.length, most)} />
      <div class="chart-ends quiet" aria-hidden="true">
        <span>{formatShortDay(dateOf(days, 0), locale, 'UTC')}</span>
        <span>{t.most(most)}</span>
        <span>{formatShortDay(dateOf(days, counts.length - 1), locale, 'UTC')}</span>
      </div>
      <details class="quiet">
        <summary>{t.asTable}</summary>
        <table>
          <caption>{t.otherDays}</caption>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col" class="number">
                {t.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(
              (count, at) =>
                count > 0 && (
                  <tr>
                    <th scope="row">{day(at)}</th>
                    <td class="number">{formatNumber(count, locale)}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** The same, small, beside words that say what it shows. */
export function Sparkline({ counts }: { counts: readonly number[] }) {
  return <Bars counts={counts} className="spark" />
}

const HEIGHT = 24

function Bars(props: { counts: readonly number[]; className: string; label?: string }) {
  const { counts, className, label } = props
  const most = Math.max(1, ...counts)
  return (
    <svg
      class={className}
      viewBox={`0 0 ${counts.length * 4} ${HEIGHT}`}
      preserveAspectRatio="none"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {counts.map((count, at) => {
        const height = Math.round((count / most) * HEIGHT * 10) / 10
        return count > 0 && <rect x={at * 4} y={HEIGHT - height} width={3} height={height} />
      })}
    </svg>
  )
}

/** Midnight UTC of the day at that place, ms. */
function dateOf({ last, counts }: Days, at: number): number {
  const [year = 0, month = 1, date = 1] = last.split('-').map(Number)
  return Date.UTC(year, month - 1, date) - (counts.length - 1 - at) * DAY_MS
}
