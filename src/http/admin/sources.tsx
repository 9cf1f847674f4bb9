import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { DeleteSourcePage, SourcePage } from '../../web/pages/admin/source.tsx'
import { SourcesPage } from '../../web/pages/admin/sources.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { refusePage } from '../refuse-page.tsx'
import { renderDesk, saidOf } from './page.tsx'
import { refuseDesk } from './refuse-desk.tsx'
import { shownSource, wholeSource } from './views/source.ts'

/** Sources with their health, and what is done with one as it is. */
export const sources = new Hono<HttpEnv>()

sources.get('/admin/sources', async (c) => {
  const states = await newsroom(c).listSources()
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorSources
  const now = Date.now()
  const shown = states.map((state) => shownSource(state, locale, now))
  const content = <SourcesPage sources={shown} {...shownTo(c)} />
  return renderDesk(c, { area: 'sources', title: t.title, content, said: saidOf(c, t.said) })
})

sources.get('/admin/sources/:id', async (c) => {
  const state = await newsroom(c).findSource(c.req.param('id'))
  if (!state) return refusePage(c, 'not_found')
  const locale = localeOf(c)
  const content = <SourcePage source={wholeSource(state, locale, Date.now())} {...shownTo(c)} />
  const said = saidOf(c, MESSAGES[locale].operatorSources.said)
  return renderDesk(c, { area: 'sources', title: state.source.name, content, said })
})

sources.post('/admin/sources/:id/enabled', async (c) => {
  const id = c.req.param('id')
  const enabled = c.get('form').get('enabled') === 'true'
  const changed = await newsroom(c).changeSource(id, { enabled })
  if (!changed.ok) return refuseDesk(c, changed)
  return c.redirect(`/admin/sources/${id}?said=${enabled ? 'enabled' : 'disabled'}`, 303)
})

sources.get('/admin/sources/:id/delete', async (c) => {
  const state = await newsroom(c).findSource(c.req.param('id'))
  if (!state) return refusePage(c, 'not_found')
  const title = MESSAGES[localeOf(c)].operatorSources.removeTitle(state.source.name)
  const content = <DeleteSourcePage source={state.source} {...shownTo(c)} />
  return renderDesk(c, { area: 'sources', title, content })
})

sources.post('/admin/sources/:id/delete', async (c) => {
  const deleted = await newsroom(c).deleteSource(c.req.param('id'))
  return deleted.ok ? c.redirect('/admin/sources?said=removed', 303) : refuseDesk(c, deleted)
})

function shownTo(c: HttpContext) {
  return { locale: localeOf(c), timeZone: c.get('settings').timeZone, csrf: c.get('session').csrf }
}

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
