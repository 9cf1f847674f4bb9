import type { Item } from '../../events.ts'
import { shownDate } from '../../text/dates/shown.ts'
import { localDay } from '../../text/local-time.ts'
import { formatClock, formatTime, type Locale, MESSAGES } from '../messages/messages.ts'
import { foundIn, quotesOf } from '../messages/quotes.ts'
import { updateSentence } from '../messages/stories.ts'
import { Also, Changes, DocumentLinks, Why } from './entry-lines.tsx'
import { Found } from './found.tsx'

export interface EntryProps {
  /** With the time of its first sight (ms since 1970 UTC), where it is known. */
  item: Item & { firstSeen?: number }
  locale: Locale
  timeZone: string
  /** Of the heading above it, `yyyy-mm-dd`: of a time on that day only the hour is said. */
  day?: string | undefined
  /** The topic whose page this is, and which need not be named again. */
  topic?: string | undefined
}

/** A story as a list shows it: the article that stands for it, why it is there, and the papers that tell it too. */
export function Entry({ item, locale, timeZone, day, topic }: EntryProps) {
  const { article, matches, also = [], update, firstSeen } = item
  const t = MESSAGES[locale]
  const own = `/articles/${article.id}`
  const title = <Found text={article.title} ranges={foundIn(article.title, 'title', matches)} />
  // What its paper has taken down leads nowhere there.
  const address = article.gone ? own : article.url
  return (
    <article class="entry" lang="vi">
      <h3>{address ? <a href={address}>{title}</a> : title}</h3>
      <p class="ends quiet">
        <span>
          {article.sourceName}
          <Dated article={article} firstSeen={firstSeen} locale={locale} timeZone={timeZone} day={day} />
          {article.author && ` · ${article.author}`}
        </span>
        <a class="more" href={own} lang={locale}>
          {t.details}
          <span class="unseen" lang="vi">
            : {article.title}
          </span>
        </a>
      </p>
      {update && (
        <div class="update" lang={locale}>
          <p>
            <strong>{updateSentence(update, locale, timeZone)}</strong>
          </p>
          <Changes changes={update.changes} sourceName={article.sourceName} locale={locale} />
        </div>
      )}
      {quotesOf(article, matches).map(({ text, ranges }) => (
        <p>
          <Found text={text} ranges={ranges} />
        </p>
      ))}
      <ul class="plain quiet" lang={locale}>
        {matches.map((match) => (
          <li>
            <Why match={match} locale={locale} isNamed={match.topic !== topic} />
          </li>
        ))}
        {also.length > 0 && (
          <li>
            <Also source={article.source} also={also} locale={locale} />
          </li>
        )}
        {article.documents.length > 0 && (
          <li>
            {t.documents}: <DocumentLinks documents={article.documents} />
          </li>
        )}
      </ul>
    </article>
  )
}

/** When it was published; where that is not known, when it was first seen, which is said. */
export function Dated(props: {
  article: Pick<Item['article'], 'published'>
  firstSeen: number | undefined
  locale: Locale
  timeZone: string
  day?: string | undefined
}) {
  const { locale, timeZone, day } = props
  const published = props.article.published === null ? null : Date.parse(props.article.published)
  const { at, isOfPaper } = shownDate(published, props.firstSeen ?? published ?? 0)
  // Of an undated article nobody knows anything here.
  if (!isOfPaper && props.firstSeen === undefined) return null
  const isToday = day !== undefined && localDay(at, timeZone) === day
  const said = isToday ? formatClock(at, locale, timeZone) : formatTime(at, locale, timeZone)
  const time = <time datetime={new Date(at).toISOString()}>{said}</time>
  return isOfPaper ? (
    <> · {time}</>
  ) : (
    <>
      {' · '}
      <span lang={locale}>{MESSAGES[locale].lists.seen}</span> {time}
    </>
  )
}
