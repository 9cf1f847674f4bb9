import { Hono } from 'hono'
import { isOwnQuery } from '../../events.ts'
import type { Asked } from '../../newsroom/explaining/explain-topic.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { ExplainPage } from '../../web/pages/admin/topic-explain.tsx'
import { judge } from '../body.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { refusePage } from '../refuse-page.tsx'
import { topicExplain as wish } from '../schemas.ts'
import { ownArticle } from './own-article.ts'
import { renderDesk, saidOf } from './page.tsx'
import { refuseDesk } from './refuse-desk.tsx'
import { faultsByName } from './source-fields.ts'
import { shownExplained } from './views/explained.ts'

/** Why an article is on a topic or not, and what the operator says of that. */
export const topicExplain = new Hono<HttpEnv>()

topicExplain.get('/admin/topics/:id/explain', async (c) => {
  const id = c.req.param('id')
  const topic = isOwnQuery(id) ? null : await newsroom(c).findTopic(id)
  if (!topic) return refusePage(c, 'not_found')
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorTopics
  const values = { url: typed(c, 'url'), title: typed(c, 'title'), lead: typed(c, 'lead') }
  const asked = wishOf(c, values)
  const explained = asked.ok && asked.value ? await newsroom(c).explain(id, asked.value) : null
  if (explained && !explained.ok) return refuseDesk(c, explained)
  const labels = (await newsroom(c).labels(id)) ?? []
  const shown = explained && shownExplained(explained.value, labels, locale)
  const isNone = shown?.stage === 'address' && ownArticle(c, values.url) !== undefined
  const fault = asked.ok ? (isNone ? t.explainOwnPage : null) : asked.fault
  const content = (
    <ExplainPage
      topic={topic}
      values={values}
      fault={fault}
      explained={isNone ? null : shown}
      locale={locale}
      timeZone={c.get('settings').timeZone}
      csrf={c.get('session').csrf}
    />
  )
  return renderDesk(c, {
    area: 'topics',
    title: t.explainTitle(topic.name),
    content,
    said: saidOf(c, t.said),
    status: fault === null ? 200 : 400,
  })
})

topicExplain.post('/admin/topics/:id/label', async (c) => {
  const id = c.req.param('id')
  if (isOwnQuery(id)) return refusePage(c, 'not_found')
  const form = c.get('form')
  const article = form.get('article') ?? ''
  const about = form.get('about') === 'yes' ? true : form.get('about') === 'no' ? false : null
  const kept = await newsroom(c).label(id, [{ article, about }])
  if (!kept.ok) return refuseDesk(c, kept)
  const isKept = about === null || kept.value.some((label) => label.article === article)
  const back = new URLSearchParams({ url: form.get('url') ?? '', said: isKept ? 'labelled' : 'unlabelled' })
  return c.redirect(`/admin/topics/${id}/explain?${back}`, 303)
})

topicExplain.get('/admin/topics/:id/label', (c) =>
  c.redirect(`/admin/topics/${encodeURIComponent(c.req.param('id'))}/explain`, 303),
)

/** An address before a title; null where nothing was asked yet. */
function wishOf(
  c: HttpContext,
  { url, title, lead }: Record<'url' | 'title' | 'lead', string>,
): { ok: true; value: Asked | null } | { ok: false; fault: string } {
  if (!url && !title && !lead) {
    const isAsked = c.req.query('url') !== undefined && c.req.query('said') === undefined
    return isAsked
      ? { ok: false, fault: MESSAGES[localeOf(c)].operatorTopics.explainNothing }
      : { ok: true, value: null }
  }
  const judged = judge(wish, url ? { url } : { article: { title, lead } })
  if (!judged.ok) {
    const [fault = ''] = Object.values(faultsByName(judged.errors, localeOf(c)))
    return { ok: false, fault }
  }
  const { article } = judged.value
  if (!article) {
    const hash = ownArticle(c, url)
    if (hash === null) return { ok: false, fault: MESSAGES[localeOf(c)].operatorTopics.explainOwnPage }
    return { ok: true, value: { url, hash } }
  }
  const { text, url: _, ...others } = article
  return { ok: true, value: { article: { ...others, body: text } } }
}

function typed(c: HttpContext, name: string): string {
  return (c.req.query(name) ?? '').trim()
}

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
