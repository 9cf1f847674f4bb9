import type { Item } from '../../events.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { AddressField, ConsentField } from './address.tsx'
import { ItemList } from './items.tsx'
import { LocaleField, ScheduleFields } from './schedule-fields.tsx'

interface TopicSummary {
  id: string
  name: string
  description: string
  query: string
}

interface Shown {
  items: readonly Item[]
  locale: Locale
  timeZone: string
}

/** The front page: topics, and what is new on any of them. */
export function HomePage({
  topics,
  items,
  locale,
  timeZone,
}: Shown & { topics: (TopicSummary & { matches: number })[] }) {
  const t = MESSAGES[locale]
  return (
    <>
      <h1>{t.topics}</h1>
      {topics.length === 0 && <p>{t.noTopics}</p>}
      <ul class="plain">
        {topics.map((topic) => (
          <li>
            <p>
              <a href={`/topics/${topic.id}`} lang="vi">
                {topic.name}
              </a>{' '}
              <span class="quiet">{t.articleCount(topic.matches)}</span>
            </p>
          </li>
        ))}
      </ul>
      <h2>{t.latest}</h2>
      {items.length === 0 && <p>{t.noMatches}</p>}
      <ItemList items={items} locale={locale} timeZone={timeZone} />
    </>
  )
}

/** A topic's page: what it is, how to follow it, and its newest articles. */
export function TopicPage({
  topic,
  items,
  locale,
  timeZone,
  pushKey,
}: Shown & {
  topic: TopicSummary
  /** By which browsers subscribe; null where they cannot. */
  pushKey: string | null
}) {
  const t = MESSAGES[locale]
  return (
    <>
      <h1 lang="vi">{topic.name}</h1>
      {topic.description && <p lang="vi">{topic.description}</p>}
      {/* A query can fill a telephone's screen, and few come to read it. */}
      <details class="quiet">
        <summary>{t.query}</summary>
        <code>{topic.query}</code>
      </details>
      <p>
        <a href={`/topics/${topic.id}/feed.xml`}>{t.feed}</a>
      </p>
      <h2>{t.subscribeTitle}</h2>
      <form method="post" action={`/api/v1/subscriptions?lang=${locale}`}>
        <input type="hidden" name="topics" value={topic.id} />
        <AddressField locale={locale} />
        <ScheduleFields locale={locale} schedule={null} timeZone={timeZone} />
        <LocaleField locale={locale} chosen={locale} />
        <ConsentField locale={locale} required />
        <button type="submit">{t.subscribe}</button>
        {pushKey && <PushButton locale={locale} pushKey={pushKey} />}
      </form>
      <p class="quiet">
        <a href={`/subscriptions/link?lang=${locale}`}>{t.linkLost}</a>
      </p>
      <h2>{t.latest}</h2>
      {items.length === 0 && <p>{t.noMatches}</p>}
      <ItemList items={items} locale={locale} timeZone={timeZone} />
    </>
  )
}

/** Of use by a script alone, which shows it where the browser can. It sends the form that it stands in. */
function PushButton({ locale, pushKey }: { locale: Locale; pushKey: string }) {
  const t = MESSAGES[locale]
  return (
    <>
      <input type="hidden" name="subscription" />
      <button type="button" id="push" data-key={pushKey} hidden>
        {t.pushSubscribe}
      </button>
      <p id="push-failed" role="alert" hidden>
        {t.pushFailed}
      </p>
      <script type="module" src="/push.js" />
    </>
  )
}
