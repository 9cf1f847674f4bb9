import type { ArticleCard, EvidenceCard, Item, MatchCard, OtherArticle, ShownChange } from '../../events.ts'
import { highlight, standing } from '../../text/highlight.ts'
import { excerptsOf } from '../messages/excerpts.ts'
import { formatTime, type Locale, MESSAGES } from '../messages/messages.ts'
import { whyShown } from '../messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../messages/stories.ts'

/** Documents shown of an article; more are a list, and its page has it. */
const SHOWN_DOCUMENTS = 6

/** Articles as a page lists them, each saying why it is there. */
export function ItemList({
  items,
  locale,
  timeZone,
}: {
  items: readonly Item[]
  locale: Locale
  timeZone: string
}) {
  const t = MESSAGES[locale]
  return (
    <>
      {items.map(({ article, matches, also = [], update }) => {
        const title = <Found text={article.title} ranges={foundIn(article, 'title', matches)} />
        return (
          <article lang="vi">
            <h3>{article.url ? <a href={article.url}>{title}</a> : title}</h3>
            <p class="quiet">
              {article.sourceName}
              {article.published && (
                <>
                  {' · '}
                  <time datetime={article.published}>
                    {formatTime(Date.parse(article.published), locale, timeZone)}
                  </time>
                </>
              )}
              {article.author && ` · ${article.author}`}
            </p>
            {update && (
              <div lang={locale}>
                <p>
                  <strong>{updateSentence(update, locale, timeZone)}</strong>
                </p>
                <Changes changes={update.changes} sourceName={article.sourceName} locale={locale} />
              </div>
            )}
            {article.lead && (
              <p>
                <Found text={article.lead} ranges={foundIn(article, 'lead', matches)} />
              </p>
            )}
            {excerptsOf(matches).map(({ text, ranges }) => (
              <p>
                <Found text={text} ranges={ranges} />
              </p>
            ))}
            {article.documents.length > 0 && (
              <p class="quiet" lang={locale}>
                {t.documents}: <DocumentLinks documents={article.documents} />
              </p>
            )}
            {matches.map((match) => (
              <p class="quiet" lang={locale}>
                {whyShown(match, locale)}
              </p>
            ))}
            {also.length > 0 && (
              <p class="quiet" lang={locale}>
                <Also source={article.source} also={also} locale={locale} />
              </p>
            )}
            {(also.length > 0 || update) && (
              <p class="quiet" lang={locale}>
                <a href={`/articles/${article.id}`}>{t.details}</a>
              </p>
            )}
          </article>
        )
      })}
    </>
  )
}

/** What of the evidence stands in that text of an entry's article. */
export function foundIn(
  article: ArticleCard,
  field: 'title' | 'lead',
  matches: readonly MatchCard[],
): EvidenceCard[] {
  const evidence = matches.flatMap((match) => match.evidence)
  return standing(
    article[field],
    evidence.filter((piece) => piece.field === field),
  )
}

/** What changed in an article of that paper, one line each. */
export function Changes(props: { changes: readonly ShownChange[]; sourceName: string; locale: Locale }) {
  const { changes, sourceName, locale } = props
  if (changes.length === 0) return null
  return (
    <ul>
      {changes.map((change) => (
        <li>{changeSentence(change, sourceName, locale)}</li>
      ))}
    </ul>
  )
}

/** The other papers that tell the same news, each leading to its article. */
export function Also(props: { source: string; also: readonly OtherArticle[]; locale: Locale }) {
  const { source, also, locale } = props
  const t = MESSAGES[locale]
  const { named, more } = namedAlso({ source }, also)
  return (
    <>
      {t.alsoIn}:{' '}
      {named.map(({ name, url }, at) => (
        <>
          {at > 0 && ', '}
          {url ? (
            <a href={url} lang="vi">
              {name}
            </a>
          ) : (
            <span lang="vi">{name}</span>
          )}
        </>
      ))}
      {more > 0 && ` ${t.alsoMore(more)}`}
    </>
  )
}

/** Documents that an article names, each leading to its page. */
export function DocumentLinks({ documents }: { documents: Item['article']['documents'] }) {
  return (
    <>
      {documents.slice(0, SHOWN_DOCUMENTS).map(({ id, number }, at) => (
        <>
          {at > 0 && ', '}
          <a href={`/documents/${id}`} lang="vi">
            {number}
          </a>
        </>
      ))}
    </>
  )
}

export function Found({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  return (
    <>{highlight(text, ranges).map(({ text: piece, isFound }) => (isFound ? <mark>{piece}</mark> : piece))}</>
  )
}
