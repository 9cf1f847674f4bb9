import { setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import { withoutDirections } from '../text/directions.ts'
import { type LayoutProps, layout } from '../web/layout.tsx'
import { askedLocale, baseOf, type HttpContext, LANGUAGE_COOKIE, localeOf } from './context.ts'
import type { Problem } from './problem.ts'

const YEAR_SECONDS = 365 * 86_400

/** What a page says of itself beside its content. */
export interface PageFrame
  extends Pick<LayoutProps, 'description' | 'feeds' | 'scripts' | 'isWide' | 'refreshSeconds' | 'menu'> {
  /** Where everybody finds it: a path, with what decides which part of it is shown. Missing: search engines are to leave it. */
  listed?: { path: string; kind: 'website' | 'article' }
}

/** Answers a page in the language that was asked for. */
export function renderPage(
  c: HttpContext,
  content: Child,
  title: string,
  status: 200 | 202 | Problem['status'] = 200,
  frame: PageFrame = {},
): Response {
  const { pathname, searchParams, protocol } = new URL(c.req.url)
  const locale = localeOf(c)
  const html = layout({
    locale,
    title,
    content,
    ...frame,
    listed: frame.listed && { base: baseOf(c), ...frame.listed },
    // What a form is answered with is not to be had by a link.
    ownAddress: c.req.method === 'POST' ? null : { pathname, searchParams },
  })
  // What everybody finds is the same for a minute: polls, which bring news, are further apart.
  if (frame.listed && status === 200) c.header('cache-control', 'public, max-age=60')
  const asked = askedLocale(c)
  if (asked) {
    setCookie(c, LANGUAGE_COOKIE, asked, {
      path: '/',
      maxAge: YEAR_SECONDS,
      sameSite: 'Lax',
      secure: protocol === 'https:',
    })
  }
  return c.body(withoutDirections(html), status, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    vary: 'accept-language, cookie',
  })
}
