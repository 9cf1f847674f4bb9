import { formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { Sparkline } from '../../parts/chart.tsx'

/** A topic as the desk lists it. */
export interface ListedTopic {
  id: string
  name: string
  query: string
  visibility: 'public' | 'private'
  matches: number
  followers: number
  warnings: readonly unknown[]
  /** Why its query cannot be read; null where it can. */
  error: object | null
  isJudging: boolean
  /** Stories a day, oldest first, today last; null for a private one, of which no list is kept. */
  counts: readonly number[] | null
}

interface Props {
  topics: readonly ListedTopic[]
  /** How many queries of readers' own are followed. */
  ownQueries: number
  locale: Locale
}

const WEEK = 7

/** Every topic of the operator's with its volume; what readers ask for themselves is theirs. */
export function TopicsPage({ topics, ownQueries, locale }: Props) {
  const t = MESSAGES[locale].operatorTopics
  const isEmpty = topics.length === 0
  return (
    <>
      {isEmpty && <p>{t.none}</p>}
      <div class="row">
        <a class={isEmpty ? 'button' : 'button second'} href="/admin/topics/pack">
          {t.fromPack}
        </a>
        <a class={isEmpty ? 'button second' : 'button'} href="/admin/topics/new">
          {t.add}
        </a>
      </div>
      {!isEmpty && (
        <table class="cards">
          <thead>
            <tr>
              <th scope="col" class="broad">
                {t.name}
              </th>
              <th scope="col">{t.state}</th>
              <th scope="col" class="number">
                {t.week}
              </th>
              <th scope="col">{t.spark}</th>
              <th scope="col" class="number">
                {t.matches}
              </th>
              <th scope="col" class="number">
                {t.followers}
              </th>
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <Row topic={topic} locale={locale} />
            ))}
          </tbody>
        </table>
      )}
      {ownQueries > 0 && <p class="quiet">{t.ownQueries(ownQueries)}</p>}
    </>
  )
}

function Row({ topic, locale }: { topic: ListedTopic; locale: Locale }) {
  const t = MESSAGES[locale].operatorTopics
  const { id, name, query, visibility, counts, matches, followers } = topic
  const week = counts?.slice(-WEEK).reduce((sum, count) => sum + count, 0)
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/topics/${id}`} lang="vi">
          {name}
        </a>{' '}
        {visibility === 'private' && <span class="tag">{t.visibilities.private}</span>}
        <div class="quiet">
          <code lang="vi">{shortened(query)}</code>
        </div>
      </th>
      <td data-label={t.state}>
        <QueryState topic={topic} locale={locale} />
      </td>
      <td class="number" data-label={t.week}>
        {week === undefined ? '–' : formatNumber(week, locale)}
      </td>
      {counts ? (
        <td data-label={t.spark}>
          <Sparkline counts={counts} />
        </td>
      ) : (
        <td />
      )}
      <td class="number" data-label={t.matches}>
        {formatNumber(matches, locale)}
      </td>
      <td class="number" data-label={t.followers}>
        {formatNumber(followers, locale)}
      </td>
    </tr>
  )
}

export function QueryState(props: {
  topic: Pick<ListedTopic, 'warnings' | 'error' | 'isJudging'>
  locale: Locale
}) {
  const { topic, locale } = props
  const { warnings, error, isJudging } = topic
  const t = MESSAGES[locale].operatorTopics
  return (
    <>
      {error && <span class="tag bad">{t.broken}</span>}
      {!error && warnings.length > 0 && <span class="tag warn">{t.warned(warnings.length)}</span>}
      {!error && warnings.length === 0 && <span class="tag good">{t.fine}</span>}
      {isJudging && <div class="quiet">{t.judging}</div>}
    </>
  )
}

/** Enough of a query to know it by. */
const SHOWN_CHARACTERS = 120

function shortened(query: string): string {
  return query.length > SHOWN_CHARACTERS ? `${query.slice(0, SHOWN_CHARACTERS)}…` : query
}
