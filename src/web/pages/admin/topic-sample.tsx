import { formatShare, type Locale, MESSAGES } from '../../messages/messages.ts'
import { NewTab } from '../../parts/new-tab.tsx'
import { EDITOR, triedBy } from './topic-editor.tsx'

/** How a query does on articles that were labelled: those it brings rightly, those it brings, and those it should. */
export interface Measured {
  right: number
  taken: number
  wanted: number
}

export interface ShownSample {
  /** Labelled as on the topic, and as not. */
  yes: number
  no: number
  /** Labelled, and no more in the archive. */
  gone: number
  /** By the query in the form; null where that was not tried. */
  edited: Measured | null
  /** By the saved query; null where there is none, or it is the one in the form. */
  saved: Measured | null
  wrongly: LabelledArticle[]
  missed: LabelledArticle[]
}

/** Where it begins. */
const SAMPLE = 'sample'

interface LabelledArticle {
  id: string
  title: string
}

interface Props {
  sample: ShownSample
  /** The topic's id; null of one that is not saved. */
  id: string | null
  /** Whether articles can be labelled on the page: those that a trial found. */
  isTried: boolean
  locale: Locale
}

/** What is known of a query by articles of which somebody said whether they are on the topic. */
export function TopicSample({ sample, id, isTried, locale }: Props) {
  const t = MESSAGES[locale].operatorBacktest
  const { yes, no, gone, edited, saved, wrongly, missed } = sample
  const isEmpty = yes + no === 0
  return (
    <section class="panel">
      <h2 id={SAMPLE} tabindex={-1}>
        {t.sampleTitle}
      </h2>
      <p>{isEmpty ? t.sampleNone : t.sampleOf(yes, no)}</p>
      {isTried && (
        <>
          <p class="quiet">
            {t.measureHint} {!id && t.keptOnSave}
          </p>
          <div class="row">
            <button
              type="submit"
              class="second"
              form={EDITOR}
              formaction={`${pathOf(id)}/try#${SAMPLE}`}
              {...triedBy(locale)}
            >
              {t.measure}
            </button>
            <button type="submit" form={EDITOR} data-wait={t.saving}>
              {MESSAGES[locale].operatorTopics.save}
            </button>
          </div>
        </>
      )}
      {!isEmpty && (
        <table class="cards">
          <thead>
            <tr>
              <td></td>
              <th scope="col">
                {t.precision}
                <div class="quiet">{t.precisionMeans}</div>
              </th>
              <th scope="col">
                {t.recall}
                <div class="quiet">{t.recallMeans}</div>
              </th>
            </tr>
          </thead>
          <tbody>
            {edited && <Row name={t.thisOne} measured={edited} locale={locale} />}
            {saved && <Row name={t.savedOne} measured={saved} locale={locale} />}
          </tbody>
        </table>
      )}
      {gone > 0 && <p class="quiet">{t.gone(gone)}</p>}
      <Titles name={t.wrongly} articles={wrongly} locale={locale} />
      <Titles name={t.missed} articles={missed} locale={locale} />
      {id && (
        <p>
          <a href={`/admin/topics/${id}/explain`}>{t.addByAddress}</a>
        </p>
      )}
    </section>
  )
}

function pathOf(id: string | null): string {
  return id === null ? '/admin/topics' : `/admin/topics/${id}`
}

function Row({ name, measured, locale }: { name: string; measured: Measured; locale: Locale }) {
  const t = MESSAGES[locale].operatorBacktest
  const { right, taken, wanted } = measured
  const share = (whole: number) =>
    whole === 0 ? t.unknown : t.outOf(right, whole, formatShare(right / whole, locale))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t.precision}>{share(taken)}</td>
      <td data-label={t.recall}>{share(wanted)}</td>
    </tr>
  )
}

/** Enough to see what goes wrong. */
const SHOWN = 12

function Titles(props: { name: string; articles: readonly LabelledArticle[]; locale: Locale }) {
  const { name, articles, locale } = props
  const rest = articles.length - SHOWN
  if (articles.length === 0) return null
  return (
    <>
      <h3>{name}</h3>
      <ul class="lines plain">
        {articles.slice(0, SHOWN).map(({ id, title }) => (
          <li lang="vi">
            <NewTab href={`/articles/${id}`} locale={locale}>
              {title}
            </NewTab>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{MESSAGES[locale].operatorBacktest.othersToo(rest)}</p>}
    </>
  )
}
