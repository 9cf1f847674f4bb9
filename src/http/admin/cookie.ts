import { getCookie, setCookie } from 'hono/cookie'
import { baseOf, type HttpContext } from '../context.ts'
import { SESSION_MS } from './session.ts'

/** The cookie of a request, as it came; empty where there is none. */
export function sessionCookie(c: HttpContext): string {
  return getCookie(c, nameOf(c)) ?? ''
}

/** Sets the session's cookie, or with an empty value ends it. */
export function setSessionCookie(c: HttpContext, value: string): void {
  setCookie(c, nameOf(c), value, {
    httpOnly: true,
    secure: isSecure(c),
    // Nothing under /admin acts by a GET, and who comes by a link from a mail is to be signed in still.
    sameSite: 'Lax',
    path: '/',
    maxAge: value === '' ? 0 : SESSION_MS / 1000,
  })
}

/** By `__Host-` browsers take it from this host over https alone (RFC 6265bis §4.1.3.2); plain http is for development. */
function nameOf(c: HttpContext): string {
  return isSecure(c) ? '__Host-operator' : 'operator'
}

function isSecure(c: HttpContext): boolean {
  return baseOf(c).startsWith('https:')
}
