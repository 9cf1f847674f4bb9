import type { MiddlewareHandler } from 'hono'
import { chosenByAccept, isFromBrowser } from './accept.ts'
import type { HttpEnv } from './context.ts'
import { readSigned } from './signed.ts'

/** Where forms of a person's own page are sent, and nothing is shown. */
export const OWN_POSTS = ['test', 'renew', 'erase', 'address', 'secrets/end'].map(
  (act) => `/subscriptions/${act}`,
)

/** Where the form to subscribe is sent. */
export const SUBSCRIBE_POST = '/api/v1/subscriptions'

/** Where pages send their forms; programs alone post elsewhere, and are answered so whatever they accept. */
export const FORM_POSTS = [SUBSCRIBE_POST, '/subscriptions/*', '/unsubscribe', '/admin/*']

/**
 * What a form was answered with stands in the browser under the address that it was sent to. Whoever opens that address
 * again, as a bookmark or by the address bar, is led to the page where the form is.
 */
export const toOwnPage: MiddlewareHandler<HttpEnv> = async (c, next) => {
  if (!isOpened(c.req.method) || !(await readSigned(c, 'manage')).ok) return next()
  return c.redirect(`/subscriptions/manage${new URL(c.req.url).search}`, 303)
}

/** The same of the form to subscribe, which many pages have; a program is told that nothing is there. */
export const toFrontPage: MiddlewareHandler<HttpEnv> = async (c, next) => {
  if (!isOpened(c.req.method) || !isFromBrowser(c)) return next()
  return chosenByAccept(c.redirect(`/${new URL(c.req.url).search}`, 303))
}

function isOpened(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
