import type { Answered } from '../library/library.ts'
import type { Judged } from '../library/preview/over-sample.ts'
import { type Examined, stepByStep } from '../library/preview/step-by-step.ts'
import type { ArchivePreview } from '../library/preview/sum-up.ts'
import { archiveWarnings } from '../library/preview/warnings.ts'
import type { NewsroomRefusal } from '../newsroom/answer.ts'
import type { HttpContext } from './context.ts'
import { libraryOf, newsroomOf } from './objects.ts'
import { questionOf } from './question.ts'

/** A query with the least score that its matches need. */
export interface Scored {
  query: string
  minScore: number
}

type Told<T> = Extract<Answered<T>, { ok: true }> | NewsroomRefusal

/**
 * What a query would have brought over the last days of the archive, compared with `was` as far as that can be read;
 * else why it cannot be said. `tell` is told how far it has come.
 */
export async function backtest(
  c: HttpContext,
  { query, minScore, days, was }: Scored & { days: number; was: Scored | null },
  tell: (so: Examined) => Promise<void> = async () => undefined,
): Promise<Told<ArchivePreview>> {
  const settings = c.get('settings')
  const own = () => newsroomOf(c.env, settings).allConcepts()
  const asked = await questionOf(query, own)
  if (!asked.ok) return asked
  const before = was && asked.value.concepts === null ? await questionOf(was.query, own) : null
  const concepts = asked.value.concepts ?? (before?.ok ? before.value.concepts : null)
  const library = libraryOf(c.env, settings)
  const answer = await stepByStep(
    (range) => library.previewStep({ query, concepts }, { minScore, days, was, range }),
    tell,
    { timeZone: settings.timeZone, now: Date.now() },
  )
  if (!answer.ok) return { ok: false, code: 'query', error: answer.error }
  const { canonical, warnings } = answer.query
  const known = archiveWarnings(answer.value, days, query.length)
  return { ...answer, query: { canonical, warnings: [...warnings, ...known] } }
}

/** Whether a query matches each of some articles, by their ids and in their order; null for one that is not there. */
export async function judgeArticles(
  c: HttpContext,
  { query, minScore }: Scored,
  articles: readonly string[],
): Promise<Told<(Judged | null)[]>> {
  const settings = c.get('settings')
  const asked = await questionOf(query, () => newsroomOf(c.env, settings).allConcepts())
  if (!asked.ok) return asked
  const answer = await libraryOf(c.env, settings).judgeSample(asked.value, { minScore, articles })
  return answer.ok ? answer : { ok: false, code: 'query', error: answer.error }
}
