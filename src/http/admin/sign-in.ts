import { Hono } from 'hono'
import { KEPT, type KeptForm } from '../../web/pages/admin/sign-in.tsx'
import { admitSignIn } from '../admission.ts'
import { readForm } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { setSessionCookie } from './cookie.ts'
import { SIGN_IN, SIGN_OUT, secretsOf } from './guard.tsx'
import { ownPath } from './own-path.ts'
import { formToken, isEqual, openSession } from './session.ts'
import { showClosed, showResume, showSignIn } from './sign-in-page.tsx'

/** Signing in and out. */
export const signIn = new Hono<HttpEnv>()

signIn.post(SIGN_IN, async (c) => {
  const { adminToken } = c.get('settings')
  if (adminToken === null) return showClosed(c)
  const form = await readForm(c)
  if (!form.ok) return form.response
  const next = ownPath(form.value.get('next'))
  const kept = keptIn(form.value)
  // As it was copied: with the spaces or the line end around it. The right one is no guess, whoever guessed before.
  if (!isEqual(form.value.get('token')?.trim() ?? '', adminToken)) {
    const wait = await admitSignIn(c)
    if (wait === null) return showSignIn(c, { fault: { why: 'wrong' }, next, kept })
    c.header('retry-after', String(Math.ceil(wait / 1000)))
    return showSignIn(c, { fault: { why: 'too_many', until: Date.now() + wait }, next, kept })
  }
  const secrets = await secretsOf(c, adminToken)
  setSessionCookie(c, openSession(secrets, Date.now()))
  return kept ? showResume(c, kept, formToken(secrets)) : c.redirect(next, 303)
})

signIn.post(SIGN_OUT, (c) => {
  setSessionCookie(c, '')
  return c.redirect('/admin?said=signed_out', 303)
})

/** The form that was sent after its session had ended, as the one for the token carries it; null where there is none. */
function keptIn(form: URLSearchParams): KeptForm | null {
  const act = form.get('act')
  if (act === null) return null
  const fields = [...form].flatMap(([name, value]) =>
    name.startsWith(KEPT) ? [[name.slice(KEPT.length), value]] : [],
  )
  return { act: ownPath(act), fields: new URLSearchParams(fields) }
}
