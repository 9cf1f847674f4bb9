import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { OverviewPage } from '../../web/pages/admin/overview.tsx'
import { readAccount } from '../account.ts'
import { type HttpEnv, localeOf } from '../context.ts'
import { readHealth } from '../health.ts'
import { newsroomOf } from '../objects.ts'
import { restore } from '../restore.ts'
import { renderDesk, saidOf } from './page.tsx'
import { shownAccount } from './views/account.ts'
import { shownAlarms } from './views/alarms.ts'
import { pollLine } from './views/poll.ts'

/** What an operator sees first: what is wrong, the account, the last polls. */
export const overview = new Hono<HttpEnv>()

const POLLS_SHOWN = 5

overview.get('/admin', async (c) => {
  const settings = c.get('settings')
  const newsroom = newsroomOf(c.env, settings)
  const [health, account, sources, topics, polls] = await Promise.all([
    readHealth(c.env, settings),
    readAccount(c.env, settings),
    newsroom.listSources(),
    newsroom.listTopics(),
    newsroom.listPolls(POLLS_SHOWN, null),
  ])
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const content = (
    <OverviewPage
      alarms={shownAlarms(health, sources, {
        locale,
        now: Date.now(),
        hasContact: settings.contact !== null || settings.development,
      })}
      account={shownAccount(account, locale)}
      counts={{
        sources: sources.length,
        sourcesOff: sources.filter(({ source }) => !source.enabled).length,
        topics: topics.length,
        privateTopics: topics.filter(({ visibility }) => visibility === 'private').length,
      }}
      polls={polls.map(pollLine)}
      locale={locale}
      timeZone={settings.timeZone}
      csrf={c.get('session').csrf}
    />
  )
  const said = saidOf(c, { restored: t.operatorOverview.restored })
  return renderDesk(c, { area: 'overview', title: t.operator.areas.overview, content, said })
})

overview.post('/admin/restore', async (c) => {
  await restore(c.env, c.get('settings'))
  return c.redirect('/admin?said=restored', 303)
})
