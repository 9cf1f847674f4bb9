import { Hono } from 'hono'
import { digestEvent } from '../../delivery/channels/webhook/body.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { DigestPage } from '../../web/pages/digest.tsx'
import { chosenByAccept, prefersJson } from '../accept.ts'
import { type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import { refusePage } from '../refuse-page.tsx'
import { readSigned } from '../signed.ts'
import { whereSaid } from '../where-said.ts'

/** A digest's own page, whole: the link behind “n more”. */
export const digests = new Hono<HttpEnv>()

digests.get('/digests/:id', async (c) => {
  const signed = await readSigned(c, 'digest')
  if (!signed.ok) return refusePage(c, signed.code)
  if (signed.token.id !== c.req.param('id')) return refusePage(c, 'token_invalid')
  const digest = await signed.mailroom.digest(signed.token.id)
  if (!digest) return refusePage(c, 'not_found')
  if (prefersJson(c)) return chosenByAccept(c.json(digestEvent(digest).data))
  const { items, updates, timeZone, links, date, window } = digest
  const locale = localeOf(c)
  const standing = await signed.mailroom.standingOf(signed.token.id)
  const page = (
    <DigestPage
      items={items}
      updates={updates}
      where={standing && whereSaid(standing, locale)}
      sentAt={date}
      window={window}
      locale={locale}
      timeZone={timeZone}
      links={links}
    />
  )
  return chosenByAccept(renderPage(c, page, MESSAGES[locale].digestTitle))
})
