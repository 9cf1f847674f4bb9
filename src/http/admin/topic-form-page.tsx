import type { PreviewWarning } from '../../library/preview/warnings.ts'
import type { NewsroomRefusal } from '../../newsroom/answer.ts'
import type { LabelWish } from '../../newsroom/following/topic-desk.ts'
import type { TopicReview } from '../../newsroom/following/topic-review.ts'
import type { QueryError } from '../../topics/query/errors.ts'
import { inLanguage } from '../../topics/query/in-vietnamese.ts'
import { type Locale, MESSAGES, sentenceIn } from '../../web/messages/messages.ts'
import { Stored } from '../../web/pages/admin/stored.tsx'
import { type ShownBacktest, TopicBacktest } from '../../web/pages/admin/topic-backtest.tsx'
import { TopicEditor, topicFieldNames } from '../../web/pages/admin/topic-editor.tsx'
import { TopicFacts } from '../../web/pages/admin/topic-facts.tsx'
import { ABOUT } from '../../web/pages/admin/topic-match.tsx'
import { TopicSample } from '../../web/pages/admin/topic-sample.tsx'
import type { QueryRemark } from '../../web/parts/query-remark.tsx'
import { backtest, judgeArticles, type Scored } from '../backtest.ts'
import { judge } from '../body.ts'
import { type HttpContext, localeOf } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { topicPreview } from '../schemas.ts'
import { renderDesk, saidOf } from './page.tsx'
import { withProgress } from './progress.ts'
import { refuseDesk } from './refuse-desk.tsx'
import { revisionOf } from './revision.ts'
import { faultsByName } from './source-fields.ts'
import { isSame, trialInput, typedLabels, typedValues, type Values, valuesOf } from './topic-fields.ts'
import { askedIn, shownBacktest } from './views/backtest.ts'
import { type Said, shownSample } from './views/sample.ts'

interface FormState {
  values: Values
  /** The topic that is changed; missing for a new one. */
  topic?: TopicReview | null
  faults?: Record<string, string>
  /** Why the query in the form cannot be read. */
  error?: QueryError
  /** What its author should know of it; missing: what is known of the saved one. */
  warnings?: readonly PreviewWarning[]
  /** What was said of articles in the form, which a new topic does not have yet. */
  labels?: readonly LabelWish[]
  backtest?: Parameters<typeof shownBacktest>[0]
  isTried?: boolean
  /** Whether it was saved elsewhere after the form was shown. */
  isOutdated?: boolean
}

/** What the query in the form would have brought, against that of the saved topic. */
async function tried(
  c: HttpContext,
  topic: TopicReview | null,
  tell: (sofar: object) => Promise<void>,
): Promise<FormState | NewsroomRefusal> {
  const form = c.get('form')
  const values = { ...typedValues(form), ...(topic ? { id: topic.id } : {}) }
  const state = { values, topic, labels: typedLabels(form), isTried: true }
  const judged = judge(topicPreview, trialInput(values))
  if (!judged.ok) return { ...state, faults: faultsByName(judged.errors, localeOf(c)) }
  const { query, minScore, days } = judged.value
  const was = topic && { query: topic.query, minScore: topic.minScore }
  const answer = await backtest(c, { query, minScore, days, was }, ({ examined, all }) => {
    const said = MESSAGES[localeOf(c)].operatorBacktest.examinedOf(examined, all)
    return tell({ examined, all, said })
  })
  if (answer.ok) return { ...state, backtest: answer, warnings: answer.query.warnings }
  if (answer.code === 'query') return { ...state, error: answer.error }
  return answer
}

/** The form with what its query would have brought; else why that cannot be said. */
export function showTried(c: HttpContext, topic: TopicReview | null): Promise<Response> | Response {
  return withProgress(c, async (tell) => {
    const state = await tried(c, topic, tell)
    return 'code' in state ? refuseDesk(c, state) : showTopicForm(c, state)
  })
}

