import { type Locale, MESSAGES } from '../../messages/messages.ts'

/** A concept with what uses it. */
export interface ListedConcept {
  id: string
  wordings: readonly string[]
  description?: string
  /** It comes with the product. */
  shipped: boolean
  /** It is an operator's own, in the place of one that comes with the product. */
  replacesShipped: boolean
  topics: readonly { id: string; name: string }[]
  /** How many queries of readers' own use it. */
  ownQueries: number
  /** Concepts that name it. */
  concepts: readonly string[]
  faults: readonly unknown[]
}

interface Props {
  concepts: readonly ListedConcept[]
  locale: Locale
}

/**
 * An operator's own concepts, then those that come with the product: hundreds, of which those stand first that anything of
 * the operator's uses.
 */
export function ConceptsPage({ concepts, locale }: Props) {
  const t = MESSAGES[locale].operatorConcepts
  const own = concepts.filter(({ shipped }) => !shipped)
  const shipped = concepts.filter((concept) => concept.shipped)
  const ownIds = new Set(own.map(({ id }) => id))
  const isUsed = ({ topics, ownQueries, concepts: users }: ListedConcept) =>
    topics.length + ownQueries > 0 || users.some((id) => ownIds.has(id))
  const used = shipped.filter(isUsed)
  const unused = shipped.filter((concept) => !isUsed(concept))
  return (
    <>
      <p>{t.text}</p>
      <div class="row">
        <a class="button" href="/admin/concepts/new">
          {t.add}
        </a>
      </div>
      <h2>{t.own}</h2>
      {own.length === 0 ? <p>{t.ownNone}</p> : <Table concepts={own} locale={locale} />}
      <h2>{t.shipped}</h2>
      {used.length > 0 && <Table concepts={used} locale={locale} />}
      {unused.length > 0 && (
        <details>
          <summary>{t.shippedUnused(unused.length)}</summary>
          <Table concepts={unused} locale={locale} />
        </details>
      )}
    </>
  )
}

function Table({ concepts, locale }: Props) {
  const t = MESSAGES[locale].operatorConcepts
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t.id}</th>
          <th scope="col">{t.wordings}</th>
          <th scope="col">{t.usedBy}</th>
        </tr>
      </thead>
      <tbody>
        {concepts.map((concept) => (
          <Row concept={concept} locale={locale} />
        ))}
      </tbody>
    </table>
  )
}

/** Enough of its wordings to know it by. */
const SHOWN_WORDINGS = 4

function Row({ concept, locale }: { concept: ListedConcept; locale: Locale }) {
  const t = MESSAGES[locale].operatorConcepts
  const { id, wordings, description, replacesShipped, faults } = concept
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/concepts/${id}`}>
          <code>@{id}</code>
        </a>
        {replacesShipped && <span class="tag">{t.tagReplaces}</span>}
        {faults.length > 0 && <span class="tag bad">{t.tagBroken}</span>}
        {description && (
          <div class="quiet" lang="vi">
            {description}
          </div>
        )}
      </th>
      <td data-label={t.wordings}>
        {t.wordingsCount(wordings.length)}
        <div class="quiet" lang="vi">
          {wordings.slice(0, SHOWN_WORDINGS).join(', ')}
          {wordings.length > SHOWN_WORDINGS && '…'}
        </div>
      </td>
      <td data-label={t.usedBy}>
        <Users concept={concept} locale={locale} />
      </td>
    </tr>
  )
}

/** What uses a concept; topics by name, for which it stands in their query or in that of another concept. */
export function Users(props: {
  concept: Pick<ListedConcept, 'topics' | 'concepts' | 'ownQueries'>
  locale: Locale
}) {
  const { concept, locale } = props
  const { topics, concepts, ownQueries } = concept
  const t = MESSAGES[locale].operatorConcepts
  if (topics.length + concepts.length + ownQueries === 0) return <>{t.unused}</>
  return (
    <ul class="plain">
      {topics.map(({ id, name }) => (
        <li>
          <a class="more" href={`/admin/topics/${id}`} lang="vi">
            {name}
          </a>
        </li>
      ))}
      {concepts.length > 0 && (
        <li>
          <code>{concepts.map((id) => `@${id}`).join(' ')}</code>
        </li>
      )}
      {ownQueries > 0 && <li>{t.ownQueries(ownQueries)}</li>}
    </ul>
  )
}
