import { Hono } from 'hono'
import { isOwnQuery } from '../../events.ts'
import type { TopicReview } from '../../newsroom/following/topic-review.ts'
import { judge } from '../body.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { createTopic } from '../create-topic.ts'
import { makeId } from '../make-id.ts'
import { newsroomOf } from '../objects.ts'
import { describeProblem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'
import { topicChange, wholeTopic } from '../schemas.ts'
import { refuseDesk } from './refuse-desk.tsx'
import { isOutdated } from './revision.ts'
import { faultsByName } from './source-fields.ts'
import { DEFAULTS, isSame, topicInput, typedLabels, typedValues, valuesOf } from './topic-fields.ts'
import { showTopicForm, showTried } from './topic-form-page.tsx'

/** Writing a topic and changing one: its query is tried over the archive first, and nothing that was typed is lost. */
export const topicForm = new Hono<HttpEnv>()

topicForm.get('/admin/topics/new', (c) =>
  showTopicForm(c, { values: { ...DEFAULTS, query: c.req.query('query') ?? '' } }),
)

topicForm.post('/admin/topics/try', (c) => showTried(c, null))

topicForm.post('/admin/topics', async (c) => {
  const values = typedValues(c.get('form'))
  const labels = typedLabels(c.get('form'))
  const judged = judge(wholeTopic, topicInput(values))
  const locale = localeOf(c)
  if (!judged.ok) return showTopicForm(c, { values, labels, faults: faultsByName(judged.errors, locale) })
  const created = await createTopic(c, judged.value)
  if (created.ok) {
    const said = labels.filter(({ about }) => about !== null)
    if (said.length > 0) await newsroom(c).label(created.value.id, said)
    return c.redirect(`/admin/topics/${created.value.id}?said=created`, 303)
  }
  if (created.code === 'query') return showTopicForm(c, { values, labels, error: created.error })
  if (created.code !== 'exists') return refuseDesk(c, created)
  const there = await newsroom(c).reviewTopic(values.id || makeId(values.name ?? ''))
  // Pressed twice: it is there.
  if (there && isSame(values, valuesOf(there)))
    return c.redirect(`/admin/topics/${there.id}?said=created`, 303)
  const { detail, detail_vi } = describeProblem('exists')
  return showTopicForm(c, { values, labels, faults: { id: locale === 'vi' ? detail_vi : detail } })
})

topicForm.get('/admin/topics/:id', async (c) => {
  const topic = await topicOf(c)
  return topic ? showTopicForm(c, { values: valuesOf(topic), topic }) : refusePage(c, 'not_found')
})

topicForm.get('/admin/topics/:id/try', (c) =>
  c.redirect(`/admin/topics/${encodeURIComponent(c.req.param('id'))}`, 303),
)

topicForm.post('/admin/topics/:id/try', async (c) => {
  const topic = await topicOf(c)
  if (!topic) return refusePage(c, 'not_found')
  await newsroom(c).label(topic.id, typedLabels(c.get('form')))
  return showTried(c, topic)
})

topicForm.post('/admin/topics/:id', async (c) => {
  const topic = await topicOf(c)
  if (!topic) return refusePage(c, 'not_found')
  const values = { ...typedValues(c.get('form')), id: topic.id }
  const labels = typedLabels(c.get('form'))
  if (isOutdated(c.get('form'), valuesOf(topic)))
    return showTopicForm(c, { values, labels, topic, isOutdated: true })
  const { id: _, ...input } = topicInput(values)
  const judged = judge(topicChange, input)
  if (!judged.ok)
    return showTopicForm(c, { values, labels, topic, faults: faultsByName(judged.errors, localeOf(c)) })
  const change = Object.fromEntries(Object.entries(judged.value).filter(([, value]) => value !== undefined))
  const changed = await newsroom(c).changeTopic(topic.id, change)
  if (!changed.ok && changed.code === 'query')
    return showTopicForm(c, { values, labels, topic, error: changed.error })
  if (!changed.ok) return refuseDesk(c, changed)
  if (labels.length > 0) await newsroom(c).label(topic.id, labels)
  return c.redirect(`/admin/topics/${topic.id}?said=saved`, 303)
})

/** The operator's topic that the address names; a reader's own query is none. */
async function topicOf(c: HttpContext): Promise<TopicReview | null> {
  const id = c.req.param('id') ?? ''
  return isOwnQuery(id) ? null : newsroom(c).reviewTopic(id)
}

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
