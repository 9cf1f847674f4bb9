import { Hono } from 'hono'
import { PRIVACY } from '../../web/messages/privacy.ts'
import { PrivacyPage } from '../../web/pages/privacy.tsx'
import { type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'

/** What is kept of people, what for, how long, and their rights. */
export const privacy = new Hono<HttpEnv>()

privacy.get('/privacy', (c) => {
  const notice = PRIVACY[localeOf(c)](c.get('settings').contact)
  const page = <PrivacyPage notice={notice} locale={localeOf(c)} />
  return renderPage(c, page, notice.title, 200, { listed: { path: '/privacy', kind: 'website' } })
})
