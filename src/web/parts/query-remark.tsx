import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Marked } from './marked.tsx'
import { Said } from './said.tsx'

/** Something said of a query that is being written: of a place in it (UTF-16 units, `column` from 1), or of the whole. */
export interface QueryRemark {
  place: { query: string; column: number; length: number } | null
  sentence: string
  /** A whole query that may have been meant. */
  proposal: string | null
}

/** What is said, of which place, and what may have been meant: a button of the form that sends it instead. */
export function RemarkOnQuery(props: { remark: QueryRemark; form: string; action: string; locale: Locale }) {
  const { remark, form, action, locale } = props
  const { place, sentence, proposal } = remark
  const t = MESSAGES[locale]
  return (
    <>
      {place && <Marked {...place} />}
      <p>
        {place && `${t.searching.column(place.column)}: `}
        <Said text={sentence} locale={locale} />
      </p>
      {proposal !== null && (
        <div class="row">
          <code lang="vi">{proposal}</code>
          <button type="submit" class="second" form={form} formaction={action} name="take" value={proposal}>
            {t.operatorTopics.useProposal}
          </button>
        </div>
      )}
    </>
  )
}
