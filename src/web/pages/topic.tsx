import { type Locale, MESSAGES } from '../messages/messages.ts'
import { DayChart, type Days } from '../parts/chart.tsx'
import { type DatedItem, DayList } from '../parts/day-list.tsx'
import { FeedLinks } from '../parts/feed-links.tsx'
import { type ListPage, ListPager } from '../parts/list-pager.tsx'
import { Saying } from '../parts/saying.tsx'
import { SubscribeForm } from '../parts/subscribe-form.tsx'

interface Props extends ListPage {
  topic: { id: string; name: string; description: string; query: string }
  /** Stories a day, today last. */
  days: Days
  items: readonly DatedItem[]
  locale: Locale
  timeZone: string
  /** By which browsers subscribe; null where they cannot. */
  pushKey: string | null
}

/** A topic's page: what it is, how to follow it, and its stories. */
export function TopicPage({ topic, days, items, page, hasOlder, locale, timeZone, pushKey }: Props) {
  const t = MESSAGES[locale]
  const path = `/topics/${topic.id}`
  const week = sum(days.counts.slice(-7))
  return (
    <>
      <h1 lang="vi">{topic.name}</h1>
      {topic.description && <p lang="vi">{topic.description}</p>}
      <p class="quiet">
        {t.lists.week(week)}
        {page > 1 && ` · ${t.lists.page(page)}`}
      </p>
      <p class="row narrow screen">
        <a class="button" href="#subscribe">
          {t.topicPage.byMail}
        </a>
        <a class="button second" href="#feeds">
          {t.topicPage.byFeed}
        </a>
      </p>
      <div class="with-side">
        <div>
          {items.length === 0 && (
            <Saying kind="plain">
              <p>{t.topicPage.noNews}</p>
            </Saying>
          )}
          <DayList items={items} locale={locale} timeZone={timeZone} today={days.last} topic={topic.id} />
          <ListPager path={path} page={page} hasOlder={hasOlder} locale={locale} />
        </div>
        <div>
          <section class="panel screen" id="subscribe">
            <h2>{t.subscribing.title}</h2>
            <SubscribeForm
              wanted={{ topic: topic.id }}
              locale={locale}
              timeZone={timeZone}
              pushKey={pushKey}
            />
            <p class="quiet">
              <a class="more" href={`/subscriptions/link?lang=${locale}`}>
                {t.linkLost}
              </a>
            </p>
          </section>
          <section>
            <h2>{t.topicPage.chart}</h2>
            <DayChart days={days} title={t.topicPage.counts(sum(days.counts))} locale={locale} />
          </section>
          <section class="screen" id="feeds">
            <h2>{t.lists.feedsTitle}</h2>
            <FeedLinks path={path} locale={locale} />
          </section>
          <Query query={topic.query} locale={locale} />
        </div>
      </div>
    </>
  )
}

/** What decides whether an article is on the topic. A query can fill a telephone's screen, and few come to read it. */
function Query({ query, locale }: { query: string; locale: Locale }) {
  const t = MESSAGES[locale].topicPage
  return (
    <details>
      <summary>{t.query}</summary>
      <p>{t.queryText}</p>
      <p>
        <code lang="vi">{query}</code>
      </p>
      <p>
        <a class="more" href={`/search?q=${encodeURIComponent(query)}`}>
          {t.querySearch}
        </a>
      </p>
    </details>
  )
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
