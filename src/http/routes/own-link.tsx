import { Hono } from 'hono'
import { signedLink } from '../../delivery/links.ts'
import { consentBy } from '../../delivery/registry.ts'
import { addressHash } from '../../mailroom/people/subscribers.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { AddressPage } from '../../web/pages/address.tsx'
import { NoticePage } from '../../web/pages/notice.tsx'
import type { EnteredAddress } from '../../web/parts/address-field.tsx'
import { admit } from '../admission.ts'
import { isForm } from '../body.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { readFormOrJson } from '../form-or-json.ts'
import { renderNotice } from '../notice-page.tsx'
import { mailroomOf, shardOfAddress, signingKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { refusePage } from '../refuse-page.tsx'
import { linkWish } from '../schemas.ts'
import { readSigned } from '../signed.ts'
import { enteredAddress, mailFields } from '../subscription-form.ts'

/** The link of a person's page: for who has lost it, and for who wants another. */
export const ownLink = new Hono<HttpEnv>()

const LINK_MS = 40 * 86_400_000

ownLink.get('/subscriptions/link', (c) => askAddress(c, null))

/** The page that asks where a link is to be sent, or asks it again. */
function askAddress(c: HttpContext, entered: EnteredAddress | null): Response {
  const locale = localeOf(c)
  const { linkTitle: title, linkText: text, linkButton: button, errorTitle } = MESSAGES[locale]
  const page = <AddressPage locale={locale} title={title} text={text} button={button} entered={entered} />
  return entered ? renderPage(c, page, errorTitle, 400) : renderPage(c, page, title)
}

/** The same answer for known and unknown addresses; who is known is written to. */
ownLink.post('/subscriptions/link', async (c) => {
  const settings = c.get('settings')
  const schema = linkWish(settings.channels, settings.allowPrivateHosts)
  const body = await readFormOrJson(
    c,
    schema,
    (form) => ({ channel: mailFields(form) }),
    (form, faults) => askAddress(c, { address: enteredAddress(form), faults }),
  )
  if (!body.ok) return body.response
  const to = body.value.channel
  const refused = await admit(c, to)
  if (refused) return refused
  const shard = await shardOfAddress(c.env, settings, to.channel, to.address)
  // A webhook has its link in every digest, and takes nothing else.
  if (consentBy(to.channel) === 'link') {
    await mailroomOf(c.env, settings, shard).sendLink(
      to.channel,
      addressHash(to.channel, to.address),
      baseOf(c),
    )
  }
  if (!isForm(c)) return c.json({ status: 'accepted' }, 202)
  const t = MESSAGES[localeOf(c)]
  return renderNotice(c, t.linkSentTitle, t.linkSentText, 202)
})

/** Ends every link to a person's page, this one too, and answers with the one that is left. */
ownLink.post('/subscriptions/renew', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const { id, version } = signed.token
  const renewed = await signed.mailroom.renewLink(id, version)
  if (renewed === null) return refusePage(c, 'not_found')
  const key = await signingKeyOf(c.env, c.get('settings'))
  const token = { purpose: 'manage', id, version: renewed, expiresAt: Date.now() + LINK_MS } as const
  const url = signedLink(baseOf(c), token, key)
  if (!isForm(c)) return c.json({ manage: url })
  const t = MESSAGES[localeOf(c)]
  const page = (
    <NoticePage title={t.renewedTitle} text={t.renewedText} locale={localeOf(c)}>
      <p>
        <a href={url}>{t.manageLink}</a>
      </p>
    </NoticePage>
  )
  return renderPage(c, page, t.renewedTitle)
})
