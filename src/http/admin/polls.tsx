import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { PollPage, PollsPage } from '../../web/pages/admin/polls.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { pollsPage } from '../polls-page.ts'
import { refusePage } from '../refuse-page.tsx'
import { renderDesk } from './page.tsx'
import { refuseDesk } from './refuse-desk.tsx'
import { pollLine, wholePoll } from './views/poll.ts'

/** Polls: past ones, one that is under way, and having one made. */
export const polls = new Hono<HttpEnv>()

/** How often a page without a script asks how far a poll has come. */
const REFRESH_SECONDS = 3

polls.get('/admin/polls', async (c) => {
  const page = await pollsPage(c)
  if (!page.ok) return c.redirect('/admin/polls', 303)
  const { items, cursor } = page.value
  const locale = localeOf(c)
  const content = (
    <PollsPage
      polls={items.map(pollLine)}
      older={cursor && `/admin/polls?cursor=${encodeURIComponent(cursor)}`}
      isFirst={c.req.query('cursor') === undefined}
      hasSources={(await newsroom(c).listSources()).length > 0}
      locale={locale}
      timeZone={c.get('settings').timeZone}
      csrf={c.get('session').csrf}
    />
  )
  return renderDesk(c, { area: 'polls', title: MESSAGES[locale].operatorPolls.title, content })
})

/** Polls the source that the form names, or all that are on, and leads to where it can be watched. */
polls.post('/admin/polls', async (c) => {
  const started = await newsroom(c).startPollAsync(c.get('form').get('source') ?? undefined)
  return started.ok ? c.redirect(`/admin/polls/${started.value.id}`, 303) : refuseDesk(c, started)
})

polls.get('/admin/polls/:id', async (c) => {
  const report = await newsroom(c).findPoll(c.req.param('id'))
  if (!report) return refusePage(c, 'not_found')
  const sources = await newsroom(c).listSources()
  const names = new Map(sources.map(({ source }) => [source.id, source.name]))
  const locale = localeOf(c)
  const { timeZone } = c.get('settings')
  const poll = wholePoll(report, names, locale)
  return renderDesk(c, {
    area: 'polls',
    title: MESSAGES[locale].operatorPolls.onePoll,
    content: <PollPage poll={poll} locale={locale} timeZone={timeZone} />,
    frame: poll.tookMs === null ? { scripts: ['/desk-poll.js'], refreshSeconds: REFRESH_SECONDS } : {},
  })
})

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
