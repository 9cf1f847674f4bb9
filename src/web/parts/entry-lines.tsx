import { type Item, isOwnQuery, type OtherArticle, type ShownChange, type ShownMatch } from '../../events.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { reasonsOf } from '../messages/reasons.ts'
import { changeSentence, namedAlso } from '../messages/stories.ts'
import { Said } from './said.tsx'

/** Documents named in an entry; more are a list, and the article's page has it. */
const SHOWN_DOCUMENTS = 6

/** What changed in an article of that paper, one line each. */
export function Changes(props: { changes: readonly ShownChange[]; sourceName: string; locale: Locale }) {
  const { changes, sourceName, locale } = props
  if (changes.length === 0) return null
  return (
    <ul>
      {changes.map((change) => (
        <li>
          <Said text={changeSentence(change, sourceName, locale)} locale={locale} names={[sourceName]} />
        </li>
      ))}
    </ul>
  )
}

/** A topic that something is shown for, and what was found where; `isNamed` is false where the page is that topic's. */
export function Why(props: { match: ShownMatch; locale: Locale; isNamed?: boolean }) {
  const { match, locale, isNamed = true } = props
  const { topic, topicName, evidence, of } = match
  const reasons = reasonsOf(evidence, locale)
  const said = `${reasons}${of ? ` (${of.sourceName})` : ''}`
  const reason = <Said text={said} locale={locale} names={of ? [of.sourceName] : []} />
  if (!isNamed) {
    return (
      said && (
        <>
          {MESSAGES[locale].digestWhy}: {reason}
        </>
      )
    )
  }
  // A search, and somebody's own query, have no page.
  const hasPage = topic !== '' && !isOwnQuery(topic)
  return (
    <>
      {hasPage ? (
        <a href={`/topics/${topic}`} lang="vi">
          {topicName}
        </a>
      ) : (
        <span>{topicName}</span>
      )}
      {said && <>: {reason}</>}
    </>
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
