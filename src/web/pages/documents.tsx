import type { Item } from '../../events.ts'
import { type DocumentRef, numberOf } from '../../text/documents/document.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { ItemList } from './items.tsx'

type CitedDocument = DocumentRef & { articles: number }

interface CitingItem extends Omit<Item, 'matches'> {
  /** Ids of the documents of this page that its story cites, and in how many articles (missing: one). */
  cites: readonly string[]
  articles?: number
}

/** What is known of a number: the documents that have it, and the newest of all the articles that cite them. */
interface DocumentView {
  number: string
  documents: readonly CitedDocument[]
  articles: number
  items: readonly CitingItem[]
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

/** A document's page: what it is, and the newest articles that cite it, by issuer where several have its number. */
export function DocumentPage({ id, front, locale, timeZone }: Shown & { id: string; front: DocumentView }) {
  const t = MESSAGES[locale]
  const { documents, articles, items, unclear, canMean } = front
  const [only] = documents
  const isOne = documents.length === 1
  const number = numberOf(id)
  const shown = items.reduce((sum, item) => sum + (item.articles ?? 1), 0)
  return (
    <>
      <h1 lang="vi">{documentName(front)}</h1>
      {isOne && only && <IssuedBy document={only} locale={locale} />}
      {only?.ambiguous && <p>{t.documentAmbiguous}</p>}
      {canMean.length > 0 && (
        <>
          <p>{t.documentCanMean}</p>
          <ul>
            {canMean.map((document) => (
              <li lang="vi">
                <a href={`/documents/${document.id}`}>
                  {[document.kind, document.number, document.issuer].filter(Boolean).join(' ')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t.documentIntro(articles)} {shown < articles && t.documentShown(shown)}
      </p>
      <p>
        <a href={`/documents/${id}/feed.xml`}>{t.feed}</a>
        {id !== number && (
          <>
            {' · '}
            <a href={`/documents/${number}`}>{t.documentAll(front.number)}</a>
          </>
        )}
      </p>
      {isOne ? (
        <Articles items={items} locale={locale} timeZone={timeZone} />
      ) : (
        <>
          <p>{t.documentSeveral}</p>
          {documents.map((document) => (
            <section>
              <h2>
                <GroupTitle document={document} locale={locale} />
              </h2>
              <p class="quiet">{t.documentIntro(document.articles)}</p>
              <Articles
                items={items.filter(({ cites }) => cites.includes(document.id))}
                locale={locale}
                timeZone={timeZone}
              />
            </section>
          ))}
        </>
      )}
      {unclear.map(({ document, items: some }) => (
        <section>
          <h2>{t.documentUnclear([document.kind, document.number].filter(Boolean).join(' '))}</h2>
          <p>{t.documentUnclearText(document.articles)}</p>
          <Articles items={some} locale={locale} timeZone={timeZone} />
        </section>
      ))}
    </>
  )
}

/** One document of several with its number: who issued it, with a link to its own page. */
function GroupTitle({ document, locale }: { document: CitedDocument; locale: Locale }) {
  const t = MESSAGES[locale]
  if (document.id === numberOf(document.id)) return <>{t.documentUnissued}</>
  return (
    <a href={`/documents/${document.id}`} lang="vi">
      {document.issuer ?? document.id}
    </a>
  )
}

function IssuedBy({ document, locale }: { document: CitedDocument; locale: Locale }) {
  const { issuer, date, ambiguous } = document
  const t = MESSAGES[locale]
  if (ambiguous) return null
  const day = date && t.documentDated(date.split('-').reverse().join('/'))
  return (
    <p class="quiet">
      {issuer ? <span lang="vi">{issuer}</span> : t.documentUnissued}
      {day && `, ${day}`}
    </p>
  )
}

function Articles({ items, locale, timeZone }: Shown & { items: readonly CitingItem[] }) {
  const listed = items.map((item) => ({ ...item, matches: [] }))
  return <ItemList items={listed} locale={locale} timeZone={timeZone} />
}
