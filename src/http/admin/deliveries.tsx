import { Hono } from 'hono'
import type { DeliveryStatus } from '../../mailroom/ledger/delivery.ts'
import { parseDate } from '../../text/dates/parse.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { DeliveriesPage, STATUSES } from '../../web/pages/admin/deliveries.tsx'
import { DeliveryPage } from '../../web/pages/admin/delivery.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { findDelivery, listDeliveries, retryDead, retryDelivery } from '../ledger.ts'
import { refusePage } from '../refuse-page.tsx'
import { readShardCursor, SHARD_CURSOR } from '../shard-pages.ts'
import { renderDesk, saidOf } from './page.tsx'

/** The ledger: what was sent or not, why, and again. */
export const deliveries = new Hono<HttpEnv>()

const PAGE_ROWS = 50

deliveries.get('/admin/deliveries', (c) => showList(c, null))

/** Every dead delivery of a time; the form's times are those of the installation's zone. */
deliveries.post('/admin/deliveries/retry', async (c) => {
  const { timeZone } = c.get('settings')
  const form = c.get('form')
  const [from, to] = ['from', 'to'].map((name) => parseDate(form.get(name) ?? '', timeZone))
  const t = MESSAGES[localeOf(c)].operatorPeople
  if (from === undefined || to === undefined || from === null || to === null || from > to)
    return showList(c, t.rangeFault)
  const retried = await retryDead(c, from, to)
  return c.redirect(
    `/admin/deliveries?status=due&said=${retried > 0 ? 'retried' : 'none'}&count=${retried}`,
    303,
  )
})

deliveries.get('/admin/deliveries/:id', async (c) => {
  const delivery = await findDelivery(c, c.req.param('id'))
  if (!delivery) return refusePage(c, 'not_found')
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorPeople
  const { timeZone } = c.get('settings')
  const page = (
    <DeliveryPage delivery={delivery} locale={locale} timeZone={timeZone} csrf={c.get('session').csrf} />
  )
  const said = saidOf(c, t.done)
  return renderDesk(c, { area: 'deliveries', title: t.deliveryTitle, content: page, said })
})

deliveries.post('/admin/deliveries/:id/retry', async (c) => {
  const id = c.req.param('id')
  const retried = await retryDelivery(c, id)
  if (!retried.ok && retried.code === 'not_found') return refusePage(c, 'not_found')
  return c.redirect(`/admin/deliveries/${id}?said=${retried.ok ? 'again' : 'left'}`, 303)
})

/** By how many were tried again, which an address may say of a count alone. */
function saidOfRetries(count: string, say: (count: number) => string): Record<string, string> {
  return { none: say(0), ...(/^[1-9]\d{0,5}$/.test(count) ? { retried: say(Number(count)) } : {}) }
}

async function showList(c: HttpContext, fault: string | null): Promise<Response> {
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const status = STATUSES.find((one) => one === c.req.query('status')) ?? null
  const asked = c.req.query('cursor') ?? ''
  const cursor = SHARD_CURSOR.test(asked) ? readShardCursor(asked) : []
  const listed = await listDeliveries(c, {
    status: status as DeliveryStatus | null,
    limit: PAGE_ROWS,
    cursor,
  })
  const page = (
    <DeliveriesPage
      deliveries={listed.items}
      status={status}
      cursor={listed.cursor}
      isFirst={cursor.length === 0}
      range={c.get('form') ?? new URLSearchParams()}
      fault={fault}
      locale={locale}
      timeZone={c.get('settings').timeZone}
      csrf={c.get('session').csrf}
    />
  )
  return renderDesk(c, {
    area: 'deliveries',
    title: t.operator.areas.deliveries,
    content: page,
    said: saidOf(c, saidOfRetries(c.req.query('count') ?? '', t.operatorPeople.retried)),
    status: fault === null ? 200 : 400,
  })
}
