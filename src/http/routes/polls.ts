import { Hono } from 'hono'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { pollsPage } from '../polls-page.ts'
import { problem } from '../problem.ts'
import { pollBody } from '../schemas.ts'

/** Polls by hand, and what past ones came to. */
export const polls = new Hono<HttpEnv>()

async function poll(c: HttpContext): Promise<Response> {
  const body = await readJson(c, pollBody, { orEmpty: true })
  if (!body.ok) return body.response
  const newsroom = newsroomOf(c.env, c.get('settings'))
  if (c.req.query('async') === 'true') {
    const started = await newsroom.startPollAsync(body.value.source)
    if (!started.ok) return problem(c, started.code === 'restore_needed' ? 'restore_needed' : 'not_found')
    return c.json({ id: started.value.id }, 202, { location: `/api/v1/polls/${started.value.id}` })
  }
  const report = await newsroom.poll('manual', body.value.source)
  return report.ok
    ? c.json(report.value)
    : problem(c, report.code === 'restore_needed' ? 'restore_needed' : 'not_found')
}

polls.post('/polls', adminOnly, poll)
polls.post('/api/v1/polls', adminOnly, poll)

polls.get('/api/v1/polls', adminOnly, async (c) => {
  const page = await pollsPage(c)
  return page.ok ? c.json(page.value) : page.response
})

polls.get('/api/v1/polls/:id', adminOnly, async (c) => {
  const report = await newsroomOf(c.env, c.get('settings')).findPoll(c.req.param('id'))
  return report ? c.json(report) : problem(c, 'not_found')
})
