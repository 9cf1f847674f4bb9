import { DomUtils, parseDocument } from 'htmlparser2'
import { type TestWorker, TOKEN } from '../../support/worker.ts'
import { formsOf } from './form.ts'

/** An operator who is signed in, as their browser is: with a cookie, and with what the session's forms carry. */
export interface Operator {
  cookie: string
  csrf: string
  /** Opens a page. */
  open(path: string, headers?: Record<string, string>): Promise<Response>
  /** Sends a form of the session's pages. */
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
}

/** Posts a form from a page of that origin, with no session. */
export function postForm(
  origin: string,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: { origin, 'sec-fetch-site': 'same-origin', accept: 'text/html', ...headers },
  })
}

export async function signIn(worker: TestWorker, token = TOKEN): Promise<Operator> {
  const { origin } = worker
  const answer = await postForm(origin, '/admin/session', { token })
  if (answer.status !== 303) throw new Error(`signing in: ${answer.status} ${await answer.text()}`)
  const cookie = cookieOf(answer)
  const open: Operator['open'] = (path, headers = {}) =>
    fetch(origin + path, { redirect: 'manual', headers: { cookie, accept: 'text/html', ...headers } })
  const page = await (await open('/admin')).text()
  const csrf = formsOf(page, `${origin}/admin`)[0]?.fields.get('csrf') ?? ''
  return {
    cookie,
    csrf,
    open,
    post: (path, fields = {}, headers = {}) =>
      postForm(origin, path, { csrf, ...fields }, { cookie, ...headers }),
  }
}

/** `name=value` of the cookie that an answer sets. */
export function cookieOf(answer: Response): string {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** The words of a page, with single spaces. */
export function wordsOf(html: string): string {
  const { getElementsByTagName, textContent } = DomUtils
  const main = getElementsByTagName('main', parseDocument(html))[0]
  return main ? textContent(main).replaceAll(/\s+/g, ' ').trim() : ''
}
