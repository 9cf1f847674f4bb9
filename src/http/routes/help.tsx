import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { HelpPage } from '../../web/pages/help.tsx'
import { type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'

/** How the service is used. */
export const help = new Hono<HttpEnv>()

help.get('/help', (c) => {
  const locale = localeOf(c)
  const { contact, channels } = c.get('settings')
  const page = <HelpPage locale={locale} contact={contact} hasZalo={'zalo' in channels} />
  return renderPage(c, page, MESSAGES[locale].help.title, 200, { listed: { path: '/help', kind: 'website' } })
})
