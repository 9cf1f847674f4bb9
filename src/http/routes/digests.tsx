import { Hono } from 'hono'
import { digestEvent } from '../../delivery/channels/webhook/body.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { DigestPage } from '../../web/pages/personal.tsx'
import { type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import { refusePage } from '../refuse-page.tsx'
import { readSigned } from '../signed.ts'

/** A digest's own page, whole: the link behind “n more”. */
export const digests = new Hono<HttpEnv>()

digests.get('/digests/:id', async (c) => {
  const signed = await readSigned(c, 'digest')
  if (!signed.ok) return refusePage(c, signed.code)
  if (signed.token.id !== c.req.param('id')) return refusePage(c, 'token_invalid')
  const digest = await signed.mailroom.digest(signed.token.id)
  if (!digest) return refusePage(c, 'not_found')
  const accept = c.req.header('accept') ?? ''
  if (accept.includes('application/json') && !accept.includes('text/html'))
    return c.json(digestEvent(digest).data)
  const { items, updates, timeZone, links } = digest
  const locale = localeOf(c)
  const page = (
    <DigestPage items={items} updates={updates} locale={locale} timeZone={timeZone} links={links} />
  )
  return renderPage(c, page, MESSAGES[locale].digestTitle)
})
