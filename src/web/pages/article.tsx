import type { ArticleCard, Change, MatchCard, OtherArticle } from '../../events.ts'
import { excerptsOf } from '../messages/excerpts.ts'
import { formatTime, type Locale, MESSAGES } from '../messages/messages.ts'
import { reasonsOf } from '../messages/reasons.ts'
import { Changes, DocumentLinks, Found, foundIn } from './items.tsx'

/** What the page shows of an article; times in ms since 1970 UTC. */
export interface ArticleView {
  article: ArticleCard
  firstSeen: number
  /** Of public topics. */
  matches: MatchCard[]
  /** The other articles of its story. */
  also: OtherArticle[]
  /** Its material changes, oldest first. */
  history: readonly { version: number; at: number; changes: Change[] }[]
  /** Whether its paper has taken it down. */
  isGone: boolean
}

interface Props {
  view: ArticleView
  locale: Locale
  timeZone: string
}

/** An article's page: what is known of it, and where it can be read. */
export function ArticlePage({ view, locale, timeZone }: Props) {
  const t = MESSAGES[locale]
  const { article, firstSeen, matches, also, history, isGone } = view
  const time = (ms: number) => formatTime(ms, locale, timeZone)
  return (
    <>
      <h1 lang="vi">{article.title}</h1>
      <p class="quiet">
        <span lang="vi">{article.sourceName}</span>
        {article.published && (
          <>
            {' · '}
            <time datetime={article.published}>{time(Date.parse(article.published))}</time>
          </>
        )}
        {article.author && <span lang="vi"> · {article.author}</span>}
      </p>
      {isGone && (
        <p>
          <strong>{t.withdrawnBy(article.sourceName)}</strong>
        </p>
      )}
      {article.lead && (
        <p lang="vi">
          <Found text={article.lead} ranges={foundIn(article, 'lead', matches)} />
        </p>
      )}
      {article.url && (
        <p>
          <a href={article.url}>{t.digestReadAt(article.sourceName)}</a>
        </p>
      )}
      {history.length > 0 && (
        <section>
          <h2>{t.articleChanges}</h2>
          {history.toReversed().map(({ at, changes }) => (
            <>
              <p>{t.updated(time(at))}</p>
              <Changes changes={changes} sourceName={article.sourceName} locale={locale} />
            </>
          ))}
        </section>
      )}
      {also.length > 0 && (
        <section>
          <h2>{t.alsoIn}</h2>
          <ul>
            {also.map(({ sourceName, url, title }) => (
              <li lang="vi">
                {sourceName}: {url ? <a href={url}>{title}</a> : title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t.topics}</h2>
        {matches.length === 0 && <p>{t.articleNoTopic}</p>}
        {matches.map((match) => (
          <Why match={match} locale={locale} />
        ))}
      </section>
      {article.documents.length > 0 && (
        <section>
          <h2>{t.documents}</h2>
          <p>
            <DocumentLinks documents={article.documents} />
          </p>
        </section>
      )}
      <p class="quiet">{t.articleFirstSeen(time(firstSeen))}</p>
    </>
  )
}

/** A topic that the article is on, and what was found where. */
function Why({ match, locale }: { match: MatchCard; locale: Locale }) {
  const { topic, topicName, evidence } = match
  const reasons = reasonsOf(evidence, locale)
  return (
    <>
      <p>
        <a href={`/topics/${topic}`} lang="vi">
          {topicName}
        </a>
        {reasons && ` — ${reasons}`}
      </p>
      {excerptsOf([match]).map(({ text, ranges }) => (
        <p class="quiet" lang="vi">
          <Found text={text} ranges={ranges} />
        </p>
      ))}
    </>
  )
}
