import { MESSAGES } from '../../web/messages/messages.ts'
import { ClosedPage, type KeptForm, ResumePage, SignInPage } from '../../web/pages/admin/sign-in.tsx'
import { type HttpContext, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import { keptAct } from './kept-act.ts'
import { ownPath } from './own-path.ts'

/** What kept somebody out: another token, or too many tries (then until when, ms since 1970 UTC). */
export type SignInFault = { why: 'wrong' } | { why: 'too_many'; until: number }

interface SignInState {
  fault?: SignInFault
  /** Where to go on to; missing: to the page that was asked for. */
  next?: string
  /** A form that was sent after its session had ended. */
  kept?: KeptForm | null
}

/**
 * The form that asks for the token, in place of the page that was asked for: at the desk's own address that is what is
 * there (200), anywhere else what was asked for was not given (401).
 */
export function showSignIn(c: HttpContext, { fault, next, kept = null }: SignInState = {}): Response {
  const locale = localeOf(c)
  const { pathname, search } = new URL(c.req.url)
  const isThere = pathname === '/admin' && !fault && !kept
  const there = next ?? ownPath(pathname === '/admin' ? null : pathname + search)
  // A form that is kept stands in this page alone, to be had again only by sending it again.
  const at = c.req.method === 'POST' && !kept ? there : undefined
  const page = (
    <SignInPage
      locale={locale}
      next={there}
      fault={fault ?? null}
      kept={kept}
      isSignedOut={c.req.query('said') === 'signed_out'}
      at={at}
      timeZone={c.get('settings').timeZone}
    />
  )
  const status = isThere ? 200 : fault?.why === 'too_many' ? 429 : 401
  return renderPage(
    c,
    page,
    MESSAGES[locale].operator.signInTitle,
    status,
    at ? { scripts: ['/desk-keep.js'] } : {},
  )
}

/** Asks who has signed in again whether the form that was kept is to be sent after all. */
export function showResume(c: HttpContext, kept: KeptForm, csrf: string): Response {
  const locale = localeOf(c)
  const page = <ResumePage kept={kept} act={keptAct(kept)} csrf={csrf} locale={locale} />
  return renderPage(c, page, MESSAGES[locale].operator.resumeTitle)
}

/** Without a token set there is nobody who could come in. */
export function showClosed(c: HttpContext): Response {
  const locale = localeOf(c)
  return renderPage(c, <ClosedPage locale={locale} />, MESSAGES[locale].operator.closedTitle, 403)
}
