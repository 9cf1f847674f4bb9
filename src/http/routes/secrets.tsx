import { Hono } from 'hono'
import type { SecretsView } from '../../mailroom/secrets.ts'
import { MESSAGES, sayTime } from '../../web/messages/messages.ts'
import { SecretsPage } from '../../web/pages/secrets.tsx'
import { chosenByAccept, prefersJson } from '../accept.ts'
import { isForm, readJson } from '../body.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import { problem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'
import { secretWish } from '../schemas.ts'
import { readSigned } from '../signed.ts'

/**
 * A webhook's secrets, by its manage link: another one from now on, while the one before signs for a day yet or until
 * its owner ends it. For people as a page; for programs, which send JSON or ask for it, as JSON.
 */
export const secrets = new Hono<HttpEnv>()

const SAME_SECRET = {
  path: '/secret',
  message: 'This secret signs already.',
  message_vi: 'Khóa này đang được dùng để ký.',
}

secrets.get('/subscriptions/secrets', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const view = await signed.mailroom.secrets(signed.token.id, signed.token.version)
  return view ? show(c, view, null) : refusePage(c, 'not_found')
})

secrets.post('/subscriptions/secrets', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const { mailroom, token } = signed
  // The page's button says nothing more; a program may bring a secret of its own.
  const body = isForm(c)
    ? { ok: true as const, value: { secret: undefined } }
    : await readJson(c, secretWish, { orEmpty: true })
  if (!body.ok) return body.response
  const rotated = await mailroom.rotateSecret(token.id, token.version, body.value.secret ?? null)
  if (!rotated) return refusePage(c, 'not_found')
  if (rotated.ok) return show(c, rotated.view, rotated.secret)
  return rotated.reason === 'two_secrets'
    ? refusePage(c, 'two_secrets')
    : problem(c, 'input_invalid', [SAME_SECRET])
})

secrets.post('/subscriptions/secrets/end', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const view = await signed.mailroom.endOlderSecret(signed.token.id, signed.token.version)
  return view ? show(c, view, null) : refusePage(c, 'not_found')
})

function show(c: HttpContext, { live, olderUntil }: SecretsView, made: string | null): Response {
  if (prefersJson(c) || (c.req.method === 'POST' && !isForm(c))) {
    const until = olderUntil === null ? null : new Date(olderUntil).toISOString()
    return chosenByAccept(c.json({ ...(made === null ? {} : { secret: made }), live, olderUntil: until }))
  }
  const locale = localeOf(c)
  const query = `token=${encodeURIComponent(c.req.query('token') ?? '')}&lang=${locale}`
  const path = '/subscriptions/secrets'
  const page = (
    <SecretsPage
      locale={locale}
      until={olderUntil === null ? null : sayTime(olderUntil, locale, c.get('settings').timeZone)}
      made={made}
      links={{
        rotate: `${path}?${query}`,
        end: `${path}/end?${query}`,
        manage: `/subscriptions/manage?${query}`,
      }}
    />
  )
  return chosenByAccept(renderPage(c, page, MESSAGES[locale].secretsTitle))
}
