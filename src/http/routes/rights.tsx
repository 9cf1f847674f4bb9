import { Hono } from 'hono'
import { addressHash } from '../../mailroom/people/subscribers.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { admit } from '../admission.ts'
import { isForm } from '../body.ts'
import { consentNow } from '../consent.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { readFormOrJson } from '../form-or-json.ts'
import { renderNotice } from '../notice-page.tsx'
import { answerOwnPage } from '../own-page.tsx'
import { personOnWire } from '../person-on-wire.ts'
import { refusePage } from '../refuse-page.tsx'
import { erasePerson } from '../release.ts'
import { moveWish } from '../schemas.ts'
import { readSigned, type Signed } from '../signed.ts'
import { isTicked, mailFields } from '../subscription-form.ts'

/** What a person may do with what is held about them, by their own link: take it along, move it, end it. */
export const rights = new Hono<HttpEnv>()

rights.get('/subscriptions/export', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const held = await signed.mailroom.exportPerson(signed.token.id, signed.token.version)
  if (!held) return refusePage(c, 'not_found')
  c.header('content-disposition', 'attachment; filename="bantin.json"')
  return c.json({ version: 1, subscribers: [personOnWire(held.person)], deliveries: held.deliveries })
})

/** Asks a mailbox whether somebody's digests are to come there; nothing changes until it says yes. */
rights.post('/subscriptions/address', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const { mailroom, token, shard } = signed
  const view = await mailroom.manage(token.id, token.version)
  if (view?.subscriber.channel !== 'email') return refusePage(c, 'not_found')
  const body = await readFormOrJson(
    c,
    moveWish,
    (form) => ({ channel: mailFields(form), consent: isTicked(form, 'consent') }),
    (form, faults) => answerOwnPage(c, signed, { kind: 'unmoved', form, faults }),
  )
  if (!body.ok) return body.response
  const to = body.value.channel
  const present = await mailroom.addressOf(token.id, token.version)
  if (present?.hash === addressHash(to.channel, to.address)) return answerSameAddress(c, signed)
  const refused = await admit(c, to)
  if (refused) return refused
  const consent = await consentNow(c, isForm(c) ? localeOf(c) : view.subscriber.locale)
  const asked = { shard, to, consent, base: baseOf(c) }
  if (!(await mailroom.askToMove(token.id, token.version, asked))) return refusePage(c, 'not_found')
  if (!isForm(c)) return c.json({ status: 'pending' }, 202)
  const t = MESSAGES[localeOf(c)]
  return renderNotice(c, t.pendingTitle, t.moveSentText, 202)
})

/** Who is there already is moved nowhere, and asked nothing. */
function answerSameAddress(c: HttpContext, signed: Signed): Response | Promise<Response> {
  if (!isForm(c)) return c.json({ status: 'unchanged' })
  const said = { kind: 'warn', text: MESSAGES[localeOf(c)].own.sameAddress } as const
  return answerOwnPage(c, signed, { kind: 'stored', said })
}

rights.post('/subscriptions/erase', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  if (!(await erasePerson(c, signed.token.id, signed.token.version))) return refusePage(c, 'not_found')
  const t = MESSAGES[localeOf(c)]
  return renderNotice(c, t.erasedTitle, t.erasedText)
})
