import type { MiddlewareHandler } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { readForm } from '../body.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { signingKeyOf } from '../objects.ts'
import { sessionCookie } from './cookie.ts'
import { ownPath } from './own-path.ts'
import { renderRefused } from './refused-page.tsx'
import { isFromOwnPage } from './same-origin.ts'
import { formToken, isEqual, readSession, type SessionSecrets } from './session.ts'
import { showClosed, showSignIn } from './sign-in-page.tsx'

/** Where a token becomes a session; the one act that needs none. */
export const SIGN_IN = '/admin/session'
/** Where a session ends; who has none has what they ask for. */
export const SIGN_OUT = `${SIGN_IN}/end`

/** For whoever is signed in alone: kept by no cache, found by no search engine. */
export const deskHeaders: MiddlewareHandler<HttpEnv> = async (c, next) => {
  c.header('cache-control', 'private, no-store')
  c.header('x-robots-tag', 'noindex, nofollow')
  // With `no-referrer` browsers send `Origin: null` with our own forms (Fetch §3.2, “append a request Origin header”).
  c.header('referrer-policy', 'same-origin')
  await next()
}

/**
 * Stands before every page of the operator. A GET shows nothing without a session; whatever else acts only for a form
 * of the desk's own pages. One that was sent after its session had ended is kept until the operator is signed in again.
 */
export const guard: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const { adminToken } = c.get('settings')
  if (adminToken === null) return showClosed(c)
  const acts = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  const secrets = await secretsOf(c, adminToken)
  const session = readSession(sessionCookie(c), secrets, Date.now())
  // Also for what is refused: with the way to the desk's pages.
  if (session) c.set('session', session)
  if (!acts) return session ? next() : showSignIn(c)
  if (!isOwn(c)) return refuseAct(c)
  if (c.req.path === SIGN_IN) return next()
  const form = await readForm(c)
  if (!form.ok) return form.response
  if (!isEqual(form.value.get('csrf') ?? '', formToken(secrets))) return refuseAct(c)
  form.value.delete('csrf')
  if (session) {
    c.set('form', form.value)
  } else if (c.req.path !== SIGN_OUT) {
    const { pathname, search } = new URL(c.req.url)
    return showSignIn(c, { next: '/admin', kept: { act: ownPath(pathname + search), fields: form.value } })
  }
  await next()
}

/** What sessions are signed with as long as the desk is open. */
export async function secretsOf(c: HttpContext, adminToken: string): Promise<SessionSecrets> {
  return { signingKey: await signingKeyOf(c.env, c.get('settings')), adminToken }
}

function isOwn(c: HttpContext): boolean {
  const said = { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') }
  return isFromOwnPage(said, [new URL(c.req.url).origin, new URL(baseOf(c)).origin])
}

/** Nothing was done: the form is none of ours. */
function refuseAct(c: HttpContext): Response {
  const { refusedText, refusedAgain } = MESSAGES[localeOf(c)].operator
  return renderRefused(c, refusedText, refusedAgain, 403)
}
