import type { Item } from '../../events.ts'
import { type DocumentRef, numberOf } from '../../text/documents/document.ts'
import { formatDay, type Locale, MESSAGES } from '../messages/messages.ts'
import { type DatedItem, DayList } from '../parts/day-list.tsx'
import { FeedLinks } from '../parts/feed-links.tsx'
import { ItemList } from '../parts/items.tsx'
import { type ListPage, ListPager } from '../parts/list-pager.tsx'
import { Said } from '../parts/said.tsx'
import { SubscribeForm } from '../parts/subscribe-form.tsx'

/** Names that may mean the document, and stories of each, of which a page shows so many. */
const SHOWN_MENTIONS = 3
const SHOWN_UNCLEAR = 4

type CitedDocument = DocumentRef & { articles: number }

interface CitingItem extends Omit<DatedItem, 'matches'> {
  /** Ids of the documents of this page that its story cites. */
  cites: readonly string[]
}

/** What is known of a number: the documents that have it. */
interface DocumentView {
  number: string
  documents: readonly CitedDocument[]
  /** How many articles cite any of them. */
  articles: number
  /** Mentions that can mean it, or another. */
  unclear: readonly { document: CitedDocument; items: readonly CitingItem[] }[]
  /** What the number can mean, where it is ambiguous itself. */
  canMean: readonly DocumentRef[]
}

/** What a document is called: `Nghị quyết 15-NQ/TU`. */
export function documentName({ documents, number }: Pick<DocumentView, 'documents' | 'number'>): string {
  const kind = documents.find((document) => document.kind !== null)?.kind
  return kind ? `${kind} ${number}` : number
}

interface Shown {
  locale: Locale
  timeZone: string
}

interface Props extends Shown, ListPage {
  id: string
  front: DocumentView
  items: readonly CitingItem[]
  /** Local, `yyyy-mm-dd`. */
  today: string
  /** What finds the stories that cite it; null for a name that is not enough. */
  query: string | null
  /** By which browsers subscribe; null where they cannot. */
  pushKey: string | null
}

/** A document's page: what it is, and the stories that cite it, by issuer where several have its number. */
export function DocumentPage(props: Props) {
  const { id, front, items, page, hasOlder, locale, timeZone, today, query, pushKey } = props
  const t = MESSAGES[locale].documentPage
  const { documents, articles, unclear } = front
  const [only] = documents
  const isOne = documents.length === 1
  const number = numberOf(id)
  const path = `/documents/${id}`
  return (
    <>
      <h1 lang="vi">{documentName(front)}</h1>
      {isOne && only && !only.ambiguous && <IssuedBy document={only} locale={locale} />}
      <CanMean front={front} locale={locale} />
      <p>
        {t.cited(articles)}
        {page > 1 && ` ${MESSAGES[locale].lists.page(page)}.`}
      </p>
      <div class="with-side">
        <div>
          {isOne ? (
            <DayList items={items.map(listed)} locale={locale} timeZone={timeZone} today={today} />
          ) : (
            <ByIssuer documents={documents} items={items} locale={locale} timeZone={timeZone} />
          )}
          <ListPager path={path} page={page} hasOlder={hasOlder} locale={locale} />
          {page === 1 && <Unclear unclear={unclear} locale={locale} timeZone={timeZone} />}
        </div>
        <div>
          <section class="panel screen" id="feeds">
            <h2>{t.follow}</h2>
            {query && (
              <SubscribeForm wanted={{ query }} locale={locale} timeZone={timeZone} pushKey={pushKey} />
            )}
            <h3>{MESSAGES[locale].lists.feedsTitle}</h3>
            <FeedLinks path={path} locale={locale} />
          </section>
          {id !== number && (
            <p>
              <a class="more" href={`/documents/${number}`}>
                <Said text={t.all(front.number)} locale={locale} />
              </a>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

function IssuedBy({ document, locale }: { document: CitedDocument; locale: Locale }) {
  const { issuer, date } = document
  const t = MESSAGES[locale].documentPage
  return (
    <p class="quiet">
      {issuer ? <span lang="vi">{issuer}</span> : t.unissued}
      {date && `, ${t.dated(formatDay(Date.parse(date), locale, 'UTC'))}`}
    </p>
  )
}

/** Of a name that is not enough to tell which document is meant: those that it can be. */
function CanMean({ front: { documents, canMean }, locale }: { front: DocumentView; locale: Locale }) {
  const t = MESSAGES[locale].documentPage
  if (!documents[0]?.ambiguous) return null
  return (
    <>
      <p>
        {t.ambiguous} {canMean.length > 0 && t.canMean}
      </p>
      <ul class="plain lines" lang="vi">
        {canMean.map(({ id, kind, number, issuer }) => (
          <li>
            <a href={`/documents/${id}`}>{[kind, number, issuer].filter(Boolean).join(' ')}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The stories of several documents with one number; which issuers a later page has none of is not said there. */
function ByIssuer(props: Shown & { documents: readonly CitedDocument[]; items: readonly CitingItem[] }) {
  const { documents, items, ...shown } = props
  const t = MESSAGES[shown.locale].documentPage
  return (
    <>
      <p>{t.several}</p>
      {documents.map((document) => {
        const citing = items.filter(({ cites }) => cites.includes(document.id))
        return (
          citing.length > 0 && (
            <section>
              <h2>
                <GroupTitle document={document} locale={shown.locale} />
              </h2>
              <p class="quiet">{t.cited(document.articles)}</p>
              <ItemList items={citing.map(listed)} {...shown} />
            </section>
          )
        )
      })}
    </>
  )
}

/** One document of several with its number: who issued it, with a link to its own page. */
function GroupTitle({ document, locale }: { document: CitedDocument; locale: Locale }) {
  if (document.id === numberOf(document.id)) return <>{MESSAGES[locale].documentPage.unissued}</>
  return (
    <a href={`/documents/${document.id}`} lang="vi">
      {document.issuer ?? document.id}
    </a>
  )
}

/** Some of the stories that may mean it; all of them are on the page of the name that they use. */
function Unclear({ unclear, ...shown }: Shown & Pick<DocumentView, 'unclear'>) {
  const t = MESSAGES[shown.locale].documentPage
  return (
    <>
      {unclear.slice(0, SHOWN_MENTIONS).map(({ document, items }) => (
        <section>
          <h2>
            <Said
              text={t.unclear([document.kind, document.number].filter(Boolean).join(' '))}
              locale={shown.locale}
            />
          </h2>
          <p>{t.unclearText(document.articles)}</p>
          <ItemList items={items.slice(0, SHOWN_UNCLEAR).map(listed)} {...shown} />
          {items.length > SHOWN_UNCLEAR && (
            <p>
              <a class="more" href={`/documents/${document.id}`}>
                {t.unclearAll}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}

/**
 * A story is here for what it cites: which topics it is on is told elsewhere, and not of private ones. Of the documents
 * that it cites the page names those that it is not about.
 */
function listed<T extends CitingItem>(item: T): T & Pick<Item, 'matches'> {
  const others = item.article.documents.filter(({ id }) => !item.cites.includes(id))
  return { ...item, matches: [], article: { ...item.article, documents: others } }
}
