import type { ArticleCard, Change, MatchCard, OtherArticle } from '../../events.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { quotesOf } from '../messages/quotes.ts'
import { Dated } from '../parts/entry.tsx'
import { Changes, Why } from '../parts/entry-lines.tsx'
import { Found } from '../parts/found.tsx'
import { Said } from '../parts/said.tsx'
import { Saying } from '../parts/saying.tsx'
import { When } from '../parts/when.tsx'

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

/** Passages of the text that are quoted, as far as they are not too much of it. */
const SHOWN_EXCERPTS = 4

/** An article's page: what is known of it, and where it can be read. */
export function ArticlePage({ view, locale, timeZone }: Props) {
  const { article, firstSeen, matches, also, isGone } = view
  const t = MESSAGES[locale]
  return (
    <>
      <h1 lang="vi">{article.title}</h1>
      <p class="quiet">
        <span lang="vi">{article.sourceName}</span>
        <Dated article={article} firstSeen={firstSeen} locale={locale} timeZone={timeZone} />
        {article.author && <span lang="vi"> · {article.author}</span>}
      </p>
      <div class="with-side">
        <div>
          {isGone && (
            <Saying kind="warn">
              <p>
                <strong>
                  <Said
                    text={`${t.withdrawnBy(article.sourceName)}.`}
                    locale={locale}
                    names={[article.sourceName]}
                  />
                </strong>{' '}
                {also.length > 0 ? t.articlePage.goneElsewhere : t.articlePage.gone}
              </p>
            </Saying>
          )}
          <Quotes {...view} />
          {article.url && !isGone && (
            <p>
              <a class="button" href={article.url}>
                {/* One piece of the button's row: between two, a space is lost. */}
                <span>
                  <Said
                    text={t.digestReadAt(article.sourceName)}
                    locale={locale}
                    names={[article.sourceName]}
                  />
                </span>
              </a>
            </p>
          )}
          <section>
            <h2>{t.digestWhy}</h2>
            {matches.length === 0 && <p>{t.articlePage.noTopic}</p>}
            {matches.map((match) => (
              <p>
                <Why match={match} locale={locale} />
              </p>
            ))}
          </section>
          <History view={view} locale={locale} timeZone={timeZone} />
        </div>
        <div>
          <Others also={also} locale={locale} />
          <Documents documents={article.documents} locale={locale} />
          <Follow matches={matches} locale={locale} />
          <p class="quiet">
            <Said text={t.articlePage.firstSeen} locale={locale} />{' '}
            <When at={firstSeen} locale={locale} timeZone={timeZone} />
          </p>
        </div>
      </div>
    </>
  )
}

function Quotes({ article, matches }: Pick<ArticleView, 'article' | 'matches'>) {
  const quotes = quotesOf(article, matches, SHOWN_EXCERPTS)
  if (quotes.length === 0) return null
  return (
    <blockquote lang="vi" cite={article.url ?? undefined}>
      {quotes.map(({ text, ranges }) => (
        <p>
          <Found text={text} ranges={ranges} />
        </p>
      ))}
    </blockquote>
  )
}

function History({ view: { article, history }, locale, timeZone }: Props) {
  if (history.length === 0) return null
  return (
    <section>
      <h2>{MESSAGES[locale].articlePage.changes}</h2>
      {history.toReversed().map(({ at, changes }) => (
        <>
          <h3>
            <When at={at} locale={locale} timeZone={timeZone} />
          </h3>
          <Changes changes={changes} sourceName={article.sourceName} locale={locale} />
        </>
      ))}
    </section>
  )
}

/** What other papers write of the same. */
function Others({ also, locale }: { also: readonly OtherArticle[]; locale: Locale }) {
  if (also.length === 0) return null
  return (
    <section>
      <h2>{MESSAGES[locale].alsoIn}</h2>
      <ul class="plain lines" lang="vi">
        {also.map(({ id, sourceName, url, title }) => (
          <li>
            <span class="quiet">{sourceName}</span>
            <br />
            <a href={url ?? `/articles/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Documents(props: { documents: ArticleCard['documents']; locale: Locale }) {
  const { documents, locale } = props
  if (documents.length === 0) return null
  return (
    <section>
      <h2>{MESSAGES[locale].articlePage.documents}</h2>
      <ul class="plain lines">
        {documents.map(({ id, number }) => (
          <li>
            <a href={`/documents/${id}`} lang="vi">
              {number}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How to be told of more like this. */
function Follow({ matches, locale }: { matches: readonly MatchCard[]; locale: Locale }) {
  if (matches.length === 0) return null
  const t = MESSAGES[locale].articlePage
  return (
    <section class="panel screen">
      <h2>{t.follow}</h2>
      <ul class="plain lines">
        {matches.map(({ topic, topicName }) => (
          <li>
            <span lang="vi">{topicName}</span>
            <br />
            <a href={`/topics/${topic}#subscribe`}>{t.byMail}</a>
            {' · '}
            <a href={`/topics/${topic}/feed.xml`}>RSS</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
