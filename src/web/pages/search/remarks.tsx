import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { Marked } from '../../parts/marked.tsx'
import { Mixed } from '../../parts/mixed.tsx'
import { type Asked, type Box, resultsOf } from './asked.ts'

/** Something said of a place in what was asked: of a query in UTF-16 units (`column` from 1), or of a box. */
export interface Remark {
  place: { query: string; column: number; length: number } | { box: Box }
  sentence: string
  /** What may have been meant. */
  proposal: { query: string; asked: Asked } | null
}

interface Props {
  remark: Remark
  locale: Locale
  lang: Locale | null
}

/** What is said, of which place, and what may have been meant. */
export function Said({ remark: { place, sentence, proposal }, locale, lang }: Props) {
  const t = MESSAGES[locale]
  const where = 'box' in place ? t.builder.at(t.builder.names[place.box]) : t.searching.column(place.column)
  return (
    <>
      {'query' in place && <Marked {...place} />}
      <p>
        {where}: <Mixed text={sentence} locale={locale} />
      </p>
      {proposal && (
        <p>
          {t.searching.proposal}{' '}
          <a href={resultsOf(proposal.asked, lang)} lang="vi">
            <code>{proposal.query}</code>
          </a>
        </p>
      )}
    </>
  )
}
