import type { Child } from 'hono/jsx'
import { layout } from '../web/layout.tsx'
import { type HttpContext, localeOf } from './context.ts'
import type { Problem } from './problem.ts'

/** Answers a page in the language that was asked for. */
export function renderPage(
  c: HttpContext,
  content: Child,
  title: string,
  status: 200 | 202 | Problem['status'] = 200,
  feeds: { title: string; href: string }[] = [],
): Response {
  const { pathname, searchParams } = new URL(c.req.url)
  const html = layout({
    locale: localeOf(c),
    title,
    content,
    feeds,
    // What a form is answered with is not to be had by a link.
    ownAddress: c.req.method === 'POST' ? null : { pathname, searchParams },
  })
  return c.body(html, status, {
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-language',
  })
}
