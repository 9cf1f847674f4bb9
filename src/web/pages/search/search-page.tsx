import { type Locale, MESSAGES } from '../../messages/messages.ts'
import type { Asked } from './asked.ts'
import { Wrong } from './beginning.tsx'
import { Examples } from './examples.tsx'
import { SearchForm } from './form.tsx'
import { glanceSentence } from './glance.tsx'
import type { Remark } from './remarks.tsx'
import { type Results, SearchResults } from './results.tsx'

interface Props {
  asked: Asked
  page: number
  /** Null where nothing was asked. */
  answer: Results | { ok: false; remark: Remark } | null
  /** Whether boxes were asked for, and cannot say what the query does. */
  hasNoBoxes: boolean
  locale: Locale
  /** The language that the address named, so that the next one has to; null where it named none. */
  lang: Locale | null
  timeZone: string
  pushKey: string | null
}

/** The search page: a form that keeps what was asked, what was wrong with it, and what was found. */
export function SearchPage({ answer, hasNoBoxes, ...props }: Props) {
  const { asked, locale, lang } = props
  const t = MESSAGES[locale].searching
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <SearchForm
        asked={asked}
        says={answer?.ok ? glanceSentence(answer, locale) : ''}
        wrong={answer?.ok === false ? answer.remark : null}
        hasNoBoxes={hasNoBoxes}
        locale={locale}
        lang={lang}
      />
      <div id="found">
        {answer === null && <Examples by={asked.by} locale={locale} lang={lang} />}
        {answer?.ok === false && <Wrong remark={answer.remark} locale={locale} lang={lang} />}
        {answer?.ok && <SearchResults results={answer} {...props} />}
      </div>
    </>
  )
}
