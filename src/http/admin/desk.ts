import { Hono } from 'hono'
import type { HttpEnv } from '../context.ts'
import { concepts } from './concepts.tsx'
import { deliveries } from './deliveries.tsx'
import { deskHeaders, guard } from './guard.tsx'
import { overview } from './overview.tsx'
import { polls } from './polls.tsx'
import { signIn } from './sign-in.ts'
import { sourceForm } from './source-form.tsx'
import { sources } from './sources.tsx'
import { subscribers } from './subscribers.tsx'
import { topicExplain } from './topic-explain.tsx'
import { topicForm } from './topic-form.tsx'
import { topics } from './topics.tsx'

/**
 * The operator's pages: each area has its own routes, all behind the one guard, which has read the form that is posted
 * (`c.get('form')`). A GET shows; a POST acts, and leads by 303 to a page that says what it did (`?said=`).
 */
export const desk = new Hono<HttpEnv>()

desk.use('/admin/*', deskHeaders, guard)

/** Who asks for the address at which a form was answered is led to where the form is. */
for (const [answered, form] of [
  ['/admin/', '/admin'],
  ['/admin/session', '/admin'],
  ['/admin/restore', '/admin'],
  ['/admin/sources/preview', '/admin/sources/new'],
  ['/admin/topics/try', '/admin/topics/new'],
  ['/admin/subscribers/find', '/admin/subscribers'],
  ['/admin/deliveries/retry', '/admin/deliveries'],
] as const) {
  desk.get(answered, (c) => c.redirect(form, 303))
}

for (const area of [
  signIn,
  overview,
  sourceForm,
  sources,
  polls,
  topics,
  topicForm,
  topicExplain,
  concepts,
  subscribers,
  deliveries,
])
  desk.route('/', area)
