import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Sparkline } from '../parts/chart.tsx'
import { type DatedItem, DayList } from '../parts/day-list.tsx'
import { type ListPage, ListPager } from '../parts/list-pager.tsx'
import { Said } from '../parts/said.tsx'
import { Saying } from '../parts/saying.tsx'
import { SubscribeForm } from '../parts/subscribe-form.tsx'

/** Topics that are shown before the others are asked for: a telephone's reader is here for the news behind them. */
const SHOWN_TOPICS = 6
const WEEK = 7

export interface FrontTopic {
  id: string
  name: string
  /** Stories a day, oldest first, today last. */
  counts: readonly number[]
}

interface Props extends ListPage {
  topics: readonly FrontTopic[]
  items: readonly DatedItem[]
  locale: Locale
  timeZone: string
  /** Local, `yyyy-mm-dd`. */
  today: string
  /** By which browsers subscribe; null where they cannot. */
  pushKey: string | null
}

/** The front page: what this is and how to get it, the topics, and what is new on any of them. */
export function FrontPage(props: Props) {
  const { items, page, locale, timeZone, today, pushKey } = props
  const t = MESSAGES[locale]
  const topics = props.topics.toSorted(busiestFirst)
  const news = (
    <div class="news">
      {items.length === 0 && <NoNews hasTopics={topics.length > 0} locale={locale} />}
      <DayList items={items} locale={locale} timeZone={timeZone} today={today} />
      <ListPager path="/" page={page} hasOlder={props.hasOlder} locale={locale} />
    </div>
  )
  if (page > 1) {
    return (
      <>
        <h1>{t.front.olderTitle(page)}</h1>
        {news}
      </>
    )
  }
  return (
    <>
      <div class="intro">
        <h1>{t.front.title}</h1>
        <p>
          <Said text={t.front.intro} locale={locale} />
        </p>
        <p class="row screen">
          {topics.length > 0 && (
            <a class="button" href="#subscribe">
              {t.front.byMail}
            </a>
          )}
          <a class="button second" href="/feed.xml">
            {t.front.byFeed}
          </a>
        </p>
      </div>
      <div class="with-topics">
        {topics.length > 0 && <Topics topics={topics} locale={locale} />}
        {news}
        {topics.length > 0 && (
          <section class="panel screen" id="subscribe">
            <h2>{t.subscribing.title}</h2>
            <SubscribeForm wanted={{ topics }} locale={locale} timeZone={timeZone} pushKey={pushKey} />
            <p class="quiet">
              <a class="more" href={`/subscriptions/link?lang=${locale}`}>
                {t.linkLost}
              </a>
            </p>
          </section>
        )}
      </div>
    </>
  )
}

function NoNews({ hasTopics, locale }: { hasTopics: boolean; locale: Locale }) {
  const t = MESSAGES[locale].front
  return (
    <Saying kind="plain">
      <p>{hasTopics ? t.noNews : t.noTopics}</p>
      {!hasTopics && (
        <p class="row">
          <a href="/search">{t.trySearch}</a>
          <a href="/admin">{t.toDesk}</a>
        </p>
      )}
    </Saying>
  )
}

/** The first of them; the others on demand. */
function Topics({ topics, locale }: { topics: readonly FrontTopic[]; locale: Locale }) {
  const t = MESSAGES[locale]
  const rest = topics.slice(SHOWN_TOPICS)
  return (
    <section class="topics">
      <h2>{t.topics}</h2>
      <TopicList topics={topics.slice(0, SHOWN_TOPICS)} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary>{t.front.moreTopics(rest.length)}</summary>
          <TopicList topics={rest} locale={locale} />
        </details>
      )}
    </section>
  )
}

function TopicList({ topics, locale }: { topics: readonly FrontTopic[]; locale: Locale }) {
  return (
    <ul class="plain">
      {topics.map((topic) => (
        <li class="with-spark">
          <a href={`/topics/${topic.id}`} lang="vi">
            {topic.name}
          </a>
          <span class="quiet">{MESSAGES[locale].lists.week(weekOf(topic))}</span>
          <Sparkline counts={topic.counts} />
        </li>
      ))}
    </ul>
  )
}

function weekOf({ counts }: FrontTopic): number {
  return counts.slice(-WEEK).reduce((sum, count) => sum + count, 0)
}

function busiestFirst(a: FrontTopic, b: FrontTopic): number {
  return weekOf(b) - weekOf(a) || a.name.localeCompare(b.name, 'vi')
}
