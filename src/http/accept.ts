import type { Context } from 'hono'

/** RFC 9110 §12.5.1, as far as it matters here: JSON for whom names it, and not HTML before it. */
export function prefersJson(c: Context): boolean {
  const accept = (c.req.header('accept') ?? '').toLowerCase()
  const json = accept.search(/application\/(?:[\w.-]+\+)?json/)
  const html = accept.indexOf('text/html')
  return json >= 0 && (html < 0 || json < html)
}

/** Whether a page can be answered: a browser asks for HTML by its name. */
export function isFromBrowser(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/html')
}

/** Says that the caller's `Accept` chose the form of an answer, so that a cache gives it to nobody who asks for another. */
export function chosenByAccept(answer: Response): Response {
  const vary = (answer.headers.get('vary') ?? '').split(', ')
  if (!vary.includes('accept')) answer.headers.append('vary', 'accept')
  return answer
}
