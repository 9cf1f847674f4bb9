import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { Mixed } from '../../parts/mixed.tsx'
import { Saying } from '../../parts/saying.tsx'
import { type Asked, resultsOf } from './asked.ts'
import { type Remark, Said } from './remarks.tsx'

interface Props {
  locale: Locale
  lang: Locale | null
}

/** Phrases that are also written otherwise, and the same question with all ways to write them. */
export interface Offer {
  text: string
  others: readonly string[]
  asked: Asked
}

/** What each box asks for, as it is looked for. */
export interface Meaning {
  all: readonly string[]
  any: readonly string[]
  none: readonly string[]
  where: 'anywhere' | 'near' | 'title'
}

/** A question that was understood: how, and what its author should know. */
export interface Understood {
  canonical: string
  /** Null for a query, which is shown in its canonical spelling. */
  meaning: Meaning | null
  remarks: readonly Remark[]
  offers: readonly Offer[]
  isRebuilding: boolean
}

/** How a question was understood, and what there is to say of that, before what was found. */
export function Beginning({ understood, locale, lang }: Props & { understood: Understood }) {
  const t = MESSAGES[locale].searching
  const { canonical, meaning, remarks, offers, isRebuilding } = understood
  return (
    <>
      <p class="quiet">
        {meaning ? (
          <Mixed text={meaningSentence(meaning, locale)} locale={locale} />
        ) : (
          <>
            {t.readAs}: <code lang="vi">{canonical}</code>
          </>
        )}
      </p>
      {remarks.map((remark) => (
        <Saying kind="warn">
          <Said remark={remark} locale={locale} lang={lang} />
        </Saying>
      ))}
      {offers.map(({ text, others, asked }) => (
        <Saying kind="plain">
          <p>
            <Mixed text={t.otherWordings(text, others.map(quoted).join(', '))} locale={locale} />{' '}
            <a href={resultsOf(asked, lang)}>{t.useThem}</a>
          </p>
        </Saying>
      ))}
      {isRebuilding && <Saying kind="warn">{t.rebuilding}</Saying>}
    </>
  )
}

/** A question that was not understood. */
export function Wrong({ remark, locale, lang }: Props & { remark: Remark }) {
  return (
    <Saying kind="bad" isNew>
      <h2>{MESSAGES[locale].searching.wrong}</h2>
      <div id="wrong">
        <Said remark={remark} locale={locale} lang={lang} />
      </div>
    </Saying>
  )
}

function meaningSentence({ all, any, none, where }: Meaning, locale: Locale): string {
  const t = MESSAGES[locale].builder
  return `${t.meansTitle} ${t.means({ all: all.map(quoted), any: any.map(quoted), none: none.map(quoted), where })}.`
}

function quoted(entry: string): string {
  return `“${entry}”`
}
