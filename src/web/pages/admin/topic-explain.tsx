import { formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { NewTab } from '../../parts/new-tab.tsx'
import { Said } from '../../parts/said.tsx'
import { Saying } from '../../parts/saying.tsx'
import { When } from '../../parts/when.tsx'
import { DeskForm } from './frame.tsx'

/** Why an article is on a topic or not; sentences in the language of the page. */
export interface ShownExplained {
  stage: keyof typeof TONES
  sentence: string
  /** Whether no source is of the site of the address. */
  hasNoSource: boolean
  /** Null of what was typed, and of an address that is not known. */
  article: ExplainedArticle | null
  /** Why it has not the text of its page. */
  page: string | null
  score: number | null
  minScore: number
  /** What holds its score down most. */
  weakest: string | null
  branches: ShownBranch[]
  sources: { name: string; sentence: string }[]
  others: { sentence: string; article: ExplainedArticle | null }[]
}

interface ExplainedArticle {
  id: string
  title: string
  sourceName: string
  published: number | null
  /** Whether it is on the topic; null where nobody said. */
  label: boolean | null
}

/** A part of the query, and what the article has of it. */
export interface ShownBranch {
  text: string
  state: keyof typeof STATES
  sentence: string
  nearest: string[]
  parts: ShownBranch[]
}

interface Props {
  topic: { id: string; name: string }
  values: { url: string; title: string; lead: string }
  /** What is wrong with what was asked. */
  fault: string | null
  explained: ShownExplained | null
  locale: Locale
  timeZone: string
  csrf: string
}

export function ExplainPage(props: Props) {
  const { topic, values, fault, explained, locale } = props
  const t = MESSAGES[locale].operatorTopics
  const path = `/admin/topics/${topic.id}`
  return (
    <>
      <p>{t.explainText}</p>
      <form action={`${path}/explain`}>
        <Field id="url" name={t.address} fault={fault ?? undefined}>
          <input
            type="text"
            id="url"
            name="url"
            value={values.url}
            inputmode="url"
            autocapitalize="off"
            aria-describedby={described('url', { fault })}
            aria-invalid={fault ? 'true' : undefined}
          />
        </Field>
        <Field id="title" name={t.articleTitle}>
          <input type="text" id="title" name="title" value={values.title} maxlength={2_000} lang="vi" />
        </Field>
        <Field id="lead" name={t.lead}>
          <textarea id="lead" name="lead" maxlength={2_000} lang="vi">
            {`\n${values.lead}`}
          </textarea>
        </Field>
        <button type="submit">{t.explainButton}</button>
      </form>
      {explained && <Answer {...props} explained={explained} />}
      <p>
        <a href={path} lang="vi">
          {topic.name}
        </a>
      </p>
    </>
  )
}

const TONES = {
  topic: 'bad',
  address: 'warn',
  query: 'warn',
  score: 'warn',
  archive: 'warn',
  matched: 'good',
  silent: 'good',
  alerted: 'good',
} as const

function Answer({ explained, topic, values, locale, timeZone, csrf }: Props & { explained: ShownExplained }) {
  const t = MESSAGES[locale].operatorTopics
  const { stage, sentence, hasNoSource, article, page, score, minScore, weakest, branches, sources, others } =
    explained
  const shown = { locale, timeZone }
  const label = { topic: topic.id, url: values.url, locale, csrf }
  return (
    <section>
      <h2>{t.stages[stage]}</h2>
      {article && <Named article={article} {...shown} />}
      <Saying kind={TONES[stage]}>
        <p>
          <Said text={sentence} locale={locale} />
        </p>
        {score !== null && <p>{t.scoreOf(formatNumber(score, locale), formatNumber(minScore, locale))}</p>}
        {weakest && (
          <p>
            <Said text={weakest} locale={locale} />
          </p>
        )}
        {page && <p>{page}</p>}
        {hasNoSource && (
          <p>
            <a href={`/admin/sources/new?${new URLSearchParams({ url: new URL('/', values.url).href })}`}>
              {t.addSource}
            </a>
          </p>
        )}
      </Saying>
      {article && <LabelForm article={article} {...label} />}
      {branches.length > 0 && (
        <>
          <h3>{t.branches}</h3>
          <Branches branches={branches} locale={locale} />
        </>
      )}
      {sources.length > 0 && (
        <>
          <h3>{t.sourcesSaid}</h3>
          <ul>
            {sources.map((source) => (
              <li>
                <span lang="vi">{source.name}</span>: <Said text={source.sentence} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <h3>{t.others}</h3>}
      {others.map((other) => (
        <div class="entry">
          {other.article && <Named article={other.article} {...shown} />}
          <p>
            <Said text={other.sentence} locale={locale} />
          </p>
          {other.article && <LabelForm article={other.article} {...label} />}
        </div>
      ))}
    </section>
  )
}

function Named(props: { article: ExplainedArticle; locale: Locale; timeZone: string }) {
  const { article, locale, timeZone } = props
  return (
    <p>
      <span lang="vi">
        <NewTab href={`/articles/${article.id}`} locale={locale}>
          {article.title}
        </NewTab>
      </span>
      <br />
      <span class="quiet">
        <span lang="vi">{article.sourceName}</span>
        {article.published !== null && (
          <>
            {' · '}
            <When at={article.published} locale={locale} timeZone={timeZone} />
          </>
        )}
      </span>
    </p>
  )
}

/** Whether the article should be on the topic: what the query is measured by. */
function LabelForm(props: {
  article: ExplainedArticle
  topic: string
  url: string
  locale: Locale
  csrf: string
}) {
  const { article, topic, url, locale, csrf } = props
  const t = MESSAGES[locale].operatorBacktest
  const said = { yes: t.yes, no: t.no, '': t.unsaid }
  const isOn = (value: string) => article.label === (value === '' ? null : value === 'yes')
  return (
    <DeskForm action={`/admin/topics/${topic}/label`} csrf={csrf}>
      <input type="hidden" name="article" value={article.id} />
      <input type="hidden" name="url" value={url} />
      <fieldset class="bare">
        <legend>{t.mark}</legend>
        {(['yes', 'no', ''] as const).map((value) => (
          <label>
            <input type="radio" name="about" value={value} checked={isOn(value)} /> <span>{said[value]}</span>
          </label>
        ))}
        <button type="submit" class="second">
          {t.keep}
        </button>
      </fieldset>
    </DeskForm>
  )
}

function Branches({ branches, locale }: { branches: readonly ShownBranch[]; locale: Locale }) {
  const t = MESSAGES[locale].operatorTopics
  return (
    <ul>
      {branches.map(({ text, state, sentence, nearest, parts }) => (
        <li>
          <code lang="vi">{text}</code> <span class={`tag ${STATES[state]}`}>{t.branchStates[state]}</span>
          <div class="quiet">
            <Said text={sentence} locale={locale} />
          </div>
          {nearest.map((near) => (
            <div class="quiet">
              <Said text={near} locale={locale} />
            </div>
          ))}
          {parts.length > 0 && (
            <details>
              <summary>{t.branches}</summary>
              <Branches branches={parts} locale={locale} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

const STATES = { found: 'good', missing: 'bad', excluded: 'bad', absent: '', unneeded: '' } as const