/** The form, with what is wrong in it, and what its query would have brought. */
export async function showTopicForm(c: HttpContext, state: FormState): Promise<Response> {
  const { values, topic = null, faults = {}, isTried = false, isOutdated = false } = state
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorTopics
  const shown = { locale, csrf: c.get('session').csrf }
  const { timeZone } = c.get('settings')
  const error =
    state.error ?? (state.isTried || !topic || values.query !== topic.query ? undefined : topic.error)
  const warnings = state.warnings ?? (state.error ? [] : (topic?.warnings ?? []))
  const said = await saidNow(c, topic, state.labels ?? [])
  const labels = new Map(said.map(({ article, about }) => [article, about]))
  const days = Number(values.days)
  const shownTrial = state.backtest ? shownBacktest(state.backtest, { days, labels, locale }) : null
  const stored = topic && valuesOf(topic)
  const form: URLSearchParams | undefined = c.get('form')
  const shownRevision = isOutdated ? null : form?.get('revision')
  const path = topic ? `/admin/topics/${topic.id}` : '/admin/topics'
  const content = (
    <>
      {topic && <TopicFacts topic={topic} {...shown} />}
      {stored && isOutdated && (
        <Stored
          stored={{ ...stored, days: values.days ?? '' }}
          typed={values}
          names={topicFieldNames(locale)}
          locale={locale}
        />
      )}
      <TopicEditor
        {...shown}
        values={values}
        faults={faults}
        error={error ? remarkOf(error, values, locale) : null}
        remarks={warnings.map((warning) => remarkOf(warning, values, locale))}
        path={path}
        isNew={topic === null}
        isTried={isTried}
        isChanged={stored === null || !isSame(values, stored)}
        isStored={form === undefined}
        revision={stored ? (shownRevision ?? revisionOf(stored)) : null}
        kept={kept(said, shownTrial, topic !== null)}
      />
      {shownTrial && (
        <TopicBacktest
          {...shown}
          backtest={shownTrial}
          timeZone={timeZone}
          path={path}
          isNew={topic === null}
          isSavedBroken={topic?.error !== null && topic !== null}
        />
      )}
      {(topic || shownTrial) && (
        <TopicSample
          {...shown}
          sample={await sampleOf(c, state, said)}
          id={topic?.id ?? null}
          isTried={shownTrial !== null}
        />
      )}
    </>
  )
  const hasFaults = Object.keys(faults).length > 0 || state.error !== undefined
  return renderDesk(c, {
    area: 'topics',
    title: topic?.name ?? t.newTitle,
    content,
    said: saidOf(c, t.said),
    at: topic ? path : `${path}/new`,
    status: hasFaults ? 400 : isOutdated ? 409 : 200,
    frame: { scripts: ['/desk-try.js'] },
  })
}

/** What is said of articles: what the topic has, and what the form says otherwise. */
async function saidNow(
  c: HttpContext,
  topic: TopicReview | null,
  typed: readonly LabelWish[],
): Promise<Said[]> {
  const stored = topic ? ((await newsroomOf(c.env, c.get('settings')).labels(topic.id)) ?? []) : []
  const all = new Map<string, boolean | null>(stored.map(({ article, about }) => [article, about]))
  for (const { article, about } of typed) all.set(article, about)
  return [...all].flatMap(([article, about]) => (about === null ? [] : [{ article, about }]))
}

/** What the form has to carry along, as no button of the page says it: of a topic that is not saved, all the rest. */
function kept(said: readonly Said[], trial: ShownBacktest | null, isSaved: boolean): [string, string][] {
  if (isSaved) return []
  const asked = trial ? askedIn(trial) : new Set<string>()
  return said.flatMap(({ article, about }) =>
    asked.has(article) ? [] : [[ABOUT + article, about ? 'yes' : 'no'] as [string, string]],
  )
}

async function sampleOf(
  c: HttpContext,
  { backtest: tried, values, topic }: FormState,
  said: readonly Said[],
) {
  const ids = said.map(({ article }) => article)
  const ask = async (laid: Scored) => {
    const answer = ids.length > 0 ? await judgeArticles(c, laid, ids) : null
    return answer?.ok ? answer.value : null
  }
  const judged = judge(topicPreview, trialInput(values))
  const edited = tried && judged.ok ? await ask(judged.value) : null
  const isAsSaved =
    edited !== null &&
    judged.ok &&
    judged.value.query === topic?.query &&
    judged.value.minScore === topic.minScore
  return shownSample(said, edited, topic && !isAsSaved ? await ask(topic) : null)
}

/** What is said of a place in the query; of the whole of it, as the archive has it, there is no place to mark. */
function remarkOf(
  { code, column, length, message, message_vi, proposal }: PreviewWarning | QueryError,
  { query = '' }: Values,
  locale: Locale,
): QueryRemark {
  const isOfWhole = code === 'flood' || code === 'never' || code === 'empty_archive'
  return {
    place: isOfWhole ? null : { query, column, length },
    sentence: sentenceIn({ message, message_vi }, locale),
    proposal: proposal === undefined ? null : inLanguage(proposal, locale),
  }
}
