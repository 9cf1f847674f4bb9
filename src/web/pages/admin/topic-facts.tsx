import { formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { type ListedTopic, QueryState } from './topics.tsx'

interface Props {
  topic: Omit<ListedTopic, 'counts' | 'followers'>
  locale: Locale
}

/** How a topic is, and where it leads. */
export function TopicFacts({ topic, locale }: Props) {
  const t = MESSAGES[locale].operatorTopics
  const { id, visibility, matches } = topic
  return (
    <>
      <dl class="facts">
        <dt>{t.visibility}</dt>
        <dd>{t.visibilities[visibility]}</dd>
        <dt>{t.state}</dt>
        <dd>
          <QueryState topic={topic} locale={locale} />
        </dd>
        <dt>{t.matches}</dt>
        <dd>{formatNumber(matches, locale)}</dd>
      </dl>
      <div class="row">
        {visibility === 'public' && <a href={`/topics/${id}`}>{t.toPage}</a>}
        <a href={`/admin/topics/${id}/explain`}>{t.explain}</a>
        <a href={`/admin/topics/${id}/delete`}>{t.remove}</a>
        <a href="/admin/topics">{t.toList}</a>
      </div>
    </>
  )
}
