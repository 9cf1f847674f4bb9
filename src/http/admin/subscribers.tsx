import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { SubscriberPage } from '../../web/pages/admin/subscriber.tsx'
import { SubscribersPage } from '../../web/pages/admin/subscribers.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { findPeopleAt, findPerson } from '../find-person.ts'
import { PERSON_CURSOR, pageOfSubscribers } from '../people-pages.ts'
import { refusePage } from '../refuse-page.tsx'
import { erasePerson } from '../release.ts'
import { isTicked } from '../subscription-form.ts'
import { renderDesk, saidOf } from './page.tsx'

/** Who is told: by the hash of their address, since nobody but themselves is to read it. */
export const subscribers = new Hono<HttpEnv>()

const PAGE_ROWS = 50

subscribers.get('/admin/subscribers', (c) => showList(c, null))

/** Whoever is known at an address. It is posted, since addresses of pages stand in logs and histories. */
subscribers.post('/admin/subscribers/find', async (c) => {
  const address = c.get('form').get('address')?.trim() ?? ''
  const [first, ...others] = await findPeopleAt(c, address)
  if (first === undefined) return showList(c, { address, ids: [] })
  if (others.length > 0) return showList(c, { address, ids: [first, ...others] })
  return c.redirect(`/admin/subscribers/${first}`, 303)
})

subscribers.get('/admin/subscribers/:id', async (c) => {
  const found = await findPerson(c, c.req.param('id'))
  if (!found) return refusePage(c, 'not_found')
  const locale = localeOf(c)
  const { timeZone } = c.get('settings')
  const page = <SubscriberPage {...found} locale={locale} timeZone={timeZone} csrf={c.get('session').csrf} />
  return renderDesk(c, {
    area: 'subscribers',
    title: MESSAGES[locale].operatorPeople.subscriberTitle,
    content: page,
  })
})

subscribers.post('/admin/subscribers/:id/erase', async (c) => {
  // A browser asks for the box; what comes without it was pressed by no person.
  if (!isTicked(c.get('form'), 'sure')) return c.redirect('/admin/subscribers', 303)
  const isErased = await erasePerson(c, c.req.param('id'), null)
  return isErased ? c.redirect('/admin/subscribers?said=erased', 303) : refusePage(c, 'not_found')
})

/** `looked` is what was looked for, and who of several that may be. */
async function showList(
  c: HttpContext,
  looked: { address: string; ids: readonly string[] } | null,
): Promise<Response> {
  const asked = c.req.query('cursor') ?? ''
  const { items, cursor } = await pageOfSubscribers(c, PERSON_CURSOR.test(asked) ? asked : null, PAGE_ROWS)
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const { timeZone } = c.get('settings')
  const page = (
    <SubscribersPage
      subscribers={items}
      looked={looked}
      cursor={cursor}
      isFirst={asked === ''}
      locale={locale}
      timeZone={timeZone}
      csrf={c.get('session').csrf}
    />
  )
  const title = t.operator.areas.subscribers
  return renderDesk(c, { area: 'subscribers', title, content: page, said: saidOf(c, t.operatorPeople.done) })
}
